import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cas } from '../../usages/ports.ts';

/** Les cas publiés, un fichier JSON par thème. */
export const casDuDossier = (dossier: string): Cas => ({
  lire: () =>
    statSync(dossier, { throwIfNoEntry: false })?.isDirectory() === true
      ? readdirSync(dossier)
          .filter((nom) => nom.endsWith('.json'))
          .sort()
          .map((fichier) => ({ fichier, contenu: readFileSync(join(dossier, fichier)) }))
      : [],
});
