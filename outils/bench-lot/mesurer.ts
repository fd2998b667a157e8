/** Fait courir un lot et sa copie nue, tour à tour, sur un cœur puis deux. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { resumer } from '../bench/mesurer.ts';
import type { Course } from './course.ts';
import { arrondir, COURSES, type CodeDeCourse, type Palier, type VitesseDeLot } from './rapport.ts';

interface Programmes {
  readonly course: string;
  readonly ouvriers: Readonly<Record<'lot' | 'copie', string>>;
}

/** Regroupe la course et l'ouvrier qui copie, à côté des paquets qu'ils chargent ; l'ouvrier du lot est celui du produit. */
const construire = async (racine: string, dossier: string): Promise<Programmes> => {
  await build({
    absWorkingDir: racine,
    entryPoints: ['outils/bench-lot/course.ts', 'outils/bench-lot/ouvrier-copie.ts'],
    outdir: dossier,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    charset: 'utf8',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return {
    course: join(dossier, 'course.mjs'),
    ouvriers: { lot: join(racine, 'dist/ouvrier.mjs'), copie: join(dossier, 'ouvrier-copie.mjs') },
  };
};

const lancer = (arguments_: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, arguments_, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${arguments_.join(' ')} a échoué : ${stderr}`);
  return stdout;
};

const resumerLesCourses = (faites: readonly Course[]): VitesseDeLot => {
  const { mediane, min, max } = resumer(faites.map(({ lignes, ms }) => (lignes * 1_000) / ms));
  const duProcesseur = resumer(faites.map(({ lignes, processeur }) => (lignes * 1_000) / processeur));
  return {
    medianeParSeconde: arrondir(mediane),
    minParSeconde: arrondir(min),
    maxParSeconde: arrondir(max),
    medianeParSecondeDeProcesseur: arrondir(duProcesseur.mediane),
    memoireEnMo: Math.round(Math.max(...faites.map(({ memoire }) => memoire)) / 1_000_000),
    manches: faites.length,
  };
};

const mesurerUnPalier = (programmes: Programmes, entree: string, sortie: string, lignes: number, manches: number) => {
  const faites = new Map<CodeDeCourse, Course[]>(COURSES.map(({ code }) => [code, []]));
  for (let manche = 0; manche < manches; manche += 1) {
    const depart = manche % COURSES.length;
    for (const { code, quoi, coeurs } of [...COURSES.slice(depart), ...COURSES.slice(0, depart)]) {
      const arguments_ = [programmes.course, entree, sortie, programmes.ouvriers[quoi], String(coeurs)];
      const course: Course = JSON.parse(lancer(arguments_));
      if (course.lignes !== lignes) throw new Error(`${code} a fait ${course.lignes} lignes au lieu de ${lignes}`);
      faites.get(code)?.push(course);
    }
  }
  return Object.fromEntries(
    [...faites].map(([code, courses]) => [code, resumerLesCourses(courses)]),
  ) as Palier['courses'];
};

/** Les paliers demandés, du plus petit au plus grand ; chacun sur sa population inventée, effacée ensuite. */
export const mesurerLesPaliers = async (
  racine: string,
  paliers: readonly { readonly lignes: number; readonly manches: number }[],
  graine: number,
  dire: (phrase: string) => void,
): Promise<readonly Palier[]> => {
  const passage = mkdtempSync(join(tmpdir(), 'tandem-bench-lot-'));
  const construits = mkdtempSync(join(racine, 'node_modules/.cache/tandem-bench-lot-'));
  try {
    const programmes = await construire(racine, construits);
    return paliers.map(({ lignes, manches }) => {
      dire(`${lignes} lignes, ${manches} manches…`);
      const entree = join(passage, 'e.csv');
      const ecrire = ['population', '--n', String(lignes), '--graine', String(graine), '--sortie', entree];
      lancer([join(racine, 'dist/tandem.mjs'), ...ecrire, '--remplacer']);
      return { lignes, courses: mesurerUnPalier(programmes, entree, join(passage, 's.csv'), lignes, manches) };
    });
  } finally {
    for (const dossier of [passage, construits]) rmSync(dossier, { recursive: true, force: true });
  }
};
