import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { adressesDe, lireSite } from './site.ts';

const dossier = mkdtempSync(join(tmpdir(), 'tandem-site-'));
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

const poser = (racine: string, ...fichiers: readonly string[]): void => {
  for (const fichier of fichiers) {
    const chemin = join(dossier, racine, fichier);
    mkdirSync(dirname(chemin), { recursive: true });
    writeFileSync(chemin, fichier);
  }
};

describe('les adresses d’un fichier', () => {
  it.each([
    ['index.html', ['/']],
    ['droit/index.html', ['/droit', '/droit/']],
    ['droit/secteur/index.html', ['/droit/secteur', '/droit/secteur/']],
    ['tandem.svg', ['/tandem.svg']],
    ['assets/page-abc.js', ['/assets/page-abc.js']],
    ['reindex.html', ['/reindex.html']],
  ])('%s', (fichier, adresses) => {
    expect(adressesDe(fichier)).toEqual(adresses);
  });
});

describe('le site lu au démarrage', () => {
  it('donne chaque fichier, son type et sa durée', () => {
    const fichiers = ['index.html', 'a/index.html', 'assets/x-1.js', 'assets/x-1.css', 'p.woff2', 'd.json', 'i.png'];
    poser('complet', ...fichiers, 'l.txt', 'c.ics', 's.svg');
    const site = lireSite(join(dossier, 'complet'));
    const vus = [...site].map(([adresse, { type, cache }]) => [adresse, type.split(';')[0], cache]);
    expect(new Set(vus)).toEqual(
      new Set([
        ['/', 'text/html', 'no-cache'],
        ['/a', 'text/html', 'no-cache'],
        ['/a/', 'text/html', 'no-cache'],
        ['/assets/x-1.css', 'text/css', 'public, max-age=31536000, immutable'],
        ['/assets/x-1.js', 'text/javascript', 'public, max-age=31536000, immutable'],
        ['/c.ics', 'text/calendar', 'no-cache'],
        ['/d.json', 'application/json', 'no-cache'],
        ['/i.png', 'image/png', 'no-cache'],
        ['/l.txt', 'text/plain', 'no-cache'],
        ['/p.woff2', 'font/woff2', 'no-cache'],
        ['/s.svg', 'image/svg+xml', 'no-cache'],
      ]),
    );
    expect(new TextDecoder().decode(site.get('/a')?.corps)).toBe('a/index.html');
  });

  it('ne donne ni un type inconnu, ni un lien, ni un nom qui se lirait comme un motif', () => {
    poser('partiel', 'index.html', 'page.js.map', 'cle.pem', 'sans-extension', 'a b.html', ':nom.html', 'x*.js');
    symlinkSync('/etc/hostname', join(dossier, 'partiel/lien.txt'));
    symlinkSync('/etc', join(dossier, 'partiel/etc'));
    expect([...lireSite(join(dossier, 'partiel')).keys()]).toEqual(['/']);
  });
});
