import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterMois, jourDe } from '../../commun/jour.ts';
import {
  jourDuPalier,
  moisEcoules,
  moisRepris,
  palierSuivant,
  primeDAnciennete,
  tauxAnciennete,
} from './anciennete.ts';
import { centimes } from './emploi.fixture.ts';

describe("la prime d'ancienneté (P-77)", () => {
  it.each([
    [35, 0],
    [36, 4],
    [71, 4],
    [72, 7],
    [107, 7],
    [108, 10],
    [144, 13],
    [180, 16],
    [216, 18],
    [239, 18],
    [240, 20],
    [600, 20],
  ])('à %i mois : %i %%', (mois, taux) => {
    expect(tauxAnciennete(mois)).toBe(taux);
  });

  it('se calcule sur la base donnée, arrondie au centime', () => {
    expect(primeDAnciennete(centimes(2150), 36)).toBe(centimes(86));
    expect(primeDAnciennete(centimes(1867.02), 72)).toBe(centimes(130.69));
  });

  it.each([
    [4, 24],
    [5, 30],
    [4.5, 27],
    [0, 0],
    [0.1, 0],
  ])('%f ans dans un autre cabinet en laissent la moitié : %i mois', (annees, mois) => {
    expect(moisRepris(annees)).toBe(mois);
  });

  it('arrive plus tôt avec des mois repris', () => {
    const palier = palierSuivant(24);
    if (palier === undefined) throw new Error('Il reste un palier à 24 mois');
    expect(jourDuPalier(jourDe('2026-07-01'), palier, 24)).toBe(jourDe('2027-07-01'));
    expect(palierSuivant(240)).toBeUndefined();
  });
});

describe('les mois écoulés', () => {
  it.each([
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-07-01', '2026-07-01', 0],
    ['2026-07-02', '2026-07-01', 0],
    ['2024-02-29', '2025-02-28', 12],
    ['2026-11-15', '2027-11-14', 11],
  ])('du %s au %s : %i', (depart, jour, mois) => {
    expect(moisEcoules(jourDe(depart), jourDe(jour))).toBe(mois);
  });

  it('retrouvent le nombre de mois ajoutés, quel que soit le jour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15_000, max: 30_000 }), fc.integer({ min: 0, max: 600 }), (jour, mois) => {
        const depart = ajouterMois(jourDe('1970-01-01'), 0);
        const debut = (depart + jour) as typeof depart;
        expect(moisEcoules(debut, ajouterMois(debut, mois))).toBe(mois);
      }),
    );
  });
});
