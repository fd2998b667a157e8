/** Un classeur décrit sans rien savoir de son format : des feuilles, des lignes, des cellules. */
export interface Classeur {
  readonly feuilles: readonly Feuille[];
}

export interface Feuille {
  readonly nom: string;
  /** La largeur de chaque colonne, en caractères. */
  readonly largeurs: readonly number[];
  readonly lignes: readonly (readonly Cellule[])[];
}

export type Cellule =
  | { readonly genre: 'vide' }
  | { readonly genre: 'texte'; readonly texte: string; readonly gras?: boolean }
  | { readonly genre: 'nombre'; readonly nombre: number; readonly format: Format }
  /** `valeur` est ce que la formule donne : un lecteur qui ne calcule pas la montre. */
  | { readonly genre: 'formule'; readonly formule: string; readonly valeur: number | string; readonly format: Format };

export type Format = 'euros' | 'pour-cent' | 'entier';

export const VIDE: Cellule = { genre: 'vide' };

const OUVRE_UNE_FORMULE = /^[=+\-@\t\r]/;

/** Un texte n'est jamais une formule, même recopié dans un autre tableur ou passé par un CSV. */
export const enTexte = (texte: string, gras = false): Cellule => ({
  genre: 'texte',
  texte: OUVRE_UNE_FORMULE.test(texte) ? `'${texte}` : texte,
  ...(gras ? { gras } : {}),
});

export const enNombre = (nombre: number, format: Format): Cellule => ({ genre: 'nombre', nombre, format });

export const enFormule = (formule: string, valeur: number | string, format: Format = 'euros'): Cellule => ({
  genre: 'formule',
  formule,
  valeur,
  format,
});

/** « B7 » : la colonne et la ligne comptées depuis 0. */
export const adresse = (ligne: number, colonne: number): string => `${String.fromCharCode(65 + colonne)}${ligne + 1}`;
