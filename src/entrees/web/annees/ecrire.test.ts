import { describe, expect, it } from 'vitest';
import type { Centimes } from '../../../commun/centimes.ts';
import {
  ecrireEuros,
  ecrireFourchette,
  ecrireFourchetteEnEuros,
  ecrireJourCourt,
  ecrireMois,
  ecrireRang,
  ecrireSigne,
} from './ecrire.ts';
import { lireHypothese } from './saisies.ts';

const centimes = (nombre: number): Centimes => nombre as Centimes;
const enClair = (texte: string): string => texte.replaceAll('\u00a0', ' ');

describe('les sommes montrées', () => {
  it.each([
    [1_042_560, '10 426 €'],
    [1_042_650, '10 427 €'],
    [0, '0 €'],
  ])('%i centimes : %s', (somme, attendu) => {
    expect(enClair(ecrireEuros(centimes(somme)))).toBe(attendu);
  });

  it.each([
    [557_400, '+ 5 574'],
    [-1_042_650, '− 10 427'],
    [1_042_650, '+ 10 427'],
    [-40, '0'],
    [0, '0'],
  ])('%i centimes, avec leur signe : %s', (somme, attendu) => {
    expect(enClair(ecrireSigne(centimes(somme)))).toBe(attendu);
  });

  it('dit les deux bouts d’une fourchette, et l’unité une seule fois', () => {
    const fourchette = { bas: centimes(0), haut: centimes(2_200_000) };
    expect(enClair(ecrireFourchetteEnEuros(fourchette))).toBe('de 0 à 22 000 €');
    expect(enClair(ecrireFourchette({ bas: centimes(10), haut: centimes(20) }))).toBe('0');
  });
});

describe('les jours courts', () => {
  it.each([
    ['2027-02-04', '4 févr. 2027', 'févr. 2027'],
    ['2027-01-01', '1er janv. 2027', 'janv. 2027'],
    ['2026-05-31', '31 mai 2026', 'mai 2026'],
  ])('%s', (jour, court, mois) => {
    expect([enClair(ecrireJourCourt(jour)), enClair(ecrireMois(jour))]).toEqual([court, mois]);
  });

  it('nomme les années du contrat', () => {
    expect([1, 3, 5].map(ecrireRang)).toEqual(['première', 'troisième', 'cinquième']);
  });
});

describe('une hypothèse écrite par la personne', () => {
  it.each([
    ['32 426', 32_426],
    ['32\u00a0425,60 €', 32_425.6],
    ['32425.6', 32_425.6],
  ])('« %s » se lit', (texte, attendu) => {
    expect(lireHypothese('cout-annuel', texte)).toEqual({ accepte: true, valeur: attendu });
  });

  it.each([
    ['cout-annuel', '-3', 'Ce nombre ne peut pas être négatif.'],
    ['cout-annuel', '0', 'Ce nombre est trop petit\u00a0: 1 au moins.'],
    ['cout-annuel', '2000000', 'Ce nombre est trop grand\u00a0: 1\u00a0000\u00a0000 au plus.'],
    ['cout-annuel', 'beaucoup', 'Écrivez un nombre en chiffres, comme 32 000.'],
    ['tarif', '26,505', 'Écrivez un nombre en chiffres, comme 30 ou 26,50.'],
    ['semaines', '44,5', 'Écrivez un nombre entier, sans virgule.'],
    ['semaines', '60', 'Ce nombre est trop grand\u00a0: 53 au plus.'],
  ] as const)('%s « %s » : ce qu’il faut écrire', (cle, texte, phrase) => {
    expect(lireHypothese(cle, texte)).toEqual({ accepte: false, refus: phrase });
  });
});
