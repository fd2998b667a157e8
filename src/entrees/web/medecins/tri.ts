import { CODES_REGIMES, OPTIONS } from '../../../droit/codes.ts';
import { lireCellule } from '../../lot/cellules.ts';
import type { ColonneDuFichier } from './colonnes-du-fichier.ts';
import { direMotif } from './motifs.ts';
import type { LigneGardee } from './registre.ts';

export interface Tri {
  readonly colonne: string;
  readonly sens: 'croissant' | 'decroissant';
}

export const ORDRE_DU_FICHIER: Tri = { colonne: 'ligne', sens: 'croissant' };

/** Ce qui range une ligne ; `null` vient toujours en dernier : on ne range pas ce que l'on ne sait pas. */
type Rang = number | string | null;

const ORDRE_DES_REPONSES = ['oui', 'indetermine', 'non'];
const ORDRE_DES_CERTITUDES = ['confirmee', 'source-unique', 'contestee'];

const place = (codes: readonly string[], code: string | null): Rang => (code === null ? null : codes.indexOf(code));

const ANNEE = /^annee([1-5])$/;

const ouRien = (texte: string): Rang => (texte === '' ? null : texte);

const rangDuFichier =
  ({ rang, genre }: ColonneDuFichier) =>
  ({ cellules }: LigneGardee): Rang => {
    const cellule = (cellules[rang] ?? '').trim();
    if (genre !== 'nombre' && genre !== 'jour') return ouRien(cellule);
    const lu = lireCellule(genre, cellule, () => undefined);
    return typeof lu === 'number' || typeof lu === 'string' ? lu : null;
  };

const lireRang = (colonne: string, colonnes: readonly ColonneDuFichier[]): ((ligne: LigneGardee) => Rang) => {
  switch (colonne) {
    case 'id':
      return ({ id }) => ouRien(id);
    case 'reponse':
      return ({ reponse }) => place(ORDRE_DES_REPONSES, reponse);
    case 'certitude':
      return ({ certitude }) => place(ORDRE_DES_CERTITUDES, certitude);
    case 'regime':
      return ({ regime }) => place(CODES_REGIMES, regime);
    case 'option':
      return ({ option }) => place(OPTIONS, option);
    case 'motif':
      return ({ motif }) => (motif === '' ? null : direMotif(motif).nom);
    case 'total':
      return ({ reponse, totalMax }) => (reponse === 'non' ? null : totalMax);
    case 'annee1':
      return ({ reponse, annee1Max }) => (reponse === 'non' ? null : annee1Max);
    case 'cibleMt':
      return ({ cibleMt }) => cibleMt;
    case 'cibleFileActive':
      return ({ cibleFileActive }) => cibleFileActive;
    default: {
      const annee = ANNEE.exec(colonne)?.[1];
      if (annee !== undefined) {
        return ({ reponse, annees }) => (reponse === 'non' ? null : (annees[Number(annee) - 1] ?? null));
      }
      const duFichier = colonnes.find(({ cle }) => cle === colonne);
      return duFichier === undefined ? ({ ligne }) => ligne : rangDuFichier(duFichier);
    }
  }
};

const ALPHABET = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

const comparer = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : ALPHABET.compare(String(a), String(b));

/** Range des lignes ; à rang égal, l'ordre du fichier reste. Les inconnus sont en dernier dans les deux sens. */
export const ranger = (
  lignes: readonly LigneGardee[],
  { colonne, sens }: Tri,
  colonnes: readonly ColonneDuFichier[],
): readonly LigneGardee[] => {
  const lire = lireRang(colonne, colonnes);
  const rangs = lignes.map((ligne) => ({ ligne, rang: lire(ligne) }));
  const signe = sens === 'croissant' ? 1 : -1;
  rangs.sort((a, b) => {
    if (a.rang === null || b.rang === null) return Number(a.rang === null) - Number(b.rang === null);
    return signe * comparer(a.rang, b.rang);
  });
  return rangs.map(({ ligne }) => ligne);
};
