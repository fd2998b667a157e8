import { composer } from '../../../explication/typographie.ts';

/** Ce qu'il faut dire d'un lien ou d'un fichier ouvert. */
export interface NoteDeLien {
  /** Une faute empêche de lire ; un changement se signale. */
  readonly genre: 'faute' | 'changement';
  readonly phrase: string;
  /** La note n'a plus d'objet une fois ceci fait. */
  readonly attend?: 'bareme';
}

/** Une note sur ce qui n'a pas pu être lu. */
export const faute = (phrase: string): NoteDeLien => ({ genre: 'faute', phrase: composer(phrase) });
/** Une note sur ce qui n'est plus comme avant. */
export const changement = (phrase: string): NoteDeLien => ({ genre: 'changement', phrase: composer(phrase) });

const NOTES_DITES = 5;

/** Les premières notes d'une longue liste, puis combien il en reste. Deux notes de même phrase n'en font qu'une. */
export const abreger = (notes: readonly NoteDeLien[]): readonly NoteDeLien[] => {
  const uniques = [...new Map(notes.map((note) => [note.phrase, note])).values()];
  const autres = uniques.length - NOTES_DITES;
  return autres <= 0
    ? uniques
    : [...uniques.slice(0, NOTES_DITES), faute(`Et ${autres} ${autres > 1 ? 'autres' : 'autre'}.`)];
};
