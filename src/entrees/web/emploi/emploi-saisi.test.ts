import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ecrireFichier, lireContenu } from '../etat/fichier.ts';
import { ecrireLien, lireLien } from '../etat/lien.ts';
import { avancerLEmploi, repondre, SIMULATION_VIDE, voieDuCout } from '../etat/simulation.ts';
import {
  CHAMPS_D_EMPLOI,
  type ChampDEmploi,
  direDeLEmploi,
  EMPLOI_VIDE,
  type EmploiSaisi,
  ecrireSalaires,
  type FormeDeReponse,
  ignorerDeLEmploi,
  lireReponseDEmploi,
  lireSalaires,
  VOIES,
} from './emploi-saisi.ts';

const AUJOURD_HUI = '2026-11-22';
const CHAMPS = Object.keys(CHAMPS_D_EMPLOI) as ChampDEmploi[];

const aDeuxDecimales = (bas: number, haut: number) =>
  fc.integer({ min: Math.ceil(bas * 100), max: Math.floor(haut * 100) }).map((entier) => entier / 100);

const uneReponse = (champ: ChampDEmploi): fc.Arbitrary<string | number> => {
  const forme: FormeDeReponse = CHAMPS_D_EMPLOI[champ];
  switch (forme.genre) {
    case 'nombre':
      return aDeuxDecimales(forme.bas, forme.haut);
    case 'code':
      return fc.constantFrom(...forme.codes);
    case 'jour':
      return fc.constantFrom('2019-02-28', '2026-11-01');
    case 'salaires':
      return fc
        .array(fc.option(aDeuxDecimales(1, 20_000), { nil: undefined }), { minLength: 1, maxLength: 9 })
        .map(ecrireSalaires);
  }
};

const unEmploi: fc.Arbitrary<EmploiSaisi> = fc
  .record({
    voie: fc.constantFrom(undefined, ...VOIES),
    dits: fc
      .subarray(CHAMPS)
      .chain((champs) => fc.tuple(...champs.map((champ) => fc.tuple(fc.constant(champ), uneReponse(champ))))),
    nonSus: fc.subarray(CHAMPS),
  })
  .map(({ voie, dits, nonSus }) => ({
    voie,
    dits: new Map(dits),
    nonSus: new Set(nonSus.filter((champ) => !dits.some(([dit]) => dit === champ))),
  }));

describe('l’emploi porté par un lien ou un fichier', () => {
  it('se relit tel qu’il a été dit, sans note', async () => {
    await fc.assert(
      fc.asyncProperty(unEmploi, async (emploi) => {
        const simulation = { ...SIMULATION_VIDE, emploi };
        const lien = lireLien(ecrireLien(simulation, AUJOURD_HUI), AUJOURD_HUI);
        expect(lien.notes).toEqual([]);
        expect(lien.simulation?.emploi).toEqual(emploi);
        const fichier = await lireContenu(ecrireFichier(simulation), SIMULATION_VIDE);
        expect(fichier.notes).toEqual([]);
        expect(fichier.simulation.emploi).toEqual(emploi);
      }),
      { numRuns: 60 },
    );
  });

  it('n’ajoute rien au lien ni au fichier de qui n’en a rien dit', () => {
    expect(ecrireLien(SIMULATION_VIDE, AUJOURD_HUI)).not.toContain('&e.');
    expect(ecrireFichier(SIMULATION_VIDE)).not.toContain('emploi');
  });

  it.each([
    ['e.salaire', 'beaucoup'],
    ['e.salaire', '-3'],
    ['e.salaire', '1e9'],
    ['e.salaire', '20000.01'],
    ['e.heures', '36'],
    ['e.at-mp', '0.49'],
    ['e.niveau', '3'],
    ['e.forme', 'bnc '],
    ['e.entree', '2026-02-30'],
    ['e.autres-salaires', '1900;x'],
    ['e.autres-salaires', '1;1;1;1;1;1;1;1;1;1'],
    ['e.voie', 'autre'],
    ['e.rqth', 'oui'],
    ['e.__proto__', '1'],
    ['e.', '1'],
  ])('écarte %s=%s et le dit, sans perdre le reste', (cle, texte) => {
    const paires = new URLSearchParams([
      ['v', '1'],
      ['e.tva', 'non'],
      [cle, texte],
      ['fin', '1'],
    ]);
    const { simulation, notes } = lireLien(`#${paires.toString()}`, AUJOURD_HUI);
    expect(notes.map(({ phrase }) => phrase)).toEqual([
      `Le lien portait une réponse illisible, «\u00a0${cle}\u00a0»\u00a0: elle a été écartée.`,
    ]);
    expect([...(simulation?.emploi.dits ?? [])]).toEqual([['tva', 'non']]);
  });

  it.each([
    [{ reponses: { salaire: null } }, 'e.salaire'],
    [{ reponses: { salaire: [2150] } }, 'e.salaire'],
    [{ reponses: { inconnu: 1 } }, 'e.inconnu'],
    [{ voie: 'autre' }, 'e.voie'],
    ['texte', 'emploi'],
  ])('un fichier fautif %j le dit', async (emploi, cle) => {
    const texte = JSON.stringify({ tandem: 'simulation', version: 1, reponses: {}, emploi });
    const { simulation, notes } = await lireContenu(texte, SIMULATION_VIDE);
    expect(notes.map(({ phrase }) => phrase)).toEqual([expect.stringContaining(`«\u00a0${cle}\u00a0»`)]);
    expect(simulation.emploi).toEqual(EMPLOI_VIDE);
  });
});

