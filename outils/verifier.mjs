// Lance chaque étape, même après un échec, et finit par « N passed, M failed ». Appelé par ./verifier.
//
//   --rapide                       types, style et essais unitaires
//   --commandes=evaluer,suivre     commandes dont les vecteurs sont rejoués (à défaut COMMANDES_CONNUES)

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** Les commandes que la ligne de commande sait tenir : leurs vecteurs doivent passer, les autres attendent. */
const COMMANDES_CONNUES = ['evaluer', 'suivre'];

const RACINE = dirname(dirname(fileURLToPath(import.meta.url)));
const OUTILS = join(RACINE, 'node_modules/.bin');
const UN = { reussis: 1, echoues: 0 };
const RATE = { reussis: 0, echoues: 1 };

const lire = () => {
  try {
    const { values } = parseArgs({ options: { rapide: { type: 'boolean' }, commandes: { type: 'string' } } });
    return { rapide: values.rapide ?? false, commandes: values.commandes?.split(',') ?? COMMANDES_CONNUES };
  } catch {
    console.error('usage : ./verifier [--rapide] [--commandes=evaluer,…]');
    return null;
  }
};

const lancer = (programme, arguments_, options = {}) =>
  spawnSync(programme, arguments_, { cwd: RACINE, stdio: ['ignore', 'inherit', 'inherit'], ...options });

const outil = (programme, ...arguments_) => (lancer(programme, arguments_).status === 0 ? UN : RATE);

const fichiersDeSrc = () => readdirSync(join(RACINE, 'src'), { recursive: true, encoding: 'utf8' });

/** Compte les essais du rapport JSON ; un fichier qui n'a pas pu être lu, ou un plantage, vaut un échec. */
const compterEssais = (rapport, code) => {
  if (rapport === null) return RATE;
  const fichiersMuets = rapport.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0);
  const echoues = rapport.numFailedTests + fichiersMuets.length;
  const sautes = rapport.numPendingTests + rapport.numTodoTests;
  if (sautes > 0) console.log(`Attention, essais sautés : ${sautes}`);
  const anomalie = echoues === 0 && (code !== 0 || rapport.numPassedTests === 0);
  return { reussis: rapport.numPassedTests, echoues: anomalie ? 1 : echoues };
};

const essais = (projet, passage) => {
  const fichier = join(passage, `${projet}.json`);
  const { status } = lancer(join(OUTILS, 'vitest'), [
    'run',
    `--project=${projet}`,
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${fichier}`,
  ]);
  return compterEssais(existsSync(fichier) ? JSON.parse(readFileSync(fichier, 'utf8')) : null, status);
};

const vecteurs = (commandes, construit, passage) => {
  const dossier = join(passage, 'vecteurs');
  mkdirSync(dossier);
  const compte = { retenus: 0, autres: 0 };
  for (const nom of readdirSync(join(RACINE, 'vecteurs')).filter((n) => n.endsWith('.json'))) {
    const tous = JSON.parse(readFileSync(join(RACINE, 'vecteurs', nom), 'utf8'));
    const retenus = tous.filter((v) => commandes.includes(v.commande));
    compte.retenus += retenus.length;
    compte.autres += tous.length - retenus.length;
    writeFileSync(join(dossier, nom), JSON.stringify(retenus));
  }
  if (compte.autres > 0) {
    console.log(
      `${compte.autres} vecteurs d’autres commandes ne sont pas encore concernés (ici : ${commandes.join(', ')}).`,
    );
  }
  if (compte.retenus === 0) {
    console.error(`Aucun vecteur pour ${commandes.join(', ')}.`);
    return RATE;
  }
  const tousEchoues = { reussis: 0, echoues: compte.retenus };
  if (!construit) {
    console.error('Vecteurs comptés en échec : la construction a échoué.');
    return tousEchoues;
  }
  const { stdout } = lancer(process.execPath, ['vecteurs/comparer.mjs', dossier, '--', './tandem'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  process.stdout.write(stdout ?? '');
  const bilan = /^(\d+) passed, (\d+) failed$/m.exec(stdout ?? '');
  return bilan ? { reussis: Number(bilan[1]), echoues: Number(bilan[2]) } : tousEchoues;
};

/** Une épreuve au hasard : elle dit sa graine, et finit par « N passed, M failed ». */
const epreuve = (programme, ...arguments_) => {
  const { stdout } = lancer(process.execPath, ['outils/executer.mjs', programme, ...arguments_], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  process.stdout.write(stdout ?? '');
  const bilan = /^(\d+) passed, (\d+) failed$/m.exec(stdout ?? '');
  return bilan ? { reussis: Number(bilan[1]), echoues: Number(bilan[2]) } : RATE;
};

const navigateur = (passage) => {
  const fichiers = fichiersDeSrc();
  const aUnePage = fichiers.includes(join('entrees', 'web', 'application.tsx'));
  if (!aUnePage && !fichiers.some((f) => f.endsWith('.navigateur.test.ts'))) {
    console.log('Pas encore de page (src/entrees/web/application.tsx) : aucun essai au navigateur n’est attendu.');
    return { reussis: 0, echoues: 0 };
  }
  if (!process.env.CHROMIUM_PATH) {
    console.error('Essais au navigateur comptés en échec : Chromium est introuvable (voir plus haut).');
    return RATE;
  }
  return essais('navigateur', passage);
};

const principal = ({ rapide, commandes }) => {
  const passage = mkdtempSync(join(tmpdir(), 'tandem-verifier-'));
  const bilans = [];
  const etape = (nom, faire) => {
    console.log(`\n── ${nom}`);
    const debut = performance.now();
    const bilan = faire();
    const { reussis, echoues } = bilan;
    bilans.push({ nom, reussis, echoues, secondes: ((performance.now() - debut) / 1000).toFixed(1) });
    return echoues === 0;
  };
  try {
    etape('types', () => outil(join(OUTILS, 'tsc')));
    etape('style (biome)', () => outil(join(OUTILS, 'biome'), 'ci', '--error-on-warnings', '.'));
    etape('style (oxlint)', () => outil(join(OUTILS, 'oxlint'), '--type-aware', '--deny-warnings'));
    etape('essais unitaires', () => essais('unite', passage));
    if (!rapide) {
      const construit = etape('construction', () => outil(process.execPath, 'outils/construire.mjs'));
      etape('vecteurs', () => vecteurs(commandes, construit, passage));
      etape('modèles indépendants', () => epreuve('outils/modeles.ts', '--evaluations', '20000', '--vies', '20000'));
      etape('invariants des contrats', () => epreuve('outils/campagne.ts', '--vies', '20000'));
      etape('essais au navigateur', () => navigateur(passage));
    }
  } finally {
    rmSync(passage, { recursive: true, force: true });
  }
  console.log('');
  for (const { nom, reussis, echoues, secondes } of bilans) {
    console.log(`${echoues === 0 ? '✓' : '✗'} ${nom} : ${reussis} réussis, ${echoues} échoués, ${secondes} s`);
  }
  return {
    reussis: bilans.reduce((somme, b) => somme + b.reussis, 0),
    echoues: bilans.reduce((somme, b) => somme + b.echoues, 0),
  };
};

const demande = lire();
const { reussis, echoues } = demande === null ? RATE : principal(demande);
console.log(`${reussis} passed, ${echoues} failed`);
process.exitCode = echoues === 0 ? 0 : 1;
