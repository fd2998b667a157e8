import type { Jour } from '../../commun/jour.ts';

/** Un classeur décrit sans rien savoir de son format : des feuilles, des lignes, des cellules. */
export interface Classeur {
  readonly feuilles: readonly Feuille[];
}

export interface Feuille {
  readonly nom: string;
  /** La largeur de chaque colonne, en caractères. */
  readonly largeurs: readonly number[];
  readonly lignes: readonly (readonly Cellule[])[];
  /** Les premières lignes et colonnes qui restent en vue quand on défile. */
  readonly figees?: { readonly lignes: number; readonly colonnes: number };
}

/** Une case que la personne remplit : elle se voit, même vide. */
interface Saisissable {
  readonly saisie?: true;
}

export type Cellule =
  | ({ readonly genre: 'vide'; readonly format?: Format } & Saisissable)
  | ({ readonly genre: 'texte'; readonly texte: string; readonly gras?: boolean; readonly retour?: true } & Saisissable)
  /** Un jour s'écrit en jours comptés depuis le 30 décembre 1899. */
  | ({ readonly genre: 'nombre'; readonly nombre: number; readonly format: Format } & Saisissable)
  /** `valeur` est ce que la formule donne : un lecteur qui ne calcule pas la montre. */
  | { readonly genre: 'formule'; readonly formule: string; readonly valeur: number | string; readonly format: Format };

export type Format = 'euros' | 'pour-cent' | 'entier' | 'effectif' | 'date';

export const VIDE: Cellule = { genre: 'vide' };

const OUVRE_UNE_FORMULE = /^[=+\-@\t\r]/;

/** Un texte qu'un tableur prendrait pour une formule reçoit l'apostrophe qui l'en empêche. */
export const neutraliser = (texte: string): string => (OUVRE_UNE_FORMULE.test(texte) ? `'${texte}` : texte);

/** Un texte n'est jamais une formule, même recopié dans un autre tableur ou passé par un CSV. */
export const enTexte = (texte: string, gras = false): Cellule => ({
  genre: 'texte',
  texte: neutraliser(texte),
  ...(gras ? { gras } : {}),
});

/** Une tête de colonne : en gras, sur plusieurs lignes s'il le faut. */
export const enTete = (texte: string): Cellule => ({
  genre: 'texte',
  texte: neutraliser(texte),
  gras: true,
  retour: true,
});

export const enNombre = (nombre: number, format: Format): Cellule => ({ genre: 'nombre', nombre, format });

const PREMIER_JANVIER_1970 = 25_569;

/** Un jour dans le compte des tableurs. */
export const enSerie = (jour: Jour): number => jour + PREMIER_JANVIER_1970;

/** Une case à remplir : vide, ou déjà remplie de ce que l'on sait. */
export const aRemplir = (format: Format, nombre: number | null = null): Cellule =>
  nombre === null ? { genre: 'vide', format, saisie: true } : { genre: 'nombre', nombre, format, saisie: true };

/** Une case à remplir d'un texte. */
export const aEcrire = (texte = ''): Cellule =>
  texte === '' ? { genre: 'vide', saisie: true } : { genre: 'texte', texte: neutraliser(texte), saisie: true };

export const enFormule = (formule: string, valeur: number | string, format: Format = 'euros'): Cellule => ({
  genre: 'formule',
  formule,
  valeur,
  format,
});

/** « B7 » : la colonne et la ligne comptées depuis 0. */
export const adresse = (ligne: number, colonne: number): string => `${String.fromCharCode(65 + colonne)}${ligne + 1}`;
