import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  ajouterAnnees,
  ajouterJours,
  ajouterMois,
  anneesEcoulees,
  anniversaires,
  ecrireJour,
  enCalendrier,
  type Jour,
  jourDe,
  lireJour,
} from './jour.ts';

const EPOQUE = Temporal.PlainDate.from('1970-01-01');
const rangDe = (date: Temporal.PlainDate): number => EPOQUE.until(date, { largestUnit: 'day' }).days;

/** Une date du calendrier, de l'an 1 à 9900, avec plus que leur part de fins de mois et de 29 février. */
const uneDate = fc.oneof(
  fc
    .record({
      year: fc.integer({ min: 1, max: 9900 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.nat({ max: 30 }),
    })
    .map(({ year, month, day }) => Temporal.PlainDate.from({ year, month, day: day + 1 }, { overflow: 'constrain' })),
  fc
    .record({ year: fc.integer({ min: 1990, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) })
    .map(({ year, month }) => Temporal.PlainDate.from({ year, month, day: 31 }, { overflow: 'constrain' })),
  fc
    .integer({ min: 1, max: 600 })
    .map((quatre) => Temporal.PlainDate.from({ year: quatre * 4, month: 2, day: 29 }, { overflow: 'constrain' })),
);

const jourEcrit = (date: Temporal.PlainDate): Jour => jourDe(date.toString());

describe('un jour, comparé à Temporal', () => {
  it('se lit et s’écrit sans se déformer', () => {
    fc.assert(
      fc.property(uneDate, (date) => {
        expect(ecrireJour(jourEcrit(date))).toBe(date.toString());
      }),
    );
  });

  it('est le nombre de jours depuis le 1er janvier 1970, même avant', () => {
    fc.assert(
      fc.property(uneDate, (date) => {
        expect(jourEcrit(date)).toBe(rangDe(date));
      }),
    );
    expect(jourDe('1970-01-01')).toBe(0);
    expect(jourDe('1969-12-31')).toBe(-1);
  });

  it('se décompose en année, mois et quantième', () => {
    fc.assert(
      fc.property(uneDate, (date) => {
        expect(enCalendrier(jourEcrit(date))).toEqual({ annee: date.year, mois: date.month, jour: date.day });
      }),
    );
  });

  it('avance et recule d’un nombre de jours', () => {
    fc.assert(
      fc.property(uneDate, fc.integer({ min: -300, max: 5000 }), (date, jours) => {
        const attendu = date.add({ days: jours });
        fc.pre(attendu.year >= 0 && attendu.year <= 9999);
        expect(ecrireJour(ajouterJours(jourEcrit(date), jours))).toBe(attendu.toString());
      }),
    );
  });

  it('avance et recule d’un nombre de mois, ramené à la fin du mois', () => {
    fc.assert(
      fc.property(uneDate, fc.integer({ min: -600, max: 600 }), (date, mois) => {
        const attendu = date.add({ months: mois }, { overflow: 'constrain' });
        fc.pre(attendu.year >= 0 && attendu.year <= 9999);
        expect(ecrireJour(ajouterMois(jourEcrit(date), mois))).toBe(attendu.toString());
      }),
    );
  });

  it('avance et recule d’un nombre d’années, ramené au 28 février', () => {
    fc.assert(
      fc.property(uneDate, fc.integer({ min: -50, max: 50 }), (date, annees) => {
        const attendu = date.add({ years: annees }, { overflow: 'constrain' });
        fc.pre(attendu.year >= 0 && attendu.year <= 9999);
        expect(ecrireJour(ajouterAnnees(jourEcrit(date), annees))).toBe(attendu.toString());
      }),
    );
  });

  it('a ses anniversaires, chacun compté depuis le départ', () => {
    fc.assert(
      fc.property(uneDate, fc.integer({ min: 1, max: 60 }), (date, nombre) => {
        const attendus = Array.from({ length: nombre }, (_, rang) => date.add({ years: rang }).toString());
        expect(anniversaires(jourEcrit(date), nombre).map(ecrireJour)).toEqual(attendus);
      }),
    );
  });

  it('compte les anniversaires passés depuis le départ', () => {
    fc.assert(
      fc.property(uneDate, fc.nat({ max: 40_000 }), (depart, ecart) => {
        const arrivee = depart.add({ days: ecart });
        fc.pre(arrivee.year <= 9999);
        let attendu = 0;
        while (Temporal.PlainDate.compare(depart.add({ years: attendu + 1 }), arrivee) <= 0) attendu += 1;
        expect(anneesEcoulees(jourEcrit(depart), jourEcrit(arrivee))).toBe(attendu);
      }),
    );
  });
});

describe('les fins de mois et le 29 février', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2023-10-31', 1, '2023-11-30'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-05-30', -3, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
  ])('%s, %i mois plus loin : %s', (depart, mois, arrivee) => {
    expect(ecrireJour(ajouterMois(jourDe(depart), mois))).toBe(arrivee);
  });

  it.each([
    ['2020-02-29', 1, '2021-02-28'],
    ['2020-02-29', 3, '2023-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-28', 4, '2024-02-28'],
    ['2096-02-29', 4, '2100-02-28'],
    ['1996-02-29', 4, '2000-02-29'],
  ])('%s, %i ans plus loin : %s', (depart, annees, arrivee) => {
    expect(ecrireJour(ajouterAnnees(jourDe(depart), annees))).toBe(arrivee);
  });

  it.each([
    ['2020-02-29', '2021-02-27', 0],
    ['2020-02-29', '2021-02-28', 1],
    ['2020-02-29', '2024-02-28', 3],
    ['2020-02-29', '2024-02-29', 4],
    ['2023-06-22', '2024-06-21', 0],
    ['2023-06-22', '2024-06-22', 1],
    ['2023-06-22', '2024-06-23', 1],
    ['2024-06-22', '2024-06-22', 0],
    ['2024-06-22', '2024-06-21', -1],
  ])('du %s au %s, %i anniversaire(s) passé(s)', (depart, arrivee, annees) => {
    expect(anneesEcoulees(jourDe(depart), jourDe(arrivee))).toBe(annees);
  });

  it('compte chaque anniversaire depuis le départ : deux pas d’un an ne valent pas un pas de deux ans', () => {
    const depart = jourDe('2023-01-31');
    expect(ecrireJour(ajouterMois(ajouterMois(depart, 1), 1))).toBe('2023-03-28');
    expect(ecrireJour(ajouterMois(depart, 2))).toBe('2023-03-31');
  });
});

