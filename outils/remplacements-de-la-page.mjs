// Ce que la page prend d'une bibliothèque à la place de ce que la ligne de commande en prend : les mêmes fonctions, dans
// la forme que le navigateur sait lire.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RACINE = dirname(dirname(fileURLToPath(import.meta.url)));

export const REMPLACEMENTS_DE_LA_PAGE = [
  { find: 'csv-parse/sync', replacement: 'csv-parse/browser/esm/sync' },
  { find: 'csv-stringify/sync', replacement: 'csv-stringify/browser/esm/sync' },
  // Pour compresser, fflate lance des travailleurs que la politique de sécurité refuse.
  { find: /^fflate$/, replacement: join(RACINE, 'src/entrees/web/medecins/compression.ts') },
];
