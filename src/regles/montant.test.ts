import { describe, expect, it } from 'vitest';
import { enEuros } from '../commun/centimes.ts';
import { ecrireJour } from '../commun/jour.ts';
import { BANDES, type Bande, type Option } from '../droit/codes.ts';
import { evaluer } from './evaluation.ts';
import { unePatienteleInconnue, uneSignature } from './situation.fixture.ts';
import type { Medecin } from './situation.ts';

const aideDe = (signature: string, option: Option | undefined, medecin: Partial<Medecin>) => {
  const { aide } = evaluer(uneSignature(signature, medecin, { option }));
  if (aide === null) throw new Error(`Aucune aide le ${signature}`);
  return aide;
};

/** Les cinq maximums en euros ; une somme inconnue est écrite par ses bornes. */
const lesAnnees = (signature: string, option: Option | undefined, medecin: Partial<Medecin>) =>
  aideDe(signature, option, medecin).annees.map(({ maximum, bornes }) =>
    maximum !== null ? enEuros(maximum) : bornes === null ? null : bornes.map(enEuros),
  );

describe('les montants publiés, recopiés des notes', () => {
  /** Première, deuxième, puis troisième à cinquième années. Signés assez tôt pour n'être jamais revalorisés, ou après. */
  const TABLEAU: readonly (readonly [string, Option, Bande, readonly [number, number, number]])[] = [
    ['2019-09-01', 'tiers-temps', 'p50-p70', [12_000, 9_000, 7_000]],
    ['2019-09-01', 'tiers-temps', 'p90-p95', [12_000, 9_000, 8_350]],
    ['2019-09-01', 'tiers-temps', 'p95-et-plus', [12_000, 12_000, 12_000]],
    ['2019-09-01', 'mi-temps', 'p30-p50', [18_000, 13_500, 10_500]],
    ['2019-09-01', 'mi-temps', 'p70-p90', [18_000, 13_500, 10_500]],
    ['2019-09-01', 'mi-temps', 'p90-p95', [18_000, 13_500, 12_500]],
    ['2019-09-01', 'mi-temps', 'p95-et-plus', [18_000, 18_000, 18_000]],
    ['2019-09-01', 'temps-plein', 'p50-p70', [36_000, 27_000, 21_000]],
    ['2019-09-01', 'temps-plein', 'p90-p95', [36_000, 27_000, 25_000]],
    ['2019-09-01', 'temps-plein', 'p95-et-plus', [36_000, 36_000, 36_000]],
    ['2024-06-22', 'mi-temps', 'p50-p70', [19_000, 14_000, 11_000]],
    ['2024-06-22', 'mi-temps', 'p90-p95', [19_000, 14_000, 13_000]],
    ['2024-06-22', 'mi-temps', 'p95-et-plus', [19_000, 19_000, 19_000]],
    ['2024-06-22', 'temps-plein', 'p70-p90', [38_000, 28_000, 22_000]],
    ['2024-06-22', 'temps-plein', 'p90-p95', [38_000, 28_000, 26_000]],
    ['2024-06-22', 'temps-plein', 'p95-et-plus', [38_000, 38_000, 38_000]],
  ];
  it.each(TABLEAU)(
    'contrat du %s, %s, %s : %o € (A10 à A12, F-30 à F-34)',
    (signature, option, bande, [un, deux, trois]) => {
      expect(lesAnnees(signature, option, { bande })).toEqual([un, deux, trois, trois, trois]);
    },
  );

  it.each<[number, number]>([
    [29.9, 22_000],
    [30.1, 22_000],
    [50, 22_000],
    [70, 22_000],
    [89.9, 22_000],
    [90, 26_000],
    [94.9, 26_000],
    [95, 38_000],
    [95.1, 38_000],
  ])('temps plein de 2024, rang %d : %i € la troisième année (F-32)', (percentile, attendu) => {
    expect(lesAnnees('2024-09-01', 'temps-plein', { percentile })[2]).toBe(attendu);
  });

  it('une option fermée n’a pas de montant (R12, F-39)', () => {
    for (const signature of ['2023-05-01', '2024-06-21', '2024-06-22']) {
      expect(lesAnnees(signature, 'tiers-temps', { bande: 'p50-p70' })).toEqual([null, null, null, null, null]);
    }
    expect(lesAnnees('2023-04-30', 'tiers-temps', { bande: 'p50-p70' })[0]).toBe(12_000);
  });

  it('la modulation commence la troisième année (A42, R32, F-74)', () => {
    for (const signature of ['2021-03-01', '2023-09-01', '2024-09-01']) {
      const { annees } = aideDe(signature, 'mi-temps', { bande: 'p50-p70' });
      expect(annees.map(({ modulee }) => modulee)).toEqual([false, false, true, true, true]);
    }
  });
});

