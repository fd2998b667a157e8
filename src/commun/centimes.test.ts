import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ajouter,
  arrondir,
  type Centimes,
  enEuros,
  euros,
  lireEuros,
  multiplier,
  pourCent,
  retrancher,
  ZERO,
} from './centimes.ts';

const unNombreDeCentimes = fc.integer({ min: 0, max: 100_000_000_00 });

const enCentimes = (nombre: number): Centimes => {
  const somme = lireEuros(nombre);
  if (somme === undefined) throw new Error(`Somme d’essai illisible : ${nombre}`);
  return somme;
};

/** La même part calculée en entiers, la moitié vers le haut, sans jamais passer par un nombre à virgule. */
const exacte = (centimes: number, numerateur: bigint, denominateur: bigint): number => {
  const double = (BigInt(centimes) * numerateur * 2n) / denominateur;
  return Number((double + 1n) / 2n);
};

describe('des euros écrits dans le droit', () => {
  it.each([0, 1, 7350, 8767, 38_000])('%i € font cent fois plus de centimes', (montant) => {
    expect(euros(montant)).toBe(montant * 100);
  });

  it.each([8767.5, 0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    '%d n’est pas un montant du droit',
    (montant) => {
      expect(() => euros(montant)).toThrow(String(montant));
    },
  );
});

describe('des euros saisis', () => {
  it('se relisent au centime près, sans artefact', () => {
    fc.assert(
      fc.property(unNombreDeCentimes, (centimes) => {
        const ecrits = Number(`${Math.floor(centimes / 100)}.${String(centimes % 100).padStart(2, '0')}`);
        expect(lireEuros(ecrits)).toBe(centimes);
        expect(enEuros(enCentimes(ecrits))).toBe(ecrits);
      }),
    );
  });

  it.each([
    [8767.5, 876_750],
    [0.29, 29],
    [1.1, 110],
    [4.35, 435],
    [1.005, undefined],
    [0.001, undefined],
    [12_600.123, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [1e15, undefined],
  ])('%d € font %s centimes', (montant, centimes) => {
    expect(lireEuros(montant)).toBe(centimes);
  });
});

describe('les opérations sur les sommes', () => {
  it('additionnent et retranchent des centimes entiers', () => {
    fc.assert(
      fc.property(unNombreDeCentimes, unNombreDeCentimes, (a, b) => {
        const somme = ajouter(a as Centimes, b as Centimes);
        expect(somme).toBe(a + b);
        expect(retrancher(somme, b as Centimes)).toBe(a);
      }),
    );
    expect(ajouter(euros(8767), ZERO)).toBe(876_700);
  });

  it.each([
    ['A40 : 12 000 €', 12_000, 8400],
    ['A40 : 18 000 €', 18_000, 12_600],
    ['A40 : 36 000 €', 36_000, 25_200],
    ['un centime', 0.01, 0.01],
    ['cinq centimes', 0.05, 0.04],
    ['0,99 €', 0.99, 0.69],
  ])('prennent 70 % de la somme, %s', (_, somme, attendu) => {
    expect(pourCent(enCentimes(somme), 70)).toBe(enCentimes(attendu));
  });

  it('prennent une part comme le ferait un calcul exact, et le reste la complète', () => {
    fc.assert(
      fc.property(unNombreDeCentimes, fc.integer({ min: 0, max: 100 }), (centimes, taux) => {
        const part = pourCent(centimes as Centimes, taux);
        expect(part).toBe(exacte(centimes, BigInt(taux), 100n));
        expect(ajouter(part, retrancher(centimes as Centimes, part))).toBe(centimes);
      }),
    );
  });

  it('multiplient par des demi-ETP comme le ferait un calcul exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 2000 }), (centimes, demis) => {
        expect(multiplier(centimes as Centimes, demis / 2)).toBe(exacte(centimes, BigInt(demis), 2n));
      }),
    );
    expect(multiplier(euros(38_000), 2.5)).toBe(9_500_000);
  });
});

describe('l’arrondi', () => {
  it.each([
    [0.4, 0],
    [0.5, 1],
    [1.5, 2],
    [2.5, 3],
    [876_750.5, 876_751],
    [-0.5, 0],
    [-1.5, -1],
  ])('de %d centime donne %d : la moitié va vers le haut', (nombre, attendu) => {
    expect(arrondir(nombre) + 0).toBe(attendu);
  });
});
