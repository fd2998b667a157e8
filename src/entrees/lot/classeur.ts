import { readFileSync, writeFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { type CelluleDeFeuille, csvEnFeuille, feuilleEnCsv } from './feuille.ts';
import type { Separateur } from './forme.ts';

/** La première feuille d'un classeur, en CSV ; refusée au-delà de 50 000 lignes. */
export const classeurEnCsv = async (xlsx: string, csv: string): Promise<Resultat<undefined, readonly Ecart[]>> => {
  let lignes: readonly (readonly CelluleDeFeuille[])[];
  try {
    lignes = (await readSheet(readFileSync(xlsx))) as readonly (readonly CelluleDeFeuille[])[];
  } catch {
    return refuser([{ chemin: xlsx, message: 'Ce n’est pas un classeur XLSX que l’on sache lire.' }]);
  }
  const lu = feuilleEnCsv(lignes, xlsx);
  if (!lu.accepte) return lu;
  writeFileSync(csv, lu.valeur);
  return accepter(undefined);
};

/** Le CSV qu'un lot a fait, en classeur : les nombres y sont des nombres. */
export const csvEnClasseur = async (csv: string, xlsx: string, separateur: Separateur): Promise<void> => {
  await writeXlsxFile(csvEnFeuille(readFileSync(csv, 'utf8'), separateur)).toFile(xlsx);
};
