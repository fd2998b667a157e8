import { describe, expect, it } from 'vitest';
import type { Centimes } from '../../../commun/centimes.ts';
import type { AnneeCalculee } from './calcul.ts';
import { etiqueter } from './etiquettes.ts';
import { decouper, echelleDe } from './tranches.ts';

const euros = (montant: number): Centimes => (montant * 100) as Centimes;

const uneAnnee = (
  aide: readonly [number, number] | null,
  cout: number | null,
  autres: Partial<AnneeCalculee> = {},
): AnneeCalculee => ({
  annee: 3,
  debut: '2029-01-04',
  modulee: false,
  nature: 'acquise',
  cause: null,
  basAcquis: true,
  aide: aide === null ? null : { bas: euros(aide[0]), haut: euros(aide[1]) },
  pleine: null,
  cout: cout === null ? null : euros(cout),
  solde: null,
  certitude: 'confirmee',
  lectures: [],
  formule: null,
  reduite: false,
  ...autres,
});

const tranches = (annee: AnneeCalculee) =>
  decouper(annee, euros(40_000)).map(({ genre, de, a }) => [genre, de / 100, a / 100]);

describe('ce qui remplit la boîte d’une année', () => {
  it.each<[string, AnneeCalculee, readonly (readonly [string, number, number])[]]>([
    [
      'l’aide acquise, puis le reste',
      uneAnnee([28_000, 28_000], 32_426),
      [
        ['acquise', 0, 28_000],
        ['reste', 28_000, 32_426],
      ],
    ],
    [
      'l’aide au-dessus du couvercle',
      uneAnnee([38_000, 38_000], 32_426),
      [
        ['acquise', 0, 32_426],
        ['surplus', 32_426, 38_000],
      ],
    ],
    ['l’aide égale au coût', uneAnnee([32_426, 32_426], 32_426), [['acquise', 0, 32_426]]],
    [
      'l’aide au plus',
      uneAnnee([22_000, 22_000], 32_426, { basAcquis: false }),
      [
        ['au-plus', 0, 22_000],
        ['reste', 22_000, 32_426],
      ],
    ],
    [
      'l’aide entre rien et son maximum',
      uneAnnee([0, 22_000], 32_426),
      [
        ['inconnue', 0, 22_000],
        ['reste', 22_000, 32_426],
      ],
    ],
    [
      'l’incertain de part et d’autre du couvercle',
      uneAnnee([11_000, 19_000], 16_213),
      [
        ['acquise', 0, 11_000],
        ['inconnue', 11_000, 19_000],
      ],
    ],
    ['tout entière inconnue, jusqu’au coût', uneAnnee(null, 32_426), [['inconnue', 0, 32_426]]],
    ['tout entière inconnue, sans coût', uneAnnee(null, null), [['inconnue', 0, 40_000]]],
    ['l’aide seule, sans coût', uneAnnee([38_000, 38_000], null), [['acquise', 0, 38_000]]],
  ])('%s', (_, annee, attendues) => {
    expect(tranches(annee)).toEqual(attendues);
  });

  it('se mesure à la plus grande somme montrée', () => {
    expect(echelleDe([uneAnnee([38_000, 38_000], 32_426), uneAnnee(null, 32_426)])).toBe(euros(38_000));
    expect(echelleDe([uneAnnee(null, null)])).toBeGreaterThan(0);
  });
});

describe('ce que dit une tranche', () => {
  const dire = (annee: AnneeCalculee, rang: number, hauteur: number) => {
    const tranche = decouper(annee, euros(40_000))[rang];
    return tranche === undefined ? undefined : etiqueter(tranche, annee, hauteur);
  };

  it('l’aide entière, même quand elle dépasse le coût', () => {
    expect(dire(uneAnnee([38_000, 38_000], 32_426), 0, 100)).toEqual({ lignes: ['38\u00a0000'], place: 'dedans' });
    expect(dire(uneAnnee([38_000, 38_000], 32_426), 1, 12)).toEqual({ lignes: ['+\u00a05\u00a0574'], place: 'dessus' });
  });

  it('« ≤ » quand elle peut baisser', () => {
    expect(dire(uneAnnee([22_000, 22_000], 32_426, { basAcquis: false }), 0, 100)?.lignes).toEqual([
      '≤\u00a022\u00a0000',
    ]);
  });

  it('les deux bouts, ou « ? » quand la place ou le chiffre manque', () => {
    expect(dire(uneAnnee([0, 22_000], 32_426), 0, 100)?.lignes).toEqual(['0', 'à\u00a022\u00a0000']);
    expect(dire(uneAnnee([0, 22_000], 32_426), 0, 25)?.lignes).toEqual(['?']);
    expect(dire(uneAnnee(null, 32_426), 0, 100)?.lignes).toEqual(['?']);
    expect(dire(uneAnnee([11_000, 19_000], 16_213), 1, 10)).toBeUndefined();
  });

  it('le reste au-dessus du couvercle, quand il est trop mince', () => {
    expect(dire(uneAnnee([32_000, 32_000], 32_426), 1, 3)).toEqual({ lignes: ['426'], place: 'dessus' });
  });
});
