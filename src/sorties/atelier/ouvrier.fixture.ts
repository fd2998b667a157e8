import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const RACINE = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** L'ouvrier construit comme dans dist/, à part : un essai n'attend pas la construction du produit, ni ne la change. */
export const construireLOuvrier = async (): Promise<URL> => {
  const dossier = join(RACINE, 'node_modules/.cache/tandem', `ouvrier-${process.pid}`);
  await build({
    absWorkingDir: RACINE,
    entryPoints: [join(RACINE, 'src/sorties/atelier/ouvrier.ts')],
    outdir: dossier,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return pathToFileURL(join(dossier, 'ouvrier.mjs'));
};
