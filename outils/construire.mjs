// Construit la ligne de commande (dist/tandem.mjs et ses morceaux) et la page (dist/web).
//
// Tout est écrit dans un dossier de passage puis déposé par renommages : d'abord les morceaux, dont le nom porte
// l'empreinte du contenu, ensuite l'entrée, enfin dist/.empreinte. Un ./tandem lancé au même moment voit l'ancienne
// construction ou la nouvelle, jamais un mélange, et un serveur en marche retrouve encore les morceaux qu'il n'a pas lus.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { build as construireAvecVite } from 'vite';
import { REMPLACEMENTS_DE_LA_PAGE } from './remplacements-de-la-page.mjs';

const RACINE = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(RACINE, 'dist');
const PASSAGE = join(DIST, `.construction-${process.pid}`);
const ENTREE = join(RACINE, 'src/entrees/cli/tandem.ts');
const WEB = join(RACINE, 'src/entrees/web');
const UN_JOUR_MS = 24 * 3600 * 1000;

/** Ceux qui travaillent à part, chacun son fichier. */
const OUVRIERS = ['ouvrier.mjs', 'ouvrier-de-flux.mjs', 'atelier.mjs'];

/** Paquets à ne pas regrouper : ceux qui portent du code natif ou du WebAssembly lu à côté d'eux. */
const NON_REGROUPES = ['@duckdb/node-api', '@hono/zod-openapi', '@myriaddreamin/typst-ts-node-compiler'];

const { version } = JSON.parse(readFileSync(join(RACINE, 'package.json'), 'utf8'));
const commun = {
  absWorkingDir: RACINE,
  bundle: true,
  charset: 'utf8',
  define: { __VERSION_PROGRAMME__: JSON.stringify(version) },
  legalComments: 'none',
  logLevel: 'warning',
};

/** Les dépendances en CommonJS appellent `require`, que les modules ES n'ont pas. */
const AVEC_REQUIRE = {
  js: "import{createRequire as __creerRequire}from'node:module';const require=__creerRequire(import.meta.url);",
};

const construireCommande = () =>
  build({
    ...commun,
    entryPoints: [
      { in: ENTREE, out: 'tandem' },
      { in: join(RACINE, 'src/entrees/lot/ouvrier.ts'), out: 'ouvrier' },
      { in: join(RACINE, 'src/entrees/lot/ouvrier-de-flux.ts'), out: 'ouvrier-de-flux' },
      { in: join(RACINE, 'src/sorties/atelier/ouvrier.ts'), out: 'atelier' },
    ],
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
    banner: AVEC_REQUIRE,
  });

