import { arrondir, type Centimes } from '../../../commun/centimes.ts';
import { jourDe } from '../../../commun/jour.ts';
import { ecrireDateCourte, ecrireMoisCourt, ecrireNombre } from '../../../explication/typographie.ts';
import { estExacte, type Fourchette } from './fourchette.ts';

const INSECABLE = '\u00a0';
const MOINS = '−';

/** L'euro le plus proche. La valeur absolue seule est arrondie : un solde et son reste à payer montrent le même nombre. */
const aLEuro = (somme: Centimes): number => Math.sign(somme) * arrondir(Math.abs(somme) / 100);

/** « 10 426 », sans unité : la tête du tableau la porte. */
export const ecrireRond = (somme: Centimes): string => ecrireNombre(aLEuro(somme));

/** « 10 426 € ». */
export const ecrireEuros = (somme: Centimes): string => `${ecrireRond(somme)}${INSECABLE}€`;

/** Un solde porte toujours son signe : « + 5 574 », « − 10 426 ». */
export const ecrireSigne = (somme: Centimes): string => {
  const rond = aLEuro(somme);
  if (rond === 0) return '0';
  return `${rond > 0 ? '+' : MOINS}${INSECABLE}${ecrireNombre(Math.abs(rond))}`;
};

type Ecriture = (somme: Centimes) => string;

/** Une somme, ou ses deux bouts : « de 0 à 22 000 ». */
export const ecrireFourchette = (fourchette: Fourchette, ecrire: Ecriture = ecrireRond): string => {
  const [bas, haut] = [ecrire(fourchette.bas), ecrire(fourchette.haut)];
  return estExacte(fourchette) || bas === haut ? haut : `de ${bas} à ${haut}`;
};

/** « de 0 à 22 000 € » : l'unité n'est dite qu'une fois. */
export const ecrireFourchetteEnEuros = (fourchette: Fourchette): string =>
  `${ecrireFourchette(fourchette)}${INSECABLE}€`;

/** « 17 », ou « de 8 à 25 ». */
export const ecrireNombres = (bas: number, haut: number): string =>
  bas === haut ? ecrireNombre(bas) : `de ${ecrireNombre(bas)} à ${ecrireNombre(haut)}`;

/** « 4 févr. 2027 », d'un jour écrit. */
export const ecrireJourCourt = (texte: string): string => ecrireDateCourte(jourDe(texte));

/** « janv. 2027 », d'un jour écrit. */
export const ecrireMois = (texte: string): string => ecrireMoisCourt(jourDe(texte));

const RANGS = ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième'] as const;

/** « troisième », pour une année du contrat. */
export const ecrireRang = (annee: number): string => RANGS[annee - 1] ?? `${annee}e`;
