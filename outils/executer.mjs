// Regroupe un programme TypeScript de outils/ et le lance, avec ses arguments :
//
//   node outils/executer.mjs outils/modeles.ts --vies 1000
//
// Le fichier regroupé est dans node_modules : les paquets y restent des paquets.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const RACINE = dirname(dirname(fileURLToPath(import.meta.url)));

const regrouper = async (programme, sortie) => {
  const { version } = JSON.parse(readFileSync(join(RACINE, 'package.json'), 'utf8'));
  await build({
    absWorkingDir: RACINE,
    entryPoints: [programme],
    outfile: sortie,
    bundle: true,
    packages: 'external',
    charset: 'utf8',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { __VERSION_PROGRAMME__: JSON.stringify(version) },
    logLevel: 'warning',
  });
};

const [programme, ...arguments_] = process.argv.slice(2);
if (programme === undefined) {
  console.error('usage : node outils/executer.mjs <programme.ts> [arguments]');
  process.exitCode = 2;
} else {
  const sortie = join(RACINE, 'node_modules/.cache/tandem', `${basename(programme, '.ts')}-${process.pid}.mjs`);
  try {
    await regrouper(programme, sortie);
    const { status } = spawnSync(process.execPath, [sortie, ...arguments_], { cwd: RACINE, stdio: 'inherit' });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(sortie, { force: true });
  }
}
