import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dessinerLEcran } from './ecran.fixture.tsx';
import { ecrireLePlan } from './fichier.ts';
import { lireLePlan } from './fichier-lu.ts';
import { avancer } from './gestes.ts';
import { AUJOURD_HUI, unAssistant, unPlan } from './plan.fixture.ts';

const IL_EN_FAUT_DEUX = 'Les médecins : il en faut 2 au moins, le reste est à remplir.';
const BLOCS = [
  'medecins',
  'assistants',
  'heures',
  'unite',
  'demiJournee',
  'cle',
  'employeur',
  'prix',
  'emploi',
  'commun',
  'collectif',
] as const;

/** Relit un plan dont un bloc a changé ; `undefined` retire le bloc du fichier. */
const relire = (change: Readonly<Record<string, unknown>>) => {
  const ecrit = JSON.parse(ecrireLePlan(unPlan())) as Record<string, unknown>;
  const { plan, fautes } = lireLePlan(JSON.stringify({ ...ecrit, ...change }), AUJOURD_HUI);
  if (plan === undefined) throw new Error('le plan est refusé');
  return { plan, fautes: fautes.map((faute) => faute.replaceAll('\u00a0', ' ')) };
};

describe('un plan où il manque des médecins', () => {
  it.each<[string, unknown]>([
    ['une liste vide', []],
    ['une valeur nulle', null],
    ['un nombre', 3],
    ['du texte', 'Dr A.'],
    ['un objet', { id: 1 }],
    ['aucun bloc', undefined],
  ])('%s : deux médecins vides, et l’écran se dessine', (_, medecins) => {
    const { plan, fautes } = relire({ medecins });
    expect(fautes).toEqual([IL_EN_FAUT_DEUX]);
    expect(plan.medecins.map(({ id, dit }) => [id, dit.reponses.get('signature')])).toEqual([
      [1, AUJOURD_HUI],
      [2, AUJOURD_HUI],
    ]);
    expect(dessinerLEcran(plan, AUJOURD_HUI)).toContain('Médecin\u00a02');
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['le jour du premier, s’il est dit', { signature: '2024-06-22' }, '2024-06-22'],
    ['aujourd’hui, s’il n’est pas dit', {}, AUJOURD_HUI],
  ])('un seul médecin : le second signerait %s', (_, reponses, signature) => {
    const { plan, fautes } = relire({ medecins: [{ id: 1, nom: 'Dr A.', reponses }] });
    expect(fautes).toEqual([IL_EN_FAUT_DEUX]);
    expect(plan.medecins.map(({ id, nom }) => [id, nom])).toEqual([
      [1, 'Dr A.'],
      [2, ''],
    ]);
    expect(plan.medecins[1]?.dit.reponses.get('signature')).toBe(signature);
    expect(dessinerLEcran(plan, AUJOURD_HUI)).toContain('Médecin\u00a02');
  });

  it('un médecin qui n’est pas lisible est dit par son rang', () => {
    expect(relire({ medecins: [{ id: 1 }, 'Dr B.', { id: 2 }] }).fautes).toEqual([
      'Les médecins : le médecin 2 du fichier ne se lit pas, il est laissé de côté.',
    ]);
  });

  it('quoi que porte un bloc, l’écran se dessine, et un médecin s’ajoute', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...BLOCS), (valeur, bloc) => {
        const { plan } = relire({ [bloc]: valeur });
        const plus = avancer(plan, { geste: 'ajouter-medecin' });
        expect(dessinerLEcran(plus, AUJOURD_HUI)).toContain(`Médecin\u00a0${plus.medecins.length}`);
      }),
      { numRuns: 30 },
    );
  });
});

describe('un bloc d’une autre forme est dit par son nom', () => {
  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'des heures qui ne sont pas une liste',
      { heures: {} },
      ['Les heures : ce que le fichier en dit ne se lit pas, elles restent à remplir.'],
    ],
    ['aucune heure', { heures: undefined }, ['Les heures : le fichier n’en porte pas, elles restent à remplir.']],
    [
      'une ligne d’heures illisible',
      { heures: [12, { assistant: 1, medecin: 1, minutes: 420 }] },
      ['Les heures : la ligne 1 du fichier ne se lit pas, elle est laissée de côté.'],
    ],
    [
      'un nombre pour l’aide collective',
      { collectif: 0.1 },
      ['L’aide collective : ce que le fichier en dit ne se lit pas, elle reste à remplir.'],
    ],
    [
      'aucune aide collective',
      { collectif: null },
      ['L’aide collective : le fichier n’en dit rien, elle reste à remplir.'],
    ],
    ['rien du groupe', { commun: null }, ['Le groupe : le fichier n’en dit rien, ses réponses restent à remplir.']],
    [
      'une liste pour le groupe',
      { commun: [] },
      ['Le groupe : ce que le fichier en dit ne se lit pas, ses réponses restent à remplir.'],
    ],
    [
      'des réponses qui n’en sont pas',
      { commun: { reponses: 4, nonSu: 'departement' } },
      [
        'Le groupe : les réponses ne se lisent pas, elles restent vides.',
        'Le groupe : les « Je ne sais pas » ne se lisent pas, ces questions restent sans réponse.',
      ],
    ],
    [
      'des assistants qui ne sont pas une liste',
      { assistants: true, heures: [] },
      [
        'Les assistants : ce que le fichier en dit ne se lit pas.',
        'Les assistants : il en faut 1 au moins, il est à remplir.',
      ],
    ],
    ['aucun assistant', { assistants: [], heures: [] }, ['Les assistants : il en faut 1 au moins, il est à remplir.']],
    [
      'un assistant illisible',
      { assistants: [7, { id: 1, base: 'annuel' }] },
      ['Les assistants : l’assistant 1 du fichier ne se lit pas, il est laissé de côté.'],
    ],
    [
      'une unité et une demi-journée d’ailleurs',
      { unite: 'jours', demiJournee: [210] },
      [
        'L’unité des heures : « "jours" » est inconnue, « en heures » est retenu.',
        'La durée d’une demi-journée : (une liste) ne se lit pas, « 3 h 30 » est retenu.',
      ],
    ],
    [
      'un nom et un contrat mal dits',
      { medecins: [{ id: 1, nom: 4, sansContrat: 'oui' }, { id: 2 }] },
      [
        'Médecin 1 : « "oui" » ne dit pas s’il est sans contrat d’aide, il en demande un.',
        'Médecin 1 : le nom « 4 » ne se lit pas, il reste vide.',
      ],
    ],
    [
      'un emploi sans réponses lisibles',
      { emploi: { reponses: 4 } },
      ['L’employeur : les réponses sur l’emploi ne se lisent pas, elles restent vides.'],
    ],
  ])('%s', (_, change, phrases) => {
    expect(relire(change).fautes).toEqual(phrases);
  });

  it('un prix, un employeur ou une société que l’on n’a pas dits ne sont pas des fautes', () => {
    expect(relire({ prix: null, employeur: null, emploi: null, collectif: {} }).fautes).toEqual([]);
  });
});

