import { type Resultat, refuser } from '../../../commun/resultat.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { lireUnFichier } from '../elements/lire-fichier.ts';
import type { BaremeApporte } from './apporte.ts';

type Lecteur = typeof import('./lecture.ts');

/** Le lecteur des barèmes, avec ses schémas : chargé au premier barème, et jamais avant. */
const chargerLecteur = (): Promise<Lecteur> => import('./lecture.ts');

/** Le seul barème que l'on attend : son nom, et qui le demande, « le contrat » ou « la simulation ». */
export interface BaremeDemande {
  readonly nom: string;
  readonly par: string;
}

/** Lit le barème qu'une personne a choisi ; refusé, s'il en faut un autre ou s'il est fautif, avec le champ en cause. */
export const lireFichierDeBareme = async (
  fichier: File,
  demande: BaremeDemande | undefined,
): Promise<Resultat<BaremeApporte, readonly Ecart[]>> => {
  const lu = await lireUnFichier(fichier, chargerLecteur, ({ lireOctetsDeBareme }, octets) =>
    lireOctetsDeBareme(octets),
  );
  if (!lu.accepte || demande === undefined || lu.valeur.lu.nom === demande.nom) return lu;
  const message = `Ce barème se nomme « ${lu.valeur.lu.nom} » ; ${demande.par} demande « ${demande.nom} ».`;
  return refuser([{ chemin: 'nom', message }]);
};
