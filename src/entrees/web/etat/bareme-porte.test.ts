import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unDocumentDeBareme } from '../bareme/bareme.fixture.ts';
import { relireBareme } from '../bareme/lecture.ts';
import { retrouverLeBareme } from './bareme-nomme.ts';
import { simulationDeDepart } from './depart.ts';
import { ecrireFichier, lireContenu } from './fichier.ts';
import { ecrireLien, lireLien } from './lien.ts';
import { SIMULATION_VIDE, type Simulation } from './simulation.ts';

const AUJOURD_HUI = '2026-11-22';
const EXEMPLE: unknown = JSON.parse(readFileSync('baremes/urps-exemple.json', 'utf8'));

const apporter = (document: unknown) => {
  const lu = relireBareme(document);
  if (!lu.accepte) throw new Error(JSON.stringify(lu.refus));
  return lu.valeur;
};

/** Un généraliste dont seuls les seuils du barème disent la bande : 1 200 patients déclarés y sont sous le P50. */
const GENERALISTE: Simulation = {
  ...SIMULATION_VIDE,
  reponses: new Map(
    Object.entries({
      signature: '2027-01-04',
      option: 'temps-plein',
      'rang-assistant': 'premier',
      specialite: 'medecine-generale',
      secteur: 'secteur-1',
      statut: 'installe',
      mt: 1200,
      'ancien-secretaire': 'non',
    }),
  ),
};
const AVEC_BAREME: Simulation = { ...GENERALISTE, bareme: apporter(EXEMPLE) };
const phrases = (notes: readonly { readonly phrase: string }[]) =>
  notes.map(({ phrase }) => phrase.replaceAll('\u00a0', ' '));

describe('le lien d’une simulation faite avec un barème', () => {
  it('n’en porte que le nom, que l’on relit comme attendu, et qu’il porte encore', () => {
    const lien = ecrireLien(AVEC_BAREME, AUJOURD_HUI);
    expect(lien).toContain('&bareme=urps-exemple&');
    expect(lien.length).toBeLessThan(400);
    const { simulation, notes } = lireLien(lien, AUJOURD_HUI);
    expect(simulation?.bareme).toEqual({ etat: 'attendu', nom: 'urps-exemple' });
    expect(simulation?.reponses).toEqual(GENERALISTE.reponses);
    expect(ecrireLien(simulation ?? SIMULATION_VIDE, AUJOURD_HUI)).toContain('&bareme=urps-exemple&');
    expect(notes).toHaveLength(1);
  });

  it('dit la réponse d’alors quand le barème la changeait, et rien d’autre sinon', () => {
    const { notes } = lireLien(ecrireLien(AVEC_BAREME, AUJOURD_HUI), AUJOURD_HUI);
    expect(phrases(notes)).toEqual([
      'Ce lien a été fait avec le barème « urps-exemple », qu’il ne porte pas : apportez-le de nouveau pour en retrouver les nombres. La réponse était alors : « oui », 132 000 € au plus.',
    ]);
    const sansEffet = { ...simulationDeDepart(AUJOURD_HUI), bareme: AVEC_BAREME.bareme };
    expect(phrases(lireLien(ecrireLien(sansEffet, AUJOURD_HUI), AUJOURD_HUI).notes)[0]).toMatch(/les nombres\.$/);
  });

  it.each(['', 'Avec Majuscule', '../../etc/passwd', 'a'.repeat(101)])(
    'écarte un nom illisible (%j), et le dit',
    (nom) => {
      const lien = `#v=1&droit=2026-11-22&specialite=medecine-generale&bareme=${encodeURIComponent(nom)}&fin=1`;
      const { simulation, notes } = lireLien(lien, AUJOURD_HUI);
      expect(simulation?.bareme).toBeUndefined();
      expect(simulation?.reponses.get('specialite')).toBe('medecine-generale');
      expect(phrases(notes)).toEqual(['Le lien nommait un barème d’un nom illisible : il a été écarté.']);
    },
  );

  it('d’avant les barèmes s’ouvre comme avant', () => {
    const { simulation, notes } = lireLien(ecrireLien(GENERALISTE, AUJOURD_HUI), AUJOURD_HUI);
    expect(notes).toEqual([]);
    expect(simulation).toEqual({ ...GENERALISTE, bareme: undefined });
    expect(ecrireLien(GENERALISTE, AUJOURD_HUI)).not.toContain('bareme');
  });
});

