/** Un lot dans un processus neuf, chronométré du dedans : le départ de Node n'y est pas, celui des ouvriers si. */

import { pathToFileURL } from 'node:url';
import { jourDe } from '../../src/commun/jour.ts';
import { SANS_CORRESPONDANCE } from '../../src/entrees/lot/correspondance.ts';
import { faireLotDeFichiers } from '../../src/entrees/lot/fichiers.ts';

/** Ce qu'une course a donné. */
export interface Course {
  readonly lignes: number;
  readonly ms: number;
  /** Temps de processeur, en millisecondes, tous fils du processus ensemble : ce qu'une machine occupée fausse moins. */
  readonly processeur: number;
  /** Le plus de mémoire vive tenue, en octets, tous fils du processus ensemble. */
  readonly memoire: number;
}

const [entree = '', sortie = '', ouvrier = '', coeurs = '1'] = process.argv.slice(2);
const depart = performance.now();
const compteur = process.cpuUsage();
const fait = await faireLotDeFichiers({
  entree,
  sortie,
  commande: 'evaluer',
  correspondance: SANS_CORRESPONDANCE,
  baremes: new Map(),
  aujourdHui: jourDe('2026-11-22'),
  programme: 'banc',
  coeurs: Number(coeurs),
  remplacer: true,
  recommencer: true,
  ouvrier: pathToFileURL(ouvrier),
  avancer: () => undefined,
});
const ms = performance.now() - depart;
const { user, system } = process.cpuUsage(compteur);
const processeur = (user + system) / 1_000;
if (!fait.accepte) throw new Error(fait.refus.map(({ chemin, message }) => `${chemin} : ${message}`).join('\n'));
const { lignes, rejets } = fait.valeur.bilan;
if (rejets > 0) throw new Error(`${rejets} lignes mises à part : le banc ne mesure que des lignes faites.`);
const memoire = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ lignes, ms, processeur, memoire } satisfies Course));
