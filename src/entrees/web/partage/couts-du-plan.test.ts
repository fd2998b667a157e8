import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Centimes } from '../../../commun/centimes.ts';
import { unEmploiSaisi } from '../emploi/emploi.fixture.ts';
import { direDeLEmploi, EMPLOI_VIDE } from '../emploi/emploi-saisi.ts';
import { SIMULATION_VIDE } from '../etat/simulation.ts';
import { coutTotal, faireLesComptes } from './comptes.ts';
import { type CoutsDuPlan, demandesDuPlan, emploiEntier, premierContrat } from './couts-du-plan.ts';
import { planDepuis } from './depart.ts';
import { ecrireLePlan } from './fichier.ts';
import { lireLePlan } from './fichier-lu.ts';
import { avancer } from './gestes.ts';
import { direLeManque } from './manques.ts';
import { jugerLesMedecins } from './medecins-juges.ts';
import { AUJOURD_HUI, unAssistant, unMedecin, unPlan } from './plan.fixture.ts';
import type { Plan } from './plan.ts';

const aSalaire = (id: number, salaire: number, minutes = 2100) =>
  unAssistant(id, {
    base: 'salaire',
    cout: undefined,
    minutes,
    emploi: direDeLEmploi(EMPLOI_VIDE, 'salaire', salaire),
  });
const demander = (plan: Plan) => demandesDuPlan(plan, jugerLesMedecins(plan, AUJOURD_HUI));

describe('les coûts à calculer d’un plan', () => {
  it('un par assistant dont le salaire est dit, avec ceux d’avant pour collègues', () => {
    const plan = unPlan({ assistants: [aSalaire(1, 2150), unAssistant(2), aSalaire(3, 2300, 1050)] });
    const demandes = demander(plan);
    expect([...demandes.keys()]).toEqual([1, 3]);
    expect(demandes.get(3)?.postes.map(({ heures, compte }) => [heures, compte])).toEqual([
      [35, false],
      [17.5, true],
    ]);
    expect(demandes.get(1)?.situation.demande).toMatchObject({ option: undefined, partage: false });
    expect(demandes.get(1)?.situation.medecin.departement).toBe('48');
  });

  it('aucun tant que rien n’est dit du salaire', () => {
    expect(demander(unPlan({ assistants: [unAssistant(1, { base: 'salaire' })] })).size).toBe(0);
  });

  it('joignent ce qui est dit de l’assistant et de l’employeur ; une société dit sa forme', () => {
    const emploi = unEmploiSaisi({ salaire: 9999, forme: 'bnc', tva: 'non' });
    const plan = unPlan({ assistants: [aSalaire(1, 2150)], emploi });
    const entier = (employeur: Plan['employeur']) => emploiEntier({ ...plan, employeur }, aSalaire(1, 2150)).dits;
    expect([entier(1).get('salaire'), entier(1).get('forme'), entier(1).get('tva')]).toEqual([2150, 'bnc', 'non']);
    expect([entier('groupement').get('forme'), entier('scm').get('forme')]).toEqual(['groupement-d-employeurs', 'scm']);
  });

  it('commencent au premier contrat signé', () => {
    const plan = unPlan({
      medecins: [
        unMedecin(1),
        unMedecin(2, { signature: '2026-03-01' }),
        unMedecin(3, { signature: '2025-01-01' }, { sansContrat: true }),
      ],
    });
    expect(premierContrat(jugerLesMedecins(plan, AUJOURD_HUI))?.medecin.id).toBe(2);
  });
});

describe('des coûts qui changent chaque année', () => {
  const cinqCouts = fc.array(
    fc.integer({ min: 0, max: 6_000_000 }).map((cout) => cout as Centimes),
    { minLength: 5, maxLength: 5 },
  );

  it('se partagent année par année, au centime, sous chaque clé', () => {
    fc.assert(
      fc.property(cinqCouts, fc.constantFrom('egal', 'heures', 'aide' as const), (couts, cle) => {
        const plan = unPlan({ assistants: [aSalaire(1, 2150)], cle: cle as Plan['cle'] });
        const calcules: CoutsDuPlan = new Map([[1, couts]]);
        const comptes = faireLesComptes(plan, jugerLesMedecins(plan, AUJOURD_HUI), calcules);
        expect(comptes.couts).toEqual(couts);
        expect(coutTotal(comptes)).toBe(couts.reduce<number>((somme, un) => somme + un, 0));
        for (const [rang, cout] of couts.entries()) {
          const parts = comptes.medecins.map(({ annees }) => annees[rang]?.part ?? -1);
          expect(parts.reduce<number>((somme, part) => somme + part, 0)).toBe(cout);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('une année indéterminée laisse les parts indéterminées, et le manque nommé', () => {
    const plan = unPlan({ assistants: [aSalaire(1, 2150)] });
    const calcules: CoutsDuPlan = new Map([[1, [undefined, ...Array<Centimes>(4).fill(100 as Centimes)]]]);
    const comptes = faireLesComptes(plan, jugerLesMedecins(plan, AUJOURD_HUI), calcules);
    expect(comptes.couts).toBeUndefined();
    expect(comptes.manques.map((manque) => direLeManque(plan, manque))).toEqual([
      'le coût de l’assistant, à calculer depuis son salaire',
    ]);
  });
});

describe('l’emploi dans le plan', () => {
  it('s’enregistre et se rouvre ; une réponse fautive est dite et laissée', () => {
    const plan = unPlan({ assistants: [aSalaire(1, 2150)], emploi: unEmploiSaisi({ salaire: undefined }) });
    const relu = lireLePlan(ecrireLePlan(plan), AUJOURD_HUI);
    expect([relu.fautes, relu.plan]).toEqual([[], plan]);
    const casse = ecrireLePlan(plan).replace('"salaire": 2150', '"salaire": -3');
    const { plan: reste, fautes } = lireLePlan(casse, AUJOURD_HUI);
    expect(fautes).toEqual(['Assistant 1\u00a0: la réponse «\u00a0e.salaire\u00a0» ne se lit pas, elle reste vide.']);
    expect(reste?.assistants[0]?.emploi.dits.size).toBe(0);
  });

  it('se dit par ses gestes, à l’assistant ou à l’employeur', () => {
    const plan = unPlan();
    const fait = { quoi: 'repondre', champ: 'tva', valeur: 'non' } as const;
    expect(avancer(plan, { geste: 'emploi', de: 'employeur', fait }).emploi.dits.get('tva')).toBe('non');
    expect(avancer(plan, { geste: 'emploi', de: 1, fait }).assistants[0]?.emploi.dits.get('tva')).toBe('non');
  });

  it('vient de « Simuler » quand le salaire y a été dit', () => {
    const simulation = {
      ...SIMULATION_VIDE,
      reponses: new Map([['specialite', 'pediatrie']]),
      emploi: unEmploiSaisi({ salaire: 2150, heures: 20 }),
    };
    const plan = planDepuis(simulation, AUJOURD_HUI);
    expect(plan.assistants).toMatchObject([{ base: 'salaire', minutes: 2100 }]);
    expect([...(plan.assistants[0]?.emploi.dits.keys() ?? [])]).toEqual(['salaire', 'ailleurs']);
    expect([...plan.emploi.dits.keys()]).not.toContain('heures');
    expect(plan.emploi.dits.get('forme')).toBe('bnc');
  });
});
