import { ajouter, arrondir, type Centimes, retrancher, ZERO } from '../../../commun/centimes.ts';
import { type Certitude, plusFaible } from '../../../commun/connu.ts';

/** Une somme entre deux bouts ; ils sont égaux quand elle est connue. */
export interface Fourchette {
  readonly bas: Centimes;
  readonly haut: Centimes;
}

export const exacte = (somme: Centimes): Fourchette => ({ bas: somme, haut: somme });

export const estExacte = ({ bas, haut }: Fourchette): boolean => bas === haut;

/** Une fourchette dont le haut ne dépasse pas un plafond. */
export const plafonner = ({ bas, haut }: Fourchette, plafond: Centimes): Fourchette => ({
  bas,
  haut: haut < plafond ? haut : plafond,
});

/** L'aide moins le coût : les deux bouts gardent leur ordre. */
export const retirer = ({ bas, haut }: Fourchette, somme: Centimes): Fourchette => ({
  bas: retrancher(bas, somme),
  haut: retrancher(haut, somme),
});

/** Ce qui reste à payer d'un coût : jamais négatif. Le moins d'aide laisse le plus à payer. */
export const resteAPayer = (aide: Fourchette, cout: Centimes): Fourchette => ({
  bas: Math.max(ZERO, cout - aide.haut) as Centimes,
  haut: Math.max(ZERO, cout - aide.bas) as Centimes,
});

/** La somme de plusieurs fourchettes ; `null` dès que l'une est inconnue, ou s'il n'y en a aucune. */
export const additionner = (fourchettes: readonly (Fourchette | null)[]): Fourchette | null => {
  if (fourchettes.length === 0) return null;
  let total: Fourchette = exacte(ZERO);
  for (const une of fourchettes) {
    if (une === null) return null;
    total = { bas: ajouter(total.bas, une.bas), haut: ajouter(total.haut, une.haut) };
  }
  return total;
};

/** Des euros saisis par la personne, en centimes. */
export const enCentimes = (euros: number): Centimes => arrondir(euros * 100);

/** La plus faible de plusieurs certitudes ; l'une en attente d'un fait, toutes le sont. */
export const laPlusFaible = (...certitudes: readonly (Certitude | null)[]): Certitude | null => {
  let faible: Certitude = 'confirmee';
  for (const une of certitudes) {
    if (une === null) return null;
    faible = plusFaible(faible, une);
  }
  return faible;
};
