import { describe, expect, it } from 'vitest';
import { enEuros } from '../commun/centimes.ts';
import type { Bande, Option } from '../droit/codes.ts';
import { evaluer } from './evaluation.ts';
import { uneSignature } from './situation.fixture.ts';

/**
 * Le total de cinq ans selon le nombre d'années ouvertes avant le 22 juin 2024 (cinq, quatre, trois, deux, une, aucune),
 * additionné à la main depuis les tableaux des notes : A10 à A12, R10, F-30, T5. `null` : l'option est fermée.
 */
type Totaux = readonly [number, number, number, number, number | null, number | null];
const ORDINAIRE: Readonly<Record<Option, Totaux>> = {
  'tiers-temps': [42_000, 42_350, 42_700, 43_050, null, null],
  'mi-temps': [63_000, 63_500, 64_000, 64_500, 65_000, 66_000],
  'temps-plein': [126_000, 127_000, 128_000, 129_000, 130_000, 132_000],
};
const P90_A_P94: Readonly<Record<Option, Totaux>> = {
  'tiers-temps': [46_050, 46_467, 46_884, 47_301, null, null],
  'mi-temps': [69_000, 69_500, 70_000, 70_500, 71_000, 72_000],
  'temps-plein': [138_000, 139_000, 140_000, 141_000, 142_000, 144_000],
};
const P95: Readonly<Record<Option, Totaux>> = {
  'tiers-temps': [60_000, 60_600, 61_200, 61_800, null, null],
  'mi-temps': [90_000, 91_000, 92_000, 93_000, 94_000, 95_000],
  'temps-plein': [180_000, 182_000, 184_000, 186_000, 188_000, 190_000],
};
const PAR_BANDE: Readonly<Record<Bande, Readonly<Record<Option, Totaux>>>> = {
  'sous-p30': ORDINAIRE,
  'p30-p50': ORDINAIRE,
  'p50-p70': ORDINAIRE,
  'p70-p90': ORDINAIRE,
  'p90-p95': P90_A_P94,
  'p95-et-plus': P95,
};

/** Le dernier jour de signature de chaque colonne du tableau ; le 22 juin lui-même n'est pas tranché avant 2024. */
const DERNIERS_JOURS = ['2020-06-21', '2021-06-21', '2022-06-21', '2023-06-21', '2024-06-21', '9999-12-31'] as const;
const NON_TRANCHES = ['2020-06-22', '2021-06-22', '2022-06-22', '2023-06-22'];

const attendu = (signature: string, option: Option, bande: Bande): number | null => {
  if (NON_TRANCHES.includes(signature)) return null;
  if (option === 'tiers-temps' && signature >= '2023-05-01') return null;
  const rang = DERNIERS_JOURS.findIndex((dernier) => signature <= dernier);
  return PAR_BANDE[bande][option][rang] ?? null;
};

const MOIS = Array.from({ length: 88 }, (_, rang) => {
  const mois = 8 + rang;
  return `${2019 + Math.floor(mois / 12)}-${String((mois % 12) + 1).padStart(2, '0')}`;
});
const LONGUEURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const dernierJour = (mois: string): number =>
  ['2020-02', '2024-02'].includes(mois) ? 29 : (LONGUEURS[Number(mois.slice(5)) - 1] ?? 0);

/** Dans chaque mois : le premier jour, le 15, le dernier ; en juin, aussi les 21, 22 et 23. */
const JOURS = MOIS.flatMap((mois) => [
  `${mois}-01`,
  `${mois}-15`,
  ...(mois.endsWith('-06') ? [`${mois}-21`, `${mois}-22`, `${mois}-23`] : []),
  `${mois}-${dernierJour(mois)}`,
]);

const CAS = (['tiers-temps', 'mi-temps', 'temps-plein'] as const).flatMap((option) =>
  (['sous-p30', 'p30-p50', 'p50-p70', 'p70-p90', 'p90-p95', 'p95-et-plus'] as const).map(
    (bande) => [option, bande] as const,
  ),
);

describe('le total de cinq ans, mois après mois de septembre 2019 à décembre 2026', () => {
  it('couvre 88 mois, du premier jour du dispositif au dernier de 2026', () => {
    expect([MOIS[0], MOIS.at(-1), JOURS[0], JOURS.at(-1)]).toEqual(['2019-09', '2026-12', '2019-09-01', '2026-12-31']);
  });

  it.each(CAS)('%s, %s', (option, bande) => {
    const calcules = JOURS.map((signature) => {
      const somme = evaluer(uneSignature(signature, { bande }, { option })).aide?.total.maximum ?? null;
      return `${signature} : ${somme === null ? null : enEuros(somme)}`;
    });
    expect(calcules).toEqual(JOURS.map((signature) => `${signature} : ${attendu(signature, option, bande)}`));
  });
});
