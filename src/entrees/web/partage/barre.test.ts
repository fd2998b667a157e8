import { describe, expect, it } from 'vitest';
import type { Centimes } from '../../../commun/centimes.ts';
import { dessinerLaBarre, echelleDesBarres } from './barre.ts';
import type { Fourchette, MedecinJuge } from './medecins-juges.ts';

const somme = (bas: number, haut = bas): Fourchette => [bas as Centimes, haut as Centimes];
const annee = (une: number, dite: Fourchette | undefined): MedecinJuge['annees'][number] => ({
  annee: une,
  debut: undefined,
  somme: dite,
  modulee: une > 2,
  certitude: 'confirmee',
});
const dessiner = (annees: readonly Fourchette[], recu: Fourchette | undefined, part: number | undefined) =>
  dessinerLaBarre(
    { annees: annees.map((dite, rang) => annee(rang + 1, dite)) },
    { total: { recu, part: part as Centimes | undefined, solde: undefined } },
  ).tranches.map(({ genre, de, a }) => [genre, de, a]);

describe('la barre d’un médecin', () => {
  const ANNEES = [somme(19), somme(14), somme(11)];

  it('remplit de l’acquis, puis de l’au-plus, puis pointille ce qui reste', () => {
    expect(dessiner(ANNEES, somme(44), 60)).toEqual([
      ['acquise', 0, 33],
      ['au-plus', 33, 44],
      ['reste', 44, 60],
    ]);
  });

  it('pâlit ce qui dépasse la part', () => {
    expect(dessiner(ANNEES, somme(44), 40)).toEqual([
      ['acquise', 0, 33],
      ['au-plus', 33, 40],
      ['en-plus', 40, 44],
    ]);
  });

  it('hachure de violet ce que l’on ne sait pas, jamais une barre nulle', () => {
    expect(dessiner([somme(0, 19)], somme(0, 66), 80)).toEqual([
      ['inconnue', 0, 66],
      ['reste', 66, 80],
    ]);
    expect(dessiner([], undefined, 80)).toEqual([['inconnue', 0, 80]]);
    expect(dessiner([], undefined, undefined)).toEqual([]);
    expect(dessiner([somme(0, 19)], somme(0, 66), undefined)).toEqual([['inconnue', 0, 66]]);
  });

  it('partage son échelle avec les autres', () => {
    expect(echelleDesBarres([{ tranches: [{ genre: 'acquise', de: 0, a: 90 }], part: 70 as Centimes }])).toBe(90);
    expect(echelleDesBarres([])).toBe(1);
  });
});
