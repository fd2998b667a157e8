import { type Certitude, plusFaible } from '../commun/connu.ts';
import type { Jour } from '../commun/jour.ts';
import type { CodeColonne, CodeRegle } from '../droit/codes.ts';
import { type CleEtabli, type Fondement, fonder } from '../droit/fondement.ts';
import { type CodePoint, point } from '../droit/lectures.ts';
import type { Collectif, Regime } from '../droit/regime.ts';
import { COLLECTIF, COLONNES } from '../droit/regimes/index.ts';
import { direLesManques } from '../explication/phrases.ts';
import { composer, ecrireDate } from '../explication/typographie.ts';
import { type Manque, manqueDeFait, manqueDeTexte } from '../regles/constat.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import { moisRepris } from '../regles/paie/anciennete.ts';
import type { Cle, Situation } from '../regles/situation.ts';
import { citer, type SourceCitee } from './sources-citees.ts';

export const PHASES = [
  'preparer',
  'recruter',
  'embaucher',
  'signer',
  'percevoir',
  'former',
  'suivre',
  'finir',
  'imprevus',
] as const;
export type Phase = (typeof PHASES)[number];

/** Qui fait l'étape. L'employeur est le médecin lui-même, sa société ou un groupement (F-110, F-154). */
export type Acteur = 'medecin' | 'employeur' | 'caisse' | 'groupe';

/** Un « repère » n'appelle aucun geste : un jour à connaître. */
export type Nature = 'obligation' | 'conseil' | 'repere';

export type SensDuJour = 'le' | 'vers-le' | 'au-plus-tard' | 'a-partir-du';

/** Pourquoi une étape n'a pas de jour : un fait manque, un texte manque, aucun délai n'est écrit, ou rien n'est arrivé. */
export type SansJour = 'fait' | 'texte' | 'sans-delai' | 'evenement';

export type Quand =
  | { readonly forme: 'jour'; readonly sens: SensDuJour; readonly le: Jour }
  /** Du premier au dernier jour, tous deux compris. */
  | { readonly forme: 'periode'; readonly du: Jour; readonly au: Jour }
  | { readonly forme: 'sans-jour'; readonly raison: SansJour; readonly manques: readonly Manque[] };

/** Où se place l'étape par rapport à l'un des deux jours que l'on choisit. */
export interface Repere {
  readonly rapport: 'avant' | 'le-jour' | 'apres';
  readonly de: 'signature' | 'embauche';
}

/** Une étape, de l'idée à la fin du contrat. Ses textes, composés, ne disent ni nombre de patients ni donnée de santé. */
export interface Etape {
  /** Stable d'une version à l'autre ; un rang suit ce qui revient (`anniversaire-2`, `versement-3-1`). */
  readonly code: string;
  readonly phase: Phase;
  readonly titre: string;
  /** Une ou deux phrases. */
  readonly phrase: string;
  readonly acteur: Acteur;
  readonly nature: Nature;
  readonly quand: Quand;
  /** Le jour en clair, ou pourquoi il n'y en a pas. */
  readonly quandEnClair: string;
  readonly repere: Repere | null;
  /** Les faits lus, par leur chemin. */
  readonly faits: readonly Cle[];
  readonly fondements: readonly Fondement[];
  readonly sources: readonly SourceCitee[];
  /** Ce que valent les sources de l'étape ; « contestée » quand un texte manque. */
  readonly certitude: Certitude;
  /** Les points que les textes laissent ouverts, chacun avec sa question dans `QUESTIONS`. */
  readonly points: readonly CodePoint[];
}

export type Ebauche = Omit<
  Etape,
  'quandEnClair' | 'sources' | 'certitude' | 'points' | 'faits' | 'repere' | 'fondements'
> & {
  readonly fondements: readonly [Fondement, ...Fondement[]];
  readonly faits?: readonly Cle[];
  readonly repere?: Repere;
  readonly points?: readonly CodePoint[];
};

/** Aucun délai n'est écrit dans les sources lues : l'étape n'a pas de jour, et le dit. */
export const SANS_DELAI: Quand = { forme: 'sans-jour', raison: 'sans-delai', manques: [] };

