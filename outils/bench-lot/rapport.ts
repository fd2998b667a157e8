/** Les mesures des lots, dans la forme de docs/mesures.json. */

import type { Machine } from '../bench/machine.ts';

export const COURSES = [
  { code: 'copie1', quoi: 'copie', coeurs: 1, nom: 'copie nue, un cœur' },
  { code: 'lot1', quoi: 'lot', coeurs: 1, nom: 'lot, un cœur' },
  { code: 'copie2', quoi: 'copie', coeurs: 2, nom: 'copie nue, deux cœurs' },
  { code: 'lot2', quoi: 'lot', coeurs: 2, nom: 'lot, deux cœurs' },
] as const;
export type CodeDeCourse = (typeof COURSES)[number]['code'];

export interface VitesseDeLot {
  /** Lignes par seconde. */
  readonly medianeParSeconde: number;
  readonly minParSeconde: number;
  readonly maxParSeconde: number;
  /** Lignes par seconde de processeur, tous fils ensemble. */
  readonly medianeParSecondeDeProcesseur: number;
  /** Le plus de mémoire vive tenue, toutes manches ensemble. */
  readonly memoireEnMo: number;
  readonly manches: number;
}

/** Ce qu'un nombre de lignes a donné. */
export interface Palier {
  readonly lignes: number;
  readonly courses: Readonly<Record<CodeDeCourse, VitesseDeLot>>;
}

export interface MesuresDeLot {
  readonly date: string;
  readonly commande: string;
  readonly machine: Omit<Machine, 'charge'> & { readonly chargeAuDepart: number; readonly chargeALaFin: number };
  readonly graine: number;
  readonly paliers: readonly Palier[];
}

/** Quatre chiffres suffisent : les suivants ne sont que du bruit. */
export const arrondir = (nombre: number): number => Number(nombre.toPrecision(4));

/** La vitesse du lot, en part de celle de sa copie nue. */
export const partDeLaCopie = ({ courses }: Palier, coeurs: 1 | 2): number =>
  courses[`lot${coeurs}`].medianeParSeconde / courses[`copie${coeurs}`].medianeParSeconde;

/** La même part en temps de processeur, sur un cœur : une machine occupée la fausse moins. */
export const partDuProcesseur = ({ courses }: Palier): number =>
  courses.lot1.medianeParSecondeDeProcesseur / courses.copie1.medianeParSecondeDeProcesseur;

/** Combien de fois un lot va plus vite sur deux cœurs que sur un. */
export const gainDeDeuxCoeurs = ({ courses }: Palier): number =>
  courses.lot2.medianeParSeconde / courses.lot1.medianeParSeconde;
