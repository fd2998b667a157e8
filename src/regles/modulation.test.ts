import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Centimes, enEuros, euros } from '../commun/centimes.ts';
import type { ModulationDeBareme } from '../droit/bareme.ts';
import { moduler, scenariosDe } from './modulation.ts';

type Regle = ModulationDeBareme['regle'];

const PALIERS: Regle = {
  forme: 'paliers',
  paliers: [
    { depuis: 0.5, part: 0.5 },
    { depuis: 0.8, part: 0.75 },
    { depuis: 1, part: 1 },
  ],
};

describe('les formes de modulation', () => {
  it.each<[string, Regle, number, number]>([
    ['pro rata', { forme: 'pro-rata' }, 0, 0],
    ['pro rata', { forme: 'pro-rata' }, 0.5, 11_000],
    ['pro rata', { forme: 'pro-rata' }, 1, 22_000],
    ['pro rata, objectif dépassé', { forme: 'pro-rata' }, 1.3, 22_000],
    ['pro rata, patientèle en baisse', { forme: 'pro-rata' }, -0.2, 0],
    ['tout ou rien', { forme: 'tout-ou-rien' }, 0.999, 0],
    ['tout ou rien', { forme: 'tout-ou-rien' }, 1, 22_000],
    ['plancher de 60 %', { forme: 'plancher', depuis: 0.6 }, 0.599, 0],
    ['plancher de 60 %', { forme: 'plancher', depuis: 0.6 }, 0.6, 13_200],
    ['plancher de 60 %', { forme: 'plancher', depuis: 0.6 }, 0.601, 13_222],
    ['paliers', PALIERS, 0.499, 0],
    ['paliers', PALIERS, 0.5, 11_000],
    ['paliers', PALIERS, 0.799, 11_000],
    ['paliers', PALIERS, 0.8, 16_500],
    ['paliers', PALIERS, 1, 22_000],
  ])('%s, %o, atteinte %d : %d €', (_, regle, atteinte, attendu) => {
    expect(enEuros(moduler(euros(22_000), regle, atteinte))).toBe(attendu);
  });

  it('un pro rata d’un centime impair s’arrondit une fois, la moitié vers le haut', () => {
    expect(moduler(876_751 as Centimes, { forme: 'pro-rata' }, 0.5)).toBe(438_376);
  });

  it('ne versent jamais plus que le maximum, ni moins que rien, et ne baissent pas quand l’atteinte monte', () => {
    const uneRegle = fc.constantFrom<Regle>(
      { forme: 'pro-rata' },
      { forme: 'tout-ou-rien' },
      { forme: 'plancher', depuis: 0.6 },
      PALIERS,
    );
    const uneAtteinte = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.nat({ max: 4_000_000 }), uneRegle, uneAtteinte, uneAtteinte, (somme, regle, a, b) => {
        const maximum = somme as Centimes;
        const basse = moduler(maximum, regle, Math.min(a, b));
        const haute = moduler(maximum, regle, Math.max(a, b));
        expect(Number.isSafeInteger(basse)).toBe(true);
        expect(basse).toBeGreaterThanOrEqual(0);
        expect(haute).toBeGreaterThanOrEqual(basse);
        expect(haute).toBeLessThanOrEqual(maximum);
        expect(moduler(maximum, regle, 1)).toBe(maximum);
      }),
    );
  });
});

const ecrire = (scenarios: ReturnType<typeof scenariosDe>) =>
  scenarios.map(({ nom, atteinte, montant }) => `${nom} à ${atteinte} : ${enEuros(montant)}`);

describe('les scénarios d’une année modulée', () => {
  it('sans texte, nomment deux lectures (A42, F-75)', () => {
    expect(ecrire(scenariosDe(euros(22_000), 'individuel', undefined))).toEqual([
      'pro-rata à 1 : 22000',
      'pro-rata à 0.5 : 11000',
      'pro-rata à 0 : 0',
      'tout-ou-rien à 1 : 22000',
      'tout-ou-rien à 0.5 : 0',
      'tout-ou-rien à 0 : 0',
    ]);
  });

  it('pour un contrat collectif, le seul prorata annoncé (F-87)', () => {
    expect(ecrire(scenariosDe(euros(44_000), 'collectif', undefined))).toEqual([
      'pro-rata à 1 : 44000',
      'pro-rata à 0.5 : 22000',
      'pro-rata à 0 : 0',
    ]);
  });
});
