import { type Resultat, refuser } from '../../../../commun/resultat.ts';
import { composer } from '../../../../explication/typographie.ts';
import type { Ecart } from '../../../contrat-json/refus.ts';
import type { DossierRelu } from './lecture.ts';

const MEGA = 1_000_000;
/** Au-delà, ce n'est pas un dossier écrit à la main : la page le dit sans le lire. */
const TAILLE_MAXIMALE = 2 * MEGA;

const refuserLeFichier = (message: string) => refuser([{ chemin: '', message: composer(message) }]);

/** Lit un fichier choisi par la personne ; ses schémas ne se chargent qu'ici. Tout échec est une phrase. */
export const lireLeFichier = async (fichier: File): Promise<Resultat<DossierRelu, readonly Ecart[]>> => {
  if (fichier.size > TAILLE_MAXIMALE) {
    const taille = Math.ceil(fichier.size / MEGA);
    return refuserLeFichier(`Ce fichier pèse ${taille} Mo ; ${TAILLE_MAXIMALE / MEGA} Mo au plus sont lus ici.`);
  }
  try {
    const [octets, { lireOctets }] = await Promise.all([fichier.arrayBuffer(), import('./lecture.ts')]);
    return lireOctets(new Uint8Array(octets));
  } catch {
    return refuserLeFichier('Ce fichier n’a pas pu être lu. Rechargez la page, puis recommencez.');
  }
};