/** L'étape suit un évènement qui n'est pas arrivé. */
export const SI_CELA_ARRIVE: Quand = { forme: 'sans-jour', raison: 'evenement', manques: [] };

export const AVANT_L_EMBAUCHE: Repere = { rapport: 'avant', de: 'embauche' };
export const LE_JOUR_DE_L_EMBAUCHE: Repere = { rapport: 'le-jour', de: 'embauche' };
export const APRES_L_EMBAUCHE: Repere = { rapport: 'apres', de: 'embauche' };
export const AVANT_LA_SIGNATURE: Repere = { rapport: 'avant', de: 'signature' };
export const LE_JOUR_DE_LA_SIGNATURE: Repere = { rapport: 'le-jour', de: 'signature' };
export const APRES_LA_SIGNATURE: Repere = { rapport: 'apres', de: 'signature' };

/** Un jour, et en quel sens il borne l'étape. */
export const leJour = (le: Jour, sens: SensDuJour = 'le'): Quand => ({ forme: 'jour', sens, le });

/** Une période, du premier au dernier jour compris. */
export const laPeriode = (du: Jour, au: Jour): Quand => ({ forme: 'periode', du, au });

/** Pas de jour, faute de ces faits ou de ces textes. Un fait l'emporte : lui, la personne peut le donner. */
export const fauteDe = (...manques: readonly [Manque, ...Manque[]]): Quand => ({
  forme: 'sans-jour',
  raison: manques.some(({ manque }) => manque === 'fait') ? 'fait' : 'texte',
  manques,
});

/** Compte depuis un jour choisi ; sans lui, dit qu'il manque. */
export const compterDepuis = (depart: Jour | undefined, cle: Cle, calcul: (depart: Jour) => Quand): Quand =>
  depart === undefined ? fauteDe(manqueDeFait(cle)) : calcul(depart);

/** Ce que la situation ne dit pas, et qui date mieux une étape. */
export interface ComplementsDEtapes {
  /** Les années passées par l'assistant dans un autre cabinet à un travail semblable, 0 ou plus. */
  readonly anneesAilleurs?: number | undefined;
}

/** Ce que chaque étape lit : les deux jours choisis, l'évaluation, et les échelles qui restent possibles. */
export interface Contexte {
  readonly situation: Situation;
  readonly evaluation: Evaluation;
  readonly signature: Jour | undefined;
  readonly embauche: Jour | undefined;
  /** Les mois d'ancienneté repris d'un autre cabinet ; `undefined` quand ils ne sont pas sus. */
  readonly moisRepris: number | undefined;
  /** Vide sans jour de signature ; deux tant que le cadre, individuel ou collectif, n'est pas su. */
  readonly colonnes: readonly (Regime | Collectif)[];
}

const colonnesPossibles = ({ regime, cadre }: Evaluation): readonly (Regime | Collectif)[] => {
  if (regime === null) return [];
  if (cadre === 'collectif') return [COLLECTIF];
  return cadre === 'individuel' ? [COLONNES[regime]] : [COLONNES[regime], COLLECTIF];
};

/** Lit une situation et son évaluation, qui doit être la sienne. */
export const lireContexte = (
  situation: Situation,
  evaluation: Evaluation,
  { anneesAilleurs }: ComplementsDEtapes,
): Contexte => ({
  situation,
  evaluation,
  signature: situation.signature,
  embauche: situation.assistant.embauche,
  moisRepris: anneesAilleurs === undefined ? undefined : moisRepris(anneesAilleurs),
  colonnes: colonnesPossibles(evaluation),
});

/** L'échelle du contrat, quand le jour de signature et le cadre suffisent à la dire. */
export const colonneDe = ({ colonnes }: Contexte): Regime | Collectif | undefined =>
  colonnes.length === 1 ? colonnes[0] : undefined;

/** Le contrat suit-il, sans doute possible, cette échelle ? */
export const estColonne = (contexte: Contexte, code: CodeColonne): boolean => colonneDe(contexte)?.code === code;

