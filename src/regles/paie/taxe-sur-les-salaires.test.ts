import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxer } from '../../../modele/paie/paie.ts';
import type { Centimes } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import { valeurAu } from '../../droit/depuis.ts';
import { ASSIETTE_DE_LA_TAXE, TAXE_SUR_LES_SALAIRES } from '../../droit/paie/taxe-sur-les-salaires.ts';
import { centimes } from './emploi.fixture.ts';
import { taxeAjoutee, taxeDeLEmployeur } from './taxe-sur-les-salaires.ts';

const entree = valeurAu(TAXE_SUR_LES_SALAIRES, jourDe('2026-11-22'));
if (entree === undefined) throw new Error('La taxe de 2026 est tenue');
const { valeur: bareme, fondement } = entree;
const taxe = (...bases: readonly number[]) => taxeDeLEmployeur(bases.map(centimes), bareme) / 100;

/** La base annuelle dont la taxe brute est celle-ci, dans la troisième tranche : au moins 1 173,72 €. */
const baseDe = (brute: number) => 18_423 + (brute - 1173.7225) / 0.136;

describe('la taxe sur les salaires de 2026 (P-148, P-149)', () => {
  it.each([
    ['les trois exemples de la note : 2 150 € à temps plein', 12 * 2170, 2209.63],
    ['1 075 € à mi-temps', 12 * 1095, 0],
    ['2 400 € à temps plein', 12 * 2420, 2617.63],
  ])('%s', (_, base, attendue) => {
    expect(taxe(base)).toBe(attendue);
  });

  it.each([
    ['au plafond de la première tranche', 9229, 392.2325],
    ['un euro au-dessus', 9230, 392.3175],
    ['au plafond de la deuxième', 18_423, 1173.7225],
  ])('suit ses tranches, %s : la taxe brute reste sous la franchise, donc nulle', (_, base, brute) => {
    expect(brute).toBeLessThan(1200);
    expect(taxe(base)).toBe(0);
    expect(taxe(base, 50_000) - taxe(50_000)).toBeCloseTo(brute, 1);
  });

  it.each([
    [1199, 0],
    [1199.99, 0],
    [1200.02, 1200.02 - 0.75 * (2040 - 1200.02)],
    [1600, 1600 - 0.75 * 440],
    [2039, 2039 - 0.75],
    [2040, 2040],
    [2041, 2041],
  ])('brute de %f €, l’employeur doit %f €', (brute, due) => {
    expect(taxe(baseDe(brute))).toBeCloseTo(due, 1);
  });

  it('se compte par employeur : deux mi-temps ne coûtent pas deux fois un', () => {
    const mitemps = centimes(12 * 1095);
    const un = taxeDeLEmployeur([mitemps], bareme);
    const deux = taxeDeLEmployeur([mitemps, mitemps], bareme);
    expect([un / 100, deux / 100]).toEqual([0, 1006.34]);
    expect(taxeAjoutee(mitemps, [mitemps], bareme)).toBe(deux - un);
  });

  it('donne la même somme que le modèle écrit à part, sur des employeurs tirés au sort', () => {
    const bases = fc.array(fc.integer({ min: 0, max: 6_000_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(bases, (tirees) => {
        const attendue = taxer(tirees.map((base) => base / 100));
        const rendue = taxeDeLEmployeur(tirees as Centimes[], bareme) / 100;
        expect(Math.abs(rendue - attendue)).toBeLessThan(0.0051);
      }),
      { numRuns: 500 },
    );
  });

  it('s’appuie sur des sources qui concordent, et sur une assiette contestée', () => {
    expect(fondement.certitude).toBe('confirmee');
    expect(ASSIETTE_DE_LA_TAXE).toMatchObject({ cles: ['P-150', 'P-151'], certitude: 'contestee' });
  });

  it('n’est pas tenue avant 2026', () => {
    expect(valeurAu(TAXE_SUR_LES_SALAIRES, jourDe('2025-12-31'))).toBeUndefined();
  });
});
