import { stringify } from 'csv-stringify/browser/esm/sync';
import { neutraliser } from '../rapports/classeur.ts';
import type { VueComptable } from './forme.ts';
import { type CelluleAPlat, COLONNES_A_PLAT, mettreAPlat } from './tables.ts';

/** Une somme à deux décimales et virgule, sans milliers : un tableur français y lit un nombre. */
const ecrireCellule = (cellule: CelluleAPlat): string => {
  if (cellule === null) return '';
  if (typeof cellule === 'string') return neutraliser(cellule);
  return 'euros' in cellule ? cellule.euros.toFixed(2).replace('.', ',') : String(cellule.entier);
};

/**
 * La vue en CSV pour un tableur français : points-virgules, virgule décimale, marque d'encodage. Un texte n'y est
 * jamais une formule ; un nombre, même négatif, y reste un nombre.
 */
export const ecrireCsvComptable = (vue: VueComptable): string =>
  stringify([COLONNES_A_PLAT, ...mettreAPlat(vue).map((ligne) => ligne.map(ecrireCellule))], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
  });