describe('le fichier d’une simulation faite avec un barème', () => {
  it('le porte entier : rouvert, tout est là, sans note', async () => {
    await fc.assert(
      fc.asyncProperty(unDocumentDeBareme, async (document) => {
        const simulation = { ...GENERALISTE, bareme: apporter(document) };
        const lu = await lireContenu(ecrireFichier(simulation), SIMULATION_VIDE);
        expect(lu).toEqual({ simulation, notes: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('n’a que son nom quand la simulation l’attend encore', async () => {
    const attend: Simulation = { ...GENERALISTE, bareme: { etat: 'attendu', nom: 'urps-exemple' } };
    const { simulation, notes } = await lireContenu(ecrireFichier(attend), SIMULATION_VIDE);
    expect(simulation).toEqual(attend);
    expect(phrases(notes)[0]).toMatch(/^Ce fichier a été fait avec le barème « urps-exemple », qu’il ne porte pas/);
  });

  it.each([
    [{ ...(EXEMPLE as object), fictif: 'oui' }, 'urps-exemple', 'fictif : Écrivez true ou false.'],
    [{ ...(EXEMPLE as object), nom: 'PAS BON' }, undefined, 'nom :'],
    [42, undefined, ''],
    [null, undefined, ''],
    ['Pas Un Nom', undefined, ''],
  ])('fautif (%#), est écarté avec une phrase ; les réponses restent', async (bareme, attendu, phrase) => {
    const fichier = JSON.parse(ecrireFichier(GENERALISTE)) as object;
    const { simulation, notes } = await lireContenu(JSON.stringify({ ...fichier, bareme }), SIMULATION_VIDE);
    expect(simulation.reponses).toEqual(GENERALISTE.reponses);
    expect(simulation.bareme).toEqual(attendu === undefined ? undefined : { etat: 'attendu', nom: attendu });
    expect(phrases(notes)).toEqual([expect.stringContaining('les réponses, elles, sont là.')]);
    expect(phrases(notes)[0]).toContain(phrase);
  });

  it('d’avant les barèmes s’ouvre comme avant', async () => {
    const texte = ecrireFichier(GENERALISTE);
    expect(texte).not.toContain('bareme');
    expect(await lireContenu(texte, SIMULATION_VIDE)).toEqual({ simulation: GENERALISTE, notes: [] });
  });
});

describe('une simulation ouverte pendant que l’on tient un barème', () => {
  const lue = lireLien(ecrireLien(AVEC_BAREME, AUJOURD_HUI), AUJOURD_HUI);
  const ouverte = { simulation: lue.simulation ?? SIMULATION_VIDE, notes: lue.notes };

  it('le garde si elle le nomme, et n’a plus rien à en dire', () => {
    expect(retrouverLeBareme(ouverte, AVEC_BAREME.bareme)).toEqual({ simulation: AVEC_BAREME, notes: [] });
  });

  it('ne prend ni un autre barème, ni un barème qu’elle ne nomme pas', () => {
    const autre = apporter({ ...(EXEMPLE as object), nom: 'un-autre' });
    expect(retrouverLeBareme(ouverte, autre)).toBe(ouverte);
    expect(retrouverLeBareme(ouverte, undefined)).toBe(ouverte);
    const sans = { simulation: GENERALISTE, notes: [] };
    expect(retrouverLeBareme(sans, AVEC_BAREME.bareme)).toBe(sans);
  });
});
