import { ZERO } from '../../../commun/centimes.ts';
import { composer, ecrireDateCourte } from '../../../explication/typographie.ts';
import type { Encaissement, Intervalle, JourDEncaissement } from '../../../usages/comptable/forme.ts';
import { ecrireRond, ecrireSigne } from '../annees/ecrire.ts';

type Ecriture = typeof ecrireRond;

/** « 38 000 », « de 0 à 38 000 », « au moins 38 000 », « indéterminé » : l'unité est en tête du tableau. */
export const ecrireIntervalle = ({ bas, haut }: Intervalle, ecrire: Ecriture = ecrireRond): string => {
  if (haut === null) return bas === ZERO ? 'indéterminé' : composer(`au moins ${ecrire(bas)}`);
  const [debut, fin] = [ecrire(bas), ecrire(haut)];
  return debut === fin ? fin : `de ${debut} à ${fin}`;
};

/** Un net, avec son signe. */
export const ecrireNet = (net: Intervalle): string => ecrireIntervalle(net, ecrireSigne);

/** Quand une somme est attendue, ou est arrivée. */
export const ecrireQuand = (jour: JourDEncaissement): string => {
  switch (jour.genre) {
    case 'jour':
      return `le ${ecrireDateCourte(jour.le)}`;
    case 'fenetre':
      return `du ${ecrireDateCourte(jour.du)} au ${ecrireDateCourte(jour.au)}`;
    case 'inconnu':
      return `pas avant le ${ecrireDateCourte(jour.pasAvant)}`;
  }
};

/** « Année 3, 1re partie ». */
export const nommerEncaissement = ({ annee, rang }: Pick<Encaissement, 'annee' | 'rang'>, parties: number): string => {
  if (annee === null) return 'Aide';
  if (rang === null || parties === 1) return `Année ${annee}`;
  return `Année ${annee}, ${rang === 1 ? '1re' : `${rang}e`} partie`;
};
