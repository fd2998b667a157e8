import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uneSituationEntiere } from '../../../../outils/situations-arbitraires.ts';
import { jourDe } from '../../../commun/jour.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import { unBareme } from '../../../regles/bareme.fixture.ts';
import type { Situation } from '../../../regles/situation.ts';
import { composerVueComptable } from '../../../usages/comptable/vue.ts';
import { evaluerSituation } from '../../../usages/evaluer-situation.ts';
import { unDocumentDeBareme } from '../bareme/bareme.fixture.ts';
import { relireBareme } from '../bareme/lecture.ts';
import { EXEMPLES } from '../entretien/exemples.ts';
import { mener } from '../entretien/pertinence.ts';
import { type CinqAnneesCalculees, calculerCinqAnnees } from './calcul.ts';
import { calculerEquilibre } from './equilibre.ts';
import { direLAtteinte, direLaFormule, lignesDeLaReduction } from './formule.ts';
import { enCentimes } from './fourchette.ts';
import { comparerOptions } from './options.ts';
import { sujetDeLAnnee, sujetDuTotal } from './sujets.ts';

const lire = (document: unknown): Bareme => {
  const lu = relireBareme(document);
  if (!lu.accepte) throw new Error(JSON.stringify(lu.refus));
  return lu.valeur.lu;
};
const EXEMPLE = lire(JSON.parse(readFileSync('baremes/urps-exemple.json', 'utf8')));

const compter = (situation: Situation, bareme: Bareme | undefined, atteinte: number, cout?: number) =>
  calculerCinqAnnees({
    reponse: evaluerSituation(situation, bareme, 'essai'),
    situation,
    bareme,
    hypotheses: new Map([['atteinte', atteinte], ...(cout === undefined ? [] : [['cout-annuel', cout] as const])]),
  });

const { situation: DU_JOUR } = mener(
  EXEMPLES.find(({ id }) => id === 'generaliste-aujourdhui')?.reponses(jourDe('2026-11-22')) ?? new Map(),
);
const aides = ({ annees }: CinqAnneesCalculees) =>
  annees.map(({ aide, nature }) => [
    nature,
    aide === null ? null : aide.bas / 100,
    aide === null ? null : aide.haut / 100,
  ]);

