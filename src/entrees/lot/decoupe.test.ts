import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { couper, type Lecteur } from './decoupe.ts';
import { lireLignes } from './forme.ts';

vi.setConfig({ testTimeout: 60_000 });

const lecteurDe = (texte: string): Lecteur => {
  const octets = Buffer.from(texte);
  return {
    taille: octets.length,
    // De petites lectures : un guillemet doublé peut tomber à cheval sur deux.
    lire: (tampon, position) => octets.copy(tampon, 0, position, Math.min(position + 7, octets.length)),
  };
};

const SEPARATEUR = ';'.charCodeAt(0);
const blocs = (texte: string, tailleDeBloc: number, ligneMaximale = 1_000_000) =>
  [...couper(lecteurDe(texte), 0, 1, { separateur: SEPARATEUR, tailleDeBloc, ligneMaximale })].map((bloc) => ({
    ...bloc,
    texte: Buffer.from(texte).subarray(bloc.debut, bloc.fin).toString(),
  }));

const uneCellule = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'é', ' ', '5', "'", '-'), maxLength: 6 }),
  fc
    .string({ unit: fc.constantFrom('a', '"', ';', '\n', 'é', '\r\n'), maxLength: 6 })
    .map((texte) => `"${texte.replaceAll('"', '""')}"`),
  fc.constantFrom('5"', 'a""b', 'a"b"c'),
);
const unTableau = fc
  .array(fc.array(uneCellule, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })
  .chain((lignes) =>
    fc.constantFrom('\n', '\r\n').map((fin) => lignes.map((ligne) => ligne.join(';')).join(fin) + fin),
  );

describe('la coupe', () => {
  it('couvre l’entrée sans trou ni doublon, et ne coupe aucune ligne', () => {
    fc.assert(
      fc.property(unTableau, fc.integer({ min: 1, max: 60 }), (texte, taille) => {
        const coupes = blocs(texte, taille);
        expect(coupes.map((bloc) => bloc.texte).join('')).toBe(texte);
        expect(coupes.every(({ illisible }) => illisible === undefined)).toBe(true);
        expect(coupes.flatMap((bloc) => lireLignes(bloc.texte, ';'))).toEqual(lireLignes(texte, ';'));
      }),
      { numRuns: 2_000 },
    );
  });

  it('numérote les lignes comme un éditeur de texte', () => {
    fc.assert(
      fc.property(unTableau, fc.integer({ min: 1, max: 60 }), (texte, taille) => {
        for (const { debut, premiereLigne } of blocs(texte, taille)) {
          const avant = Buffer.from(texte).subarray(0, debut).toString();
          expect(premiereLigne).toBe(avant.split('\n').length);
        }
      }),
    );
  });

  it('met à part la ligne dont un guillemet ne se referme pas, et reprend à la suivante', () => {
    const coupes = blocs('a;b\nc;"d\ne;f\ng;h\n', 4);
    expect(coupes.map(({ texte, premiereLigne, illisible }) => [premiereLigne, texte, illisible])).toEqual([
      [1, 'a;b\n', undefined],
      [2, 'c;"d\n', 'Un guillemet y est ouvert et jamais refermé.'],
      [3, 'e;f\n', undefined],
      [4, 'g;h\n', undefined],
    ]);
  });

  it('ne perd que la ligne fautive quand beaucoup de guillemets restent ouverts', () => {
    const texte = Array.from({ length: 200 }, (_, rang) => (rang % 2 === 0 ? `a;"b${rang}` : `c;d${rang}`)).join('\n');
    const coupes = blocs(`${texte}\n`, 10, 50);
    expect(coupes.map((bloc) => bloc.texte).join('')).toBe(`${texte}\n`);
  });

  it('met à part une ligne trop longue sans la garder', () => {
    const coupes = blocs(`a;b\n${'x'.repeat(500)}\nc;d\n`, 1_000, 100);
    expect(coupes.map(({ premiereLigne, illisible }) => [premiereLigne, illisible])).toEqual([
      [1, undefined],
      [2, 'La ligne dépasse 0 Mo.'],
      [3, undefined],
    ]);
  });

  it('en NDJSON, un guillemet n’enferme rien', () => {
    const texte = '{"a":"\n{"b":1}\n';
    const coupes = [...couper(lecteurDe(texte), 0, 1, { separateur: undefined, tailleDeBloc: 1, ligneMaximale: 99 })];
    expect(coupes.map(({ debut, fin }) => [debut, fin])).toEqual([
      [0, 7],
      [7, 15],
    ]);
  });
});
