import { describe, expect, it } from 'vitest';
import { estLocal, garder, type Provenance } from './garde.ts';

const PORT = 4100;
const uneProvenance = (sauf: Partial<Provenance> = {}): Provenance => ({
  methode: 'POST',
  hote: `127.0.0.1:${PORT}`,
  origine: undefined,
  site: undefined,
  ...sauf,
});

describe('l’hôte', () => {
  it.each(['127.0.0.1:4100', 'localhost:4100', 'LOCALHOST:4100'])('%s est admis', (hote) => {
    expect(estLocal(hote, PORT)).toBe(true);
  });

  it.each([
    'exemple.fr',
    'exemple.fr:4100',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:4101',
    'localhost.exemple.fr:4100',
    '[::1]:4100',
    '127.0.0.1:4100, exemple.fr',
    '',
    undefined,
  ])('« %s » est refusé, en lecture comme en envoi', (hote) => {
    expect(garder(uneProvenance({ hote, methode: 'GET' }), PORT)).toBe('hote-refuse');
    expect(garder(uneProvenance({ hote }), PORT)).toBe('hote-refuse');
  });

  it('sur le port 80, le nom seul suffit', () => {
    expect(estLocal('localhost', 80)).toBe(true);
  });
});

const ORIGINES: readonly (readonly [string | undefined, boolean])[] = [
  [undefined, true],
  ['http://127.0.0.1:4100', true],
  ['http://localhost:4100', true],
  ['https://127.0.0.1:4100', false],
  ['http://127.0.0.1', false],
  ['http://127.0.0.1:4101', false],
  ['http://localhost:4100.exemple.fr', false],
  ['http://exemple.fr', false],
  ['null', false],
  ['', false],
];
const SITES: readonly (readonly [string | undefined, boolean])[] = [
  [undefined, true],
  ['same-origin', true],
  ['none', true],
  ['same-site', false],
  ['cross-site', false],
  ['', false],
];
const MATRICE = ORIGINES.flatMap(([origine, admise]) =>
  SITES.map(([site, admis]) => ({ origine, site, attendu: admise && admis ? undefined : 'origine-refusee' })),
);

describe('l’origine d’un envoi', () => {
  it.each(MATRICE)('origine « $origine », site « $site » : $attendu', ({ origine, site, attendu }) => {
    for (const methode of ['POST', 'PUT', 'OPTIONS']) {
      expect(garder(uneProvenance({ methode, origine, site }), PORT)).toBe(attendu);
    }
  });

  it.each(MATRICE)('une lecture ne la regarde pas (« $origine », « $site »)', ({ origine, site }) => {
    for (const methode of ['GET', 'HEAD']) {
      expect(garder(uneProvenance({ methode, origine, site }), PORT)).toBeUndefined();
    }
  });
});
