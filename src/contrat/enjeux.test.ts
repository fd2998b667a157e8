import { describe, expect, it } from 'vitest';
import { enEuros } from '../commun/centimes.ts';
import { jourDe } from '../commun/jour.ts';
import type { Bareme, ModulationDeBareme } from '../droit/bareme.ts';
import type { Bande, Option } from '../droit/codes.ts';
import { uneSignature, uneSituationCollective } from '../regles/situation.fixture.ts';
import type { Situation } from '../regles/situation.ts';
import type { Acte } from './actes.ts';
import { suivreContrat } from './contrat.ts';
import { enjeuxDe } from './enjeux.ts';

const BASE = { place: 0, id: undefined, enregistre: undefined };
const SANS_RELEVE = { mt: undefined, mtAdultes: undefined, mtEnfants: undefined, fileActive: undefined };
const signer = (effet: string, depart: number, cible: number): Acte => {
  const auPlusTard = jourDe(`${Number(effet.slice(0, 4)) + 3}${effet.slice(4)}`);
  const objectifs = [{ indicateur: 'mt', depart, cible, auPlusTard }] as const;
  return { ...BASE, acte: 'signature', effet: jourDe(effet), objectifs };
};
const sansObjectif = (effet: string): Acte => ({ ...BASE, acte: 'signature', effet: jourDe(effet), objectifs: [] });
const mesure = (effet: string, mt: number): Acte => ({
  ...BASE,
  acte: 'mesure',
  effet: jourDe(effet),
  patientele: { ...SANS_RELEVE, mt },
});

/** Ce que chaque lecture ferait verser et perdre, pour l'objectif de patientèle déclarée. */
const enjeux = (situation: Situation, actes: readonly Acte[], au: string, bareme?: Bareme) => {
  const suivi = suivreContrat(situation, actes, jourDe(au), undefined, bareme);
  const [cible] = suivi.objectifs;
  if (cible === undefined) throw new Error('Pas d’objectif');
  return enjeuxDe(cible, suivi.evaluation, bareme).map(({ nom, atteinte, montant, perte }) => [
    nom,
    atteinte,
    enEuros(montant),
    enEuros(perte),
  ]);
};

/** 200 patients de plus demandés en 1 095 jours ; relevés au bout de 365 jours, le tiers du chemin. */
const unAnApres = (mt: number, bareme?: Bareme, option: Option = 'temps-plein', bande: Bande = 'p50-p70') => {
  const situation = uneSignature('2024-09-01', { bande }, { option });
  return enjeux(situation, [signer('2024-09-01', 1000, 1200), mesure('2025-09-01', mt)], '2025-10-01', bareme);
};

describe('les euros en jeu chaque année modulée, sous chaque lecture', () => {
  it.each<[number, number, number, number]>([
    [1067, 1, 22_000, 22_000],
    [1066, 0.99, 21_780, 0],
    [1040, 0.6, 13_200, 0],
    [1000, 0, 0, 0],
    [900, 0, 0, 0],
  ])(
    '%i patients au bout d’un an : %f de l’objectif, %i € au prorata, %i € en tout ou rien',
    (mt, part, prorata, tout) => {
      expect(unAnApres(mt)).toEqual([
        ['pro-rata', part, prorata, 22_000 - prorata],
        ['tout-ou-rien', part, tout, 22_000 - tout],
      ]);
    },
  );

  it.each<[Option, Bande, number]>([
    ['mi-temps', 'p50-p70', 11_000],
    ['temps-plein', 'p90-p95', 26_000],
    ['mi-temps', 'p95-et-plus', 19_000],
  ])('%s, bande %s : %i € par an en jeu', (option, bande, maximum) => {
    expect(unAnApres(1000, undefined, option, bande)).toEqual([
      ['pro-rata', 0, 0, maximum],
      ['tout-ou-rien', 0, 0, maximum],
    ]);
  });

  it('un contrat signé avant la revalorisation met en jeu le taux de sa troisième année', () => {
    const actes = [signer('2023-09-01', 1000, 1200), mesure('2024-08-31', 1000)];
    expect(enjeux(uneSignature('2023-09-01', { bande: 'p50-p70' }), actes, '2024-10-01')[0]).toEqual([
      'pro-rata',
      0,
      0,
      11_000,
    ]);
  });

  it('un maintien se mesure sur le total : 950 sur 1 000 font 95 %', () => {
    const situation = uneSignature('2024-09-01', { bande: 'p50-p70' }, { option: 'temps-plein' });
    const actes = [signer('2024-09-01', 1000, 1000), mesure('2027-09-01', 950)];
    expect(enjeux(situation, actes, '2027-09-01')).toEqual([
      ['pro-rata', 0.95, 20_900, 1100],
      ['tout-ou-rien', 0.95, 0, 22_000],
    ]);
  });

  it('à 65 ans la baisse admise ne coûte rien : 990 sur 1 100', () => {
    const doyen = uneSignature('2024-09-01', { bande: 'p50-p70', age: 65 }, { option: 'temps-plein' });
    const a = (mt: number) => enjeux(doyen, [sansObjectif('2024-09-01'), mesure('2027-09-01', mt)], '2027-09-01');
    expect(a(990)).toEqual([
      ['pro-rata', 1, 22_000, 0],
      ['tout-ou-rien', 1, 22_000, 0],
    ]);
    expect(a(989)[1]).toEqual(['tout-ou-rien', 0.99, 0, 22_000]);
  });

  it('l’aide collective n’a que le prorata, seul annoncé (F-87)', () => {
    // Départ 3 600, 520 de plus demandés ; 3 730 au bout de la moitié des deux ans en annoncent 3 860.
    const actes = [sansObjectif('2026-03-01'), mesure('2027-03-01', 3730)];
    expect(enjeux(uneSituationCollective({ etp: 2 }), actes, '2027-04-01')).toEqual([
      ['pro-rata', 0.5, 22_000, 22_000],
    ]);
  });
});

