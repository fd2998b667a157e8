import { ajouter, arrondir, type Centimes, multiplier, ZERO } from '../../commun/centimes.ts';
import { type Fondement, fonder, fonderSurBareme } from '../../droit/fondement.ts';
import type { CodePoint } from '../../droit/lectures.ts';
import { CHARGES_NON_LUES, type ChargeNonLue } from '../../droit/paie/bareme-de-branche.ts';
import { ASSIETTE_DE_LA_TAXE, TAXE_SUR_LES_SALAIRES } from '../../droit/paie/taxe-sur-les-salaires.ts';
import {
  FONDEMENT_DE_LA_PAIE,
  FONDEMENT_DE_LA_REDUCTION,
  FONDEMENT_DU_TAUX_AT_MP,
} from '../../droit/paie/valeurs-courantes.ts';
import type { CodeHypothese, Hypothese, Poste } from './emploi.ts';
import { type FicheDePaie, LIGNES_DU_MOTEUR, type LigneDuMoteur } from './fiche.ts';
import type { MoisPrepare } from './mois.ts';

/** Qui donne la ligne : la personne, un barème qu'elle apporte, le moteur, Tandem, ou personne. */
export const ORIGINES = ['saisi', 'bareme', 'modele-social', 'tandem', 'lacune'] as const;
export type Origine = (typeof ORIGINES)[number];

export const CODES_LIGNES = [
  'salaire-de-base',
  'prime-d-anciennete',
  ...LIGNES_DU_MOTEUR,
  'taxe-sur-les-salaires',
  ...CHARGES_NON_LUES,
] as const;
export type CodeLigne = (typeof CODES_LIGNES)[number];

/** Une ligne du coût. Un montant nul (`null`) est une lacune : « non compris, montant inconnu ». */
export interface Ligne {
  readonly code: CodeLigne;
  readonly mensuel: Centimes | null;
  readonly annuel: Centimes | null;
  readonly origine: Origine;
  /** Nul pour ce que la personne dit elle-même. */
  readonly fondement: Fondement | null;
  /** Les hypothèses dont ce montant dépend. */
  readonly hypotheses: readonly CodeHypothese[];
  readonly point: CodePoint | null;
}

/** Les hypothèses qui pèsent sur une ligne ; celles qui ne se posent pas pour ce poste sont écartées ensuite. */
const PESENT: Readonly<Partial<Record<CodeLigne, readonly CodeHypothese[]>>> = {
  'salaire-de-base': ['heures-de-l-option', 'hausse-du-salaire', 'hausse-du-smic'],
  'prime-d-anciennete': ['sans-anciennete-ailleurs', 'base-de-l-anciennete', 'jour-d-embauche'],
  'accidents-du-travail': ['taux-at-mp'],
  'complementaire-sante': ['complementaire-sante'],
  'taxe-d-apprentissage': ['taxe-d-apprentissage', 'hors-alsace-moselle'],
  'reduction-generale': ['hausse-du-smic'],
  'taxe-sur-les-salaires': ['exoneration-de-tva', 'seul-salarie', 'complementaire-sante'],
};

/** Une hausse ou une base ne comptent que si le mois s'en sert : une année projetée, une prime due. */
const compte = (code: CodeHypothese, { projete, remuneration }: MoisPrepare): boolean => {
  if (code === 'hausse-du-smic') return projete && (remuneration.smic.projete || remuneration.origine === 'smic');
  if (code === 'hausse-du-salaire') return projete;
  if (code === 'base-de-l-anciennete') return remuneration.tauxDeLaPrime > 0;
  return true;
};

const hypothesesDe = (code: CodeLigne, mois: MoisPrepare, posees: readonly Hypothese[]): readonly CodeHypothese[] => {
  const propres = (PESENT[code] ?? []).filter((une) => posees.some((posee) => posee.code === une) && compte(une, mois));
  const duMoteur = mois.projete && LIGNES_DU_MOTEUR.some((ligne) => ligne === code);
  return duMoteur ? [...propres, 'legislation-constante'] : propres;
};

