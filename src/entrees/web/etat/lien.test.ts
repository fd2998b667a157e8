import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecrireLien, lireLien } from './lien.ts';
import { SIMULATION_VIDE, type Simulation } from './simulation.ts';

const AUJOURD_HUI = '2026-11-22';
const SIMULATION: Simulation = {
  ...SIMULATION_VIDE,
  reponses: new Map(
    Object.entries({ signature: '2027-01-04', option: 'temps-plein', specialite: 'medecine-generale', age: 52 }),
  ),
  ignorees: new Set(['secteur']),
};
const LIEN = ecrireLien(SIMULATION, AUJOURD_HUI);

const lire = (fragment: string) => {
  const { simulation, notes } = lireLien(fragment, AUJOURD_HUI);
  return { simulation, phrases: notes.map(({ phrase }) => phrase.replaceAll('\u00a0', ' ')) };
};
const lirePaires = (...paires: readonly string[]) => lire(`#${['v=1', ...paires, 'fin=1'].join('&')}`);

const SUITE = 'Demandez-le de nouveau, ou repartez de zéro.';
const SANS_DEBUT = `Ce lien est incomplet : il manque le début. ${SUITE}`;
const SANS_FIN = `Ce lien est incomplet : il manque la fin. ${SUITE}`;
const TRANSFORME = `Ce lien ne peut pas être lu : il a été transformé en route. ${SUITE}`;