/** Ce qui manque pour connaître l'échelle : le jour de signature, ou le cadre ; avant 2019, un texte. */
export const manqueDeLaColonne = ({ signature, colonnes }: Contexte): Manque => {
  if (signature === undefined) return manqueDeFait('signature');
  return colonnes.length === 0 ? manqueDeTexte('avant-le-dispositif') : manqueDeFait('demande.cadre');
};

/** Un fondement tiré des points établis autour d'un point ouvert, ou `repli` quand il n'en a pas. */
export const fonderSurLePoint = (code: CodePoint, repli: Fondement): Fondement => {
  const [premiere, ...suite]: readonly CleEtabli[] = point(code).fondements;
  return premiere === undefined ? repli : fonder(premiere, ...suite);
};

/** La même valeur dans toutes les échelles possibles, ou rien. */
export const dUneSeuleVoix = (
  { colonnes }: Contexte,
  lire: (colonne: Regime | Collectif) => number,
): number | undefined => {
  const valeurs = new Set(colonnes.map(lire));
  return valeurs.size === 1 ? [...valeurs][0] : undefined;
};

export interface AppuiDeRegle {
  readonly fondements: readonly [Fondement, ...Fondement[]];
  /** Les lacunes déclarées, une par échelle où la règle n'a pas été trouvée. */
  readonly points: readonly CodePoint[];
  /** Aucune des échelles possibles ne dit la règle. */
  readonly muette: boolean;
}

/** Ce qui fonde une règle dans les échelles encore possibles ; `repli` quand aucune n'est connue. */
export const appuyer = ({ colonnes }: Contexte, regle: CodeRegle, repli: Fondement): AppuiDeRegle => {
  const dits = colonnes.map(({ fondements }) => fondements[regle]).filter((dit) => dit !== 'sans objet');
  const points = dits.flatMap((dit) => ('lacune' in dit ? [dit.lacune] : []));
  const [premier = repli, ...suite] = dits.map((dit) => ('lacune' in dit ? fonderSurLePoint(dit.lacune, repli) : dit));
  return { fondements: [premier, ...suite], points, muette: dits.length > 0 && points.length === dits.length };
};

const JOURS: Readonly<Record<SensDuJour, string>> = {
  le: 'le',
  'vers-le': 'vers le',
  'au-plus-tard': 'au plus tard le',
  'a-partir-du': 'à partir du',
};

const SANS_JOUR: Readonly<Record<'sans-delai' | 'evenement', string>> = {
  'sans-delai': "Aucun délai n'est écrit dans les sources lues.",
  evenement: 'Si cela arrive.',
};

/** « au plus tard le 1er octobre 2026 », « du 2 au 9… », ou ce qui manque pour le dire. */
export const direQuand = (quand: Quand): string => {
  switch (quand.forme) {
    case 'jour':
      return composer(`${JOURS[quand.sens]} ${ecrireDate(quand.le)}`);
    case 'periode':
      return composer(`du ${ecrireDate(quand.du)} au ${ecrireDate(quand.au)}`);
    case 'sans-jour':
      return quand.raison === 'sans-delai' || quand.raison === 'evenement'
        ? composer(SANS_JOUR[quand.raison])
        : direLesManques(quand.manques);
  }
};

const pointsManquants = (quand: Quand): readonly CodePoint[] =>
  quand.forme === 'sans-jour'
    ? quand.manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []))
    : [];

/** Achève une étape : textes composés, sources nommées, certitude la plus faible. */
export const poser = (ebauche: Ebauche): Etape => {
  const { quand, fondements } = ebauche;
  const manquants = pointsManquants(quand);
  const faible = fondements.reduce<Certitude>((certitude, un) => plusFaible(certitude, un.certitude), 'confirmee');
  return {
    code: ebauche.code,
    phase: ebauche.phase,
    titre: composer(ebauche.titre),
    phrase: composer(ebauche.phrase),
    acteur: ebauche.acteur,
    nature: ebauche.nature,
    quand,
    quandEnClair: direQuand(quand),
    repere: ebauche.repere ?? null,
    faits: ebauche.faits ?? [],
    fondements,
    sources: citer(fondements),
    certitude: manquants.length > 0 ? 'contestee' : faible,
    points: [...new Set([...(ebauche.points ?? []), ...manquants])],
  };
};
