import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { centimes, uneBranche } from './emploi.fixture.ts';
import { dernierMinimumLu, minimumConventionnelAu, smicDeLaReduction, smicHoraireAu, smicMensuel } from './minimum.ts';

describe('le Smic', () => {
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 12.02],
    ['2026-05-31', 12.02],
    ['2026-06-01', 12.31],
    ['2026-12-31', 12.31],
    ['2027-01-01', 12.31],
  ])('au %s : %s € de l’heure, sans hausse supposée', (jour, attendu) => {
    const smic = smicHoraireAu(jourDe(jour), 0)?.valeur;
    expect(smic).toBe(attendu === undefined ? undefined : centimes(attendu));
  });

  it('est projeté après la dernière année sue, d’une hausse chaque 1er janvier, et le dit', () => {
    expect(smicHoraireAu(jourDe('2026-12-31'), 200)).toMatchObject({ valeur: centimes(12.31), projete: false });
    expect(smicHoraireAu(jourDe('2027-01-01'), 200)).toMatchObject({ valeur: centimes(12.56), projete: true });
    expect(smicHoraireAu(jourDe('2028-12-31'), 200)).toMatchObject({ valeur: centimes(12.81), projete: true });
  });

  it('de la réduction est celui du 1er janvier, toute l’année (P-146)', () => {
    expect(smicDeLaReduction(2026, 0)?.valeur).toBe(centimes(12.02));
    expect(smicDeLaReduction(2027, 0)?.valeur).toBe(centimes(12.31));
    expect(smicDeLaReduction(2025, 0)).toBeUndefined();
  });

  it.each([
    [12.02, 35, 1823.03],
    [12.31, 35, 1867.02],
    [12.31, 17.5, 933.51],
    [12.31, 28, 1493.61],
  ])('%f € de l’heure pour %f heures font %f € par mois', (horaire, heures, mois) => {
    expect(smicMensuel(centimes(horaire), heures)).toBe(centimes(mois));
  });
});

describe('le minimum de la branche', () => {
  it.each([
    [5, '2024-06-01', 1815.79],
    [9, '2024-12-31', 2159.91],
    [4, '2022-08-26', 1664.48],
    [5, '2020-06-01', 1642],
  ])('niveau %i au %s : %f €', (niveau, jour, montant) => {
    expect(minimumConventionnelAu(niveau, jourDe(jour), 35, undefined)?.montant).toBe(centimes(montant));
  });

  it.each([
    [6, '2024-06-01'],
    [7, '2026-06-01'],
    [5, '2025-01-01'],
    [9, '2026-11-22'],
    [5, '2021-06-01'],
    [5, '2020-05-31'],
    [4, '2024-06-01'],
  ])('niveau %i au %s : une lacune, jamais la dernière valeur', (niveau, jour) => {
    expect(minimumConventionnelAu(niveau, jourDe(jour), 35, undefined)).toBeUndefined();
  });

  it('se prend au prorata des heures', () => {
    expect(minimumConventionnelAu(9, jourDe('2024-06-01'), 17.5, undefined)?.montant).toBe(centimes(1079.96));
  });

  it('vient d’un barème de branche quand rien n’est lu, nommé comme source', () => {
    expect(minimumConventionnelAu(7, jourDe('2026-06-01'), 35, uneBranche())).toMatchObject({
      montant: centimes(2000),
      fondement: { bareme: 'branche-exemple', certitude: 'source-unique' },
    });
    expect(minimumConventionnelAu(7, jourDe('2027-01-01'), 35, uneBranche())).toBeUndefined();
  });

  it('n’est jamais remplacé par un barème là où il est lu', () => {
    const salaires = [
      { niveau: 5, du: jourDe('2024-01-01'), au: undefined, montant: centimes(3000), source: 's', auteur: 'a' },
    ];
    const minimum = minimumConventionnelAu(5, jourDe('2024-06-01'), 35, uneBranche({ salaires }));
    expect(minimum).toMatchObject({ montant: centimes(1815.79), fondement: { cles: ['P-63'] } });
  });

  it('lu en dernier reste un repère, jamais un plancher', () => {
    expect(dernierMinimumLu(9, jourDe('2026-11-22'), 35)?.montant).toBe(centimes(2159.91));
    expect(dernierMinimumLu(9, jourDe('2024-06-01'), 35)?.montant).toBe(centimes(1943));
    expect(dernierMinimumLu(7, jourDe('2026-11-22'), 35)).toBeUndefined();
  });
});
