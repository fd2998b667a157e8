import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { adultesAuRang, fileActiveAuRang, normaleAuRang, rangVoisin } from './quantiles.ts';
import { SERIE } from './serie.ts';

vi.setConfig({ testTimeout: 60_000 });

const PAS = 1_000_000;
/** La moyenne d'une loi par son quantile : une intégrale par milieux, sans aucun hasard. */
const moyenneDe = (quantile: (u: number) => number): number => {
  let somme = 0;
  for (let rang = 0; rang < PAS; rang += 1) somme += quantile((rang + 0.5) / PAS);
  return somme / PAS;
};

/** La fonction de répartition normale, par intégration de sa densité (Simpson) : rien de commun avec l'algorithme éprouvé. */
const repartition = (z: number): number => {
  const pas = 2_000;
  const largeur = z / pas;
  let somme = 0;
  for (let rang = 0; rang <= pas; rang += 1) {
    const poids = rang === 0 || rang === pas ? 1 : rang % 2 === 1 ? 4 : 2;
    somme += poids * Math.exp(-((rang * largeur) ** 2) / 2);
  }
  return 0.5 + (somme * largeur) / 3 / Math.sqrt(2 * Math.PI);
};

describe('les lois calées sur la série publiée', () => {
  it('ont exactement sa médiane et sa moitié centrale', () => {
    expect(adultesAuRang(0.5)).toBeCloseTo(SERIE.adultes.mediane, 6);
    expect([adultesAuRang(0.25), adultesAuRang(0.75)]).toEqual([...SERIE.adultes.moitieEntre]);
    expect(fileActiveAuRang(0.5)).toBeCloseTo(SERIE.fileActive.mediane, 3);
  });

  it('ont sa moyenne', () => {
    // La queue exponentielle, coupée au dernier pas, pèse moins d'un millième de patient.
    expect(moyenneDe(adultesAuRang)).toBeCloseTo(SERIE.adultes.moyenne, 1);
    expect(moyenneDe(fileActiveAuRang)).toBeCloseTo(SERIE.fileActive.moyenne, 1);
  });

  it('croissent, et ne donnent jamais moins que rien', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999_998, noNaN: true }),
        fc.double({ min: 0, max: 1e-6, noNaN: true }),
        (u, ecart) => {
          for (const quantile of [adultesAuRang, fileActiveAuRang]) {
            expect(quantile(u)).toBeGreaterThanOrEqual(0);
            expect(quantile(u + ecart)).toBeGreaterThanOrEqual(quantile(u) * (1 - 1e-6));
            expect(Number.isFinite(quantile(u))).toBe(true);
          }
        },
      ),
    );
  });

  it('reposent sur un quantile normal juste à un millionième de rang', () => {
    for (const u of [1e-6, 0.001, 0.02, 0.074, 0.076, 0.3, 0.5, 0.7, 0.924, 0.926, 0.99, 0.999_999]) {
      expect(repartition(normaleAuRang(u))).toBeCloseTo(u, 6);
    }
  });
});

describe('un rang voisin', () => {
  it('reste un rang, à l’écart donné près', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (u, hasard) => {
          const voisin = rangVoisin(u, 0.15, hasard);
          expect(voisin).toBeGreaterThanOrEqual(0);
          expect(voisin).toBeLessThan(1);
          expect(Math.abs(voisin - u)).toBeLessThanOrEqual(0.15 + 1e-9);
        },
      ),
    );
  });

  it('garde des rangs uniformes uniformes', () => {
    const dixiemes = Array<number>(10).fill(0);
    const cote = 1_000;
    for (let a = 0; a < cote; a += 1) {
      for (let b = 0; b < cote; b += 1) {
        const rang = Math.floor(rangVoisin((a + 0.5) / cote, 0.15, (b + 0.5) / cote) * 10);
        dixiemes[rang] = (dixiemes[rang] ?? 0) + 1;
      }
    }
    for (const nombre of dixiemes) expect(Math.abs(nombre / cote ** 2 - 0.1)).toBeLessThan(0.001);
  });
});
