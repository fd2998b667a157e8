import { ecrireJour, type Jour } from '../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { lireLignes, type Separateur } from './forme.ts';
import { ecrireCsv } from './sortie.ts';

/*
 * Ce qu'une feuille de classeur veut dire, sans rien prendre de la machine : la ligne de commande lit et écrit le fichier,
 * la page aussi, et le passage d'une feuille au CSV est le même.
 */

/** Un classeur se lit d'un bloc : au-delà, la mémoire enfle. */
export const LIGNES_DE_CLASSEUR = 50_000;
/** Les colonnes d'une sortie qui portent des nombres. */
const NOMBRES = /^(ligne|annee\d(Avant|Apres)?|ecart(\d|Min|Max)?|total(Min|Max|Avant|Apres)?|cible\w+)$/;
const MS_PAR_JOUR = 86_400_000;

/** Ce que porte une cellule lue dans un classeur. */
export type CelluleDeFeuille = string | number | boolean | Date | null;

const enTexte = (cellule: CelluleDeFeuille): string => {
  if (cellule === null) return '';
  if (cellule instanceof Date) return ecrireJour(Math.round(cellule.getTime() / MS_PAR_JOUR) as Jour);
  if (typeof cellule === 'boolean') return cellule ? 'oui' : 'non';
  return String(cellule).replace(/[\r\n]+/g, ' ');
};

/** Une feuille, en CSV ; refusée au-delà de 50 000 lignes. `nom` est celui du classeur. */
export const feuilleEnCsv = (
  lignes: readonly (readonly CelluleDeFeuille[])[],
  nom: string,
): Resultat<string, readonly Ecart[]> => {
  if (lignes.length - 1 > LIGNES_DE_CLASSEUR) {
    const message = `Ce classeur a ${lignes.length - 1} lignes : 50 000 au plus. Enregistrez-le en CSV.`;
    return refuser([{ chemin: nom, message }]);
  }
  const [enTete, ...suite] = lignes.map((ligne) => ligne.map(enTexte));
  return accepter(ecrireCsv([enTete ?? [], ...suite], ';'));
};

/** Une cellule à écrire dans un classeur. */
export type CelluleEcrite =
  | { readonly value: string; readonly fontWeight: 'bold' }
  | { readonly value: number; readonly type: NumberConstructor }
  | { readonly value: string; readonly type: StringConstructor }
  | null;

/** Un CSV de sortie, marque d'ordre des octets comprise, en feuille : les nombres y sont des nombres. */
export const csvEnFeuille = (csv: string, separateur: Separateur): CelluleEcrite[][] => {
  const [enTete = [], ...suite] = lireLignes(csv.replace(/^\ufeff/, ''), separateur);
  const nombres = new Set(enTete.flatMap((nom, rang) => (NOMBRES.test(nom) ? [rang] : [])));
  return [
    enTete.map((nom) => ({ value: nom, fontWeight: 'bold' as const })),
    ...suite.map((ligne) =>
      ligne.map((cellule, rang) => {
        if (cellule === '') return null;
        return nombres.has(rang) ? { value: Number(cellule), type: Number } : { value: cellule, type: String };
      }),
    ),
  ];
};
