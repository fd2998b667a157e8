import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGIMES } from '../../../droit/regimes/index.ts';
import { lireBareme } from '../../contrat-json/bareme.ts';
import { lireNomDeBareme } from './apporte.ts';
import { unDocumentDeBareme } from './bareme.fixture.ts';
import { direLaProvenance, direLeBareme } from './dire.ts';
import { lireOctetsDeBareme, relireBareme } from './lecture.ts';
import { lireFichierDeBareme } from './ouvrir.ts';
import { POINTS_QU_UN_BAREME_COMBLE } from './points-combles.ts';

const EXEMPLE = readFileSync('baremes/urps-exemple.json', 'utf8');
const enFichier = (texte: string, nom = 'bareme.json') => new File([texte], nom);

describe('le nom d’un barème', () => {
  it('suit la règle du contrat JSON, ni plus ni moins', () => {
    const modele = JSON.parse(EXEMPLE) as object;
    const unNom = fc.oneof(fc.string({ maxLength: 120 }), fc.stringMatching(/^[a-z0-9-]{0,110}$/));
    fc.assert(
      fc.property(unNom, (nom) => {
        expect(lireNomDeBareme(nom) !== undefined).toBe(lireBareme({ ...modele, nom }).accepte);
      }),
      { numRuns: 80 },
    );
    expect(lireNomDeBareme('urps-exemple\n')).toBeUndefined();
    expect(lireNomDeBareme(['urps-exemple'])).toBeUndefined();
  });
});

describe('un barème apporté', () => {
  it('garde le document tel quel : relu, il donne les mêmes règles', () => {
    fc.assert(
      fc.property(unDocumentDeBareme, (document) => {
        const lu = lireOctetsDeBareme(new TextEncoder().encode(JSON.stringify(document)));
        if (!lu.accepte) throw new Error(JSON.stringify(lu.refus));
        expect(lu.valeur.document).toEqual(document);
        expect(relireBareme(JSON.parse(JSON.stringify(lu.valeur.document)))).toEqual(lu);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['{', /^Ce n’est pas du JSON/],
    ['', /^Le document est vide/],
    ['[]', /^Un objet/],
    [EXEMPLE.slice(0, -40), /^Ce n’est pas du JSON/],
    [EXEMPLE.replace('"fictif": true', '"fictif": "oui"'), /^Écrivez true ou false/],
    [EXEMPLE.replace('"nom"', '"__proto__": {"fictif": false}, "nom"'), /^Cette clé n’existe pas/],
  ])('illisible (%#), est refusé avec une phrase', async (texte, phrase) => {
    const lu = await lireFichierDeBareme(enFichier(texte), undefined);
    expect(lu.accepte ? 'accepté' : lu.refus[0]?.message).toMatch(phrase);
  });

  it('d’un autre nom que celui que l’on attend, est refusé', async () => {
    const attendu = (nom: string) => lireFichierDeBareme(enFichier(EXEMPLE), { nom, par: 'la simulation' });
    expect((await attendu('urps-exemple')).accepte).toBe(true);
    const autre = await attendu('un-autre');
    expect(autre.accepte ? [] : autre.refus).toEqual([
      { chemin: 'nom', message: 'Ce barème se nomme « urps-exemple » ; la simulation demande « un-autre ».' },
    ]);
  });

  it('dit son titre et qui le tient, une phrase chacun', () => {
    const dit = { nom: 'x', titre: 'Tableau reçu', auteur: 'Une URPS.', source: 'Courrier du 3 mai' };
    expect(direLeBareme(dit)).toBe('Barème «\u00a0x\u00a0», que vous avez apporté\u00a0: Tableau reçu.');
    expect(direLaProvenance(dit)).toBe('Auteur\u00a0: Une URPS. Source\u00a0: Courrier du 3 mai.');
  });
});

describe('les points qu’un barème comble', () => {
  it('sont les seuils, la formule de chaque régime et les hausses non lues', () => {
    expect([...POINTS_QU_UN_BAREME_COMBLE]).toEqual(
      expect.arrayContaining([
        'seuils-des-percentiles',
        'objectifs-2023-2024',
        'hausses-avenant-7',
        'sous-p30-objectif',
        ...REGIMES.map(({ modulation }) => modulation.point),
      ]),
    );
    expect(POINTS_QU_UN_BAREME_COMBLE.has('jours-des-versements')).toBe(false);
  });
});
