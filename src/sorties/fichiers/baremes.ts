import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Baremes } from '../../usages/ports.ts';

const NOM = /^[a-z0-9-]+$/;

/** Les barèmes posés dans un dossier, un fichier `<nom>.json` chacun. Un nom qui serait un chemin n'est jamais ouvert. */
export const baremesDuDossier = (dossier: string): Baremes => ({
  lire: (nom) => {
    if (!NOM.test(nom)) return undefined;
    const chemin = join(dossier, `${nom}.json`);
    return statSync(chemin, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(chemin) : undefined;
  },
  lister: () =>
    statSync(dossier, { throwIfNoEntry: false })?.isDirectory() === true
      ? readdirSync(dossier)
          .filter((nom) => nom.endsWith('.json'))
          .map((nom) => nom.slice(0, -'.json'.length))
          .sort()
      : [],
});
