import type { Reponse } from '../commun/connu.ts';
import { ajouterAnnees, type Jour } from '../commun/jour.ts';
import { CODES_COLONNES, type CodeColonne, type CodeRegime } from '../droit/codes.ts';
import { ARRETE_DE_2019 } from '../droit/delais.ts';
import type { ReglesDeFormation } from '../droit/regime.ts';
import { COLLECTIF, COLONNES, regimeAu } from '../droit/regimes/index.ts';
import { direEcheance } from '../explication/phrases.ts';
import { composer } from '../explication/typographie.ts';
import type { Manque } from '../regles/constat.ts';
import { type Echeance, echeancesDeFormation } from '../regles/formation.ts';
import { type Enonce, enoncer, type FaitDuProfil, type Profil, titreDuCandidat } from './candidat-avis.ts';

/** Un dernier jour, compté depuis l'embauche. */
export interface Delai extends Enonce {
  readonly code: 'debut-formation' | 'certification' | 'limite-de-l-arrete';
  readonly quoi: string;
  /** Années depuis l'embauche ; `null` si elles dépendent d'un titre qui n'est pas su. */
  readonly annees: number | null;
  /** `null` quand un fait ou un texte manque. */
  readonly le: Jour | null;
}

/** Les délais d'un régime. Le contrat d'aide du médecin dit lequel s'applique. */
export interface DelaisDUnRegime {
  readonly colonne: CodeColonne;
  readonly libelle: string;
  readonly applicable: Reponse;
  /** Les faits qui manquent pour savoir s'il s'applique. */
  readonly manques: readonly FaitDuProfil[];
  readonly delais: readonly Delai[];
}

const FAITS_DES_REGLES: Readonly<Record<string, FaitDuProfil>> = {
  'assistant.embauche': 'embauche',
  'assistant.titre': 'qui',
};

const traduire = (manque: Manque): readonly FaitDuProfil[] => {
  const fait = manque.manque === 'fait' ? FAITS_DES_REGLES[manque.cle] : undefined;
  return fait === undefined ? [] : [fait];
};

const anneesDe = ({ code, quoi }: Echeance, { debut, cqp, fae }: ReglesDeFormation): number | null => {
  if (code === 'debut-formation') return debut?.annees ?? null;
  if (quoi === 'cqp') return cqp.annees;
  return quoi === 'fae' || cqp.annees === fae.annees ? fae.annees : null;
};

const ecrireDelai = (echeance: Echeance, regles: ReglesDeFormation): Delai => {
  const annees = anneesDe(echeance, regles);
  const points = echeance.manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []));
  const enonce = enoncer({
    phrase: annees === null ? "Compté depuis l'embauche." : `Au plus tard ${annees} ans après l'embauche.`,
    fondements: [echeance.fondement],
    manques: echeance.manques.flatMap(traduire),
    points: [...points, 'sanction-du-delai-de-formation'],
  });
  return {
    ...enonce,
    code: echeance.code === 'debut-formation' ? 'debut-formation' : 'certification',
    quoi: direEcheance(echeance),
    annees,
    le: echeance.le,
    certitude: echeance.certitude,
  };
};

type Applicable = Pick<DelaisDUnRegime, 'applicable' | 'manques'>;

const OUI: Applicable = { applicable: 'oui', manques: [] };
const NON: Applicable = { applicable: 'non', manques: [] };

/** Le contrat collectif n'est ouvert que depuis 2026 : avant, le cadre ne fait pas de doute. */
const cadreSu = (cadre: Profil['cadre'], signature: Jour): Profil['cadre'] =>
  cadre ?? (signature < COLLECTIF.du ? 'individuel' : undefined);

const selonLeContrat = ({ signature, cadre }: Profil, colonne: CodeColonne): Applicable => {
  if (signature === undefined) {
    // Le collectif est une échelle de 2024 : dit collectif, il écarte les autres ; dit individuel, il s'écarte.
    if (cadre === undefined) return { applicable: 'indetermine', manques: ['signature', 'cadre'] };
    if (cadre === 'collectif') return colonne === 'collectif-2026' ? OUI : NON;
    return colonne === 'collectif-2026' ? NON : { applicable: 'indetermine', manques: ['signature'] };
  }
  const regime: CodeRegime | undefined = regimeAu(signature)?.code;
  const su = cadreSu(cadre, signature);
  if (colonne === 'collectif-2026') {
    if (su === undefined) return { applicable: 'indetermine', manques: ['cadre'] };
    return su === 'collectif' ? OUI : NON;
  }
  if (colonne !== regime || su === 'collectif') return NON;
  return su === 'individuel' ? OUI : { applicable: 'indetermine', manques: ['cadre'] };
};

const appliquer = (profil: Profil, colonne: CodeColonne): Applicable => {
  if (profil.employeur === 'centre-de-sante') return NON;
  const { applicable, manques } = selonLeContrat(profil, colonne);
  if (profil.employeur !== undefined || applicable === 'non') return { applicable, manques };
  return { applicable: 'indetermine', manques: [...manques, 'employeur'] };
};

/** Les délais de chaque régime, et celui qui s'applique (A62, A64, R52, F-123, F-123b, F-156). */
export const delaisDe = (profil: Profil): readonly DelaisDUnRegime[] => {
  const titre = titreDuCandidat(profil);
  return CODES_COLONNES.map((colonne) => {
    const { libelle, formation } = COLONNES[colonne];
    return {
      colonne,
      libelle: composer(libelle),
      ...appliquer(profil, colonne),
      delais: echeancesDeFormation(profil.embauche, titre, formation).map((un) => ecrireDelai(un, formation)),
    };
  });
};

/** Ce que l'arrêté de 2019 laisse à un diplômé d'État pour se former, quel que soit l'employeur (P-44) ; `null` sinon. */
export const limiteDExercice = (profil: Profil): Delai | null => {
  const titre = titreDuCandidat(profil);
  if (titre === 'aucun' || titre === 'cqp') return null;
  const { embauche } = profil;
  const manques: readonly FaitDuProfil[] = [
    ...(embauche === undefined ? (['embauche'] as const) : []),
    ...(titre === undefined ? (['qui'] as const) : []),
  ];
  return {
    ...enoncer({
      phrase: `L'arrêté du 7 novembre 2019 donne ${ARRETE_DE_2019.annees} ans après la prise de poste pour la formation d'adaptation (FAE). Il borne le droit d'exercer ; la convention, elle, borne l'aide.`,
      fondements: [ARRETE_DE_2019.fondement],
      manques,
      points: ['fae-delai-de-l-arrete'],
    }),
    code: 'limite-de-l-arrete',
    quoi: composer("Limite de l'arrêté"),
    annees: ARRETE_DE_2019.annees,
    le: embauche === undefined || titre === undefined ? null : ajouterAnnees(embauche, ARRETE_DE_2019.annees),
  };
};
