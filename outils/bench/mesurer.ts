/** Des concurrents mesurés dans la même course : à chaque manche chacun court, et l'ordre du départ tourne. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Concurrent {
  readonly nom: string;
  /** Un passage sur tout le jeu ; rend combien d'évaluations il a faites. */
  readonly passer: () => number | Promise<number>;
}

export interface Course {
  readonly manches: number;
  /** Durée visée d'un tour, en millisecondes ; un passage n'est jamais coupé. */
  readonly duree: number;
  readonly echauffement: number;
}

export interface Distribution {
  readonly mediane: number;
  readonly min: number;
  readonly max: number;
  readonly premierQuartile: number;
  readonly troisiemeQuartile: number;
  readonly ecartInterquartile: number;
  readonly nombre: number;
}

/** Le quantile d'une liste rangée, par interpolation entre les deux voisins. */
const quantile = (rangees: readonly number[], part: number): number => {
  const place = (rangees.length - 1) * part;
  const bas = rangees[Math.floor(place)] ?? Number.NaN;
  const haut = rangees[Math.ceil(place)] ?? bas;
  return bas + (haut - bas) * (place - Math.floor(place));
};

export const resumer = (valeurs: readonly number[]): Distribution => {
  const rangees = valeurs.toSorted((a, b) => a - b);
  const premierQuartile = quantile(rangees, 0.25);
  const troisiemeQuartile = quantile(rangees, 0.75);
  return {
    mediane: quantile(rangees, 0.5),
    min: quantile(rangees, 0),
    max: quantile(rangees, 1),
    premierQuartile,
    troisiemeQuartile,
    ecartInterquartile: troisiemeQuartile - premierQuartile,
    nombre: rangees.length,
  };
};

/** Vide la mémoire entre deux tours : nul ne paie les restes du précédent. */
const ramasser = (): (() => void) => {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc !== 'function') throw new Error('Le ramasse-miettes de Node ne se laisse pas appeler');
  return () => {
    Reflect.apply(gc, undefined, []);
  };
};

/** Évaluations par seconde d'un tour, à la montre et au compteur du processeur (tous fils du processus). */
interface Tour {
  readonly montre: number;
  readonly processeur: number;
}

/** Court pendant au moins `duree` millisecondes. */
const courir = async ({ passer }: Concurrent, duree: number): Promise<Tour> => {
  const depart = performance.now();
  const compteur = process.cpuUsage();
  let evaluations = 0;
  let ecoule = 0;
  while (ecoule < duree) {
    const faites = passer();
    evaluations += typeof faites === 'number' ? faites : await faites;
    ecoule = performance.now() - depart;
  }
  const { user, system } = process.cpuUsage(compteur);
  return { montre: (evaluations * 1_000) / ecoule, processeur: (evaluations * 1_000_000) / (user + system) };
};

export interface Resultat {
  readonly montre: Distribution;
  /** Ce qu'une machine occupée fausse moins : le temps pris par les autres programmes n'y est pas. */
  readonly processeur: Distribution;
}

/** La vitesse de chacun, manche par manche. */
export const faireCourir = async (
  concurrents: readonly Concurrent[],
  { manches, duree, echauffement }: Course,
  dire: (ligne: string) => void,
): Promise<ReadonlyMap<string, Resultat>> => {
  const vider = ramasser();
  for (const concurrent of concurrents) await courir(concurrent, echauffement);
  const tours = new Map<string, Tour[]>(concurrents.map(({ nom }) => [nom, []]));
  for (let manche = 0; manche < manches; manche += 1) {
    const depart = manche % concurrents.length;
    for (const concurrent of [...concurrents.slice(depart), ...concurrents.slice(0, depart)]) {
      vider();
      tours.get(concurrent.nom)?.push(await courir(concurrent, duree));
    }
    dire(`manche ${manche + 1} sur ${manches}`);
  }
  return new Map(
    [...tours].map(([nom, faits]) => [
      nom,
      { montre: resumer(faits.map((tour) => tour.montre)), processeur: resumer(faits.map((tour) => tour.processeur)) },
    ]),
  );
};
