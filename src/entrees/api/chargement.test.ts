import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RACINE } from './application.fixture.ts';

/** Ce qu'un fichier charge avant de s'exécuter ; ni les types, ni ce qu'il charge à la demande. */
const importsDe = (fichier: string): readonly string[] =>
  [...readFileSync(fichier, 'utf8').matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)'/gm)].map(
    (trouve) => trouve[1] ?? '',
  );

/** Les paquets qu'un fichier charge, par lui-même et par ceux qu'il importe. */
const paquetsDe = (depart: string): ReadonlySet<string> => {
  const vus = new Set<string>();
  const paquets = new Set<string>();
  const suivre = (fichier: string): void => {
    if (vus.has(fichier)) return;
    vus.add(fichier);
    for (const importe of importsDe(fichier)) {
      if (importe.startsWith('.')) suivre(join(dirname(fichier), importe));
      else paquets.add(importe);
    }
  };
  suivre(join(RACINE, 'src/entrees', depart));
  return paquets;
};

describe('ce que charge une commande', () => {
  it.each(['tandem', 'evaluer', 'suivre', 'expliquer', 'schema', 'droit'])('cli/%s.ts : pas le serveur', (nom) => {
    expect([...paquetsDe(`cli/${nom}.ts`)].filter((paquet) => paquet.includes('hono'))).toEqual([]);
  });

  it('le serveur, lui, le charge', () => {
    expect([...paquetsDe('api/serveur.ts')]).toEqual(expect.arrayContaining(['hono', '@hono/node-server']));
  });
});