describe('la revalorisation du 22 juin 2024 à l’anniversaire (T5, F-07)', () => {
  it.each<[string, Option, Bande, readonly (number | readonly number[])[]]>([
    ['2023-06-21', 'temps-plein', 'p50-p70', [36_000, 27_000, 22_000, 22_000, 22_000]],
    ['2023-06-22', 'temps-plein', 'p50-p70', [36_000, [27_000, 28_000], 22_000, 22_000, 22_000]],
    ['2023-06-23', 'temps-plein', 'p50-p70', [36_000, 28_000, 22_000, 22_000, 22_000]],
    ['2022-06-21', 'mi-temps', 'p50-p70', [18_000, 13_500, 10_500, 11_000, 11_000]],
    ['2022-06-22', 'mi-temps', 'p50-p70', [18_000, 13_500, [10_500, 11_000], 11_000, 11_000]],
    ['2022-06-23', 'mi-temps', 'p50-p70', [18_000, 13_500, 11_000, 11_000, 11_000]],
    ['2020-06-21', 'mi-temps', 'p50-p70', [18_000, 13_500, 10_500, 10_500, 10_500]],
    ['2020-06-22', 'mi-temps', 'p50-p70', [18_000, 13_500, 10_500, 10_500, [10_500, 11_000]]],
    ['2020-06-23', 'mi-temps', 'p50-p70', [18_000, 13_500, 10_500, 10_500, 11_000]],
    ['2021-06-22', 'tiers-temps', 'p90-p95', [12_000, 9_000, 8_350, [8_350, 8_767], 8_767]],
    ['2023-04-30', 'tiers-temps', 'p50-p70', [12_000, 9_000, 7_350, 7_350, 7_350]],
    ['2022-06-30', 'tiers-temps', 'p95-et-plus', [12_000, 12_000, 12_600, 12_600, 12_600]],
    ['2024-06-21', 'temps-plein', 'p90-p95', [36_000, 28_000, 26_000, 26_000, 26_000]],
    ['2024-06-22', 'temps-plein', 'p90-p95', [38_000, 28_000, 26_000, 26_000, 26_000]],
    ['2024-06-23', 'temps-plein', 'p90-p95', [38_000, 28_000, 26_000, 26_000, 26_000]],
  ])('contrat du %s, %s, %s : %o', (signature, option, bande, attendu) => {
    expect(lesAnnees(signature, option, { bande })).toEqual(attendu);
  });

  it('ne touche pas à l’année en cours ce jour-là', () => {
    expect(lesAnnees('2022-07-01', 'mi-temps', { bande: 'p50-p70' })[1]).toBe(13_500);
  });

  it('l’année ouverte le 22 juin 2024 dit quel texte manque, et le total a ses bornes', () => {
    const { annees, total } = aideDe('2023-06-22', 'temps-plein', { bande: 'p50-p70' });
    const manques = [{ manque: 'texte', point: 'revalorisation-du-jour-meme' }];
    expect([annees[1]?.manques, annees[1]?.certitude]).toEqual([manques, 'contestee']);
    expect([total.maximum, total.bornes?.map(enEuros), total.manques]).toEqual([null, [129_000, 130_000], manques]);
  });

  it('une année dont le taux ne change pas ce jour-là reste connue', () => {
    const [premiere] = lesAnnees('2024-06-22', 'mi-temps', { bande: 'p50-p70' });
    expect(premiere).toBe(19_000);
  });
});