describe('les cinq années avec la formule d’un barème', () => {
  it('à moitié, les années 3 à 5 redeviennent une somme au plus, d’une seule source', () => {
    expect(aides(compter(DU_JOUR, undefined, 50)).slice(2)).toEqual(Array(3).fill(['entre', 0, 22_000]));
    const { annees, total } = compter(DU_JOUR, EXEMPLE, 50, 32_426);
    expect(aides({ annees } as CinqAnneesCalculees)).toEqual([
      ['acquise', 38_000, 38_000],
      ['acquise', 28_000, 28_000],
      ...Array(3).fill(['au-plus', 11_000, 11_000]),
    ]);
    const seules = compter(DU_JOUR, undefined, 100).annees.map(({ certitude }) => certitude);
    expect(annees.map(({ certitude }) => certitude)).toEqual([
      ...seules.slice(0, 2),
      ...Array(3).fill('source-unique'),
    ]);
    expect(total).toMatchObject({
      nature: 'au-plus',
      basAcquis: false,
      aide: { bas: 99_000_00, haut: 99_000_00 },
      solde: { bas: -63_130_00, haut: -63_130_00 },
      certitude: 'source-unique',
    });
  });

  it('affaiblit une somme que les textes confirment, et elle seule', () => {
    const situation: Situation = { ...DU_JOUR, medecin: { ...DU_JOUR.medecin, bande: 'p30-p50' } };
    const certitudes = (bareme: Bareme | undefined) =>
      compter(situation, bareme, 50).annees.map(({ certitude }) => certitude);
    expect(certitudes(undefined)).toEqual(Array(5).fill('confirmee'));
    expect(certitudes(EXEMPLE)).toEqual([...Array(2).fill('confirmee'), ...Array(3).fill('source-unique')]);
  });

  it('objectifs atteints, ne change ni somme ni certitude', () => {
    const [sans, avec] = [compter(DU_JOUR, undefined, 100), compter(DU_JOUR, EXEMPLE, 100)];
    expect(aides(avec)).toEqual(aides(sans));
    expect(avec.total).toEqual(sans.total);
  });

  it('donne ce que le cœur donne, à toute atteinte, quelle que soit la situation', () => {
    fc.assert(
      fc.property(uneSituationEntiere, unDocumentDeBareme, (situation, document) => {
        const bareme = lire(document);
        const { aide } = evaluerSituation(situation, bareme, 'essai');
        for (const atteinte of [1, 0.5, 0]) {
          const { annees } = compter(situation, bareme, atteinte * 100);
          for (const { annee, scenarios } of aide.annees) {
            const attendus = bareme.modulation.flatMap(() => scenarios.filter((un) => un.atteinte === atteinte));
            const calculee = annees.find((une) => une.annee === annee);
            for (const { montant } of attendus) {
              const somme = enCentimes(montant);
              expect(calculee).toMatchObject({ aide: { bas: somme, haut: somme }, nature: 'au-plus', cause: null });
              expect(calculee?.formule).toEqual(bareme.modulation[0]);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('fait le total que l’écran de l’expert-comptable fait de son côté', () => {
    fc.assert(
      fc.property(unDocumentDeBareme, fc.constantFrom(1, 0.5, 0), (document, atteinte) => {
        const bareme = lire(document);
        const vue = composerVueComptable(DU_JOUR, undefined, { bareme }, jourDe('2026-11-22'));
        const scenarios = vue.scenarios.filter((un) => un.atteinte === atteinte && un.lectures.includes('bareme'));
        expect(scenarios).toHaveLength(bareme.modulation.length);
        for (const { comptes } of scenarios) {
          expect(compter(DU_JOUR, bareme, atteinte * 100).total.aide).toEqual(comptes.total.aide);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('qui ne vaut qu’un temps, laisse les autres années ouvertes, et chaque lecture compte la sienne', () => {
    const [formule] = unBareme().modulation;
    if (formule === undefined) throw new Error('Le barème d’essai n’a pas de formule');
    const bareme = unBareme({ modulation: [{ ...formule, au: jourDe('2029-06-01') }] });
    const calcul = compter(DU_JOUR, bareme, 50, 32_426);
    expect(calcul.annees.map(({ cause, formule: une }) => [cause, une === null])).toEqual([
      [null, true],
      [null, true],
      [null, false],
      ['modulation', true],
      ['modulation', true],
    ]);
    expect(calcul.total.aide).toEqual({ bas: 77_000_00, haut: 121_000_00 });
    expect(calcul.total.lectures.map(({ forme, aide }) => [forme, aide.haut])).toEqual([
      ['pro-rata', 99_000_00],
      ['tout-ou-rien', 77_000_00],
    ]);
    const equilibre = calculerEquilibre(calcul, null);
    expect(equilibre?.lectures.map(({ forme, reste }) => [forme, reste.bas, reste.haut])).toEqual([
      ['pro-rata', 21_426_00, 21_426_00],
      ['tout-ou-rien', 21_426_00, 32_426_00],
    ]);
  });

  it('vaut aussi pour les options à côté', () => {
    const entretien = mener(
      EXEMPLES.find(({ id }) => id === 'generaliste-aujourdhui')?.reponses(jourDe('2026-11-22')) ?? new Map(),
      EXEMPLE,
    );
    const options = comparerOptions(entretien, new Map([['atteinte', 50]]));
    expect(options.map(({ code, annees }) => [code, annees.total.aide])).toEqual([
      ['mi-temps', { bas: 49_500_00, haut: 49_500_00 }],
      ['temps-plein', { bas: 99_000_00, haut: 99_000_00 }],
      ['partage', { bas: 49_500_00, haut: 49_500_00 }],
      ['collectif', { bas: 99_000_00, haut: 99_000_00 }],
      ['second', null],
    ]);
  });
});

describe('ce que l’on en dit', () => {
  const calcul = compter(DU_JOUR, EXEMPLE, 50);
  const cadrage = { situation: DU_JOUR, hypotheses: new Map([['atteinte', 50] as const]) };

  it('le compte d’une année et celui du total, à l’atteinte supposée', () => {
    const [, deuxieme, troisieme] = calcul.annees;
    if (deuxieme === undefined || troisieme === undefined) throw new Error('Il manque une année');
    expect(lignesDeLaReduction(deuxieme, 0.5)).toEqual([]);
    expect(sujetDeLAnnee(troisieme, cadrage, 'modulation')).toMatchObject({
      genre: 'annee',
      annee: 3,
      lignes: [
        { nom: 'Maximum de l’année', valeur: '22\u00a0000\u00a0€' },
        { nom: 'Part des objectifs atteinte', valeur: '50\u00a0%' },
        { nom: 'Aide selon le barème', valeur: '11\u00a0000\u00a0€' },
      ],
    });
    expect(sujetDuTotal(calcul, cadrage)).toMatchObject({ lignes: { length: 5 } });
    expect(sujetDuTotal(compter(DU_JOUR, EXEMPLE, 100), cadrage)).not.toHaveProperty('lignes');
  });

  it('à quelle atteinte valent les sommes, sauf si nul ne sait les réduire', () => {
    const dites = [100, 50, 0].map((atteinte) => direLAtteinte(compter(DU_JOUR, EXEMPLE, atteinte)));
    expect(dites).toEqual(['objectifs atteints', 'objectifs atteints à 50\u00a0%', 'objectifs manqués']);
    expect(direLAtteinte(compter(DU_JOUR, undefined, 50))).toBeUndefined();
  });

  it('la formule, avec ses seuils', () => {
    expect(direLaFormule({ regle: { forme: 'plancher', depuis: 0.6 } })).toContain('sous 60\u00a0%');
    const paliers = [
      { depuis: 0.5, part: 0.4 },
      { depuis: 0.9, part: 1 },
    ];
    expect(direLaFormule({ regle: { forme: 'paliers', paliers } })).toBe(
      'La caisse verse une part du maximum fixée par palier d’atteinte\u00a0: dès 50\u00a0%, 40\u00a0% du maximum\u00a0; dès 90\u00a0%, 100\u00a0% du maximum.',
    );
  });
});
