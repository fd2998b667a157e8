import { type ColonneDuFichier, colonneDuFichier, estDeSante } from './colonnes-du-fichier.ts';

const COLONNES_AU_PLUS = 100;

const enCellule = (feuille: unknown): string => {
  if (typeof feuille === 'boolean') return feuille ? 'oui' : 'non';
  return typeof feuille === 'string' || typeof feuille === 'number' ? String(feuille) : '';
};

/**
 * Met des documents à plat : chaque fait devient une colonne, dans l'ordre où on le rencontre. Les adhérents d'un groupe,
 * qui sont une liste, n'y sont pas ; les faits de santé non plus.
 */
export const creerAplati = () => {
  const rangs = new Map<string, number>();
  const rangDe = (chemin: string): number | undefined => {
    const connu = rangs.get(chemin);
    if (connu !== undefined || rangs.size >= COLONNES_AU_PLUS || estDeSante(chemin)) return connu;
    rangs.set(chemin, rangs.size);
    return rangs.size - 1;
  };
  const poser = (valeur: unknown, chemin: string, cellules: string[]): void => {
    if (Array.isArray(valeur)) return;
    if (typeof valeur === 'object' && valeur !== null) {
      for (const [cle, enfant] of Object.entries(valeur)) {
        poser(enfant, chemin === '' ? cle : `${chemin}.${cle}`, cellules);
      }
      return;
    }
    const rang = rangDe(chemin);
    if (rang !== undefined) cellules[rang] = enCellule(valeur);
  };
  return {
    aplatir: (document: unknown): readonly string[] => {
      const cellules: string[] = [];
      poser(document, '', cellules);
      return Array.from(cellules, (cellule) => cellule ?? '');
    },
    colonnes: (): readonly ColonneDuFichier[] =>
      [...rangs].map(([chemin, rang]) => colonneDuFichier(rang, chemin, chemin)),
  };
};
