import { ajouter, arrondir, type Centimes, retrancher, ZERO } from '../../commun/centimes.ts';
import { ecrireNombre } from '../../explication/typographie.ts';
import type { Fourchette } from './forme.ts';

const INSECABLE = '\u00a0';

export const exacte = (somme: Centimes): Fourchette => ({ bas: somme, haut: somme });

export const estExacte = ({ bas, haut }: Fourchette): boolean => bas === haut;

/** L'aide moins le coût : les deux bouts gardent leur ordre. */
export const retirer = ({ bas, haut }: Fourchette, somme: Centimes): Fourchette => ({
  bas: retrancher(bas, somme),
  haut: retrancher(haut, somme),
});

/** La somme de plusieurs fourchettes ; `null` dès que l'une est inconnue, ou s'il n'y en a aucune. */
export const additionner = (fourchettes: readonly (Fourchette | null)[]): Fourchette | null => {
  if (fourchettes.length === 0) return null;
  let total = exacte(ZERO);
  for (const une of fourchettes) {
    if (une === null) return null;
    total = { bas: ajouter(total.bas, une.bas), haut: ajouter(total.haut, une.haut) };
  }
  return total;
};

/** L'euro le plus proche : la valeur absolue seule est arrondie, pour qu'un solde et son reste montrent un même nombre. */
const aLEuro = (somme: Centimes): number => Math.sign(somme) * arrondir(Math.abs(somme) / 100);

/** « 10 426 », sans unité. */
export const ecrireRond = (somme: Centimes): string => ecrireNombre(aLEuro(somme));

/** « 10 426 € ». */
export const ecrireEuros = (somme: Centimes): string => `${ecrireRond(somme)}${INSECABLE}€`;

/** Un solde porte toujours son signe : « + 5 574 », « − 10 426 ». */
export const ecrireSigne = (somme: Centimes): string => {
  const rond = aLEuro(somme);
  return rond === 0 ? '0' : `${rond > 0 ? '+' : '−'}${INSECABLE}${ecrireNombre(Math.abs(rond))}`;
};

/** Une somme, ou ses deux bouts : « de 0 à 22 000 ». */
export const ecrireFourchette = (fourchette: Fourchette, ecrire: (somme: Centimes) => string = ecrireRond): string => {
  const [bas, haut] = [ecrire(fourchette.bas), ecrire(fourchette.haut)];
  return bas === haut ? haut : `de ${bas} à ${haut}`;
};
