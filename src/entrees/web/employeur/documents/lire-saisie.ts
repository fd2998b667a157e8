import type { Centimes } from '../../../../commun/centimes.ts';
import { enEuros, lireEuros } from '../../../../commun/centimes.ts';
import { ecrireJour, type Jour, lireJour } from '../../../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../../../commun/resultat.ts';
import { composer, ecrireNombre, ecrireSomme } from '../../../../explication/typographie.ts';
import { lireSommeSaisie } from '../../contrat/formulaire.ts';
import { ecrireValeur, lireTexte } from '../../entretien/champs.ts';
import type { ChampJour, ChampNombre } from './formes-de-champ.ts';

type Lecture<Lu> = Resultat<Lu, string>;
const nier = (phrase: string) => refuser(composer(phrase));

/** Une date écrite à la française. */
export const lireJourSaisi = ({ depuis }: ChampJour, texte: string): Lecture<Jour> => {
  const lu = lireTexte({ genre: 'jour', ...(depuis === undefined ? {} : { bas: depuis }) }, texte);
  if (!lu.accepte) return lu;
  const jour = lireJour(String(lu.valeur));
  return jour === undefined ? nier('Écrivez une date comme 28/02/2027.') : accepter(jour);
};

/** Une somme en euros, au centime. */
export const lireSomme = (texte: string): Lecture<Centimes> => {
  const lu = lireSommeSaisie(texte);
  if (!lu.accepte) return lu;
  const somme = lireEuros(lu.valeur);
  return somme === undefined ? nier('Écrivez une somme en euros, comme 2 150 ou 2 150,50.') : accepter(somme);
};

const FORMES = { 0: /^\d+$/, 2: /^\d+(\.\d{1,2})?$/ } as const;

/** Un nombre dans ses bornes, avec les décimales que le champ admet. */
export const lireNombre = ({ bas, haut, decimales }: ChampNombre, texte: string): Lecture<number> => {
  const propre = texte
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  if (/^-\d/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  if (decimales === 0 && /^\d+\.\d+$/.test(propre)) return nier('Écrivez un nombre entier, sans virgule.');
  if (!FORMES[decimales].test(propre)) {
    return nier(decimales === 0 ? 'Écrivez un nombre en chiffres, comme 12.' : 'Écrivez un nombre, comme 12 ou 17,5.');
  }
  const nombre = Number(propre);
  if (nombre > haut) return nier(`Ce nombre est trop grand : ${ecrireNombre(haut)} au plus.`);
  return nombre < bas ? nier(`Ce nombre est trop petit : ${ecrireNombre(bas)} au moins.`) : accepter(nombre);
};

/** Un jour tel qu'une personne l'écrit : 28/02/2027. */
export const ecrireJourSaisi = (jour: Jour): string => ecrireValeur({ genre: 'jour' }, ecrireJour(jour));

/** Une somme telle qu'une personne l'écrit, sans son unité. */
export const ecrireSommeSaisie = (somme: Centimes): string =>
  Number.isInteger(enEuros(somme)) ? ecrireNombre(enEuros(somme)) : ecrireSomme(somme).replace(/\u00a0€$/, '');