describe('les phrases se lisent', () => {
  it('ce qui manque est dit absent', () => {
    expect(relire({ cle: undefined, unite: undefined, demiJournee: null }).fautes).toEqual([
      'La clé de partage manque : « selon les heures » est retenu.',
      'L’unité des heures manque : « en heures » est retenu.',
      'La durée d’une demi-journée manque : « 3 h 30 » est retenu.',
    ]);
  });

  it('un assistant vide : la base de son coût manque', () => {
    const { plan, fautes } = relire({ assistants: [{ id: 1, base: 'annuel' }, {}] });
    expect(fautes).toEqual(['Assistant 2 : la base du coût manque, « par an » est retenu.']);
    expect(plan.assistants[1]?.base).toBe('annuel');
  });

  it.each<[string, unknown, string]>([
    [
      'un médecin que le plan n’a pas',
      { assistant: 1, medecin: 3, minutes: 420 },
      'celles données par l’assistant au médecin numéro 3 (7 h par semaine) sont laissées de côté, car le plan n’a pas de médecin numéro 3.',
    ],
    [
      'un assistant que le plan n’a pas',
      { assistant: 5, medecin: 2, minutes: 450 },
      'celles données par l’assistant numéro 5 à Médecin 2 (7 h 30 par semaine) sont laissées de côté, car le plan n’a pas d’assistant numéro 5.',
    ],
    [
      'une durée illisible',
      { assistant: 1, medecin: 1, minutes: '7 h' },
      'celles données par l’assistant à Médecin 1 sont laissées de côté, car « "7 h" » n’est pas un nombre de minutes par semaine.',
    ],
    [
      'rien de ce qu’il faut',
      {},
      'celles données par un assistant à un médecin sont laissées de côté, car le médecin n’est pas dit, l’assistant n’est pas dit et leur durée manque.',
    ],
    [
      'un médecin qui n’est pas un numéro',
      { assistant: 1, medecin: { id: 1 }, minutes: 60 },
      'celles données par l’assistant à un médecin (1 h par semaine) sont laissées de côté, car le plan n’a pas de médecin (un bloc).',
    ],
  ])('des heures laissées de côté : %s', (_, heures, phrase) => {
    const { plan, fautes } = relire({ heures: [heures] });
    expect(fautes).toEqual([`Les heures : ${phrase}`]);
    expect(plan.heures.size).toBe(0);
  });

  it('des heures laissées de côté reprennent les noms donnés', () => {
    const ecrit = JSON.parse(ecrireLePlan(unPlan({ assistants: [unAssistant(1, { nom: 'Camille' })] }))) as object;
    const { fautes } = lireLePlan(
      JSON.stringify({
        ...ecrit,
        medecins: [{ id: 1, nom: 'Dr A.' }, { id: 2 }],
        heures: [{ assistant: 1, medecin: 1, minutes: -60 }],
      }),
      AUJOURD_HUI,
    );
    expect(fautes[0]).toContain('celles données par Camille à Dr A. sont laissées de côté');
  });

  it('ni « undefined », ni JSON coupé, quoi que porte un bloc ou qu’il manque', () => {
    const valeurs = fc.option(fc.oneof(fc.constant([{}]), fc.constant([{}, {}]), fc.jsonValue()), { nil: undefined });
    fc.assert(
      fc.property(valeurs, fc.constantFrom(...BLOCS), (valeur, bloc) => {
        const { fautes } = relire({ [bloc]: valeur });
        for (const faute of fautes) {
          expect(faute).not.toMatch(/« undefined|« [[{]/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('un texte trop long est coupé, et se referme', () => {
    expect(relire({ cle: 'x'.repeat(90) }).fautes).toEqual([
      `La clé de partage : « "${'x'.repeat(40)}…" » est inconnue, « selon les heures » est retenu.`,
    ]);
  });
});
