import { type Centimes, enEuros } from '../../commun/centimes.ts';
import { type Cellule, enFormule, enNombre, enTexte } from '../rapports/classeur.ts';
import type { Intervalle } from './forme.ts';

/** Ce qu'une cellule dit d'une somme que rien ne borne ; les formules la reconnaissent. */
export const INDETERMINE = 'indéterminé';
export const NON_RENSEIGNE = 'non renseigné';

export type Rangee = readonly Cellule[];

/** La lettre d'une colonne comptée depuis 0. */
export const lettre = (colonne: number): string => String.fromCharCode(65 + colonne);

export const entetes = (...titres: readonly string[]): Rangee => titres.map((titre) => enTexte(titre, true));

export const entier = (nombre: number): Cellule => enNombre(nombre, 'entier');

/** Une somme, ou ce qui la remplace quand elle n'est pas connue. */
export const somme = (centimes: Centimes | null, sinon = INDETERMINE): Cellule =>
  centimes === null ? enTexte(sinon) : enNombre(enEuros(centimes), 'euros');

/** Une formule et ce qu'elle donne : une somme, ou « indéterminé ». */
export const calculee = (formule: string, centimes: Centimes | null): Cellule =>
  enFormule(formule, centimes === null ? INDETERMINE : enEuros(centimes));

/** Aide moins coût, qui se réveille quand la personne écrit les nombres qui manquent. */
export const difference = (aides: readonly string[], cout: string, net: Centimes | null): Cellule => {
  const nombres = [...aides, cout].map((une) => `ISNUMBER(${une})`).join(',');
  return calculee(`IF(AND(${nombres}),ROUND(${aides.join('+')}-${cout},2),"${INDETERMINE}")`, net);
};

export const basDe = (intervalle: Intervalle | null): Centimes | null => intervalle?.bas ?? null;
export const hautDe = (intervalle: Intervalle | null): Centimes | null => intervalle?.haut ?? null;

/** La somme d'une plage, ou « indéterminé » si une case l'est. */
export const total = (plage: string, centimes: Centimes | null): Cellule =>
  calculee(`IF(COUNTIF(${plage},"${INDETERMINE}")>0,"${INDETERMINE}",ROUND(SUM(${plage}),2))`, centimes);
