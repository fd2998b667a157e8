import type { Resultat } from '../../../commun/resultat.ts';
import { refuser } from '../../../commun/resultat.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import type { ContratOuvert } from './document.ts';
import { type ContratTenu, TENUE } from './tenue.ts';

const MEGA = 1_000_000;
/** Au-delà, ce n'est pas un contrat suivi à la main : la page le dit sans le lire. */
const TAILLE_MAXIMALE = 5 * MEGA;

export type Lecteur = typeof import('./lecture.ts');

/** Le lecteur du fichier, avec ses schémas : chargé quand on en a besoin, et jamais avant. */
export const chargerLecteur = (): Promise<Lecteur> => import('./lecture.ts');

const refuserLeFichier = (message: string) => refuser([{ chemin: '', message: composer(message) }]);

/** Lit un fichier choisi par la personne. Rien n'est levé au-dehors : tout échec est une phrase. */
export const lireFichier = async <Contenu>(
  fichier: File,
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
    return lire(await chargerLecteur(), octets);
  } catch {
    return refuserLeFichier('Ce fichier n’a pas pu être lu. Rechargez la page, puis recommencez.');
  }
};

const MENTIONS = { exemple: false, gestes: 0, nom: undefined, bareme: undefined } as const;

/** Tient un contrat qui vient d'être ouvert, commencé, ou pris en exemple ; avec les mentions de l'ancien, c'est le même qui change. */
export const tenirContrat = (
  { document, lu }: ContratOuvert,
  mentions: Partial<Omit<ContratTenu, 'document' | 'lu'>> = {},
): void => {
  const ouverture = (TENUE.lire()?.ouverture ?? 0) + 1;
  TENUE.tenir({ ...MENTIONS, ouverture, ...mentions, document, lu });
};

/** Reprend le brouillon que l'onglet a gardé ; dit s'il manque ce qui n'est pas gardé. */
export const reprendreBrouillon = async (): Promise<'rien' | 'repris' | 'repris-sans-sante'> => {
  const garde = TENUE.coffre.lire();
  if (garde === undefined) return 'rien';
  const lu = await chargerLecteur().then(
    ({ relire }) => relire(garde.document),
    () => undefined,
  );
  if (lu === undefined || !lu.accepte || TENUE.lire() !== undefined) return 'rien';
  const { nom, exemple, gestes } = garde;
  tenirContrat(lu.valeur, { nom, exemple, gestes });
  return garde.sansSante ? 'repris-sans-sante' : 'repris';
};
