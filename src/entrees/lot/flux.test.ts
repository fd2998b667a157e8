import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { couper, type Reglages } from './decoupe.ts';
import { amorcer, couperLeFlux, type LireMorceau, lecteurDOctets } from './flux.ts';

vi.setConfig({ testTimeout: 60_000 });

const SEPARATEUR = ';'.charCodeAt(0);

interface Vu {
  readonly texte: string;
  readonly premiereLigne: number;
  readonly illisible: string | undefined;
}

/** Les octets d'un texte, en morceaux de ces tailles, prises tour à tour. */
const enMorceaux = (texte: string, tailles: readonly number[]): LireMorceau => {
  const octets = Buffer.from(texte);
  let place = 0;
  let tour = 0;
  return () => {
    if (place >= octets.length) return Promise.resolve(undefined);
    const taille = tailles[tour % tailles.length] ?? 1;
    tour += 1;
    const morceau = octets.subarray(place, place + taille);
    place += taille;
    return Promise.resolve(new Uint8Array(morceau));
  };
};

const lireLeFlux = async (
  texte: string,
  tailles: readonly number[],
  tailleDAmorce: number,
  reglages: Reglages,
): Promise<readonly Vu[]> => {
  const lire = enMorceaux(texte, tailles);
  const vus: Vu[] = [];
  for await (const { octets, ...bloc } of couperLeFlux(await amorcer(lire, tailleDAmorce), 0, 1, reglages, lire)) {
    vus.push({ ...bloc, texte: Buffer.from(octets).toString() });
  }
  return vus;
};

const lireLeFichier = (texte: string, reglages: Reglages): readonly Vu[] => {
  const octets = Buffer.from(texte);
  return [...couper(lecteurDOctets(octets), 0, 1, reglages)].map(({ debut, fin, premiereLigne, illisible }) => ({
    texte: octets.subarray(debut, fin).toString(),
    premiereLigne,
    illisible,
  }));
};

/** Les lignes de texte, chacune avec son numéro et sa raison : les mêmes, quelle que soit la taille des blocs. */
const enLignes = (vus: readonly Vu[]): readonly (readonly [number, string | undefined, string])[] =>
  vus.flatMap(({ texte, premiereLigne, illisible }): readonly (readonly [number, string | undefined, string])[] =>
    illisible === undefined
      ? texte
          .split(/(?<=\n)/)
          .filter((ligne) => ligne !== '')
          .map((ligne, rang) => [premiereLigne + rang, undefined, ligne] as const)
      : [[premiereLigne, illisible, ''] as const],
  );

const unTexte = fc
  .array(fc.constantFrom('a', 'é', '"', ';', '\n', '\n', '\r\n', 'bb;c', '"x;y"', '"a\nb"'), { maxLength: 60 })
  .map((morceaux) => morceaux.join(''));
const desTailles = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

describe('un flux coupé', () => {
  it('donne les lignes et les mises à part du même fichier, quels que soient les morceaux', async () => {
    await fc.assert(
      fc.asyncProperty(
        unTexte,
        desTailles,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(SEPARATEUR, undefined),
        fc.constantFrom(12, 1_000),
        async (texte, tailles, tailleDAmorce, tailleDeBloc, separateur, ligneMaximale) => {
          const reglages = { separateur, tailleDeBloc, ligneMaximale };
          const vus = await lireLeFlux(texte, tailles, tailleDAmorce, reglages);
          expect(enLignes(vus)).toEqual(enLignes(lireLeFichier(texte, reglages)));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('ne rend rien d’un flux vide', async () => {
    expect(await lireLeFlux('', [1], 10, { separateur: SEPARATEUR, tailleDeBloc: 5, ligneMaximale: 10 })).toEqual([]);
  });

  it('ne garde pas une ligne sans fin : elle est mise à part, et la suite est lue', async () => {
    const texte = `a\n${'x'.repeat(5_000_000)}\nb\n`;
    const vus = await lireLeFlux(texte, [64_000], 1_000, {
      separateur: SEPARATEUR,
      tailleDeBloc: 1_000,
      ligneMaximale: 100_000,
    });
    expect(enLignes(vus).map(([ligne, raison, ecrit]) => [ligne, raison !== undefined, ecrit])).toEqual([
      [1, false, 'a\n'],
      [2, true, ''],
      [3, false, 'b\n'],
    ]);
    expect(Math.max(...vus.map((vu) => vu.texte.length))).toBeLessThan(400_000);
  });
});
