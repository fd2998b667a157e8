import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FichierServi } from '../site.ts';

const lire = (racine: string, chemins: readonly string[], type: string): FichierServi => ({
  type,
  cache: 'no-cache',
  corps: new Uint8Array(Buffer.concat(chemins.map((chemin) => readFileSync(join(racine, chemin))))),
});

/** La feuille de style et le programme des pages que le serveur écrit lui-même, lus une fois dans les sources. */
export const lireFichiersDEssai = (
  racine: string,
): { readonly style: FichierServi; readonly script: FichierServi } => ({
  style: lire(
    racine,
    ['src/entrees/web/style/jetons.css', 'src/entrees/api/essai/pages.css'],
    'text/css; charset=utf-8',
  ),
  script: lire(racine, ['src/entrees/api/essai/essai.js'], 'text/javascript; charset=utf-8'),
});
