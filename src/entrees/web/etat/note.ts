import { composer } from '../../../explication/typographie.ts';

/** Ce qu'il faut dire d'un lien ou d'un fichier ouvert. */
export interface NoteDeLien {
  /** Une faute empêche de lire ; un changement se signale. */
  readonly genre: 'faute' | 'changement';
  readonly phrase: string;
  /** La note n'a plus d'objet une fois ceci fait. */
  readonly attend?: 'bareme';
}

export const faute = (phrase: string): NoteDeLien => ({ genre: 'faute', phrase: composer(phrase) });
export const changement = (phrase: string): NoteDeLien => ({ genre: 'changement', phrase: composer(phrase) });
