import type { Marque } from './marque.ts';

/** Un jour civil : nombre de jours depuis le 1er janvier 1970. S'écrit `AAAA-MM-JJ` au-dehors. */
export type Jour = Marque<number, 'Jour'>;

export interface Calendrier {
  readonly annee: number;
  readonly mois: number;
  readonly jour: number;
}

const FORME = /^(\d{4})-(\d{2})-(\d{2})$/;
const JOURS_PAR_CYCLE = 146_097;
const EPOQUE = 719_468;

/**
 * Jours écoulés depuis le 1er janvier 1970 dans le calendrier grégorien.
 * L'année commence ici en mars, pour que le 29 février soit le dernier jour.
 */
const compter = (annee: number, mois: number, jour: number): Jour => {
  const y = mois <= 2 ? annee - 1 : annee;
  const cycle = Math.floor(y / 400);
  const rang = y - cycle * 400;
  const jourDeLAnnee = Math.floor((153 * (mois > 2 ? mois - 3 : mois + 9) + 2) / 5) + jour - 1;
  return (cycle * JOURS_PAR_CYCLE +
    rang * 365 +
    Math.floor(rang / 4) -
    Math.floor(rang / 100) +
    jourDeLAnnee -
    EPOQUE) as Jour;
};

const DUREES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const estBissextile = (annee: number): boolean => (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;

const dureeDuMois = (annee: number, mois: number): number =>
  mois === 2 && estBissextile(annee) ? 29 : (DUREES[mois - 1] ?? 0);

/** Le jour écrit `AAAA-MM-JJ`, ou `undefined` s'il n'existe pas (30 février, heure, autre forme). */
export const lireJour = (texte: string): Jour | undefined => {
  const parties = FORME.exec(texte);
  if (parties === null) return undefined;
  const annee = Number(parties[1]);
  const mois = Number(parties[2]);
  const jour = Number(parties[3]);
  if (mois < 1 || mois > 12 || jour < 1 || jour > dureeDuMois(annee, mois)) return undefined;
  return compter(annee, mois, jour);
};

/** Un jour écrit dans le code ou dans les données du droit. Lève une erreur s'il n'existe pas : c'est une faute de saisie. */
export const jourDe = (texte: string): Jour => {
  const jour = lireJour(texte);
  if (jour === undefined) throw new Error(`Ce jour n'existe pas : ${texte}`);
  return jour;
};

export const enCalendrier = (jour: Jour): Calendrier => {
  const z = jour + EPOQUE;
  const cycle = Math.floor(z / JOURS_PAR_CYCLE);
  const jourDuCycle = z - cycle * JOURS_PAR_CYCLE;
  const rang = Math.floor(
    (jourDuCycle -
      Math.floor(jourDuCycle / 1460) +
      Math.floor(jourDuCycle / 36_524) -
      Math.floor(jourDuCycle / 146_096)) /
      365,
  );
  const jourDeLAnnee = jourDuCycle - (365 * rang + Math.floor(rang / 4) - Math.floor(rang / 100));
  const m = Math.floor((5 * jourDeLAnnee + 2) / 153);
  const mois = m < 10 ? m + 3 : m - 9;
  return {
    annee: cycle * 400 + rang + (mois <= 2 ? 1 : 0),
    mois,
    jour: jourDeLAnnee - Math.floor((153 * m + 2) / 5) + 1,
  };
};

/** Écrit le jour `AAAA-MM-JJ`. */
export const ecrireJour = (jour: Jour): string => {
  const { annee, mois, jour: quantieme } = enCalendrier(jour);
  return `${String(annee).padStart(4, '0')}-${String(mois).padStart(2, '0')}-${String(quantieme).padStart(2, '0')}`;
};

export const ajouterJours = (jour: Jour, jours: number): Jour => (jour + jours) as Jour;

/** Ajoute des mois entiers ; le quantième est ramené à la fin du mois (31 janvier + 1 mois = 28 ou 29 février). */
export const ajouterMois = (jour: Jour, mois: number): Jour => {
  const depart = enCalendrier(jour);
  const rang = depart.annee * 12 + depart.mois - 1 + mois;
  const annee = Math.floor(rang / 12);
  const moisCible = rang - annee * 12 + 1;
  return compter(annee, moisCible, Math.min(depart.jour, dureeDuMois(annee, moisCible)));
};

export const ajouterAnnees = (jour: Jour, annees: number): Jour => ajouterMois(jour, annees * 12);

/** Le départ et ses anniversaires, `nombre` jours en tout, chacun compté depuis le départ. */
export const anniversaires = (depart: Jour, nombre: number): readonly Jour[] => {
  const { annee, mois, jour } = enCalendrier(depart);
  const jours: Jour[] = [];
  for (let rang = 0; rang < nombre; rang += 1) {
    jours.push(compter(annee + rang, mois, Math.min(jour, dureeDuMois(annee + rang, mois))));
  }
  return jours;
};

/**
 * Le n-ième anniversaire se compte toujours depuis le départ : après un 29 février, l'anniversaire revient au
 * 29 février de l'année bissextile suivante. Comparer à un anniversaire précédent perdrait ce jour.
 */
export const anneesEcoulees = (depart: Jour, jour: Jour): number => {
  const annees = enCalendrier(jour).annee - enCalendrier(depart).annee;
  return ajouterAnnees(depart, annees) <= jour ? annees : annees - 1;
};
