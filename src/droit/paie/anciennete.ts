import { fonder } from '../fondement.ts';

/** Un palier de la prime : des années d'ancienneté, et sa part du salaire en pour-cent. */
export interface Palier {
  readonly annees: number;
  readonly taux: number;
}

/** La prime d'ancienneté de la branche (convention collective, article 14 : P-77). */
export const PALIERS_D_ANCIENNETE: readonly Palier[] = [
  { annees: 3, taux: 4 },
  { annees: 6, taux: 7 },
  { annees: 9, taux: 10 },
  { annees: 12, taux: 13 },
  { annees: 15, taux: 16 },
  { annees: 18, taux: 18 },
  { annees: 20, taux: 20 },
];

/** Les mois gardés pour une année passée dans un autre cabinet à un travail semblable : la moitié (P-77). */
export const MOIS_REPRIS_PAR_ANNEE = 6;

export const FONDEMENT_DE_L_ANCIENNETE = fonder('P-77');
export const FONDEMENT_DE_LA_BASE_DE_LA_PRIME = fonder('P-78');
