import type { Jour } from '../commun/jour.ts';
import type { Fondement } from './fondement.ts';

/** Une valeur du droit, le jour où elle commence et ce qui la fonde. Elle court jusqu'à l'entrée suivante. */
export interface Depuis<Valeur> {
  readonly du: Jour;
  readonly valeur: Valeur;
  readonly fondement: Fondement;
}

/** Des entrées rangées par jour croissant. On ajoute une entrée ; on n'en retouche jamais une passée. */
export type Serie<Valeur> = readonly Depuis<Valeur>[];

/** L'entrée en vigueur ce jour-là ; `undefined` avant le premier jour : aucune valeur n'est prolongée vers le passé. */
export const valeurAu = <Valeur>(serie: Serie<Valeur>, jour: Jour): Depuis<Valeur> | undefined => {
  for (let rang = serie.length - 1; rang >= 0; rang -= 1) {
    const entree = serie[rang];
    if (entree !== undefined && entree.du <= jour) return entree;
  }
  return undefined;
};
