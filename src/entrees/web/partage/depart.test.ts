import { describe, expect, it } from 'vitest';
import type { Valeur } from '../entretien/champs.ts';
import { SIMULATION_VIDE } from '../etat/simulation.ts';
import { planDepuis } from './depart.ts';
import { AUJOURD_HUI } from './plan.fixture.ts';

const simuler = (reponses: Readonly<Record<string, Valeur>>, cout?: number) => ({
  ...SIMULATION_VIDE,
  reponses: new Map(Object.entries(reponses)),
  ignorees: new Set(['age', 'ancien-secretaire']),
  hypotheses: new Map(cout === undefined ? [] : [['cout-annuel', cout] as const]),
});

describe('le plan à l’ouverture', () => {
  it('est vide tant que « Simuler » l’est', () => {
    const plan = planDepuis(simuler({ signature: '2025-01-06' }), AUJOURD_HUI);
    expect(plan.medecins.map(({ dit }) => dit.reponses.get('signature'))).toEqual([AUJOURD_HUI, AUJOURD_HUI]);
  });

  it('reprend au premier médecin ce qu’il a répondu, au groupe ce qui est au groupe, et le coût d’un temps plein', () => {
    const plan = planDepuis(
      simuler(
        { signature: '2025-01-06', specialite: 'pediatrie', departement: '72', cadre: 'collectif', forme: 'scm' },
        32_426.5,
      ),
      AUJOURD_HUI,
    );
    const [premier, second] = plan.medecins;
    expect([...(premier?.dit.reponses ?? [])]).toEqual([
      ['signature', '2025-01-06'],
      ['specialite', 'pediatrie'],
    ]);
    expect([...(premier?.dit.ignorees ?? [])]).toEqual(['age']);
    expect(second?.dit.reponses.has('specialite')).toBe(false);
    expect([...plan.commun.reponses]).toEqual([['departement', '72']]);
    expect([...plan.commun.ignorees]).toEqual(['ancien-secretaire']);
    expect(plan.assistants).toMatchObject([{ minutes: 2100, cout: 3_242_650 }]);
  });
});