describe('un lien qui a perdu son début, ou que l’on a transformé', () => {
  it('entier, s’ouvre sans note', () => {
    expect(lire(LIEN)).toEqual({ simulation: SIMULATION, phrases: [] });
  });

  it.each([
    ['sans « v=1& »', LIEN.replace('v=1&', ''), SANS_DEBUT],
    ['coupé dans une clé', `#roit=2026-11-22&age=52&fin=1`, SANS_DEBUT],
    ['réduit à une réponse', '#age=52', SANS_DEBUT],
    ['réduit à une réponse sur l’emploi', '#e.salaire=2000', SANS_DEBUT],
    ['réduit à une hypothèse', '#h.tarif=30', SANS_DEBUT],
    ['dont la version n’est plus en tête', '#age=52&v=1&fin=1', TRANSFORME],
    ['dont tous les séparateurs sont codés', `#${encodeURIComponent(LIEN.slice(1))}`, TRANSFORME],
    ['codé deux fois', `#${encodeURIComponent(encodeURIComponent(LIEN.slice(1)))}`, TRANSFORME],
    ['dont les « = » sont codés', `#${LIEN.slice(1).replaceAll('=', '%3D')}`, TRANSFORME],
    ['dont les « = » sont codés, sauf le premier', `#v=1${LIEN.slice(4).replaceAll('=', '%3D')}`, TRANSFORME],
    ['dont les « & » sont codés', `#${LIEN.slice(1).replaceAll('&', '%26')}`, TRANSFORME],
    ['dont les « & » sont écrits « &amp; »', `#${LIEN.slice(1).replaceAll('&', '&amp;')}`, TRANSFORME],
    ['coupé', LIEN.slice(0, -3), SANS_FIN],
    [
      'd’une autre version',
      '#v=2&fin=1',
      'Ce lien vient d’une autre version de Tandem, que celle-ci ne sait pas lire.',
    ],
  ])('%s, est refusé avec une phrase', (_cas, fragment, phrase) => {
    expect(lire(fragment)).toEqual({ simulation: undefined, phrases: [phrase] });
  });

  it.each(['', '#', '#contenu', '#age', '#autre=1', '#constructor=1', '#%', '#%E0%A4%A'])(
    'un fragment qui n’en est pas un (%j) ne fait rien dire',
    (fragment) => {
      expect(lire(fragment)).toEqual({ simulation: undefined, phrases: [] });
    },
  );

  it('un fragment quelconque ne fait jamais échouer la lecture', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(LIEN.length), (ajout, ou) => {
        const { simulation } = lire(`${LIEN.slice(0, ou)}${ajout}${LIEN.slice(ou)}`);
        expect(simulation?.reponses.has('rqth') ?? false).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('un lien qui se répète, ou dit ne pas savoir ce que rien ne demande', () => {
  it('garde la dernière valeur, et nomme la clé', () => {
    const { simulation, phrases } = lirePaires('age=30', 'age=60');
    expect(simulation?.reponses.get('age')).toBe(60);
    expect(phrases).toEqual(['Le lien portait plusieurs fois « age » : seule la dernière valeur a été lue.']);
  });

  it.each([
    ['h.tarif=25', 'h.tarif=30', 'h.tarif'],
    ['e.tva=oui', 'e.tva=non', 'e.tva'],
    ['non-su=age', 'non-su=secteur', 'non-su'],
    ['r=oui.1', 'r=', 'r'],
  ])('%s puis %s : la clé est nommée', (avant, apres, cle) => {
    const { simulation, phrases } = lirePaires(avant, apres);
    expect(phrases).toEqual([`Le lien portait plusieurs fois « ${cle} » : seule la dernière valeur a été lue.`]);
    expect(simulation).toEqual(lirePaires(apres).simulation);
  });

  it('nomme ce que « non-su » a d’inconnu, et garde le reste', () => {
    const { simulation, phrases } = lirePaires('non-su=secteur+sectuer', 'e.non-su=tva+tav');
    expect([...(simulation?.ignorees ?? [])]).toEqual(['secteur']);
    expect([...(simulation?.emploi.nonSus ?? [])]).toEqual(['tva']);
    expect(phrases).toEqual([
      'Le lien portait un « je ne sais pas » illisible, « sectuer » : il a été écarté.',
      'Le lien portait un « je ne sais pas » illisible, « tav » : il a été écarté.',
    ]);
  });
});

describe('un lien auquel un site a ajouté quelque chose', () => {
  it.each(['&fbclid=abc', '?utm=1', '&utm_source=x&utm_medium=y', '#haut', '.', '%20', '&age=60', '&rqth=oui'])(
    'suivi de %j, s’ouvre entier et le dit',
    (suite) => {
      expect(lire(`${LIEN}${suite}`)).toEqual({
        simulation: SIMULATION,
        phrases: ['Ce qui suivait la fin du lien n’est pas de Tandem : il a été laissé de côté.'],
      });
    },
  );

  it.each(['0', 'a', '_'])('une fin qui se prolonge (« fin=1%s ») n’en est pas une', (suite) => {
    expect(lire(`${LIEN}${suite}`)).toEqual({ simulation: undefined, phrases: [SANS_FIN] });
  });

  it('une longue suite ne rend pas le lien trop long', () => {
    expect(lire(`${LIEN}&fbclid=${'a'.repeat(9_000)}`).simulation).toEqual(SIMULATION);
    expect(lire(LIEN.replace('&fin=1', `&x=${'a'.repeat(9_000)}&fin=1`)).phrases).toEqual([
      'Ce lien est trop long pour être une simulation de Tandem.',
    ]);
  });
});

describe('un lien aux fautes nombreuses', () => {
  const inconnues = (combien: number) => lirePaires(...Array.from({ length: combien }, (_, rang) => `k${rang}=1`));

  it.each([
    [5, 5, 'Le lien portait une réponse illisible, « k4 » : elle a été écartée.'],
    [6, 6, 'Et 1 autre.'],
    [7, 6, 'Et 2 autres.'],
    [1000, 6, 'Et 995 autres.'],
  ])('%i clés inconnues : %i notes, dont la dernière est « %s »', (combien, notes, derniere) => {
    const { phrases } = inconnues(combien);
    expect(phrases).toHaveLength(notes);
    expect(phrases[0]).toBe('Le lien portait une réponse illisible, « k0 » : elle a été écartée.');
    expect(phrases.at(-1)).toBe(derniere);
  });

  it('le barème attendu se dit toujours, et une phrase ne se répète pas', () => {
    const longue = 'k'.repeat(40);
    const { phrases } = lirePaires('bareme=un-texte', `${longue}1=1`, `${longue}2=1`);
    expect(phrases).toEqual([
      expect.stringContaining('apportez-le de nouveau'),
      `Le lien portait une réponse illisible, « ${longue} » : elle a été écartée.`,
    ]);
  });
});

describe('la réponse qu’un lien donnait', () => {
  it.each([
    ['r=oui.0', 1],
    ['r=non.9999999999', 1],
    ['r=non.10000000000', 1],
    ['r=non.10000000001', 0],
    ['r=non.99999999999999999999999', 0],
    ['r=non.-1', 0],
    ['r=peut-etre.1', 0],
  ])('%s : %i note, sans perdre les réponses', (r, notes) => {
    const { simulation, phrases } = lirePaires(r, 'age=52');
    expect(simulation?.reponses.get('age')).toBe(52);
    expect(phrases).toHaveLength(notes);
    for (const phrase of phrases) expect(phrase).toMatch(/^Ce lien donnait une autre réponse/);
  });

  it('se dit jusqu’à la borne, à l’euro', () => {
    expect(lirePaires('r=non.10000000000').phrases[0]).toContain('« non », 100 000 000 € au plus');
  });
});

describe('les réponses de santé', () => {
  it('ne s’écrivent jamais dans un lien', () => {
    const malade = {
      ...SIMULATION,
      reponses: new Map([...SIMULATION.reponses, ['rqth', 'oui'], ['ald', 'oui']] as const),
      ignorees: new Set(['rqth', 'ald']),
    };
    expect(ecrireLien(malade, AUJOURD_HUI)).not.toMatch(/rqth|ald/);
  });

  it.each(['rqth', 'ald'])(
    'ne se lisent jamais d’un lien (%s), ni comme réponse, ni comme « je ne sais pas »',
    (cle) => {
      const { simulation, phrases } = lirePaires(`${cle}=oui`, `${cle}=non`, `non-su=${cle}`);
      expect(simulation?.reponses.has(cle)).toBe(false);
      expect(simulation?.ignorees.has(cle)).toBe(false);
      expect(phrases).toHaveLength(3);
    },
  );
});
