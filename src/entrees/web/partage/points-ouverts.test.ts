import { describe, expect, it } from 'vitest';
import type { Centimes } from '../../../commun/centimes.ts';
import { ETABLIS } from '../../../droit/fondement.ts';
import { SIMULATION_VIDE } from '../etat/simulation.ts';
import { AUJOURD_HUI, unAssistant, unMedecin, unPlan } from './plan.fixture.ts';
import { type Plan, placeDe, planDExemple } from './plan.ts';
import { tenirLePlan } from './tenue.ts';

const DU_PARTAGE = new Set([
  'plus-de-contrats-que-d-heures',
  'moins-d-heures-que-l-option',
  'plus-de-deux-medecins',
  'sans-contrat-d-aide',
  'jours-differents',
  'un-seul-employeur',
  'remboursement-entre-confreres',
  'scm-employeur',
  'prix-du-groupement',
  'depart-d-un-medecin',
]);
const pointsDe = (plan: Plan) => tenirLePlan(plan, AUJOURD_HUI).points;
const codesDe = (plan: Plan) => pointsDe(plan).flatMap(({ code }) => (DU_PARTAGE.has(code) ? [code] : []));
const heures = (...minutes: readonly number[]): Plan['heures'] =>
  new Map(minutes.map((une, rang) => [placeDe(1, rang + 1), une]));
const TROIS = [unMedecin(1), unMedecin(2), unMedecin(3)];

describe('ce que les textes lus ne disent pas d’un partage', () => {
  it.each<[string, Plan, readonly string[]]>([
    [
      'deux mi-temps font un temps plein, un groupement emploie à prix su',
      unPlan({ employeur: 'groupement', prix: 100 as Centimes }),
      [],
    ],
    ['le prix du groupement non su', unPlan({ employeur: 'groupement' }), ['prix-du-groupement']],
    ['la SISA emploie', unPlan({ employeur: 'sisa' }), []],
    ['la SCM emploie', unPlan({ employeur: 'scm' }), ['scm-employeur']],
    ['un médecin emploie', unPlan(), ['un-seul-employeur', 'remboursement-entre-confreres']],
    [
      'trois mi-temps sur 35 heures',
      unPlan({ medecins: TROIS, heures: heures(700, 700, 700), employeur: undefined }),
      ['plus-de-contrats-que-d-heures', 'moins-d-heures-que-l-option', 'plus-de-deux-medecins'],
    ],
    [
      '20 heures et 15 heures pour deux mi-temps',
      unPlan({ heures: heures(1200, 900), employeur: undefined }),
      ['moins-d-heures-que-l-option'],
    ],
    [
      'trois tiers temps de l’avenant 7',
      unPlan({
        medecins: [1, 2, 3].map((id) => unMedecin(id, { signature: '2022-03-15', option: 'tiers-temps' })),
        heures: heures(700, 700, 700),
        employeur: undefined,
      }),
      [],
    ],
    [
      'un confrère sans contrat d’aide',
      unPlan({ medecins: [unMedecin(1), unMedecin(2, {}, { sansContrat: true })], employeur: undefined }),
      ['sans-contrat-d-aide'],
    ],
    [
      'un confrère qui ne peut pas signer',
      unPlan({ medecins: [unMedecin(1), unMedecin(2, { secteur: 'secteur-2' })], employeur: undefined }),
      ['sans-contrat-d-aide'],
    ],
    [
      'des signatures à deux jours',
      unPlan({ medecins: [unMedecin(1), unMedecin(2, { signature: '2025-01-06' })], employeur: undefined }),
      ['jours-differents'],
    ],
  ])('%s', (_, plan, codes) => {
    expect(codesDe(plan)).toEqual([...codes, 'depart-d-un-medecin']);
  });

  it('nomme la caisse du département, ou dit qu’il n’est pas su', () => {
    expect(pointsDe(unPlan()).map(({ destinataire }) => destinataire)).toContain(
      'Caisse commune de sécurité sociale (CCSS) de la Lozère',
    );
    const sans = pointsDe(unPlan({ commun: SIMULATION_VIDE }));
    expect(sans.map(({ destinataire }) => destinataire)).toContain('Votre caisse (département non su)');
  });

  it('dit les points du droit une seule fois, avec tous ceux qu’ils concernent', () => {
    const points = pointsDe(planDExemple(AUJOURD_HUI));
    const objectifs = points.filter(({ code }) => code === 'objectifs-2023-2024');
    expect(objectifs.map(({ enonce }) => enonce)).toEqual([
      expect.stringMatching(/Concerne Dr A\., Dr B\. et Dr C\.$/),
    ]);
    expect(objectifs[0]?.page).toBe('objectifs-2023-2024');
  });

  it('pose des questions entières, sans le nom de personne, et cite des points établis', () => {
    const plans = [
      planDExemple(AUJOURD_HUI),
      unPlan({
        medecins: TROIS.map((un) => ({ ...un, nom: 'Dr Mystère' })),
        heures: heures(700, 700, 700),
        employeur: 'scm',
      }),
      unPlan({
        medecins: [unMedecin(1), unMedecin(2, { signature: '2025-01-06' }, { sansContrat: true })],
        assistants: [unAssistant(1)],
      }),
    ];
    for (const { question, autour } of plans.flatMap(pointsDe)) {
      expect(question).toMatch(/^Bonjour, .*\?/);
      expect(question).not.toContain('Mystère');
      expect(question).not.toMatch(/[^\u00a0] [;:!?%€»]/);
      for (const cle of autour) expect(ETABLIS).toHaveProperty([cle]);
    }
  });
});
