import { arrondir, type Centimes } from '../../../commun/centimes.ts';
import { composer, ecrireNombre, ecrireSomme } from '../../../explication/typographie.ts';
import { estConnue, type Fourchette } from './medecins-juges.ts';

const INSECABLE = '\u00a0';

/** Une somme au centime près, dès qu'une seule du tableau en a besoin : les virgules restent alignées. */
export const ecrireAuCentime = (somme: Centimes, avecCentimes: boolean): string => {
  if (!avecCentimes) return ecrireSomme(somme);
  const absolue = Math.abs(somme);
  const centimes = String(absolue % 100).padStart(2, '0');
  return `${somme < 0 ? '−' : ''}${ecrireNombre(Math.floor(absolue / 100))},${centimes}${INSECABLE}€`;
};

/** À l'euro près, pour une phrase. */
export const ecrireEnEuros = (somme: Centimes): string => ecrireSomme((arrondir(somme / 100) * 100) as Centimes);

/** Un solde porte toujours son signe. */
export const ecrireSolde = (somme: Centimes, avecCentimes: boolean): string => {
  const absolue = ecrireAuCentime(Math.abs(somme) as Centimes, avecCentimes);
  if (somme === 0) return absolue;
  return `${somme > 0 ? '+' : '−'}${INSECABLE}${absolue}`;
};

/** « de 11 000 € à 13 000 € » ; une seule somme quand elle est connue. */
export const ecrireFourchette = (
  somme: Fourchette,
  avecCentimes: boolean,
  ecrire: (un: Centimes, avecCentimes: boolean) => string = ecrireAuCentime,
): string =>
  estConnue(somme)
    ? ecrire(somme[1], avecCentimes)
    : `de ${ecrire(somme[0], avecCentimes)} à ${ecrire(somme[1], avecCentimes)}`;

/** Des centièmes de pour-cent, tels qu'on les lit : 3 333 donne « 33,33 % ». */
export const ecrirePourcent = (part: number): string => `${ecrireNombre(part / 100)}${INSECABLE}%`;

/** Des centimes dans ces sommes ? */
export const portentDesCentimes = (sommes: readonly (Centimes | undefined)[]): boolean =>
  sommes.some((somme) => somme !== undefined && somme % 100 !== 0);

/** Compose une phrase ; un nom qui finit par un point, « Dr A. », n'en fait pas deux. */
export const phraser = (texte: string): string => composer(texte).replace(/\.\.(?=\s|$)/g, '.');

const EN_LETTRES = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'] as const;

/** Un petit nombre en toutes lettres. */
export const enLettres = (nombre: number): string => EN_LETTRES[nombre] ?? ecrireNombre(nombre);
