import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecrireLePlan } from './fichier.ts';
import { lireLeFichier, lireLePlan } from './fichier-lu.ts';
import { AUJOURD_HUI, unMedecin, unPlan, unPlanQuelconque } from './plan.fixture.ts';
import { planDExemple } from './plan.ts';

const relire = (contenu: unknown) => {
  const { plan, fautes } = lireLePlan(JSON.stringify(contenu), AUJOURD_HUI);
  return { plan, fautes: fautes.map((faute) => faute.replaceAll('\u00a0', ' ')) };
};
const ecrit = (change: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...(JSON.parse(ecrireLePlan(unPlan())) as Record<string, unknown>),
  ...change,
});

describe('un plan enregistré', () => {
  it('se rouvre tel qu’il était, pour n’importe quel groupe', () => {
    fc.assert(
      fc.property(unPlanQuelconque(10), (plan) => {
        const { plan: relu, fautes } = lireLePlan(ecrireLePlan(plan), AUJOURD_HUI);
        expect(fautes).toEqual([]);
        expect(relu).toEqual(plan);
      }),
      { numRuns: 50 },
    );
  });

  it('garde les noms, et ne se dit pas exemple', () => {
    const { plan } = lireLePlan(ecrireLePlan(planDExemple(AUJOURD_HUI)), AUJOURD_HUI);
    expect(plan?.medecins.map(({ nom }) => nom)).toEqual(['Dr A.', 'Dr B.', 'Dr C.']);
    expect(plan?.exemple).toBe(false);
  });

  it('ne porte aucune réponse de santé, et n’en relit aucune', () => {
    const malade = unMedecin(1, { ald: 'oui', rqth: 'non' });
    const dit = { ...malade.dit, ignorees: new Set(['ald']) };
    const texte = ecrireLePlan(unPlan({ medecins: [{ ...malade, dit }, unMedecin(2)] }));
    expect(texte).not.toMatch(/ald|rqth/);
    const { plan, fautes } = relire(
      ecrit({ medecins: [{ id: 1, reponses: { ald: 'oui' }, nonSu: ['rqth'] }, { id: 2 }] }),
    );
    expect(plan?.medecins[0]?.dit.reponses.size).toBe(0);
    expect(plan?.medecins[0]?.dit.ignorees.size).toBe(0);
    expect(fautes).toEqual([]);
  });
});

describe('un fichier qui n’est pas un plan', () => {
  it.each([
    ['{"tandem":"part', 'Ce fichier n’est pas lisible : il est incomplet, ou ce n’est pas du JSON.'],
    ['[]', 'Ce fichier n’est pas un plan de partage. Choisissez celui que « Enregistrer le plan » a fait.'],
    [
      '{"tandem":"simulation","version":1}',
      'Ce fichier n’est pas un plan de partage. Choisissez celui que « Enregistrer le plan » a fait.',
    ],
    [
      '{"tandem":"partage","version":99}',
      'Ce plan vient d’une autre version de Tandem, que celle-ci ne sait pas lire.',
    ],
  ])('« %s » est refusé en entier', (texte, phrase) => {
    const { plan, fautes } = lireLePlan(texte, AUJOURD_HUI);
    expect(plan).toBeUndefined();
    expect(fautes.map((faute) => faute.replaceAll('\u00a0', ' '))).toEqual([phrase]);
  });

  it('ni trop grand, ni illisible par le navigateur', async () => {
    const grand = await lireLeFichier(new File(['x'.repeat(200_001)], 'plan.json'), AUJOURD_HUI);
    expect(grand).toEqual({ plan: undefined, fautes: ['Ce fichier est trop grand pour être un plan de partage.'] });
    const casse = { size: 1, text: () => Promise.reject(new Error('lecture')) } as unknown as File;
    expect((await lireLeFichier(casse, AUJOURD_HUI)).fautes).toEqual(['Ce fichier n’a pas pu être lu.']);
  });

  it('jamais une exception, quoi qu’il porte', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('medecins', 'assistants', 'heures', 'commun', 'collectif', 'cle', 'employeur', 'prix'),
        (valeur, champ) => {
          const { plan } = relire(ecrit({ [champ]: valeur }));
          expect(plan?.medecins.length).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('un champ illisible reste vide, et une phrase le dit', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'une réponse impossible',
      { medecins: [{ id: 1, reponses: { secteur: 'secteur-9', mt: -4, inconnu: 1 } }, { id: 2 }] },
      [
        'Médecin 1 : « "secteur-9" » ne répond pas à « Secteur de conventionnement », qui reste sans réponse.',
        'Médecin 1 : « -4 » ne répond pas à « Patients dont vous êtes le médecin traitant », qui reste sans réponse.',
        'Médecin 1 : aucune question ne s’appelle « "inconnu" ».',
      ],
    ],
    ['un seul médecin', { medecins: [{ id: 1 }] }, ['Les médecins : il en faut 2 au moins, le reste est à remplir.']],
    [
      'une part absurde',
      { medecins: [{ id: 1, part: 20_000 }, { id: 2 }] },
      ['Médecin 1 : la part « 20000 » n’est pas un pourcentage, elle reste vide.'],
    ],
    [
      'un coût négatif',
      { assistants: [{ id: 1, base: 'annuel', minutes: 2100, cout: -1 }] },
      ['Assistant 1 : le coût « -1 » n’est pas une somme en euros, il reste vide.'],
    ],
    [
      'une base inconnue',
      { assistants: [{ id: 1, base: 'mensuel', minutes: 1e9, cout: null }] },
      [
        'Assistant 1 : la base du coût « "mensuel" » est inconnue, « par an » est retenu.',
        'Assistant 1 : les heures « 1000000000 » ne sont pas des minutes par semaine, elles restent vides.',
      ],
    ],
    [
      'une clé inconnue',
      { cle: 'tirage-au-sort' },
      ['La clé de partage : « "tirage-au-sort" » est inconnue, « selon les heures » est retenu.'],
    ],
    [
      'un employeur absent',
      { employeur: 7 },
      ['L’employeur : « 7 » n’est ni un médecin du plan ni une société, il reste à choisir.'],
    ],
    [
      'un prix en lettres',
      { prix: 'cher' },
      ['Le groupement : le prix « "cher" » n’est pas une somme en euros, il reste vide.'],
    ],
    [
      'un quart d’ETP',
      { collectif: { etp: 1.25, signature: '2026-02-30' } },
      [
        'L’aide collective : le nombre d’ETP « 1.25 » ne se lit pas.',
        'L’aide collective : le jour de signature « "2026-02-30" » ne se lit pas.',
      ],
    ],
  ])('%s', (_, change, phrases) => {
    const { plan, fautes } = relire(ecrit(change));
    expect(fautes).toEqual(phrases);
    expect(plan).toBeDefined();
  });

  it('au-delà de dix médecins et de quatre assistants, les premiers sont gardés', () => {
    const { plan, fautes } = relire(
      ecrit({
        medecins: Array.from({ length: 14 }, () => ({})),
        assistants: Array.from({ length: 6 }, () => ({ base: 'annuel' })),
        heures: [],
      }),
    );
    expect(plan?.medecins.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(plan?.assistants).toHaveLength(4);
    expect(fautes).toEqual([
      'Les médecins : le fichier en porte 14, les 10 premiers sont gardés.',
      'Les assistants : le fichier en porte 6, les 4 premiers sont gardés.',
    ]);
  });
});
