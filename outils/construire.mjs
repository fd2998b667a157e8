// Construit la ligne de commande (dist/tandem.mjs et ses morceaux) et la page (dist/web).
//
// Tout est écrit dans un dossier de passage puis déposé par renommages : d'abord les morceaux, dont le nom porte
// l'empreinte du contenu, ensuite l'entrée, enfin dist/.empreinte. Un ./tandem lancé au même moment voit l'ancienne
// construction ou la nouvelle, jamais un mélange, et un serveur en marche retrouve encore les morceaux qu'il n'a pas lus.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const RACINE = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(RACINE, 'dist');
const PASSAGE = join(DIST, `.construction-${process.pid}`);
const ENTREE = join(RACINE, 'src/entrees/cli/tandem.ts');
const WEB = join(RACINE, 'src/entrees/web');
const UN_JOUR_MS = 24 * 3600 * 1000;

/** Paquets à ne pas regrouper : ceux qui portent du code natif ou du WebAssembly lu à côté d'eux. */
const NON_REGROUPES = [];

const { version } = JSON.parse(readFileSync(join(RACINE, 'package.json'), 'utf8'));
const commun = {
  absWorkingDir: RACINE,
  bundle: true,
  charset: 'utf8',
  define: { __VERSION_PROGRAMME__: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: 'warning',
};

const construireCommande = () =>
  build({
    ...commun,
    entryPoints: [ENTREE],
    outdir: PASSAGE,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'morceaux/[name]-[hash]',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    splitting: true,
    minifySyntax: true,
    minifyWhitespace: true,
    external: NON_REGROUPES,
    // Les dépendances en CommonJS appellent `require`, que les modules ES n'ont pas.
    banner: {
      js: "import{createRequire as __creerRequire}from'node:module';const require=__creerRequire(import.meta.url);",
    },
  });

const construirePage = async () => {
  const sortie = join(PASSAGE, 'web');
  mkdirSync(sortie);
  await build({
    ...commun,
    entryPoints: [join(WEB, 'page.ts')],
    outdir: sortie,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
  });
  for (const nom of readdirSync(WEB).filter((n) => /\.(html|css|svg)$/.test(n))) {
    copyFileSync(join(WEB, nom), join(sortie, nom));
  }
};

const fichiersDe = (dossier) =>
  readdirSync(join(PASSAGE, dossier), { withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(dossier, e.name));

const deposer = () => {
  const present = (dossier) => existsSync(join(PASSAGE, dossier));
  const dossiers = ['morceaux', 'web'].filter(present);
  for (const dossier of dossiers) mkdirSync(join(DIST, dossier), { recursive: true });
  for (const chemin of [...dossiers.flatMap(fichiersDe), 'tandem.mjs', '.empreinte']) {
    renameSync(join(PASSAGE, chemin), join(DIST, chemin));
  }
};

/** Retire les morceaux sans usage depuis un jour et les dossiers de passage d'une construction interrompue. */
const nettoyer = (morceauxUtiles) => {
  const morceaux = join(DIST, 'morceaux');
  const limite = Date.now() - UN_JOUR_MS;
  for (const nom of existsSync(morceaux) ? readdirSync(morceaux) : []) {
    const chemin = join(morceaux, nom);
    if (!morceauxUtiles.has(nom) && statSync(chemin).mtimeMs < limite) rmSync(chemin);
  }
  for (const nom of readdirSync(DIST).filter((n) => n.startsWith('.construction-'))) {
    const chemin = join(DIST, nom);
    if (statSync(chemin).mtimeMs < limite) rmSync(chemin, { recursive: true });
  }
};

const principal = async () => {
  if (!existsSync(ENTREE)) throw new Error('src/entrees/cli/tandem.ts est absent : il n’y a rien à construire.');
  mkdirSync(PASSAGE, { recursive: true });
  // Datée du début : une source modifiée pendant la construction sera plus récente qu'elle, donc reconstruite.
  writeFileSync(join(PASSAGE, '.empreinte'), `${version}\n`);
  try {
    await construireCommande();
    if (existsSync(join(WEB, 'page.ts'))) await construirePage();
    const utiles = new Set(existsSync(join(PASSAGE, 'morceaux')) ? fichiersDe('morceaux').map((c) => basename(c)) : []);
    deposer();
    nettoyer(utiles);
  } finally {
    rmSync(PASSAGE, { recursive: true, force: true });
  }
};

try {
  await principal();
} catch (erreur) {
  // esbuild a déjà montré ses propres erreurs, avec le fichier et la ligne.
  if (!Array.isArray(erreur.errors)) console.error(erreur.message);
  console.error('La construction a échoué.');
  process.exitCode = 1;
}
