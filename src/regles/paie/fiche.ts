import type { Centimes } from '../../commun/centimes.ts';

/** Les lignes du coût que le moteur de paie calcule, dans l'ordre d'une fiche de paie. */
export const LIGNES_DU_MOTEUR = [
  'maladie',
  'vieillesse',
  'retraite-complementaire',
  'allocations-familiales',
  'accidents-du-travail',
  'chomage',
  'logement',
  'solidarite-autonomie',
  'dialogue-social',
  'formation-professionnelle',
  'complementaire-sante',
  'taxe-d-apprentissage',
  'reduction-generale',
] as const;
export type LigneDuMoteur = (typeof LIGNES_DU_MOTEUR)[number];

/** Un mois entier d'un CDI non cadre, dans une entreprise de moins de onze salariés, hors outre-mer. */
export interface DemandeDePaie {
  /** L'année civile dont la législation s'applique : 2026 est la seule que le moteur connaisse. */
  readonly annee: number;
  /** Le brut du mois, réellement payé, prime comprise : de 1 € à 20 000 €. */
  readonly salaireBrut: Centimes;
  /** Heures par semaine, de 1 à 35. */
  readonly heures: number;
  /** Le Smic horaire du 1er janvier, qui sert à la réduction générale : de 12,02 € à 100 €. */
  readonly smicHoraire: Centimes;
  /** Dix-millièmes du brut, de 50 (0,5 %) à 2 000 (20 %). */
  readonly tauxAtMp: number;
  /** Complémentaire santé : le mois entier, de 0 à 1 000 €, et la part de l'employeur, de 0 à 10 000 dix-millièmes. */
  readonly mutuelle: { readonly montant: Centimes; readonly partEmployeur: number };
  readonly taxeApprentissage: boolean;
  readonly alsaceMoselle: boolean;
}

/** Ce que coûte ce mois, en centimes entiers. `brut` et les lignes font `cout`, au centime. */
export interface FicheDePaie {
  readonly brut: Centimes;
  /** La réduction générale est négative, les autres lignes sont positives ou nulles. */
  readonly lignes: Readonly<Record<LigneDuMoteur, Centimes>>;
  readonly cout: Centimes;
  /** Net à payer au salarié, avant son impôt sur le revenu. */
  readonly net: Centimes;
}

/** Pourquoi une paie n'est pas rendue. La phrase nomme le champ, ou dit ce qui n'a pas marché. */
export interface RefusDePaie {
  readonly code: 'valeur-refusee' | 'resultat-incoherent' | 'moteur-indisponible';
  /** Le chemin du champ dans `DemandeDePaie` ; vide quand aucun n'est en cause. */
  readonly champ: string;
  readonly phrase: string;
}
