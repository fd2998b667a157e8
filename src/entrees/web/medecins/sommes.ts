import { ajouter, type Centimes, lireEuros, ZERO } from '../../../commun/centimes.ts';
import type { Reponse } from '../../../commun/connu.ts';
import type { LigneJugee } from './ligne.ts';

/** Des sommes additionnées sans jamais compter un inconnu pour zéro. En centimes. */
export interface Mesure {
  /** Les lignes dont la somme est connue, et leur total. */
  readonly connues: number;
  readonly somme: Centimes;
  /** Celles dont on ne connaît que deux bornes, et les totaux de ces bornes. */
  readonly bornees: number;
  readonly bas: Centimes;
  readonly haut: Centimes;
  /** Celles dont on ne connaît rien : elles ne sont dans aucun total. */
  readonly inconnues: number;
}

export interface Compte {
  readonly lignes: number;
  readonly annee1: Mesure;
  readonly total: Mesure;
}

export type Comptes = Readonly<Record<Reponse, Compte>>;

type Modifiable<Objet> = { -readonly [Cle in keyof Objet]: Objet[Cle] };

const nulle = (): Modifiable<Mesure> => ({ connues: 0, somme: ZERO, bornees: 0, bas: ZERO, haut: ZERO, inconnues: 0 });

const enCentimes = (euros: number): Centimes => {
  const centimes = lireEuros(euros);
  if (centimes === undefined) throw new Error(`Une somme de lot n’est pas au centime : ${euros}`);
  return centimes;
};

const mesurer = (mesure: Modifiable<Mesure>, bas: number | null, haut: number | null, connue: boolean): void => {
  if (bas === null || haut === null) mesure.inconnues += 1;
  else if (connue) {
    mesure.connues += 1;
    mesure.somme = ajouter(mesure.somme, enCentimes(bas));
  } else {
    mesure.bornees += 1;
    mesure.bas = ajouter(mesure.bas, enCentimes(bas));
    mesure.haut = ajouter(mesure.haut, enCentimes(haut));
  }
};

/** Les lignes, l'aide de la première année et celle des cinq, par réponse. */
export const additionnerLesLignes = (lignes: Iterable<LigneJugee>): Comptes => {
  const vide = () => ({ lignes: 0, annee1: nulle(), total: nulle() });
  const comptes = { oui: vide(), non: vide(), indetermine: vide() };
  for (const { reponse, annees, annee1Min, annee1Max, total, totalMin, totalMax } of lignes) {
    const compte = comptes[reponse];
    compte.lignes += 1;
    mesurer(compte.annee1, annee1Min, annee1Max, annees[0] !== null && annees[0] !== undefined);
    mesurer(compte.total, totalMin, totalMax, total !== null);
  }
  return comptes;
};

/** Entre combien et combien, les lignes inconnues mises à part ; `null` quand aucune somme n'est connue. */
export const bornesDe = (mesure: Mesure): readonly [Centimes, Centimes] | null =>
  mesure.connues + mesure.bornees === 0
    ? null
    : [ajouter(mesure.somme, mesure.bas), ajouter(mesure.somme, mesure.haut)];
