import { describe, expect, it } from 'vitest';
import { decider, ecrirePage, lirePort, remplir } from './requetes.ts';

const PORT = 4100;
const demander = (adresse: string, methode = 'GET', hote: string | undefined = `127.0.0.1:${PORT}`) =>
  decider({ methode, adresse, hote }, PORT);

describe('les fichiers servis', () => {
  it.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/?exemple', 'index.html', 'text/html; charset=utf-8'],
    ['/page.js', 'page.js', 'text/javascript; charset=utf-8'],
    ['/jetons.css', 'jetons.css', 'text/css; charset=utf-8'],
    ['/tandem.svg', 'tandem.svg', 'image/svg+xml'],
  ])('%s donne %s', (adresse, fichier, type) => {
    expect(demander(adresse)).toMatchObject({ statut: 200, fichier, entetes: { 'content-type': type } });
    expect(demander(adresse, 'HEAD')).toMatchObject({ statut: 200, fichier });
  });

  it.each([
    '/index.html',
    '/autre',
    '/../package.json',
    '/%2e%2e/package.json',
    '/page.js/',
    '/page.js%00',
    '//page.js',
    '/constructor',
    '/__proto__',
    '*',
    '',
  ])('« %s » n’est pas dans la liste : 404', (adresse) => {
    expect(demander(adresse)).toMatchObject({ statut: 404, titre: 'Page introuvable' });
  });
});

describe('les refus', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s est refusé, avec ce qui est admis', (methode) => {
    expect(demander('/', methode)).toMatchObject({ statut: 405, entetes: { allow: 'GET, HEAD' } });
  });

  it.each(['127.0.0.1:4100', 'localhost:4100', 'LOCALHOST:4100'])('l’hôte %s est admis', (hote) => {
    expect(demander('/', 'GET', hote).statut).toBe(200);
  });

  it.each([
    'exemple.fr',
    'exemple.fr:4100',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:4101',
    'localhost.exemple.fr:4100',
    '[::1]:4100',
    '',
  ])('l’hôte « %s » est refusé', (hote) => {
    expect(demander('/', 'GET', hote).statut).toBe(421);
  });

  it('sans hôte, la requête est refusée', () => {
    expect(decider({ methode: 'GET', adresse: '/', hote: undefined }, PORT).statut).toBe(421);
  });

  it('sur le port 80, le nom seul suffit', () => {
    expect(decider({ methode: 'GET', adresse: '/', hote: 'localhost' }, 80).statut).toBe(200);
  });
});

describe('les en-têtes', () => {
  it.each(['/', '/page.js', '/absente'])('ferment tout ce qui n’est pas servi d’ici (%s)', (adresse) => {
    const { entetes } = demander(adresse);
    for (const regle of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(entetes['content-security-policy']).toContain(regle);
    }
    expect(entetes).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
  });
});

describe('la page d’une phrase', () => {
  const page = ecrirePage('Un <titre>', 'Une & phrase', { programme: '9.9.9', droit: '1er mai 2030' });

  it('est en français, échappée, avec le pied de toutes les pages', () => {
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('Un &lt;titre&gt;');
    expect(page).toContain('Une &amp; phrase');
    expect(page).toContain('Ce n’est pas un site de l’Assurance Maladie');
    expect(page).toContain('Droit tenu au 1er mai 2030');
    expect(page).toContain('Tandem 9.9.9');
  });

  it('remplit chaque place, où qu’elle soit', () => {
    expect(remplir('{{droit}} {{programme}} {{droit}}', { programme: 'p', droit: 'd' })).toBe('d p d');
  });
});

describe('le port demandé', () => {
  it.each([
    [undefined, 4100],
    ['', 4100],
    ['0', 0],
    ['4100', 4100],
    ['65535', 65_535],
  ])('« %s » donne %s', (texte, port) => {
    expect(lirePort(texte)).toBe(port);
  });

  it.each(['65536', '99999', '-1', '4100.5', '0x10', 'abc', ' 80', '80 ', '123456'])('« %s » est refusé', (texte) => {
    expect(lirePort(texte)).toBeUndefined();
  });
});
