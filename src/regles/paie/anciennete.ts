import { type Centimes, pourCent } from '../../commun/centimes.ts';
import { ajouterMois, enCalendrier, type Jour } from '../../commun/jour.ts';
import { MOIS_REPRIS_PAR_ANNEE, PALIERS_D_ANCIENNETE, type Palier } from '../../droit/paie/anciennete.ts';

/** Les mois d'ancienneté repris à l'embauche, pour des années (0 ou plus) passées dans un autre cabinet (P-77). */
export const moisRepris = (anneesAilleurs: number): number => Math.floor(anneesAilleurs * MOIS_REPRIS_PAR_ANNEE);

/** Les mois entiers écoulés d'un jour à l'autre, comptés depuis le départ ; 0 si le départ n'est pas encore venu. */
export const moisEcoules = (depart: Jour, jour: Jour): number => {
  if (jour <= depart) return 0;
  const a = enCalendrier(depart);
  const b = enCalendrier(jour);
  const mois = (b.annee - a.annee) * 12 + b.mois - a.mois;
  return ajouterMois(depart, mois) <= jour ? mois : mois - 1;
};

/** Le taux de la prime pour ce nombre de mois d'ancienneté, en pour-cent ; 0 avant le premier palier (P-77). */
export const tauxAnciennete = (mois: number): number =>
  PALIERS_D_ANCIENNETE.findLast(({ annees }) => annees * 12 <= mois)?.taux ?? 0;

/** Le premier palier encore à venir après ce nombre de mois ; aucun après le dernier. */
export const palierSuivant = (mois: number): Palier | undefined =>
  PALIERS_D_ANCIENNETE.find(({ annees }) => annees * 12 > mois);

/** Le jour d'un palier, compté depuis l'entrée dans le cabinet et avancé des mois repris. */
export const jourDuPalier = (entree: Jour, { annees }: Palier, repris: number): Jour =>
  ajouterMois(entree, annees * 12 - repris);

/** La prime d'un mois : le taux de l'ancienneté sur la base choisie, salaire réel ou minimum conventionnel (P-78). */
export const primeDAnciennete = (base: Centimes, mois: number): Centimes => pourCent(base, tauxAnciennete(mois));
