import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** Un fichier du site, lu une fois au démarrage. */
export interface FichierServi {
  readonly type: string;
  readonly cache: string;
  readonly corps: Uint8Array<ArrayBuffer>;
}

/** Le chemin demandé vers ce qu'il donne : hors de cette liste, rien n'est servi. */
export type Site = ReadonlyMap<string, FichierServi>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ics': 'text/calendar; charset=utf-8',
};

/** Une adresse sans signe à coder ni à interpréter. */
const ADRESSE_SIMPLE = /^[\w./-]+$/;

/** Le nom d'un fichier de `/assets` porte l'empreinte de son contenu : il ne change jamais. */
const cacheDe = (adresse: string): string =>
  adresse.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Les adresses auxquelles un fichier répond : un `index.html` porte le nom de son dossier, avec ou sans barre finale. */
export const adressesDe = (fichier: string): readonly string[] => {
  if (fichier === 'index.html') return ['/'];
  if (!fichier.endsWith('/index.html')) return [`/${fichier}`];
  const dossier = fichier.slice(0, -'/index.html'.length);
  return [`/${dossier}`, `/${dossier}/`];
};

/** Lit tout le site une fois : aucune adresse demandée n'atteint ensuite le disque. */
export const lireSite = (racine: string): Site =>
  new Map(
    readdirSync(racine, { recursive: true, withFileTypes: true })
      .filter((entree) => entree.isFile())
      .flatMap((entree) => {
        const chemin = join(entree.parentPath, entree.name);
        const nom = relative(racine, chemin).split(sep).join('/');
        const type = TYPES[extname(nom)];
        if (type === undefined || !ADRESSE_SIMPLE.test(nom)) return [];
        const corps = new Uint8Array(readFileSync(chemin));
        return adressesDe(nom).map((adresse) => [adresse, { type, cache: cacheDe(adresse), corps }] as const);
      }),
  );
