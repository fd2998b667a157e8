import { refuser } from '../../commun/resultat.ts';
import type { Ecart } from '../contrat-json/refus.ts';

const REPRENDRE = 'puis relancez la même commande : le lot reprendra où il s’est arrêté.';

/** Ce que la machine refuse, en français. Le reste est un bogue, et remonte. */
const PANNES: Readonly<Record<string, string>> = {
  ENOSPC: `Il n’y a plus de place sur ce disque. Faites-en, ${REPRENDRE}`,
  EDQUOT: `La part de disque permise est pleine. Faites de la place, ${REPRENDRE}`,
  EFBIG: `Ce fichier dépasse la taille permise ici. Levez la limite, ${REPRENDRE}`,
  EIO: `Le disque ne répond pas comme il faut. Vérifiez-le, ${REPRENDRE}`,
  ENOENT: 'Ce dossier ou ce fichier n’existe pas.',
  ENOTDIR: 'Ce chemin passe par un fichier comme par un dossier.',
  ENAMETOOLONG: 'Ce nom est trop long : donnez-en un plus court.',
  EISDIR: 'C’est un dossier, pas un fichier.',
  EACCES: 'Les droits de ce fichier ou de ce dossier ne le permettent pas.',
  EPERM: 'Les droits de ce fichier ou de ce dossier ne le permettent pas.',
  EROFS: 'Ce disque ne s’écrit pas.',
  EMFILE: 'Trop de fichiers sont ouverts à la fois.',
  RACCOURCI: 'Ce fichier a été raccourci pendant la lecture. Le lot est arrêté ; --recommencer repart du début.',
};

const PLEIN = /no space left|could not write|disk full|failed to write/i;

/** L'erreur d'un fichier d'entrée qui change sous la lecture. */
export const entreeRaccourcie = (chemin: string): Error =>
  Object.assign(new Error('Fichier raccourci'), { code: 'RACCOURCI', path: chemin });

/** Une erreur de bibliothèque qui n'a pas de code : un disque plein se reconnaît à sa phrase. */
export const estDisquePlein = (erreur: unknown): boolean => erreur instanceof Error && PLEIN.test(erreur.message);

/** Le refus que vaut une panne de la machine ; `undefined` si ce n'en est pas une. */
export const direPanne = (
  erreur: unknown,
  chemin: string,
): ReturnType<typeof refuser<readonly Ecart[]>> | undefined => {
  if (!(erreur instanceof Error)) return undefined;
  const code = 'code' in erreur ? String(erreur.code) : '';
  const message = PANNES[code] ?? (estDisquePlein(erreur) ? PANNES.ENOSPC : undefined);
  if (message === undefined) return undefined;
  const ou = 'path' in erreur && typeof erreur.path === 'string' ? erreur.path : chemin;
  return refuser([{ chemin: ou, message }]);
};
