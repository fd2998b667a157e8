// Ce que la page prend d'une bibliothèque à la place de ce que la ligne de commande en prend : les mêmes fonctions, dans
// la forme que le navigateur sait lire, ou dans la plus légère.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RACINE = dirname(dirname(fileURLToPath(import.meta.url)));
const fichierDe = (module) => fileURLToPath(import.meta.resolve(module));

export const REMPLACEMENTS_DE_LA_PAGE = [
  // Les écrans s'écrivent pour React ; dans le navigateur, Preact les anime (décision 0019).
  { find: /^react$/, replacement: fichierDe('preact/compat') },
  { find: /^react-dom$/, replacement: fichierDe('preact/compat') },
  { find: /^react-dom\/client$/, replacement: fichierDe('preact/compat/client') },
  { find: /^react\/jsx-runtime$/, replacement: fichierDe('preact/jsx-runtime') },
  { find: 'csv-parse/sync', replacement: 'csv-parse/browser/esm/sync' },
  { find: 'csv-stringify/sync', replacement: 'csv-stringify/browser/esm/sync' },
  // Pour compresser, fflate lance des travailleurs que la politique de sécurité refuse.
  { find: /^fflate$/, replacement: join(RACINE, 'src/entrees/web/medecins/compression.ts') },
];
