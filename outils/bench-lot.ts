/**
 * Mesure la commande `lot` contre la copie nue du même fichier, et l'écrit dans docs/ à côté des autres mesures.
 *
 *   npm run bench:lot                         de 1 000 lignes à 1 million
 *   npm run bench:lot -- --long               jusqu'à 10 millions (une heure environ)
 *   npm run bench:lot -- --lignes 1000,10000 --manches 1 --vers /tmp     un essai rapide, ailleurs
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decrireLaMachine } from './bench/machine.ts';
import { ecrirePage } from './bench/page.ts';
import { dessiner } from './bench-lot/graphique.ts';
import { mesurerLesPaliers } from './bench-lot/mesurer.ts';
import type { MesuresDeLot } from './bench-lot/rapport.ts';
import { ecrireSection, GRAPHIQUE } from './bench-lot/section.ts';

const RACINE = process.cwd();
const GRAINE = 42;
const D_OFFICE = [1_000, 10_000, 100_000, 1_000_000];
const LONG = 10_000_000;
/** Une course courte se répète plus : c'est elle que le hasard dérange. */
const manchesDe = (lignes: number): number => (lignes <= 100_000 ? 7 : lignes <= 1_000_000 ? 3 : 1);

const lireNombre = (texte: string): number => {
  const nombre = Number(texte);
  if (!Number.isInteger(nombre) || nombre < 1 || nombre > LONG)
    throw new Error(`${texte} n’est pas un nombre de lignes.`);
  return nombre;
};

/** Les autres mesures restent telles quelles ; sans elles, la section est écrite seule. */
const ecrireLesMesures = (lots: MesuresDeLot, dossier: string): void => {
  const json = join(dossier, 'mesures.json');
  const autres = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : undefined;
  writeFileSync(json, `${JSON.stringify({ ...autres, lots }, null, 2)}\n`);
  writeFileSync(join(dossier, GRAPHIQUE), dessiner(lots.paliers));
  const page = autres?.regles === undefined ? `# Mesures\n\n${ecrireSection(lots)}` : ecrirePage(autres, lots);
  writeFileSync(join(dossier, 'mesures.md'), page);
};

const principal = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      long: { type: 'boolean', default: false },
      lignes: { type: 'string' },
      manches: { type: 'string' },
      vers: { type: 'string', default: join(RACINE, 'docs') },
    },
  });
  const tailles = values.lignes?.split(',').map(lireNombre) ?? (values.long ? [...D_OFFICE, LONG] : D_OFFICE);
  const manches = values.manches === undefined ? undefined : lireNombre(values.manches);
  // La commande se construit si une source a changé : c'est le produit du moment qui court.
  if (spawnSync(join(RACINE, 'tandem'), ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new Error('La construction a échoué : lancez ./tandem --version pour le détail.');
  }
  const { charge: chargeAuDepart, ...machine } = decrireLaMachine();
  const paliers = await mesurerLesPaliers(
    RACINE,
    tailles.toSorted((a, b) => a - b).map((lignes) => ({ lignes, manches: manches ?? manchesDe(lignes) })),
    GRAINE,
    (phrase) => console.error(phrase),
  );
  const commande = values.long ? 'npm run bench:lot -- --long' : 'npm run bench:lot';
  const lots: MesuresDeLot = {
    date: new Date().toISOString().slice(0, 10),
    commande: values.lignes === undefined ? commande : `${commande} -- --lignes ${values.lignes}`,
    machine: { ...machine, chargeAuDepart, chargeALaFin: decrireLaMachine().charge },
    graine: GRAINE,
    paliers,
  };
  ecrireLesMesures(lots, values.vers);
  console.log(`Écrit : ${join(values.vers, 'mesures.md')}, mesures.json et ${GRAPHIQUE}`);
};

try {
  await principal();
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  process.exitCode = 1;
}
