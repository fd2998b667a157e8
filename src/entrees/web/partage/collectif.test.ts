import { describe, expect, it } from 'vitest';
import { comparer, comparerLesSoldes, direLaComparaison, manquesDuCollectif } from './comparaison.ts';
import { AUJOURD_HUI, unAssistant, unMedecin, unPlan } from './plan.fixture.ts';
import { type Plan, planDExemple, planDeDepart } from './plan.ts';
import { tenirLePlan } from './tenue.ts';

const tenir = (plan: Plan) => {
  const tenue = tenirLePlan(plan, AUJOURD_HUI);
  const { collectif } = tenue;
  if (collectif === undefined) throw new Error('Aucune alternative');
  return { ...tenue, collectif };
};
const dire = (plan: Plan): string => {
  const { comptes, collectif } = tenir(plan);
  return direLaComparaison(comptes, collectif).replaceAll('\u00a0', ' ');
};
const exemple = (change: Partial<Plan['collectif']> = {}, plan: Partial<Plan> = {}): Plan => {
  const depart = planDExemple(AUJOURD_HUI);
  return { ...depart, ...plan, collectif: { ...depart.collectif, ...change } };
};

describe('l’aide collective, pour le même groupe', () => {
  it('se juge avec tous les médecins, au nombre d’ETP de leurs heures', () => {
    const { collectif } = tenir(exemple());
    expect(collectif.etp).toBe(1.5);
    expect(collectif.situation.groupe.adherents?.map(({ mt }) => mt)).toEqual([920, 1180, 1010]);
    expect(collectif.reponse.eligibilite.reponse).toBe('oui');
    expect(collectif.reponse.aide.total).toBe(198_000);
  });

  it.each<[string, Plan, string]>([
    [
      'autant',
      exemple(),
      'Oui, pour ce groupe. L’aide collective donnerait, au plus, autant que les contrats de chacun.',
    ],
    [
      'plus',
      exemple({ etp: 2 }),
      'Oui, pour ce groupe. L’aide collective donnerait, au plus, 66 000 € de plus que les contrats de chacun, en cinq ans.',
    ],
    [
      'moins',
      exemple({ etp: 1 }),
      'Oui, pour ce groupe. L’aide collective donnerait, au plus, 66 000 € de moins que les contrats de chacun, en cinq ans.',
    ],
    [
      'société non dite',
      exemple({ forme: undefined }),
      'Indéterminé. Si la réponse devient oui, l’aide collective donnerait, au plus, autant que les contrats de chacun.',
    ],
  ])('%s', (_, plan, phrase) => {
    expect(dire(plan)).toBe(phrase);
  });

  it.each<[string, Plan]>([
    ['la veille de son ouverture', exemple({ signature: '2026-02-24' })],
    ['une SEL', exemple({ forme: 'sel' })],
    ['un MEP', exemple({ mep: 'certains' })],
    ['un contrat individuel en cours', exemple({ contratsEnCours: 'certains' })],
    [
      'un cardiologue',
      exemple(
        {},
        { medecins: [...planDExemple(AUJOURD_HUI).medecins.slice(1), unMedecin(1, { specialite: 'cardiologie' })] },
      ),
    ],
  ])('%s : non, et aucune somme n’est promise', (_, plan) => {
    const { comptes, collectif } = tenir(plan);
    expect(collectif.reponse.eligibilite.reponse).toBe('non');
    expect(direLaComparaison(comptes, collectif)).toMatch(/^Non, pas pour ce groupe\. \S/);
    expect(comparer(comptes, collectif).every((ligne) => ligne.collectif === undefined)).toBe(true);
    expect(comparerLesSoldes(comptes, collectif).every((solde) => solde.collectif === undefined)).toBe(true);
  });

  it('nomme ce qui manque, et à qui', () => {
    const { juges, collectif } = tenir(planDeDepart(AUJOURD_HUI));
    const manques = manquesDuCollectif(juges, collectif).map((un) => un.replaceAll('\u00a0', ' '));
    expect(manques).toContain('la forme de la société');
    expect(manques).toContain('le nombre d’ETP demandés');
    expect(manques).toContain('la spécialité : Médecin 1 et Médecin 2');
    expect(new Set(manques).size).toBe(manques.length);
  });

  it('se partage comme le coût, au centime près', () => {
    const { comptes, collectif } = tenir(exemple());
    const soldes = comparerLesSoldes(comptes, collectif).map((solde) => solde.collectif?.[1] ?? Number.NaN);
    expect(soldes.reduce((a, b) => a + b, 0)).toBe(19_800_000 - 23_827_000);
    expect(comparer(comptes, collectif).at(-1)).toMatchObject({
      individuels: [19_800_000, 19_800_000],
      collectif: 19_800_000,
    });
  });

  it('sans nombre d’ETP, reste sans somme', () => {
    const { comptes, collectif } = tenir(unPlan({ assistants: [unAssistant(1, { minutes: 1200, cout: undefined })] }));
    expect(collectif.etp).toBeUndefined();
    expect(direLaComparaison(comptes, collectif)).toContain('Le nombre d’ETP manque');
  });
});
