import { describe, expect, it } from 'vitest';
import { ecrireFichier, lireContenu } from './fichier.ts';
import { SIMULATION_VIDE, type Simulation } from './simulation.ts';

const EN_COURS: Simulation = { ...SIMULATION_VIDE, reponses: new Map([['age', 52]]) };
const ENTETE = { tandem: 'simulation', version: 1 };

const lire = async (contenu: object) => {
  const { simulation, notes } = await lireContenu(JSON.stringify(contenu), EN_COURS);
  return { simulation, phrases: notes.map(({ phrase }) => phrase.replaceAll('\u00a0', ' ')) };
};

describe('un fichier dont un bloc n’est pas ce qu’il doit être', () => {
  it.each([
    [{ reponses: [] }, '« reponses » n’est pas un objet'],
    [{ reponses: null }, '« reponses » n’est pas un objet'],
    [{ reponses: 'age' }, '« reponses » n’est pas un objet'],
    [{ reponses: 12 }, '« reponses » n’est pas un objet'],
    [{}, '« reponses » manque'],
    [{ reponse: { age: 60 } }, '« reponses » manque'],
    [{ reponses: {}, hypotheses: [] }, '« hypotheses » n’est pas un objet'],
    [{ reponses: {}, hypotheses: null }, '« hypotheses » n’est pas un objet'],
    [{ reponses: {}, nonSu: {} }, '« nonSu » n’est pas une liste'],
    [{ reponses: {}, nonSu: 'age' }, '« nonSu » n’est pas une liste'],
    [{ reponses: {}, droit: 2026 }, '« droit » n’est pas un texte'],
    [{ reponses: {}, emploi: 'infirmier' }, '« emploi » n’est pas un objet'],
    [{ reponses: {}, emploi: { reponses: [] } }, '« emploi.reponses » n’est pas un objet'],
    [{ reponses: {}, emploi: { nonSu: 1 } }, '« emploi.nonSu » n’est pas une liste'],
    [{ reponses: {}, emploi: { voie: 1 } }, '« emploi.voie » n’est pas un texte'],
    [{ reponses: [], nonSu: 1 }, '« reponses » n’est pas un objet et « nonSu » n’est pas une liste'],
  ])('%j est refusé, et ce qui était ouvert reste', async (contenu, faute) => {
    const { simulation, phrases } = await lire({ ...ENTETE, ...contenu });
    expect(phrases).toEqual([`Ce fichier n’a pas été ouvert : ${faute}.`]);
    expect(simulation).toBe(EN_COURS);
  });

  it.each([{ reponses: {} }, { reponses: {}, nonSu: [], hypotheses: {}, emploi: {}, droit: '2026-11-22' }])(
    '%j, dont les blocs facultatifs manquent ou sont vides, s’ouvre sans note',
    async (contenu) => {
      expect(await lire({ ...ENTETE, ...contenu })).toEqual({ simulation: SIMULATION_VIDE, phrases: [] });
    },
  );

  it('ce que l’on enregistre se rouvre tel quel', async () => {
    const simulation: Simulation = {
      ...EN_COURS,
      ignorees: new Set(['secteur']),
      hypotheses: new Map([['tarif', 30]]),
      emploi: { voie: 'calcul', dits: new Map([['tva', 'non']]), nonSus: new Set(['salaire']) },
    };
    expect(await lireContenu(ecrireFichier(simulation), SIMULATION_VIDE)).toEqual({ simulation, notes: [] });
  });
});

describe('un fichier dont des réponses ne se lisent pas', () => {
  it('les nomme, « je ne sais pas » compris, et garde le reste', async () => {
    const { simulation, phrases } = await lire({
      ...ENTETE,
      reponses: { age: 60, rqth: 'oui' },
      nonSu: ['secteur', 'sectuer', 'ald', 3],
    });
    expect([...simulation.reponses]).toEqual([['age', 60]]);
    expect([...simulation.ignorees]).toEqual(['secteur']);
    expect(phrases).toEqual([
      'Le fichier portait une réponse illisible, « rqth » : elle a été écartée.',
      'Le fichier portait un « je ne sais pas » illisible, « sectuer » : il a été écarté.',
      'Le fichier portait un « je ne sais pas » illisible, « ald » : il a été écarté.',
      'Le fichier portait un « je ne sais pas » illisible, « 3 » : il a été écarté.',
    ]);
  });

  it('en nomme cinq, puis dit combien d’autres', async () => {
    const reponses = Object.fromEntries(Array.from({ length: 1000 }, (_, rang) => [`k${rang}`, 1]));
    const { phrases } = await lire({ ...ENTETE, reponses });
    expect(phrases).toHaveLength(6);
    expect(phrases[5]).toBe('Et 995 autres.');
  });
});
