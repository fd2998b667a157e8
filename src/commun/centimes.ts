import type { Marque } from './marque.ts';

/** Une somme en centimes entiers. Aucune somme n'est jamais un nombre à virgule. */
export type Centimes = Marque<number, 'Centimes'>;

/** La seule fonction d'arrondi : au centime le plus proche, la moitié vers le haut. */
export const arrondir = (centimes: number): Centimes => Math.floor(centimes + 0.5) as Centimes;

/** Des euros entiers écrits dans les données du droit. Lève une erreur s'ils ne sont pas entiers. */
export const euros = (montant: number): Centimes => {
  if (!Number.isSafeInteger(montant * 100) || !Number.isInteger(montant)) {
    throw new Error(`Un montant du droit est un nombre entier d'euros : ${montant}`);
  }
  return (montant * 100) as Centimes;
};

/**
 * Des euros saisis par une personne (38000 ou 8767.5), en centimes.
 * `undefined` au-delà du centime ou de la capacité d'un entier sûr.
 */
export const lireEuros = (montant: number): Centimes | undefined => {
  const centimes = Math.round(montant * 100);
  return Number.isSafeInteger(centimes) && Math.abs(centimes / 100 - montant) < 1e-9
    ? (centimes as Centimes)
    : undefined;
};

/** La somme en euros, pour le JSON. 876 750 centimes donnent 8767.5, sans erreur d'arrondi accumulée. */
export const enEuros = (centimes: Centimes): number => centimes / 100;

export const ZERO = 0 as Centimes;

export const ajouter = (a: Centimes, b: Centimes): Centimes => (a + b) as Centimes;

export const retrancher = (a: Centimes, b: Centimes): Centimes => (a - b) as Centimes;

/** Un multiple simple d'une somme (un nombre d'ETP, par demi), arrondi une fois. */
export const multiplier = (somme: Centimes, facteur: number): Centimes => arrondir(somme * facteur);

/** Une part en pour-cent entiers, arrondie une fois : 70 % de 12 000 € font 8 400 €. */
export const pourCent = (somme: Centimes, taux: number): Centimes => arrondir((somme * taux) / 100);
