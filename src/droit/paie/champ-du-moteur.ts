/*
 * Ce que le moteur de paie connaît (P-147, P-154). Ces bornes sont seules dans leur fichier : l'adaptateur et son
 * travailleur les lisent sans charger les textes.
 */

/** L'année que connaît le moteur : hors d'elle, la paie est une hypothèse, ou ne se calcule pas. */
export const ANNEE_DU_MOTEUR = 2026;

/** L'effectif à partir duquel d'autres contributions s'ajoutent, que cette paie ne calcule pas. */
export const EFFECTIF_HORS_CHAMP = 11;

/** Le taux AT/MP le plus bas, en dix-millièmes : le moteur relève en silence un taux moindre. */
export const TAUX_AT_MP_MINIMAL = 50;
