import {
  closeSync,
  existsSync,
  fdatasyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type { Bilan } from './bilan.ts';

/** Jusqu'où un lot est allé : tout ce qui précède est écrit, et ne sera pas refait. */
export interface Point {
  /** L'octet de l'entrée où reprendre, et le numéro de sa ligne. */
  readonly entree: number;
  readonly ligne: number;
  /** Longueurs écrites : ce qui dépasse vient d'un bloc interrompu et sera coupé. */
  readonly sortie: number;
  readonly rejets: number;
  readonly bilan: Bilan;
}

interface Contenu {
  /** Ce qui fait qu'un lot est le même : l'entrée, sa taille, son jour, les réglages, la version. */
  readonly empreinte: string;
  readonly point: Point;
}

const estContenu = (valeur: unknown): valeur is Contenu =>
  typeof valeur === 'object' && valeur !== null && 'empreinte' in valeur && 'point' in valeur;

/** Le dernier point entier d'un journal ; une ligne coupée par un arrêt ne compte pas. */
export const lireJournal = (chemin: string): Contenu | undefined => {
  if (!existsSync(chemin)) return undefined;
  for (const ligne of readFileSync(chemin, 'utf8').split('\n').reverse()) {
    try {
      const lu: unknown = JSON.parse(ligne);
      if (estContenu(lu)) return lu;
    } catch {
      // Une ligne écrite à moitié : la précédente fait foi.
    }
  }
  return undefined;
};

const ecrireTout = (descripteur: number, texte: string): number => {
  const octets = Buffer.from(texte);
  for (let faits = 0; faits < octets.length; ) faits += writeSync(descripteur, octets, faits, octets.length - faits);
  return octets.length;
};

export interface Fichiers {
  readonly sortie: string;
  readonly rejets: string;
  readonly journal: string;
}

/** Écrit les blocs dans l'ordre. Un bloc n'est tenu pour fait qu'une fois sur le disque, et noté au journal. */
export const ouvrirEcriture = (fichiers: Fichiers, empreinte: string, depart: Point) => {
  const sortie = openSync(fichiers.sortie, 'a+');
  const rejets = openSync(fichiers.rejets, 'a+');
  ftruncateSync(sortie, depart.sortie);
  ftruncateSync(rejets, depart.rejets);
  const journal = openSync(fichiers.journal, 'a');
  let point = depart;
  return {
    ecrire: (texte: string, misAPart: string, suite: Pick<Point, 'entree' | 'ligne' | 'bilan'>): void => {
      const lus = { sortie: ecrireTout(sortie, texte), rejets: ecrireTout(rejets, misAPart) };
      fdatasyncSync(sortie);
      fdatasyncSync(rejets);
      point = { ...suite, sortie: point.sortie + lus.sortie, rejets: point.rejets + lus.rejets };
      ecrireTout(journal, `${JSON.stringify({ empreinte, point } satisfies Contenu)}\n`);
      fdatasyncSync(journal);
    },
    fermer: (): void => {
      for (const descripteur of [sortie, rejets, journal]) closeSync(descripteur);
    },
    oublier: (): void => rmSync(fichiers.journal, { force: true }),
  };
};
