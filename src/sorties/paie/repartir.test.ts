import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enCentimesExacts, repartir } from './repartir.ts';

describe('l’arrondi des lignes', () => {
  it('efface le bruit des nombres à virgule', () => {
    expect(enCentimesExacts(2150 * 0.2603)).toBe(55_964.5);
    expect(enCentimesExacts(0.1 + 0.2)).toBe(30);
    expect(enCentimesExacts(-559.645)).toBe(-55_964.5);
  });

  it('donne les centimes restants aux plus grands restes, la première part d’abord', () => {
    expect(repartir([10.5, 10.5, 10.5, 10.5])).toEqual([11, 11, 10, 10]);
    expect(repartir([-0.5, 10.5])).toEqual([0, 10]);
    expect(repartir([33.34, 33.33, 33.33])).toEqual([34, 33, 33]);
    expect(repartir([])).toEqual([]);
  });

  it('fait toujours le total arrondi, chaque part à moins d’un centime de la sienne', () => {
    const exacte = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((dixMilliemes) => dixMilliemes / 10_000);
    fc.assert(
      fc.property(fc.array(exacte, { minLength: 1, maxLength: 20 }), (exactes) => {
        const parts = repartir(exactes);
        const total = exactes.reduce((somme, part) => somme + part, 0);
        expect(Math.abs(parts.reduce((somme, part) => somme + part, 0) - total)).toBeLessThanOrEqual(0.5001);
        expect(exactes.filter((valeur, rang) => Math.abs((parts[rang] ?? 0) - valeur) >= 1)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