/** Ce qu'exporte un module de la page, pour s'en servir pendant la construction. */
const lireDeLaPage = async (module) => {
  const regroupe = join(PASSAGE, 'a-la-construction.mjs');
  await build({
    ...commun,
    entryPoints: [join(WEB, module)],
    outfile: regroupe,
    platform: 'node',
    format: 'esm',
    banner: AVEC_REQUIRE,
    jsx: 'automatic',
    define: { ...commun.define, 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
  });
  return import(pathToFileURL(regroupe).href);
};

/**
 * Une copie de la page à chaque adresse, pour qu'un site de fichiers seuls les connaisse toutes. Chacune s'ouvre sur ce
 * qui se lit avant que le script n'arrive : Simuler sans réponse à l'accueil, la marque et un mot ailleurs.
 */
const dessinerLesPages = async (sortie) => {
  // Les deux polices de tout écran se demandent avec la page, sans attendre que la feuille de style les nomme.
  const polices = readdirSync(join(sortie, 'assets'))
    .filter((nom) => nom.endsWith('.woff2') && nom.includes('-normal-'))
    .map((nom) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${nom}" />`);
  const page = readFileSync(join(sortie, 'index.html'), 'utf8').replace('</head>', `${polices.join('')}</head>`);
  const { ADRESSES, dessinerLAccueil, dessinerLAttente } = await lireDeLaPage('premiere-vue.tsx');
  const ecrire = (adresse, vue) => {
    mkdirSync(join(sortie, adresse), { recursive: true });
    writeFileSync(
      join(sortie, adresse, 'index.html'),
      page.replace('<!--premiere-vue-->', () => vue),
    );
  };
  ecrire('', dessinerLAccueil(new Date()));
  for (const adresse of ADRESSES) ecrire(adresse, dessinerLAttente());
};

const construirePage = async () => {
  // Sans cela, un NODE_ENV de développement ou d'essai ferait construire React dans sa forme lente et lourde.
  process.env.NODE_ENV = 'production';
  const sortie = join(PASSAGE, 'web');
  await construireAvecVite({
    configFile: false,
    mode: 'production',
    root: WEB,
    base: '/',
    define: commun.define,
    resolve: { alias: REMPLACEMENTS_DE_LA_PAGE },
    logLevel: 'warn',
    build: {
      outDir: sortie,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Ce qu'il faut pour s'ouvrir tient en un fichier : il se compresse mieux, et ne se demande qu'une fois.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'ouverture', test: /entrees.web.page\.tsx$/ }] } },
      },
    },
  });
  await dessinerLesPages(sortie);
};

const fichiersDe = (dossier) =>
  readdirSync(join(PASSAGE, dossier), { withFileTypes: true, recursive: true })
    .filter((e) => e.isFile())
    .map((e) => relative(PASSAGE, join(e.parentPath, e.name)));

const deposer = () => {
  const present = (dossier) => existsSync(join(PASSAGE, dossier));
  const dossiers = ['morceaux', 'web'].filter(present);
  // Les pages nomment leurs morceaux : elles viennent après eux.
  const fichiers = dossiers.flatMap(fichiersDe);
  const pages = fichiers.filter((chemin) => chemin.endsWith('.html'));
  const morceaux = fichiers.filter((chemin) => !chemin.endsWith('.html'));
  for (const chemin of [...morceaux, ...pages, ...OUVRIERS, 'tandem.mjs', '.empreinte']) {
    mkdirSync(dirname(join(DIST, chemin)), { recursive: true });
    renameSync(join(PASSAGE, chemin), join(DIST, chemin));
  }
};

/** Retire les morceaux sans usage depuis un jour et les dossiers de passage d'une construction interrompue. */
const nettoyer = (utiles, pages) => {
  const limite = Date.now() - UN_JOUR_MS;
  // Hors des morceaux, un fichier de la page que cette construction n'a pas fait n'a plus d'usage.
  for (const { parentPath, name } of readdirSync(join(DIST, 'web'), { withFileTypes: true, recursive: true }).filter(
    (e) => e.isFile(),
  )) {
    const chemin = relative(DIST, join(parentPath, name));
    if (!chemin.startsWith(join('web', 'assets')) && !pages.has(chemin)) rmSync(join(DIST, chemin));
  }
  for (const dossier of ['morceaux', 'web/assets'].map((nom) => join(DIST, nom))) {
    for (const nom of existsSync(dossier) ? readdirSync(dossier) : []) {
      const chemin = join(dossier, nom);
      if (!utiles.has(nom) && statSync(chemin).mtimeMs < limite) rmSync(chemin);
    }
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
    if (existsSync(join(WEB, 'application.tsx'))) await construirePage();
    const utiles = new Set(
      ['morceaux', 'web/assets']
        .filter((dossier) => existsSync(join(PASSAGE, dossier)))
        .flatMap((dossier) => readdirSync(join(PASSAGE, dossier))),
    );
    const pages = new Set(existsSync(join(PASSAGE, 'web')) ? fichiersDe('web') : []);
    deposer();
    nettoyer(utiles, pages);
  } finally {
    rmSync(PASSAGE, { recursive: true, force: true });
  }
};

try {
  await principal();
} catch (erreur) {
  // esbuild a déjà montré ses propres erreurs, avec le fichier et la ligne.
  if (!Array.isArray(erreur.warnings)) console.error(erreur.message);
  console.error('La construction a échoué.');
  process.exitCode = 1;
}
