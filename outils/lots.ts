/**
 * Éprouve la commande `lot` : mêmes réponses que `evaluer`, ligne à ligne ; et, tuée n'importe quand puis relancée, le
 * même fichier qu'un lot d'une traite.
 *
 *   npm run lots                                        100 000 lignes, 50 arrêts
 *   npm run lots -- --lignes 10000 --arrets 5 --graine 7
 */

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lireSituation } from '../src/entrees/contrat-json/situation.ts';
import { evaluerSituation } from '../src/usages/evaluer-situation.ts';
import { type Hasard, hasardDe } from './epreuves/hasard.ts';
import { ecrireDocuments, tirerDocuments } from './lots/situations-en-csv.ts';

const TANDEM = join(process.cwd(), 'dist/tandem.mjs');
const SUFFIXES = ['', '.rejets.csv', '.bilan.json'] as const;
const PASSAGES = ['.reprise', '.partiel'] as const;

const lancer = (dossier: string, sortie: string): void => {
  const { status, stderr } = spawnSync(process.execPath, [TANDEM, 'lot', 'e.csv', sortie], {
    cwd: dossier,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Le lot a échoué : ${stderr}`);
};

/** Le nombre de lignes dont la réponse, les sommes ou les cibles diffèrent de celles de `evaluer`. */
const compterEcarts = (documents: readonly unknown[], sortie: string, rejets: string): number => {
  const lues = new Map(
    sortie
      .split('\n')
      .filter((ligne) => ligne !== '')
      .map((ligne): [number, Record<string, unknown>] => {
        const lue: Record<string, unknown> = JSON.parse(ligne);
        return [Number(lue.ligne), lue];
      }),
  );
  let ecarts = 0;
  documents.forEach((document, rang) => {
    const ligne = lues.get(rang + 2);
    const situation = lireSituation(document);
    if (!situation.accepte) {
      if (ligne !== undefined || !rejets.includes(`\n${rang + 2};`)) ecarts += 1;
      return;
    }
    const { eligibilite, aide, regime, objectifs } = evaluerSituation(situation.valeur.situation, undefined, '');
    const cible = (nom: string) => objectifs.cibles.find(({ indicateur }) => indicateur === nom)?.cible ?? null;
    const attendu = [
      eligibilite.reponse,
      eligibilite.certitude,
      regime,
      [0, 1, 2, 3, 4].map((annee) => aide.annees[annee]?.maximum ?? null),
      aide.total,
      aide.total ?? aide.bornes?.[0] ?? null,
      aide.total ?? aide.bornes?.[1] ?? null,
      cible('mt'),
      cible('fileActive'),
    ];
    const rendu = [
      'reponse',
      'certitude',
      'regime',
      'annees',
      'total',
      'totalMin',
      'totalMax',
      'cibleMt',
      'cibleFileActive',
    ];
    if (JSON.stringify(rendu.map((cle) => ligne?.[cle])) !== JSON.stringify(attendu)) ecarts += 1;
  });
  return ecarts;
};

/** Lance le lot et le tue après ce délai ; dit s'il a fini avant. */
const lancerPuisTuer = (dossier: string, delai: number): Promise<boolean> =>
  new Promise((fini) => {
    const processus = spawn(process.execPath, [TANDEM, 'lot', 'e.csv', 'coupe.csv'], { cwd: dossier, stdio: 'ignore' });
    const minuterie = setTimeout(() => processus.kill('SIGKILL'), delai);
    processus.once('exit', (code) => {
      clearTimeout(minuterie);
      fini(code === 0);
    });
  });

const eprouverLesArrets = async (dossier: string, voulus: number, hasard: Hasard) => {
  const ici = (nom: string): string => join(dossier, nom);
  const empreinte = (sortie: string): string =>
    SUFFIXES.map((suffixe) => {
      const chemin = ici(`${sortie}${suffixe}`);
      return existsSync(chemin) ? createHash('sha256').update(readFileSync(chemin)).digest('hex') : 'absent';
    }).join();
  const debut = performance.now();
  lancer(dossier, 'entier.csv');
  const duree = performance.now() - debut;
  const attendu = empreinte('entier.csv');
  const issues = { arrets: 0, justes: 0, faux: 0 };
  while (issues.arrets < voulus) {
    for (const suffixe of [...SUFFIXES, ...PASSAGES]) rmSync(ici(`coupe.csv${suffixe}`), { force: true });
    for (let acheve = false; !acheve; ) {
      const delai = issues.arrets >= voulus ? 600_000 : hasard.entre(100, Math.round(duree));
      acheve = await lancerPuisTuer(dossier, delai);
      if (!acheve) issues.arrets += 1;
    }
    if (empreinte('coupe.csv') === attendu) issues.justes += 1;
    else issues.faux += 1;
  }
  return issues;
};

const principal = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      lignes: { type: 'string', default: '100000' },
      arrets: { type: 'string', default: '50' },
      graine: { type: 'string', default: '20261122' },
    },
  });
  const [lignes, voulus, graine] = [Number(values.lignes), Number(values.arrets), Number(values.graine)];
  const dossier = mkdtempSync(join(tmpdir(), 'tandem-lots-'));
  try {
    console.log(`Graine ${graine} ; ${lignes} lignes ; ${voulus} arrêts.`);
    const documents = tirerDocuments(lignes, graine);
    writeFileSync(join(dossier, 'e.csv'), ecrireDocuments(documents));
    lancer(dossier, 'egal.ndjson');
    const rejets = join(dossier, 'egal.ndjson.rejets.csv');
    const ecarts = compterEcarts(
      documents,
      readFileSync(join(dossier, 'egal.ndjson'), 'utf8'),
      existsSync(rejets) ? readFileSync(rejets, 'utf8') : '',
    );
    console.log(`${lignes - ecarts} lignes égales à evaluer, ${ecarts} en écart.`);
    const { arrets, justes, faux } = await eprouverLesArrets(dossier, voulus, hasardDe(graine, 'arrets', 0));
    console.log(`${arrets} arrêts ; ${justes} fichiers repris identiques, ${faux} différents.`);
    console.log(`${lignes - ecarts + justes} passed, ${ecarts + faux} failed`);
    process.exitCode = ecarts + faux === 0 ? 0 : 1;
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
};

await principal();
