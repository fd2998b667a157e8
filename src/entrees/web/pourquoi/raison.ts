import type { Certitude } from '../../../commun/connu.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import type { CodeColonne, CodeRegle } from '../../../droit/codes.ts';
import { etabli } from '../../../droit/fondement.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { TEXTES } from '../../../droit/textes.ts';
import { type FaitLu, lirePoint, type Noeud, type PointLu, type SourceLue } from '../../../explication/arbre.ts';
import { lireFait, nommerFait } from '../../../explication/libelles.ts';
import { REGLES_EN_PHRASE } from '../../../explication/phrases.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Evaluation } from '../../../regles/evaluation.ts';
import type { Cle, Situation } from '../../../regles/situation.ts';
import { pointsDeLaRegle } from '../droit/emplois.ts';
import type { FriseDuMontant } from './frise.ts';
import type { LigneDeCalcul } from './sujet.ts';

/** Tout ce que le panneau montre d'un sujet. Rien n'y est écrit à la main : tout vient de l'arbre et des données. */
export interface Raison {
  /** La règle, en phrases. */
  readonly regle: readonly string[];
  /** Ce qu'elle dit ici, dans cette situation. */
  readonly ici: string | null;
  readonly certitude: Certitude | null;
  /** Les contrats pour lesquels la règle vaut. */
  readonly validite: string | null;
  readonly reserve: string | null;
  readonly faits: readonly FaitLu[];
  readonly lignes: readonly LigneDeCalcul[];
  /** D'autres termes, sous leur propre titre : le mois d'un salaire, ligne par ligne. */
  readonly volets: readonly { readonly titre: string; readonly lignes: readonly LigneDeCalcul[] }[];
  /** Ce qui est supposé, une phrase chacun. */
  readonly hypotheses: readonly string[];
  /** Les valeurs que le texte donne à la règle, avec leur période quand elle n'est pas celle du texte. */
  readonly valeurs: readonly LigneDeCalcul[];
  readonly frise: FriseDuMontant | null;
  readonly sources: readonly SourceLue[];
  /** Le barème de la personne, quand il donne ce nombre ou de quoi le compter. */
  readonly bareme: Bareme | null;
  /** Le texte que ces sources rapportent et que nul n'a lu ici : sa lacune, et le nom du texte. */
  readonly nonLu: { readonly point: CodePoint; readonly nom: string } | null;
  /** Ce qui n'est pas tranché d'abord, puis ce qui l'est. */
  readonly points: readonly PointLu[];
  /** La page de la règle dans « Le droit ». */
  readonly page: CodeRegle | null;
}

export const VIDE: Raison = {
  regle: [],
  ici: null,
  certitude: null,
  validite: null,
  reserve: null,
  faits: [],
  lignes: [],
  volets: [],
  hypotheses: [],
  valeurs: [],
  frise: null,
  sources: [],
  bareme: null,
  nonLu: null,
  points: [],
  page: null,
};

export const lire = (cle: Cle, situation: Situation): FaitLu => ({
  cle,
  nom: composer(nommerFait(cle)),
  valeur: lireFait(cle, situation) ?? null,
});

export const noeudsDe = (arbre: Noeud | undefined, partie: Noeud['code']): readonly Noeud[] =>
  arbre?.parties.find(({ code }) => code === partie)?.parties ?? [];

export interface Contexte {
  readonly situation: Situation;
  readonly evaluation: Evaluation;
  readonly arbre: Noeud | undefined;
  readonly colonne: CodeColonne | null;
  readonly bareme: Bareme | undefined;
}

export const regleEnPhrase = (code: CodeRegle): string => composer(REGLES_EN_PHRASE[code]);
export const lirePoints = (codes: readonly CodePoint[], { situation }: Contexte): readonly PointLu[] =>
  codes.map((code) => lirePoint(code, situation.medecin.departement));

/** Une règle que l'évaluation n'a pas eu à lire : ce que le régime en dit, hors de toute situation. */
export const sansNoeud = (code: CodeRegle, contexte: Contexte): Raison => {
  const { colonne } = contexte;
  const base = { ...VIDE, regle: [regleEnPhrase(code)], page: code };
  const fonde = colonne === null ? 'sans objet' : COLONNES[colonne].fondements[code];
  if (fonde === 'sans objet') return { ...base, points: lirePoints(pointsDeLaRegle(code, colonne), contexte) };
  if ('lacune' in fonde) return { ...base, certitude: 'contestee', points: lirePoints([fonde.lacune], contexte) };
  return {
    ...base,
    certitude: fonde.certitude,
    sources: fonde.cles.flatMap((cle) => lireSources(etabli(cle).sources)),
  };
};

const estSource = (cle: string): cle is SourceLue['cle'] => Object.hasOwn(TEXTES, cle);

/** Les sources citées par un calcul : ce qui n'est pas un texte (un barème apporté) n'a pas de page. */
export const lireSourcesCitees = (cles: readonly string[]): readonly SourceLue[] => lireSources(cles.filter(estSource));

export const lireSources = (cles: readonly SourceLue['cle'][]): readonly SourceLue[] =>
  cles.map((cle) => ({ cle, ...TEXTES[cle] }));

/** Ce que dit un nœud de l'arbre. Quand il ne cite rien, faute d'un fait, la règle cite à sa place ce que son texte en dit. */
export const duNoeud = (noeud: Noeud | undefined, code: CodeRegle, contexte: Contexte): Raison => {
  const seule = sansNoeud(code, contexte);
  if (noeud === undefined) return seule;
  const bareme = noeud.bareme === null ? null : (contexte.bareme ?? null);
  const muet = noeud.sources.length === 0 && noeud.points.length === 0 && bareme === null;
  return {
    ...VIDE,
    regle: [noeud.regle ?? regleEnPhrase(code)],
    ici: noeud.phrase,
    certitude: noeud.certitude,
    faits: noeud.faits,
    sources: muet ? seule.sources : noeud.sources,
    bareme,
    points: muet ? seule.points : noeud.points,
    page: code,
  };
};
