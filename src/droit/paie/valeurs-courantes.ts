import { type Centimes, euros } from '../../commun/centimes.ts';
import { fonder } from '../fondement.ts';

/** Ce qu'on suppose d'un cabinet qui ne le dit pas. Chaque valeur supposée est nommée dans la réponse, et se change. */
export const VALEURS_COURANTES = {
  /** Taux AT/MP moyen de tous les métiers, en dix-millièmes ; celui du cabinet est sur la notification de sa caisse. */
  tauxAtMp: { valeur: 208, fondement: fonder('P-154') },
  /** Complémentaire santé : le mois en centimes, et la part de l'employeur en dix-millièmes. */
  mutuelle: { montant: euros(40) as Centimes, partEmployeur: 5000, fondement: fonder('P-156', 'P-95') },
} as const;

/** Ce que couvre le moteur de paie, et la réduction générale qu'il applique. */
export const FONDEMENT_DE_LA_PAIE = fonder('P-147');
export const FONDEMENT_DE_LA_REDUCTION = fonder('P-146', 'P-147');
export const FONDEMENT_DU_TAUX_AT_MP = fonder('P-147', 'P-154');
