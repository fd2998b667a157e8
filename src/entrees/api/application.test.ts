import { describe, expect, it } from 'vitest';
import { HOTE_LOCAL, uneApplication } from './application.fixture.ts';

const { demander } = uneApplication();

describe('le site', () => {
  it.each([
    ['/', 'Accueil'],
    ['/?exemple', 'Accueil'],
    ['/droit', 'Droit'],
    ['/droit/', 'Droit'],
    ['/assets/page-abc123.js', 'export'],
    ['/api', 'Essayer l’API'],
    ['/api/', 'Essayer l’API'],
    ['/api/pages.css', '--encre'],
    ['/api/essai.js', 'fetch'],
  ])('%s est servi', async (chemin, extrait) => {
    const recue = await demander(chemin);
    expect(recue.status).toBe(200);
    expect(await recue.text()).toContain(extrait);
  });

  it('se garde un an sous /assets, et se redemande ailleurs', async () => {
    expect((await demander('/assets/page-abc123.js')).headers.get('cache-control')).toContain('immutable');
    expect((await demander('/')).headers.get('cache-control')).toBe('no-cache');
    expect((await demander('/api')).headers.get('cache-control')).toBe('no-cache');
  });

  it('répond à HEAD sans corps', async () => {
    const recue = await demander('/', 'HEAD');
    expect([recue.status, await recue.text()]).toEqual([200, '']);
  });

  it.each([
    '/index.html',
    '/droit/index.html',
    '/absente',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/assets/../../package.json',
    '/assets/page-abc123.js/',
    '/assets/page-abc123.js%00',
    '//droit',
    '/constructor',
    '/__proto__',
    '/%',
    '/%ff',
  ])('« %s » n’est pas dans la liste : une page 404 en français', async (chemin) => {
    const recue = await demander(chemin);
    expect(recue.status).toBe(404);
    expect(recue.headers.get('content-type')).toContain('text/html');
    const page = await recue.text();
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('Droit tenu au 1er mai 2030');
  });
});

describe('les méthodes', () => {
  it.each([
    ['/', 'POST', 'GET, HEAD'],
    ['/droit', 'DELETE', 'GET, HEAD'],
    ['/api', 'POST', 'GET, HEAD'],
    ['/api/openapi.json', 'PUT', 'GET, HEAD'],
    ['/api/evaluer', 'GET', 'POST'],
    ['/api/evaluer', 'HEAD', 'POST'],
    ['/api/evaluer', 'OPTIONS', 'POST'],
    ['/api/suivre', 'PATCH', 'POST'],
  ])('%s n’accepte pas %s, et dit ce qu’il accepte', async (chemin, methode, admises) => {
    const recue = await demander(chemin, methode);
    expect(recue.status).toBe(405);
    expect(recue.headers.get('allow')).toBe(admises);
  });

  it.each(['/absente', '/api/inconnue', '/api/evaluer/'])('%s n’existe pour aucune', async (chemin) => {
    expect((await demander(chemin, 'POST')).status).toBe(404);
  });
});

describe('un refus', () => {
  it.each([
    ['/absente', 'GET', 'text/html'],
    ['/absente', 'POST', 'application/problem+json'],
    ['/api/inconnue', 'GET', 'application/problem+json'],
    ['/api/evaluer', 'GET', 'application/problem+json'],
  ])('%s en %s répond en %s', async (chemin, methode, type) => {
    expect((await demander(chemin, methode)).headers.get('content-type')).toContain(type);
  });

  it('sous un autre nom que celui de cette machine, en page comme en document', async () => {
    const page = await demander('/', 'GET', { host: 'exemple.fr:4100' });
    expect(page.status).toBe(421);
    expect(await page.text()).toContain(`http://${HOTE_LOCAL}/`);
    const document = await demander('/api/evaluer', 'POST', { host: 'exemple.fr:4100' });
    expect(await document.json()).toMatchObject({ type: '/api#hote-refuse', status: 421 });
  });

  it.each([
    { origin: 'http://exemple.fr' },
    { origin: 'null' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: `http://${HOTE_LOCAL}` },
  ])('venu d’une autre page (%j) : 403, avant même de lire', async (entetes) => {
    const recue = await demander('/api/evaluer', 'POST', entetes);
    expect(recue.status).toBe(403);
    expect(await recue.json()).toMatchObject({ title: 'Origine refusée', status: 403 });
  });
});

const FERMEES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

describe('les en-têtes', () => {
  it.each([
    ['/', 'GET', "'none'"],
    ['/droit', 'GET', "'none'"],
    ['/absente', 'GET', "'none'"],
    ['/assets/page-abc123.js', 'GET', "'none'"],
    ['/api', 'GET', "'self'"],
    ['/api/', 'GET', "'self'"],
    ['/api/openapi.json', 'GET', "'none'"],
    ['/api/inconnue', 'GET', "'none'"],
    ['/api/evaluer', 'GET', "'none'"],
    ['/api/evaluer', 'POST', "'none'"],
  ])('%s en %s ferme ce qui n’est pas servi d’ici ; connect-src %s', async (chemin, methode, connexion) => {
    const { headers } = await demander(chemin, methode);
    const regles = headers.get('content-security-policy')?.split('; ') ?? [];
    expect(regles).toEqual(expect.arrayContaining([...FERMEES, `connect-src ${connexion}`]));
    expect(regles.join()).not.toContain('unsafe');
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('la page d’essai', () => {
  it('est complète sans rien demander d’autre qu’à ce serveur, et sans programme dans la page', async () => {
    const page = await (await demander('/api')).text();
    const liens = [...page.matchAll(/(?:href|src)="([^"]+)"/g)].map((trouve) => trouve[1] ?? '');
    expect(liens.filter((lien) => !lien.startsWith('/'))).toEqual([]);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
    expect(page).toContain('ni journalisé');
    expect(page).toContain('5\u00a0Mo');
  });

  it('explique chaque refus à l’adresse que les refus donnent', async () => {
    const page = await (await demander('/api')).text();
    for (const code of ['illisible', 'trop-gros', 'document-refuse', 'origine-refusee', 'panne']) {
      expect(page).toContain(`id="${code}"`);
    }
  });
});
