/** Une épreuve tire des cas au sort et rend, pour chacun, ce qui ne va pas. */

export interface Ecart {
  /** L'endroit de la réponse. */
  readonly cle: string;
  readonly produit: unknown;
  readonly attendu: unknown;
}

export interface Epreuve {
  readonly tirer: (graine: number, rang: number) => unknown;
  readonly juger: (entree: unknown) => readonly Ecart[];
}

/** Une erreur levée est un écart comme un autre : rien ne doit en lever. */
export const jugerSansErreur = (epreuve: Epreuve, entree: unknown): readonly Ecart[] => {
  try {
    return epreuve.juger(entree);
  } catch (erreur) {
    const produit = erreur instanceof Error ? (erreur.stack ?? erreur.message) : String(erreur);
    return [{ cle: 'erreur', produit, attendu: 'aucune' }];
  }
};

/** Une réponse mise à plat : un endroit, une valeur. */
export type Vue = Readonly<Record<string, unknown>>;

const egales = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Les endroits où deux vues diffèrent ; un endroit absent n'est pas une valeur nulle. */
export const comparer = (produit: Vue, attendu: Vue): readonly Ecart[] =>
  [...new Set([...Object.keys(produit), ...Object.keys(attendu)])]
    .filter((cle) => !egales(produit[cle], attendu[cle]))
    .map((cle) => ({ cle, produit: produit[cle], attendu: attendu[cle] }));