const FONDEMENTS_DU_MOTEUR: Readonly<Partial<Record<LigneDuMoteur, Fondement>>> = {
  'accidents-du-travail': FONDEMENT_DU_TAUX_AT_MP,
  'taxe-d-apprentissage': fonder('P-147', 'P-152', 'P-153'),
  'reduction-generale': FONDEMENT_DE_LA_REDUCTION,
};

const fondementDeLaTaxe = (): Fondement => {
  const cles = [...(TAXE_SUR_LES_SALAIRES[0]?.fondement.cles ?? []), ...ASSIETTE_DE_LA_TAXE.cles];
  return { cles, certitude: ASSIETTE_DE_LA_TAXE.certitude };
};

const FONDEMENT_DE_LA_TAXE = fondementDeLaTaxe();

/** Ce que les notes ne chiffrent pas, et le point qui le dit. */
export const POINTS_DES_CHARGES: Readonly<Record<ChargeNonLue, CodePoint>> = {
  'prevoyance-de-branche': 'prevoyance-et-sante',
  'contributions-de-branche': 'contributions-de-branche',
  'sante-au-travail': 'cotisation-de-sante-au-travail',
};

const ORIGINES_DU_SALAIRE = { saisi: 'saisi', smic: 'tandem' } as const;

/**
 * Les lignes du coût d'un mois plein et de l'année au même salaire. L'année fait douze mois, sauf la taxe sur les
 * salaires et les sommes annuelles, dont le mois est le douzième.
 */
export const composerLignes = (
  mois: MoisPrepare,
  fiche: FicheDePaie,
  poste: Poste,
  posees: readonly Hypothese[],
): readonly Ligne[] => {
  const { remuneration: gain } = mois;
  const ligne = (
    code: CodeLigne,
    mensuel: Centimes | null,
    annuel: Centimes | null,
    origine: Origine,
    fondement: Fondement | null,
    point: CodePoint | null = null,
  ): Ligne => ({
    code,
    mensuel,
    annuel,
    origine,
    fondement,
    hypotheses: annuel === null ? [] : hypothesesDe(code, mois, posees),
    point,
  });
  const douzeMois = (code: CodeLigne, montant: Centimes, origine: Origine, fondement: Fondement | null): Ligne =>
    ligne(code, montant, multiplier(montant, 12), origine, fondement);
  const lue = gain.fondementDeLaBase?.bareme === undefined ? 'tandem' : 'bareme';
  const origineDeLaBase = gain.origine === 'grille' ? lue : ORIGINES_DU_SALAIRE[gain.origine];
  return [
    douzeMois('salaire-de-base', gain.base, origineDeLaBase, gain.fondementDeLaBase),
    douzeMois('prime-d-anciennete', gain.prime, 'tandem', gain.fondementDeLaPrime),
    ...LIGNES_DU_MOTEUR.map((code) =>
      douzeMois(code, fiche.lignes[code], 'modele-social', FONDEMENTS_DU_MOTEUR[code] ?? FONDEMENT_DE_LA_PAIE),
    ),
    ligne('taxe-sur-les-salaires', arrondir(mois.taxeParAn / 12), mois.taxeParAn, 'tandem', FONDEMENT_DE_LA_TAXE),
    ...CHARGES_NON_LUES.map((code) => {
      const charge = mois.charges.find((une) => une.code === code);
      return charge === undefined
        ? ligne(code, null, null, 'lacune', null, POINTS_DES_CHARGES[code])
        : ligne(code, arrondir(charge.parAn / 12), charge.parAn, 'bareme', fonderSurBareme(poste.branche?.nom ?? ''));
    }),
  ];
};

/** Ce que font les lignes connues, par mois ou par an ; les lacunes n'y sont pas. */
export const totalDes = (lignes: readonly Ligne[], colonne: 'mensuel' | 'annuel'): Centimes =>
  lignes.reduce((somme, ligne) => ajouter(somme, ligne[colonne] ?? ZERO), ZERO);
