import { readFileSync, writeFileSync } from 'node:fs';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { ecrireJour, type Jour } from '../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { lireLignes, type Separateur } from './forme.ts';
import { ecrireCsv } from './sortie.ts';

/** Un classeur se lit d'un bloc : au-delà, la mémoire enfle. */
export const LIGNES_DE_CLASSEUR = 50_000;
const MS_PAR_JOUR = 86_400_000;

type Cellule = string | number | boolean | Date | null;

const enTexte = (cellule: Cellule): string => {
  if (cellule === null) return '';
  if (cellule instanceof Date) return ecrireJour(Math.round(cellule.getTime() / MS_PAR_JOUR) as Jour);
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non';
  return String(cellule).replace(/[\r\n]+/g, ' ');
};

/** La première feuille d'un classeur, en CSV ; refusée au-delà de 50 000 lignes. */
export const classeurEnCsv = async (xlsx: string, csv: string): Promise<Resultat<undefined, readonly Ecart[]>> => {
  let lignes: readonly (readonly Cellule[])[];
  try {
    lignes = (await readSheet(readFileSync(xlsx))) as readonly (readonly Cellule[])[];
  } catch {
    return refuser([{ chemin: xlsx, message: 'Ce n’est pas un classeur XLSX que l’on sache lire.' }]);
  }
  if (lignes.length - 1 > LIGNES_DE_CLASSEUR) {
    const message = `Ce classeur a ${lignes.length - 1} lignes : 50 000 au plus. Enregistrez-le en CSV.`;
    return refuser([{ chemin: xlsx, message }]);
  }
  const [enTete, ...suite] = lignes.map((ligne) => ligne.map(enTexte));
  writeFileSync(csv, ecrireCsv([enTete ?? [], ...suite], ';'));
  return accepter(undefined);
};

/** Le CSV qu'un lot a fait, en classeur : les nombres y sont des nombres. */
export const csvEnClasseur = async (csv: string, xlsx: string, separateur: Separateur): Promise<void> => {
  const lignes = lireLignes(readFileSync(csv, 'utf8').replace(/^\ufeff/, ''), separateur);
  const [enTete = [], ...suite] = lignes;
  const nombres = new Set(
    enTete.flatMap((nom, rang) => (/^(ligne|annee\d|total(Min|Max)?|cible\w+)$/.test(nom) ? [rang] : [])),
  );
  const feuille = [
    enTete.map((nom) => ({ value: nom, fontWeight: 'bold' as const })),
    ...suite.map((ligne) =>
      ligne.map((cellule, rang) =>
        cellule === ''
          ? null
          : nombres.has(rang)
            ? { value: Number(cellule), type: Number }
            : { value: cellule, type: String },
      ),
    ),
  ];
  await writeXlsxFile(feuille).toFile(xlsx);
};
