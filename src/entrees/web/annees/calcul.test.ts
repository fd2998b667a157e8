import { assert, constantFrom, integer, option as peutEtre, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Centimes } from '../../../commun/centimes.ts';
import { ecrireJour, type Jour, jourDe } from '../../../commun/jour.ts';
import { BANDES, OPTIONS, type Option } from '../../../droit/codes.ts';
import { evaluerSituation } from '../../../usages/evaluer-situation.ts';
import type { EtatDuCout } from '../emploi/couts.ts';
import type { Reponses, Valeur } from '../entretien/champs.ts';
import { EXEMPLES } from '../entretien/exemples.ts';
import { mener } from '../entretien/pertinence.ts';
import type { CleHypothese } from '../etat/hypotheses.ts';
import { type CinqAnneesCalculees, calculerCinqAnnees } from './calcul.ts';

const AUJOURD_HUI = jourDe('2026-11-22');

const duJour = (changements: Readonly<Record<string, Valeur | undefined>> = {}): Reponses => {
  const exemple = EXEMPLES.find(({ id }) => id === 'generaliste-aujourdhui');
  const reponses = new Map(exemple?.reponses(AUJOURD_HUI));
  for (const [champ, valeur] of Object.entries(changements)) {
    if (valeur === undefined) reponses.delete(champ);
    else reponses.set(champ, valeur);
  }
  return reponses;
};

const repondre = (reponses: Reponses) => evaluerSituation(mener(reponses).situation, undefined, 'essai');

const compter = (
  reponses: Reponses,
  hypotheses: Readonly<Partial<Record<CleHypothese, number>>>,
): CinqAnneesCalculees => {
  const { situation } = mener(reponses);
  return calculerCinqAnnees({
    reponse: repondre(reponses),
    situation,
    bareme: undefined,
    hypotheses: new Map(Object.entries(hypotheses) as [CleHypothese, number][]),
  });
};

describe('le généraliste d’aujourd’hui, à temps plein, pour 32 426 € par an', () => {
  const { annees, total } = compter(duJour(), { 'cout-annuel': 32_426 });

  it('garde 5 574 € la première année et paie ensuite', () => {
    expect(annees.map(({ solde }) => solde)).toEqual(
      [5_574_00, -4_426_00, -10_426_00, -10_426_00, -10_426_00].map((somme) => ({ bas: somme, haut: somme })),
    );
    expect(annees.map(({ nature }) => nature)).toEqual(['acquise', 'acquise', 'au-plus', 'au-plus', 'au-plus']);
  });

  it('totalise 132 000 € d’aide au plus, 162 130 € de coût, 30 130 € à payer', () => {
    expect(total).toMatchObject({
      nature: 'au-plus',
      aide: { bas: 132_000_00, haut: 132_000_00 },
      cout: 162_130_00,
      solde: { bas: -30_130_00, haut: -30_130_00 },
    });
  });
});

describe('le coût d’une année', () => {
  it.each<[Option, number]>([
    ['temps-plein', 32_425_60],
    ['mi-temps', 16_212_80],
    ['tiers-temps', 10_808_53],
  ])('%s : la part du temps plein, au centime', (option, attendu) => {
    const reponses = duJour({ option, signature: '2022-03-15' });
    expect(compter(reponses, { 'cout-annuel': 32_425.6 }).annees[0]?.cout).toBe(attendu);
  });

  it('cinq fois le centime exact, jamais cinq fois l’euro arrondi', () => {
    expect(compter(duJour(), { 'cout-annuel': 32_425.6 }).total.cout).toBe(162_128_00);
  });

  it('d’une aide collective compte chaque temps plein demandé', () => {
    const { annees, total } = compter(duJour({ cadre: 'collectif', etp: 2.5 }), {
      'cout-annuel': 32_426,
      atteinte: 50,
    });
    expect(annees[0]).toMatchObject({ cout: 81_065_00, aide: { bas: 95_000_00, haut: 95_000_00 } });
    expect(total.lectures.map(({ forme }) => forme)).toEqual(['pro-rata']);
    expect(compter(duJour({ cadre: 'collectif' }), { 'cout-annuel': 32_426 }).coutAbsent).toBe('sans-temps');
  });

  it('est absent tant qu’il n’est pas écrit, ou que le temps de travail n’est pas choisi', () => {
    expect(compter(duJour(), {})).toMatchObject({ coutAbsent: 'non-renseigne', total: { cout: null, solde: null } });
    expect(compter(duJour({ option: undefined }), { 'cout-annuel': 30_000 }).coutAbsent).toBe('sans-temps');
  });
});

