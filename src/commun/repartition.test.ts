import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prioritesAuTour, repartir } from './repartition.ts';

const desPoids = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 10 }).chain((ids) =>
  fc.record({
    ids: fc.constant(ids),
    poids: fc.array(fc.nat({ max: 20_000_000 }), { minLength: ids.length, maxLength: ids.length }),
  }),
);
const unTotal = fc.nat({ max: 2_000_000_000 });

describe('le partage au plus fort reste', () => {
  it.each([
    ['trois parts égales de 100 €', 10_000, [1, 1, 1], [3334, 3333, 3333]],
    ['selon 20 h et 15 h', 3_242_600, [1200, 900], [1_852_914, 1_389_686]],
    ['un centime à deux', 1, [1, 1], [1, 0]],
    ['rien à partager', 0, [1, 2], [0, 0]],
    ['un poids nul ne reçoit rien', 101, [0, 1, 1], [0, 51, 50]],
  ])('%s', (_, total, poids, parts) => {
    expect(repartir(total, poids, [0, 1, 2])).toEqual(parts);
  });

  it('ne partage rien quand personne ne pèse', () => {
    expect(repartir(100, [0, 0], [0, 1])).toBeUndefined();
  });

  it('fait toujours exactement le total, chacun à moins d’une unité de sa part juste', () => {
    fc.assert(
      fc.property(unTotal, desPoids, (total, { ids, poids }) => {
        const parts = repartir(total, poids, prioritesAuTour(ids, 0));
        if (parts === undefined) return;
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        const somme = poids.reduce((a, b) => a + b, 0);
        parts.forEach((part, rang) => {
          expect(Math.abs(part - (total * (poids[rang] ?? 0)) / somme)).toBeLessThan(1 + 1e-6);
        });
      }),
    );
  });

  it('suit les médecins quand on les range autrement, à chaque tour', () => {
    fc.assert(
      fc.property(
        unTotal,
        desPoids,
        fc.nat({ max: 4 }),
        fc.infiniteStream(fc.nat()),
        (total, { ids, poids }, tour, hasard) => {
          const ordre = ids.map((_, rang) => ({ rang, cle: hasard.next().value })).toSorted((a, b) => a.cle - b.cle);
          const ranger = (liste: readonly number[]) => ordre.map(({ rang }) => liste[rang] ?? 0);
          const droit = repartir(total, poids, prioritesAuTour(ids, tour));
          const melange = repartir(total, ranger(poids), prioritesAuTour(ranger(ids), tour));
          expect(melange).toEqual(droit === undefined ? undefined : ranger(droit));
        },
      ),
    );
  });

  it('fait tourner le centime qui reste : en trois tours, trois parts égales se valent', () => {
    const ids = [4, 1, 9];
    const tours = [0, 1, 2].map((tour) => repartir(100, [1, 1, 1], prioritesAuTour(ids, tour)) ?? []);
    expect(ids.map((_, rang) => tours.reduce((somme, parts) => somme + (parts[rang] ?? 0), 0))).toEqual([
      100, 100, 100,
    ]);
  });
});
