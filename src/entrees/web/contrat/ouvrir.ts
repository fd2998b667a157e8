import type { Resultat } from '../../../commun/resultat.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { lireUnFichier } from '../elements/lire-fichier.ts';
import type { ContratOuvert } from './document.ts';
import { type ContratTenu, TENUE } from './tenue.ts';

export type Lecteur = typeof import('./lecture.ts');

/** Le lecteur du fichier, avec ses schémas : chargé quand on en a besoin, et jamais avant. */
export const chargerLecteur = (): Promise<Lecteur> => import('./lecture.ts');

/** Dit quand le serveur ne répond plus, ou que la page a vieilli. */
export const SANS_LECTEUR = 'Le lecteur de contrats n’a pas pu se charger. Rechargez la page, puis recommencez.';

/** Lit un fichier choisi par la personne. Rien n'est levé au-dehors : tout échec est une phrase. */
export const lireFichier = <Contenu>(
  fichier: File,
  lire: (lecteur: Lecteur, octets: Uint8Array) => Resultat<Contenu, readonly Ecart[]>,
): Promise<Resultat<Contenu, readonly Ecart[]>> => lireUnFichier(fichier, chargerLecteur, lire);

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
