import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jourDe } from '../../commun/jour.ts';
import { paieDeFortune } from '../../usages/chiffrer-cout.fixture.ts';
import type { Documents } from '../../usages/ports.ts';
import { creerApplication, type Service } from './application.ts';
import { choisirExemples } from './essai/exemples.ts';
import { lireFichiersDEssai } from './essai/fichiers.ts';
import { PLACES } from './guichet.ts';
import type { FichierServi } from './site.ts';

export const RACINE = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const PORT = 4100;
export const HOTE_LOCAL = `127.0.0.1:${PORT}`;
export const PROGRAMME = '9.9.9';

const CAS = {
  lire: () =>
    ['trois-lecteurs.json', 'vie-du-contrat.json'].map((fichier) => ({
      fichier,
      contenu: readFileSync(join(RACINE, 'cas', fichier)),
    })),
};

const BAREME = 'urps-exemple';
const OCTETS_DU_BAREME = readFileSync(join(RACINE, 'baremes', `${BAREME}.json`));
const BAREMES = {
  lire: (nom: string) => (nom === BAREME ? OCTETS_DU_BAREME : undefined),
  lister: () => [BAREME],
};

const unFichier = (texte: string, sauf: Partial<FichierServi> = {}): FichierServi => ({
  type: 'text/html; charset=utf-8',
  cache: 'no-cache',
  corps: new TextEncoder().encode(texte),
  ...sauf,
});

const refuserDEcrire = (): Promise<never> => Promise.reject(new Error('Cet essai n’a pas d’écrivain'));

/** Un essai qui fait un fichier apporte ses écrivains. */
const SANS_ECRIVAIN: Documents = {
  ecrirePdf: refuserDEcrire,
  ecrireXlsx: refuserDEcrire,
  ecrireDocx: refuserDEcrire,
  ecrireFichePdf: refuserDEcrire,
  ecrireEtapesPdf: refuserDEcrire,
};

const IMMUABLE = { type: 'text/javascript; charset=utf-8', cache: 'public, max-age=31536000, immutable' };

/** Un service complet : un site de trois fichiers inventés, le reste comme au démarrage. */
export const unService = (sauf: Partial<Service> = {}): Service => ({
  port: PORT,
  places: PLACES,
  paie: paieDeFortune,
  documents: SANS_ECRIVAIN,
  programme: PROGRAMME,
  ouvrierDeLots: new URL('file:///absent.mjs'),
  pied: { programme: PROGRAMME, droit: '1er mai 2030' },
  exemples: choisirExemples(CAS, RACINE),
  baremes: BAREMES,
  horloge: { aujourdHui: () => jourDe('2026-11-22') },
  site: new Map([
    ['/', unFichier('<h1>Accueil</h1>')],
    ['/droit', unFichier('<h1>Droit</h1>')],
    ['/droit/', unFichier('<h1>Droit</h1>')],
    ['/assets/page-abc123.js', unFichier('export {};', IMMUABLE)],
  ]),
  ...lireFichiersDEssai(RACINE),
  ...sauf,
});

type Demander = (chemin: string, methode?: string, entetes?: Readonly<Record<string, string>>) => Promise<Response>;

/** Une application, et de quoi lui demander une adresse sous le nom de cette machine. */
export const uneApplication = (sauf: Partial<Service> = {}) => {
  const application = creerApplication(unService(sauf));
  const demander: Demander = async (chemin, methode = 'GET', entetes = {}) =>
    application.request(`http://${HOTE_LOCAL}${chemin}`, {
      method: methode,
      headers: { host: HOTE_LOCAL, ...entetes },
    });
  const envoyer = async (chemin: string, corps: BodyInit, entetes: Readonly<Record<string, string>> = {}) =>
    application.request(`http://${HOTE_LOCAL}${chemin}`, {
      method: 'POST',
      body: corps,
      headers: { host: HOTE_LOCAL, 'content-type': 'application/json', ...entetes },
    });
  return { application, demander, envoyer };
};
