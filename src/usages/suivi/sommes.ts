import type { Centimes } from '../../commun/centimes.ts';
import type { AnneeDue } from '../../contrat/solde.ts';
import { ecrireSomme } from '../../explication/typographie.ts';

const UNITE = '\u00a0€';

/** « de 66 000 à 88 000 € », ou « indéterminé » quand rien ne borne la somme. */
export const ecrireBornes = (bas: Centimes, haut: Centimes | null): string => {
  if (haut === null) return bas === 0 ? 'indéterminé' : `au moins ${ecrireSomme(bas)}`;
  if (bas === haut) return ecrireSomme(haut);
  return `de ${ecrireSomme(bas).slice(0, -UNITE.length)} à ${ecrireSomme(haut)}`;
};

/** Une somme due : connue, ou entre quoi et quoi. */
export const ecrireDue = ({ due, bas, haut }: Pick<AnneeDue, 'due' | 'bas' | 'haut'>): string =>
  due === null ? ecrireBornes(bas, haut) : ecrireSomme(due);
