import { type Jour, lireJour } from '../../commun/jour.ts';
import { refuserEntree } from './sortir.ts';

const ANNEES_AU_PLUS = 60;

/** Un jour donné en option ; refusé s'il n'existe pas, absent s'il n'est pas donné. */
export const jourDOption = (nom: string, texte: string | undefined): Jour | undefined =>
  texte === undefined
    ? undefined
    : (lireJour(texte) ?? refuserEntree(nom, 'ce jour n’existe pas. Écrivez un jour comme 2026-11-22.'));

/** Des années passées dans un autre cabinet, de 0 à 60, par exemple 3 ou 2.5. */
export const anneesDOption = (nom: string, texte: string | undefined): number | undefined => {
  if (texte === undefined) return undefined;
  const annees = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(texte) ? Number(texte.replace(',', '.')) : Number.NaN;
  return annees <= ANNEES_AU_PLUS
    ? annees
    : refuserEntree(nom, 'écrivez un nombre d’années entre 0 et 60, comme 3 ou 2.5.');
};
