import { type Centimes, euros } from '../../commun/centimes.ts';
import { fonder } from '../fondement.ts';

/** Ce qu'on suppose d'un cabinet qui ne le dit pas. Chaque valeur supposée est nommée dans la réponse, et se change. */
export const VALEURS_COURANTES = {
  /** Taux AT/MP moyen de tous les métiers, en dix-millièmes ; celui du cabinet est sur la notification de sa caisse. */
  tauxAtMp: { valeur: 208, fondement: fonder('P-154') },
  /** Complémentaire santé : le mois en centimes, et la part de l'employeur en dix-millièmes. */
  mutuelle: { montant: euros(40) as Centimes, partEmployeur: 5000, fondement: fonder('P-156', 'P-95') },
} as const;

/** Le taux AT/MP le plus bas, en dix-millièmes : le moteur relève en silence un taux moindre (P-154). */
export const TAUX_AT_MP_MINIMAL = 50;

/** Ce que couvre le moteur de paie, et la réduction générale qu'il applique. */
export const FONDEMENT_DE_LA_PAIE = fonder('P-147');
export const FONDEMENT_DE_LA_REDUCTION = fonder('P-146', 'P-147');
export const FONDEMENT_DU_TAUX_AT_MP = fonder('P-147', 'P-154');
/** L'effectif à partir duquel d'autres contributions s'ajoutent, que cette paie ne calcule pas. */
export const EFFECTIF_HORS_CHAMP = 11;
/** L'année que connaît le moteur : hors d'elle, la paie est une hypothèse, ou ne se calcule pas. */
export const ANNEE_DU_MOTEUR = 2026;
