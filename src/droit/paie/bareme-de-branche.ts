import type { Centimes } from '../../commun/centimes.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Provenance } from '../bareme.ts';

/** Ce que la branche ou le cabinet doit de plus, et que les notes ne chiffrent pas. */
export const CHARGES_NON_LUES = ['prevoyance-de-branche', 'contributions-de-branche', 'sante-au-travail'] as const;
export type ChargeNonLue = (typeof CHARGES_NON_LUES)[number];

interface Periode {
  readonly du: Jour;
  readonly au: Jour | undefined;
}

/** Un salaire minimum de la grille, brut, pour 151,67 heures par mois. */
export interface SalaireDeBranche extends Provenance, Periode {
  readonly niveau: number;
  readonly montant: Centimes;
}

/** Une charge : une part du salaire brut, en dix-millièmes, ou une somme par an et par salarié. */
export interface ChargeDeBranche extends Provenance, Periode {
  readonly code: ChargeNonLue;
  readonly regle:
    | { readonly forme: 'taux'; readonly dixMillemes: number }
    | { readonly forme: 'somme'; readonly parAn: Centimes };
}

/** Ce qu'apporte la personne qui tient la grille ou les taux de la branche. Il comble, il ne remplace rien de lu. */
export interface BaremeDeBranche extends Provenance {
  readonly nom: string;
  readonly titre: string;
  readonly fictif: boolean;
  readonly salaires: readonly SalaireDeBranche[];
  readonly charges: readonly ChargeDeBranche[];
}