describe('un jour qui n’existe pas', () => {
  const IMPOSSIBLES = [
    '2024-02-30',
    '2023-02-29',
    '2100-02-29',
    '1900-02-29',
    '2024-04-31',
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
    '2024-01-32',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-1-1',
    '24-01-01',
    '2024/01/01',
    '01-09-2024',
    '2024-09-01T00:00:00',
    '2024-09-01 10:00',
    ' 2024-09-01',
    '2024-09-01 ',
    '2024-09-01\n',
    '+2024-09-01',
    '-2024-09-01',
    '20240901',
    '２０２４-09-01',
    'aujourd’hui',
    '',
  ];

  it.each(IMPOSSIBLES)('« %s » n’est pas lu', (texte) => {
    expect(lireJour(texte)).toBeUndefined();
  });

  it('écrit dans le code, il arrête le programme en le nommant', () => {
    expect(() => jourDe('2024-02-30')).toThrow('2024-02-30');
  });

  it('est refusé exactement quand Temporal le refuse', () => {
    const chiffres = (longueur: number) =>
      fc.nat({ max: 10 ** longueur - 1 }).map((n) => String(n).padStart(longueur, '0'));
    const proche = fc.tuple(chiffres(4), fc.nat({ max: 14 }), fc.nat({ max: 33 }));
    fc.assert(
      fc.property(proche, ([annee, mois, jour]) => {
        const texte = `${annee}-${String(mois).padStart(2, '0')}-${String(jour).padStart(2, '0')}`;
        let existe = true;
        try {
          Temporal.PlainDate.from(texte);
        } catch {
          existe = false;
        }
        expect(lireJour(texte) !== undefined).toBe(existe);
      }),
      { numRuns: 1000 },
    );
  });
});