describe('un contrat signé un 29 février', () => {
  it.each([
    ['2020-02-29', ['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29']],
    ['2024-02-29', ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']],
    ['2023-02-28', ['2023-02-28', '2024-02-28', '2025-02-28', '2026-02-28', '2027-02-28']],
    ['2023-08-31', ['2023-08-31', '2024-08-31', '2025-08-31', '2026-08-31', '2027-08-31']],
  ])('du %s ouvre ses années les %o', (signature, debuts) => {
    const { annees } = aideDe(signature, 'mi-temps', { bande: 'p50-p70' });
    expect(annees.map(({ debut }) => ecrireJour(debut))).toEqual(debuts);
  });

  it('de 2020 a sa cinquième année à l’ancien taux, de 2024 sa deuxième au nouveau', () => {
    expect(lesAnnees('2020-02-29', 'mi-temps', { bande: 'p50-p70' })[4]).toBe(10_500);
    expect(lesAnnees('2024-02-29', 'mi-temps', { bande: 'p50-p70' })[1]).toBe(14_000);
  });
});

describe('une bande ou une option non sue', () => {
  it('bande inconnue : la première année est connue, les autres ont leurs bornes', () => {
    expect(lesAnnees('2024-09-01', 'temps-plein', {})).toEqual([
      38_000,
      [28_000, 38_000],
      [22_000, 38_000],
      [22_000, 38_000],
      [22_000, 38_000],
    ]);
    expect(aideDe('2024-09-01', 'temps-plein', {}).total.bornes?.map(enEuros)).toEqual([132_000, 190_000]);
  });

  it('rang 95 de l’avenant 7 : entre la bande P90–P95 et celle du dessus (A14)', () => {
    expect(lesAnnees('2020-01-15', 'mi-temps', { percentile: 95 })).toEqual([
      18_000,
      [13_500, 18_000],
      [12_500, 18_000],
      [12_500, 18_000],
      [12_500, 18_000],
    ]);
    const { total } = aideDe('2020-01-15', 'mi-temps', { percentile: 95 });
    expect([total.bornes?.map(enEuros), total.manques]).toEqual([
      [69_000, 90_000],
      [{ manque: 'texte', point: 'bord-p95' }],
    ]);
  });

  it('option inconnue : les bornes courent de la plus petite à la plus grande, bande connue', () => {
    expect(lesAnnees('2024-09-01', undefined, { bande: 'p50-p70' })).toEqual([
      [19_000, 38_000],
      [14_000, 28_000],
      [11_000, 22_000],
      [11_000, 22_000],
      [11_000, 22_000],
    ]);
    expect(lesAnnees('2021-03-01', undefined, { bande: 'p50-p70' })[0]).toEqual([12_000, 36_000]);
    expect(aideDe('2024-09-01', undefined, { bande: 'p50-p70' }).total.manques).toEqual([
      { manque: 'fait', cle: 'demande.option' },
    ]);
  });

  it('la bande ne change pas d’une année à l’autre : les bornes du total sont celles d’un même cas', () => {
    const { annees, total } = aideDe('2024-09-01', 'mi-temps', { patientele: unePatienteleInconnue });
    expect(annees.map(({ bornes }) => bornes?.map(enEuros))).toEqual([
      undefined,
      [14_000, 19_000],
      [11_000, 19_000],
      [11_000, 19_000],
      [11_000, 19_000],
    ]);
    expect(total.bornes?.map(enEuros)).toEqual([66_000, 95_000]);
  });

  it('les quatre bandes sous le P90 ont le même montant : le rang exact n’y change rien (X5)', () => {
    const sommes = BANDES.slice(0, 4).map((bande) => lesAnnees('2024-09-01', 'mi-temps', { bande }));
    expect(new Set(sommes.map(String)).size).toBe(1);
  });
});
