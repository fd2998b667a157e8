import type { CleTexte } from '../../droit/textes.ts';

/**
 * La seule série publiée sur laquelle la population est calée : l'activité des généralistes (hors MEP) en 2021. Ce n'est
 * pas la population des percentiles de l'aide : aucun seuil ne s'en tire.
 */
export const SERIE = {
  source: 'quotidien-prescriptions-2021' satisfies CleTexte,
  annee: 2021,
  /** Patients adultes dont le généraliste est le médecin traitant. */
  adultes: { moyenne: 960, mediane: 927, moitieEntre: [600, 1300] },
  /** Patients différents vus dans l'année. */
  fileActive: { moyenne: 1643, mediane: 1498 },
} as const;
