import type { CodeColonne, CodeRegle } from '../codes.ts';
import type { CleEtabli } from '../fondement.ts';
import type { CleTexte } from '../textes.ts';

export interface Lecture {
  readonly enonce: string;
  /** Qui la tient ; vide quand elle n'est que possible. */
  readonly tenuePar: readonly CleTexte[];
}

interface Commun {
  readonly titre: string;
  readonly regles: readonly CodeRegle[];
  readonly colonnes: readonly CodeColonne[];
  /** Les points établis qui l'entourent. */
  readonly fondements: readonly CleEtabli[];
}

/** Des sources se contredisent : les lectures, et celle que Tandem retient. */
export interface PointConteste extends Commun {
  readonly nature: 'conteste';
  readonly lectures: Readonly<Record<string, Lecture>>;
  /** Le code d'une lecture, ou « indetermine » quand en retenir une promettrait de l'argent. */
  readonly retenue: string;
  /** Pourquoi cette lecture, en une phrase. */
  readonly motif: string;
}

/** Les sources lues ne disent rien. */
export interface Lacune extends Commun {
  readonly nature: 'lacune';
  /** Ce qui manque, en une phrase. */
  readonly enonce: string;
}

export type PointDeDroit = PointConteste | Lacune;