describe('un coût calculé depuis le salaire', () => {
  const cinqCouts = (couts: readonly (number | null)[]): EtatDuCout => ({
    etat: 'chiffre',
    cout: {
      annees: couts.map((cout, rang) => ({
        annee: rang + 1,
        cout: cout as Centimes | null,
        connu: (cout ?? 0) as Centimes,
        lignes: [],
      })),
      certitude: 'contestee',
      explication: { volets: [], hypotheses: [], sources: [], points: [] },
      resume: '',
      manques: [],
      nonComprises: [],
      postes: [],
    },
  });
  const calculer = (calcule: EtatDuCout) => {
    const reponses = duJour();
    return calculerCinqAnnees({
      reponse: repondre(reponses),
      situation: mener(reponses).situation,
      bareme: undefined,
      hypotheses: new Map([['cout-annuel', 99_999]]),
      calcule,
    });
  };

  it('a un montant par année, et l’emporte sur celui qui était écrit', () => {
    const { annees, total, coutAbsent, certitudeDuCout } = calculer(
      cinqCouts([30_000_00, 32_000_00, 33_000_00, 34_000_00, 35_000_01]),
    );
    expect(annees.map(({ solde }) => solde?.haut)).toEqual([8_000_00, -4_000_00, -11_000_00, -12_000_00, -13_000_01]);
    expect(total).toMatchObject({ cout: 164_000_01, solde: { bas: -32_000_01, haut: -32_000_01 } });
    expect([coutAbsent, certitudeDuCout]).toEqual([null, 'contestee']);
  });

  it('une année indéterminée laisse le total indéterminé, les autres comptées', () => {
    const { annees, total, coutAbsent } = calculer(cinqCouts([null, 32_000_00, 33_000_00, 34_000_00, 35_000_00]));
    expect(annees.map(({ solde }) => solde?.haut ?? null)).toEqual([
      null,
      -4_000_00,
      -11_000_00,
      -12_000_00,
      -13_000_00,
    ]);
    expect([total.cout, total.solde, coutAbsent]).toEqual([null, null, null]);
  });

  it.each([
    [{ etat: 'attendu' }, 'non-renseigne'],
    [{ etat: 'sans-temps' }, 'sans-temps'],
    [{ etat: 'calcul' }, 'en-calcul'],
    [{ etat: 'refuse', panne: true, chemin: '', phrase: 'En panne.' }, 'indetermine'],
    [cinqCouts([null, null, null, null, null]), 'indetermine'],
    [cinqCouts([]), 'indetermine'],
  ] as const)('%j : aucun coût, et pourquoi', (calcule, attendu) => {
    const { coutAbsent, total, annees } = calculer(calcule);
    expect([coutAbsent, total.cout]).toEqual([attendu, null]);
    expect(annees.map(({ aide }) => aide?.haut)).toEqual([38_000_00, 28_000_00, 22_000_00, 22_000_00, 22_000_00]);
  });
});

describe('des objectifs à moitié atteints', () => {
  const { annees, total } = compter(duJour(), { 'cout-annuel': 32_426, atteinte: 50 });

  it('laissent l’aide entre rien et son maximum : la formule n’est pas connue', () => {
    expect(annees[2]).toMatchObject({
      nature: 'entre',
      cause: 'modulation',
      aide: { bas: 0, haut: 22_000_00 },
      solde: { bas: -32_426_00, haut: -10_426_00 },
    });
    expect(annees[1]?.nature).toBe('acquise');
    expect(total.aide).toEqual({ bas: 66_000_00, haut: 132_000_00 });
  });

  it('montrent chaque lecture pour ce qu’elle est', () => {
    expect(total.lectures).toEqual([
      {
        forme: 'pro-rata',
        aide: { bas: 99_000_00, haut: 99_000_00 },
        solde: { bas: -63_130_00, haut: -63_130_00 },
      },
      {
        forme: 'tout-ou-rien',
        aide: { bas: 66_000_00, haut: 66_000_00 },
        solde: { bas: -96_130_00, haut: -96_130_00 },
      },
    ]);
  });

  it('rendent « au plus » à cent pour cent', () => {
    expect(compter(duJour(), { 'cout-annuel': 32_426, atteinte: 100 })).toEqual(
      compter(duJour(), { 'cout-annuel': 32_426 }),
    );
  });
});

