import { ajouter, type Centimes, retrancher, ZERO } from '../../commun/centimes.ts';
import type { Intervalle } from './forme.ts';

export const RIEN: Intervalle = { bas: ZERO, haut: ZERO };

export const exact = (somme: Centimes): Intervalle => ({ bas: somme, haut: somme });

/** Une somme dont on ne sait que le signe : rien au moins, et nul plafond connu. */
export const INCONNUE: Intervalle = { bas: ZERO, haut: null };

export const estExacte = ({ bas, haut }: Intervalle): boolean => bas === haut;

/** De rien, à la somme au plus. */
export const jusqua = ({ haut }: Intervalle): Intervalle => ({ bas: ZERO, haut });

export const additionner = (sommes: readonly Intervalle[]): Intervalle =>
  sommes.reduce<Intervalle>(
    (total, { bas, haut }) => ({
      bas: ajouter(total.bas, bas),
      haut: total.haut === null || haut === null ? null : ajouter(total.haut, haut),
    }),
    RIEN,
  );

/** La somme moins un montant connu. */
export const retirer = ({ bas, haut }: Intervalle, montant: Centimes): Intervalle => ({
  bas: retrancher(bas, montant),
  haut: haut === null ? null : retrancher(haut, montant),
});

const auMoinsRien = (somme: Centimes): Centimes => (somme < 0 ? ZERO : somme);

/** Ce qui reste d'une somme une fois un montant reçu ; jamais négatif. */
export const resteDe = (somme: Intervalle, recu: Centimes): Intervalle => {
  const { bas, haut } = retirer(somme, recu);
  return { bas: auMoinsRien(bas), haut: haut === null ? null : auMoinsRien(haut) };
};
