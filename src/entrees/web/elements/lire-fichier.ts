import { type Resultat, refuser } from '../../../commun/resultat.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Ecart } from '../../contrat-json/refus.ts';

const MEGA = 1_000_000;
/** Au-delà, ce n'est pas un fichier fait à la main : la page le dit sans le lire. En octets. */
const TAILLE_MAXIMALE = 5 * MEGA;

const refuserLeFichier = (message: string) => refuser([{ chemin: '', message: composer(message) }]);

/**
 * Lit un fichier choisi par la personne, avec un lecteur chargé à ce moment-là. Rien n'est levé au-dehors : tout échec
 * est une phrase.
 */
export const lireUnFichier = async <Lecteur, Contenu>(
  fichier: File,
  charger: () => Promise<Lecteur>,
  lire: (lecteur: Lecteur, octets: Uint8Array) => Resultat<Contenu, readonly Ecart[]>,
): Promise<Resultat<Contenu, readonly Ecart[]>> => {
  if (fichier.size > TAILLE_MAXIMALE) {
    const taille = Math.ceil(fichier.size / MEGA);
    return refuserLeFichier(
      `Ce fichier pèse ${taille} Mo ; ${TAILLE_MAXIMALE / MEGA} Mo au plus sont lus ici. Il n'a pas été ouvert.`,
    );
  }
  try {
    const octets = new Uint8Array(await fichier.arrayBuffer());
    return lire(await charger(), octets);
  } catch {
    return refuserLeFichier('Ce fichier n’a pas pu être lu. Rechargez la page, puis recommencez.');
  }
};
