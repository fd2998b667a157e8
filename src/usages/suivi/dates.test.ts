import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { lisible } from '../../entrees/web/contrat/contrat.fixture.ts';
import { ecrireDuree, ecrireEnChiffres, moisEntre } from './dates.ts';

describe('les jours et les durées', () => {
  it.each([
    ['2026-11-22', '22/11/2026'],
    ['2027-05-01', '01/05/2027'],
  ])('%s', (jour, chiffres) => {
    expect(ecrireEnChiffres(jourDe(jour))).toBe(chiffres);
  });

  it.each([
    ['2026-11-22', '2026-11-23', '1 jour'],
    ['2026-11-22', '2027-01-21', '60 jours'],
    ['2026-11-22', '2027-01-22', '2 mois'],
    ['2026-11-22', '2027-11-21', '11 mois'],
    ['2026-11-22', '2027-11-22', '12 mois'],
  ])('du %s au %s : %s', (debut, fin, attendu) => {
    expect(lisible(ecrireDuree(jourDe(debut), jourDe(fin)))).toBe(attendu);
  });

  it('compte des mois entiers, la fin de mois ramenée', () => {
    expect(moisEntre(jourDe('2024-01-31'), jourDe('2024-02-28'))).toBe(0);
    expect(moisEntre(jourDe('2024-01-31'), jourDe('2024-02-29'))).toBe(1);
  });
});