describe('une aide que la réponse n’ouvre pas', () => {
  it('n’est jamais dite acquise', () => {
    const { annees } = compter(duJour({ secteur: 'secteur-2' }), {});
    expect(annees.every(({ nature, basAcquis }) => nature === 'au-plus' && !basAcquis)).toBe(true);
  });

  it('reste inconnue, sans jour, tant qu’il n’y a pas de signature', () => {
    const { annees, total } = compter(duJour({ signature: undefined }), { 'cout-annuel': 30_000 });
    expect(annees).toHaveLength(5);
    expect(annees.every(({ nature, debut }) => nature === 'inconnue' && debut === undefined)).toBe(true);
    expect(total).toMatchObject({ aide: null, solde: null, certitude: null });
  });

  it('est inconnue pour un second assistant, dont nul texte lu ne donne les montants', () => {
    const { total, annees } = compter(duJour({ 'rang-assistant': 'second' }), { 'cout-annuel': 30_000 });
    expect(annees.map(({ nature }) => nature)).toEqual(Array(5).fill('inconnue'));
    expect(total).toMatchObject({ aide: null, cout: 150_000_00, certitude: 'contestee' });
  });
});

/** Une seconde arithmétique, en entiers sans virgule, qui ne partage rien avec la première. */
const refaire = (reponses: Reponses, coutEnCentimes: number, option: Option, atteinte: number) => {
  const { aide } = repondre(reponses);
  const diviseur = { 'tiers-temps': 3n, 'mi-temps': 2n, 'temps-plein': 1n }[option];
  const enCentimes = (euros: number): bigint => BigInt(euros.toFixed(2).replace('.', ''));
  const cout = (2n * BigInt(coutEnCentimes) + diviseur) / (2n * diviseur);
  let bas = 0n;
  let haut = 0n;
  for (const { maximum, bornes, modulee } of aide.annees) {
    if (maximum === null && bornes === undefined) return null;
    haut += enCentimes(maximum ?? bornes?.[1] ?? 0);
    if (!modulee || atteinte === 100) bas += enCentimes(maximum ?? bornes?.[0] ?? 0);
  }
  const couts = cout * BigInt(aide.annees.length);
  return { aide: [bas, haut], cout: couts, solde: [bas - couts, haut - couts] };
};

describe('les totaux, pour des personnes quelconques', () => {
  const PREMIER = jourDe('2019-09-01');
  const personne = record({
    jours: integer({ min: 0, max: 3_000 }),
    option: constantFrom(...OPTIONS),
    bande: peutEtre(constantFrom(...BANDES), { nil: undefined }),
    secteur: constantFrom('secteur-1', 'secteur-2', 'secteur-2-optam'),
    cout: integer({ min: 1_00, max: 100_000_00 }),
    atteinte: integer({ min: 0, max: 100 }),
  });

  it('sont ceux d’une arithmétique indépendante', () => {
    assert(
      property(personne, ({ jours, option, bande, secteur, cout, atteinte }) => {
        const signature = ecrireJour((PREMIER + jours) as Jour);
        const reponses = duJour({ signature, option, secteur, bande });
        const { total, annees } = compter(reponses, { 'cout-annuel': cout / 100, atteinte });
        const refait = refaire(reponses, cout, option, atteinte);
        const bouts = (fourchette: typeof total.aide) =>
          fourchette === null ? null : [BigInt(fourchette.bas), BigInt(fourchette.haut)];
        expect(bouts(total.aide)).toEqual(refait?.aide ?? null);
        expect(bouts(total.solde)).toEqual(refait?.solde ?? null);
        expect(refait === null || BigInt(total.cout ?? -1) === refait.cout).toBe(true);
        for (const { aide, lectures, nature } of annees) {
          expect(nature === 'inconnue').toBe(aide === null);
          for (const lecture of lectures) {
            expect(lecture.aide.bas).toBeGreaterThanOrEqual(aide?.bas ?? 0);
            expect(lecture.aide.haut).toBeLessThanOrEqual(aide?.haut ?? 0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
