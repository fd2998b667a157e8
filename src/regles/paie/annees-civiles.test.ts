import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { arrondir, type Centimes } from '../../commun/centimes.ts';
import { type Jour, jourDe } from '../../commun/jour.ts';
import { type MoisDePresence, repartirParAnneeCivile } from './annees-civiles.ts';

const EPOQUE = Temporal.PlainDate.from('1970-01-01');

const totalDe = (mois: readonly MoisDePresence[]): Centimes =>
  arrondir(mois.reduce((somme, { cout }) => somme + (cout ?? 0), 0));

/** Le calcul à part : chaque jour porte sa part du mois, et va dans l'année que dit Temporal. */
const jourParJour = (mois: readonly MoisDePresence[]): ReadonlyMap<number, number> => {
  const annees = new Map<number, number>();
  for (const { debut, fin, cout } of mois) {
    for (let jour = debut as number; jour < fin; jour += 1) {
      const { year } = EPOQUE.add({ days: jour });
      annees.set(year, (annees.get(year) ?? 0) + (cout ?? 0) / (fin - debut));
    }
  }
  return annees;
};

const desMois = fc
  .record({
    debut: fc.integer({ min: jourDe('2020-01-01'), max: jourDe('2035-12-31') }),
    mois: fc.array(
      fc.record({
        jours: fc.integer({ min: 1, max: 31 }),
        cout: fc.option(fc.double({ min: 0, max: 900_000, noNaN: true }), { nil: null, freq: 8 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  })
  .map(({ debut, mois }): readonly MoisDePresence[] => {
    let jour = debut;
    return mois.map(({ jours, cout }) => {
      const un = { debut: jour as Jour, fin: (jour + jours) as Jour, cout };
      jour += jours;
      return un;
    });
  });

const unMois = (debut: string, fin: string, cout: number | null): MoisDePresence => ({
  debut: jourDe(debut),
  fin: jourDe(fin),
  cout,
});

describe('le coût rendu aux années civiles', () => {
  it('est à un centime au plus du compte jour par jour, et fait exactement le total', () => {
    fc.assert(
      fc.property(desMois, (mois) => {
        const total = totalDe(mois);
        const civils = repartirParAnneeCivile(mois, total);
        const attendus = jourParJour(mois);
        expect(civils.map(({ annee }) => annee)).toEqual([...attendus.keys()].sort((a, b) => a - b));
        expect(civils.reduce((somme, { connu }) => somme + connu, 0)).toBe(total);
        for (const { annee, connu } of civils) {
          expect(Math.abs(connu - (attendus.get(annee) ?? 0))).toBeLessThanOrEqual(1 + 1e-6);
          expect(Number.isInteger(connu)).toBe(true);
        }
      }),
    );
  });

  it('coupe au 1er janvier, ni la veille ni le lendemain', () => {
    const compter = (debut: string, fin: string) =>
      repartirParAnneeCivile([unMois(debut, fin, 3100)], 3100 as Centimes).map(({ annee, cout }) => [annee, cout]);
    expect(compter('2026-12-01', '2027-01-01')).toEqual([[2026, 3100]]);
    expect(compter('2026-12-02', '2027-01-02')).toEqual([
      [2026, 3000],
      [2027, 100],
    ]);
    expect(compter('2027-01-01', '2027-02-01')).toEqual([[2027, 3100]]);
  });

  it('laisse inconnue l’année d’un mois inconnu, et elle seule', () => {
    const civils = repartirParAnneeCivile(
      [unMois('2025-12-01', '2026-01-01', null), unMois('2026-01-01', '2026-02-01', 500)],
      500 as Centimes,
    );
    expect(civils).toEqual([
      { annee: 2025, cout: null, connu: 0 },
      { annee: 2026, cout: 500, connu: 500 },
    ]);
  });
});
