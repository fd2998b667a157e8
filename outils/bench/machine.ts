/** La machine qui a mesuré : un chiffre sans elle ne dit rien. */

import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';

export interface Machine {
  readonly processeur: string;
  readonly coeurs: number;
  readonly memoireEnGio: number;
  readonly systeme: string;
  readonly node: string;
  readonly v8: string;
  /** Charge moyenne sur une minute : au-delà d'un, autre chose tournait. */
  readonly charge: number;
}

const arrondir = (nombre: number): number => Math.round(nombre * 100) / 100;

export const decrireLaMachine = (): Machine => ({
  processeur: cpus()[0]?.model.trim() ?? 'inconnu',
  coeurs: availableParallelism(),
  memoireEnGio: arrondir(totalmem() / 1_024 ** 3),
  systeme: `${type()} ${release()}`,
  node: process.versions.node,
  v8: process.versions.v8,
  charge: arrondir(loadavg()[0] ?? 0),
});