const bareme = (regle: ModulationDeBareme['regle'], du = '2024-06-22'): Bareme => ({
  nom: 'essai',
  titre: 'Barème d’essai',
  fictif: true,
  source: 'inventée',
  auteur: 'essai',
  seuils: [],
  objectifs: [],
  modulation: [{ du: jourDe(du), au: undefined, atteintes: 'plus-faible', regle, source: 'inventée', auteur: 'essai' }],
});

describe('un barème ne laisse que sa lecture', () => {
  it.each<[number, number, number]>([
    [1033, 0.49, 0],
    [1034, 0.51, 11_220],
  ])('plancher à la moitié, %i patients : %f de l’objectif, %i €', (mt, part, montant) => {
    const regle = { forme: 'plancher', depuis: 0.5 } as const;
    expect(unAnApres(mt, bareme(regle))).toEqual([['plancher', part, montant, 22_000 - montant]]);
  });

  it('paliers : le dernier franchi', () => {
    const paliers = [
      { depuis: 0.25, part: 0.5 },
      { depuis: 0.5, part: 0.75 },
      { depuis: 1, part: 1 },
    ];
    const regle = { forme: 'paliers', paliers } as const;
    expect(unAnApres(1016, bareme(regle))).toEqual([['paliers', 0.24, 0, 22_000]]);
    expect(unAnApres(1040, bareme(regle))).toEqual([['paliers', 0.6, 16_500, 5500]]);
  });

  it('pas encore en vigueur au début de la troisième année, il laisse les deux lectures', () => {
    const regle = { forme: 'tout-ou-rien' } as const;
    const noms = (du: string) => unAnApres(1040, bareme(regle, du)).map(([nom]) => nom);
    expect(noms('2026-09-01')).toEqual(['tout-ou-rien']);
    expect(noms('2026-09-02')).toEqual(['pro-rata', 'tout-ou-rien']);
  });
});

describe('rien n’est chiffré', () => {
  const situation = uneSignature('2024-09-01', { bande: 'p50-p70' });

  it('sans projection, ni sans total à atteindre', () => {
    expect(enjeux(situation, [signer('2024-09-01', 1000, 1200), mesure('2025-02-28', 900)], '2025-10-01')).toEqual([]);
    expect(enjeux(situation, [sansObjectif('2024-09-01'), mesure('2025-09-01', 900)], '2025-10-01')).toEqual([]);
  });

  it('quand la bande laisse deux montants possibles', () => {
    const sansBande = uneSignature('2024-09-01', { bande: undefined });
    expect(enjeux(sansBande, [signer('2024-09-01', 1000, 1200), mesure('2025-09-01', 1000)], '2025-10-01')).toEqual([]);
  });
});