describe('d’où vient le coût', () => {
  it('un ancien lien, qui porte un coût écrit, s’ouvre sur lui', () => {
    const ancien = '#v=1&droit=2026-11-22&h.cout-annuel=32426&fin=1';
    const { simulation, notes } = lireLien(ancien, AUJOURD_HUI);
    expect(notes).toEqual([]);
    expect(simulation === undefined ? undefined : voieDuCout(simulation)).toBe('main');
    expect(voieDuCout(SIMULATION_VIDE)).toBe('calcul');
  });

  it('le choix de la personne l’emporte', () => {
    const emploi = avancerLEmploi(EMPLOI_VIDE, { quoi: 'voie', voie: 'calcul' });
    expect(voieDuCout({ ...SIMULATION_VIDE, hypotheses: new Map([['cout-annuel', 1]]), emploi })).toBe('calcul');
  });
});

describe('répondre', () => {
  it('lève le « je ne sais pas », qui efface la réponse', () => {
    const dit = direDeLEmploi(ignorerDeLEmploi(EMPLOI_VIDE, 'tva', true), 'tva', 'oui');
    expect([dit.dits.get('tva'), dit.nonSus.has('tva')]).toEqual(['oui', false]);
    const ignore = ignorerDeLEmploi(dit, 'tva', true);
    expect([ignore.dits.has('tva'), ignore.nonSus.has('tva')]).toEqual([false, true]);
  });

  it('une autre option efface les heures écrites pour la précédente, et elles seules', () => {
    const emploi = direDeLEmploi(direDeLEmploi(EMPLOI_VIDE, 'heures', 20), 'salaire', 2150);
    const avant = { ...SIMULATION_VIDE, reponses: new Map([['option', 'mi-temps']]), emploi };
    expect(repondre(avant, 'option', 'option', 'mi-temps').emploi.dits.get('heures')).toBe(20);
    const apres = repondre(avant, 'option', 'option', 'temps-plein').emploi;
    expect([...apres.dits]).toEqual([['salaire', 2150]]);
  });

  it('un salaire que l’on ne sait pas garde sa place parmi les autres', () => {
    expect(lireSalaires('1900;;1500.5')).toEqual([1900, undefined, 1500.5]);
    expect(lireSalaires('')).toEqual([undefined]);
    expect(lireReponseDEmploi('autres-salaires', '1900;;')).toBe('1900;;');
  });
});
