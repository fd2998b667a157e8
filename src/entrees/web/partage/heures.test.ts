import { describe, expect, it } from 'vitest';
import {
  ecrireHeures,
  etpDe,
  lireDemiJournees,
  lireDuree,
  lireHeures,
  MINUTES_DE_L_OPTION,
  taperDemiJournees,
  taperHeures,
} from './heures.ts';

const propre = (texte: string): string => texte.replaceAll('\u00a0', ' ');
const lire = (texte: string) => {
  const lu = lireHeures(texte);
  return lu.accepte ? lu.valeur : propre(lu.refus);
};

describe('des heures écrites', () => {
  it.each([
    ['35', 2100],
    ['17,5', 1050],
    ['17.5', 1050],
    ['17h30', 1050],
    ['17 h 30', 1050],
    ['17:30', 1050],
    ['11 h 40', 700],
    ['0', 0],
    ['60', 3600],
    ['61', 'C’est trop : 60 heures par semaine au plus.'],
    ['-3', 'Ce nombre ne peut pas être négatif.'],
    ['−3', 'Ce nombre ne peut pas être négatif.'],
    ['17h75', 'Écrivez des heures, comme 17,5 ou 17 h 30.'],
    ['mi-temps', 'Écrivez des heures, comme 17,5 ou 17 h 30.'],
  ])('« %s » donne %s', (texte, attendu) => {
    expect(lire(texte)).toBe(attendu);
  });

  it('se relisent comme elles s’écrivent, même quand elles n’ont pas d’écriture décimale', () => {
    for (const minutes of [0, 210, 700, 701, 1050, 2100]) expect(lire(taperHeures(minutes))).toBe(minutes);
    expect([
      taperHeures(1050),
      propre(taperHeures(700)),
      propre(ecrireHeures(2100)),
      propre(ecrireHeures(-30)),
    ]).toEqual(['17,5', '11 h 40', '35 h', '− 0 h 30']);
  });
});

describe('des demi-journées', () => {
  it.each([
    ['5', 1050],
    ['2,5', 525],
    ['15', 'C’est trop : une semaine a quatorze demi-journées.'],
    ['-1', 'Ce nombre ne peut pas être négatif.'],
    ['cinq', 'Écrivez un nombre de demi-journées, comme 5 ou 2,5.'],
  ])('« %s » de 3 h 30 donne %s', (texte, attendu) => {
    const lu = lireDemiJournees(texte, 210);
    expect(lu.accepte ? lu.valeur : propre(lu.refus)).toBe(attendu);
  });

  it('se comptent depuis des heures', () => {
    expect([taperDemiJournees(1050, 210), taperDemiJournees(525, 210)]).toEqual(['5', '2,5']);
  });
});

describe('les options', () => {
  it('supposent 35 heures, leur moitié, leur tiers', () => {
    expect(MINUTES_DE_L_OPTION).toEqual({ 'temps-plein': 2100, 'mi-temps': 1050, 'tiers-temps': 700 });
  });

  it.each([
    [2100, 1],
    [1050, 0.5],
    [3150, 1.5],
    [700, undefined],
    [0, undefined],
  ])('%i minutes par semaine font %s ETP', (minutes, etp) => {
    expect(etpDe(minutes)).toBe(etp);
  });
});

describe('la durée d’une demi-journée', () => {
  it.each<[string, number | string]>([
    ['0h59', 'Une demi-journée dure de 1 à 10 heures.'],
    ['1', 60],
    ['3h30', 210],
    ['10', 600],
    ['10h01', 'Une demi-journée dure de 1 à 10 heures.'],
  ])('« %s » se lit %s, comme dans un plan enregistré', (texte, attendu) => {
    const lue = lireDuree(texte);
    expect(lue.accepte ? lue.valeur : lue.refus.replaceAll('\u00a0', ' ')).toBe(attendu);
  });
});
