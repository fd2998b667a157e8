/** Le départ à froid de la commande, en processus neufs, à côté de ce que Node coûte à lui seul. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Distribution, resumer } from './mesurer.ts';

const TOURS = 20;

export interface Demarrages {
  readonly commande: Distribution;
  readonly nodeSeul: Distribution;
}

const chronometrer = (programme: string, arguments_: readonly string[]): number => {
  const depart = performance.now();
  const { status, stderr, error } = spawnSync(programme, arguments_, { stdio: ['ignore', 'ignore', 'pipe'] });
  const duree = performance.now() - depart;
  if (status !== 0) {
    throw new Error(`${programme} ${arguments_.join(' ')} a échoué : ${error?.message ?? stderr.toString()}`);
  }
  return duree;
};

/** Millisecondes, deux programmes à tour de rôle ; le premier tour, qui construit au besoin, ne compte pas. */
export const mesurerLesDemarrages = (racine: string, document: unknown): Demarrages => {
  const passage = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  try {
    const fichier = join(passage, 'situation.json');
    writeFileSync(fichier, JSON.stringify(document));
    const commande = () => chronometrer(join(racine, 'tandem'), ['evaluer', fichier]);
    const nodeSeul = () => chronometrer(process.execPath, ['-e', '0']);
    commande();
    nodeSeul();
    const tours = Array.from({ length: TOURS }, () => ({ commande: commande(), nodeSeul: nodeSeul() }));
    return {
      commande: resumer(tours.map((tour) => tour.commande)),
      nodeSeul: resumer(tours.map((tour) => tour.nodeSeul)),
    };
  } finally {
    rmSync(passage, { recursive: true, force: true });
  }
};
