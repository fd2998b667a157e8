import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import { lireBareme } from './bareme.ts';
import { lireDocument } from './document.ts';
import { lireSituation } from './situation.ts';

const EXEMPLE = new URL('../../../baremes/urps-exemple.json', import.meta.url);

const lireExemple = () => {
  const document = lireDocument(readFileSync(EXEMPLE));
  const bareme = document.accepte ? lireBareme(document.valeur) : document;
  if (!bareme.accepte) throw new Error(JSON.stringify(bareme.refus));
  return bareme.valeur;
};

const PROVENANCE = { source: 'Essai', auteur: 'Essai' };
const SEUIL = {
  specialite: 'cardiologie',
  indicateur: 'fileActive',
  du: '2023-05-01',
  p30: 10,
  bord: 'au-moins',
  ...PROVENANCE,
};
const OBJECTIF = {
  specialites: ['cardiologie'],
  option: 'mi-temps',
  bande: 'p50-p70',
  indicateur: 'fileActive',
  du: '2023-05-01',
  regle: { forme: 'hausse', part: 0.2 },
  ...PROVENANCE,
};
const MODULATION = { du: '2023-05-01', atteintes: 'moyenne', regle: { forme: 'pro-rata' }, ...PROVENANCE };
const VIDE = { nom: 'essai', titre: 'Essai', fictif: true, seuils: [], objectifs: [], modulation: [], ...PROVENANCE };

const refus = (sauf: Readonly<Record<string, unknown>>): readonly string[] => {
  const lu = lireBareme({ ...VIDE, ...sauf });
  return lu.accepte ? ['accepté'] : lu.refus.map(({ chemin }) => chemin);
};
const seuil = (sauf: Readonly<Record<string, unknown>>) => refus({ seuils: [{ ...SEUIL, ...sauf }] });
const objectif = (sauf: Readonly<Record<string, unknown>>) => refus({ objectifs: [{ ...OBJECTIF, ...sauf }] });
const modulation = (sauf: Readonly<Record<string, unknown>>) => refus({ modulation: [{ ...MODULATION, ...sauf }] });

describe('un barème juste', () => {
  it('est accepté, même vide', () => {
    expect([refus({}), seuil({}), objectif({}), modulation({})]).toEqual(Array(4).fill(['accepté']));
  });

  it('peut n’avoir que le P30, et des périodes qui se suivent', () => {
    expect(
      refus({
        seuils: [
          { ...SEUIL, au: '2024-06-21' },
          { ...SEUIL, du: '2024-06-22', p95: 99 },
        ],
      }),
    ).toEqual(['accepté']);
  });

  it.each([
    { forme: 'maintien' },
    { forme: 'hausse', part: 0.075 },
    { forme: 'hausse', part: 0 },
    { forme: 'gain', patients: 130 },
  ])('admet l’objectif %o', (regle) => {
    expect(objectif({ regle })).toEqual(['accepté']);
  });

  it.each([
    { forme: 'pro-rata' },
    { forme: 'tout-ou-rien' },
    { forme: 'plancher', depuis: 0.5 },
    {
      forme: 'paliers',
      paliers: [
        { depuis: 0, part: 0.2 },
        { depuis: 1, part: 1 },
      ],
    },
  ])('admet la modulation %o', (regle) => {
    expect(modulation({ regle })).toEqual(['accepté']);
  });
});

describe('un barème faux est refusé avec le chemin de la faute', () => {
  it.each<[string, readonly string[], string]>([
    ['un nom qui est un chemin', refus({ nom: '../x' }), 'nom'],
    ['un nom avec une barre', refus({ nom: 'a/b' }), 'nom'],
    ['un titre vide', refus({ titre: '' }), 'titre'],
    ['sans dire s’il est fictif', refus({ fictif: undefined }), 'fictif'],
    ['sans auteur', refus({ auteur: undefined }), 'auteur'],
    ['une source vide', refus({ source: '' }), 'source'],
    ['une clé inconnue', refus({ montants: [] }), 'montants'],
    ['sans la liste des seuils', refus({ seuils: undefined }), 'seuils'],
    ['un seuil sans source', seuil({ source: undefined }), 'seuils[0].source'],
    ['un seuil sans auteur', seuil({ auteur: undefined }), 'seuils[0].auteur'],
    ['un seuil sans P30', seuil({ p30: undefined }), 'seuils[0].p30'],
    ['un seuil négatif', seuil({ p30: -1 }), 'seuils[0].p30'],
    ['un seuil à virgule', seuil({ p50: 10.5 }), 'seuils[0].p50'],
    ['des seuils qui décroissent', seuil({ p50: 9 }), 'seuils[0].p50'],
    ['deux seuils égaux', seuil({ p50: 10 }), 'seuils[0].p50'],
    ['un seuil qui décroît après un absent', seuil({ p90: 9 }), 'seuils[0].p90'],
    ['un bord inconnu', seuil({ bord: 'environ' }), 'seuils[0].bord'],
    ['une spécialité inconnue', seuil({ specialite: 'cardio' }), 'seuils[0].specialite'],
    ['un indicateur inconnu', seuil({ indicateur: 'pmt' }), 'seuils[0].indicateur'],
    ['un jour impossible', seuil({ du: '2024-02-30' }), 'seuils[0].du'],
    ['une période à l’envers', seuil({ au: '2023-04-30' }), 'seuils[0].au'],
    ['une clé inconnue dans un seuil', seuil({ p99: 3 }), 'seuils[0].p99'],
    ['un objectif sans spécialité', objectif({ specialites: [] }), 'objectifs[0].specialites'],
    ['une option inconnue', objectif({ option: 'quart' }), 'objectifs[0].option'],
    ['une bande inconnue', objectif({ bande: 'p42' }), 'objectifs[0].bande'],
    ['une hausse de 120 %', objectif({ regle: { forme: 'hausse', part: 1.2 } }), 'objectifs[0].regle.part'],
    ['une hausse négative', objectif({ regle: { forme: 'hausse', part: -0.1 } }), 'objectifs[0].regle.part'],
    ['une hausse trop fine', objectif({ regle: { forme: 'hausse', part: 0.12345 } }), 'objectifs[0].regle.part'],
    ['un gain à virgule', objectif({ regle: { forme: 'gain', patients: 1.5 } }), 'objectifs[0].regle.patients'],
    ['un maintien chiffré', objectif({ regle: { forme: 'maintien', part: 0.1 } }), 'objectifs[0].regle.part'],
    ['une forme inconnue', objectif({ regle: { forme: 'baisse' } }), 'objectifs[0].regle.forme'],
    ['une modulation inconnue', modulation({ regle: { forme: 'logarithme' } }), 'modulation[0].regle.forme'],
    ['un plancher au-delà de 1', modulation({ regle: { forme: 'plancher', depuis: 2 } }), 'modulation[0].regle.depuis'],
    ['des paliers vides', modulation({ regle: { forme: 'paliers', paliers: [] } }), 'modulation[0].regle.paliers'],
    [
      'des paliers qui décroissent',
      modulation({
        regle: {
          forme: 'paliers',
          paliers: [
            { depuis: 0.5, part: 1 },
            { depuis: 0.4, part: 1 },
          ],
        },
      }),
      'modulation[0].regle.paliers[1].depuis',
    ],
    ['une combinaison inconnue', modulation({ atteintes: 'somme' }), 'modulation[0].atteintes'],
    ['deux seuils le même jour', refus({ seuils: [SEUIL, { ...SEUIL, p30: 11 }] }), 'seuils[1]'],
    [
      'deux seuils qui se chevauchent',
      refus({
        seuils: [
          { ...SEUIL, au: '2024-01-01' },
          { ...SEUIL, du: '2024-01-01' },
        ],
      }),
      'seuils[1]',
    ],
    ['deux objectifs pour la même chose', refus({ objectifs: [OBJECTIF, OBJECTIF] }), 'objectifs[1]'],
    ['deux modulations le même jour', refus({ modulation: [MODULATION, MODULATION] }), 'modulation[1]'],
  ])('%s', (_, chemins, attendu) => {
    expect(chemins).toEqual([attendu]);
  });

  it('une forme inconnue : le refus nomme celles que l’on peut écrire', () => {
    const regle = { forme: 'logarithme' };
    const lu = lireBareme({
      ...VIDE,
      objectifs: [{ ...OBJECTIF, regle }],
      modulation: [{ ...MODULATION, regle }],
    });
    expect(lu.accepte ? [] : lu.refus.map(({ message }) => message)).toEqual([
      "Valeur inconnue. Écrivez l'une de celles-ci\u00a0: maintien, hausse, gain.",
      "Valeur inconnue. Écrivez l'une de celles-ci\u00a0: pro-rata, tout-ou-rien, plancher, paliers.",
    ]);
  });

  it('`__proto__` n’y entre pas non plus', () => {
    expect(refus(JSON.parse('{"__proto__": {"fictif": true}}'))).toEqual(['__proto__']);
  });
});

describe('le barème d’exemple', () => {
  const evaluer = (fileActive: number, option: string, annee = '2024-09-01') => {
    const lue = lireSituation({
      signature: annee,
      demande: { cadre: 'individuel', assistant: 'premier', option },
      medecin: {
        specialite: 'cardiologie',
        secteur: 'secteur-2-optam',
        statut: 'installe',
        age: 50,
        rqth: false,
        ald: false,
        exerciceMixte: false,
        patientele: { fileActive },
      },
      assistant: { embauche: '2024-10-01', titre: 'aucun', ancienSecretaire: false },
    });
    if (!lue.accepte) throw new Error(JSON.stringify(lue.refus));
    return evaluerSituation(lue.valeur.situation, lireExemple(), '0.0.0');
  };

  it('porte son nom, se dit fictif, et chaque valeur dit d’où elle vient', () => {
    const bareme = lireExemple();
    expect([bareme.nom, bareme.fictif, bareme.auteur]).toEqual(['urps-exemple', true, 'Exemple fictif']);
    const valeurs = [...bareme.seuils, ...bareme.objectifs, ...bareme.modulation];
    expect(valeurs.filter(({ source, auteur }) => !source.includes('inventé') || auteur !== 'Exemple fictif')).toEqual(
      [],
    );
    expect(valeurs.length).toBe(2 + 24 + 1);
  });

  it('rend déterminée la réponse d’un cardiologue dont on ne sait que la file active', () => {
    const { eligibilite, aide, objectifs, manques } = evaluer(2500, 'mi-temps');
    expect(eligibilite).toMatchObject({ reponse: 'oui', certitude: 'source-unique' });
    expect(eligibilite.conditions.find(({ code }) => code === 'patientele-minimale')).toMatchObject({
      reponse: 'oui',
      sources: ['barème urps-exemple'],
    });
    expect(aide.total).toBe(66_000);
    expect(aide.annees[1]?.sources).toContain('barème urps-exemple');
    expect(objectifs.cibles).toMatchObject([
      {
        indicateur: 'fileActive',
        nature: 'augmenter',
        hausse: 0.1,
        depart: 2500,
        cible: 2750,
        sources: ['barème urps-exemple'],
      },
    ]);
    expect(manques.filter(({ manque }) => manque === 'fait')).toEqual([]);
  });

  it.each([
    [999, 'non', 66_000],
    [1000, 'oui', 66_000],
    [3999, 'oui', 66_000],
    [4000, 'oui', 72_000],
    [4999, 'oui', 72_000],
    [5000, 'oui', 95_000],
  ])('place une file active de %i : %s, %i € en cinq ans à mi-temps', (fileActive, reponse, total) => {
    const { eligibilite, aide } = evaluer(fileActive, 'mi-temps');
    expect([eligibilite.reponse, aide.total]).toEqual([reponse, total]);
  });

  it.each([
    [1500, 'mi-temps', 'augmenter', 1688],
    [1500, 'temps-plein', 'augmenter', 1875],
    [3500, 'temps-plein', 'augmenter', 4025],
    [4500, 'temps-plein', 'augmenter', 4950],
    [6000, 'temps-plein', 'maintenir', 6000],
  ])(
    'depuis %i, %s : %s, %i patients à atteindre (la hausse au patient supérieur)',
    (depart, option, nature, cible) => {
      expect(evaluer(depart, option).objectifs.cibles).toMatchObject([{ nature, cible }]);
    },
  );

  it('donne à la modulation sa forme et sa source', () => {
    const { scenarios } = evaluer(2500, 'mi-temps').aide.annees[2] ?? { scenarios: [] };
    expect(scenarios).toEqual([
      { nom: 'pro-rata', atteinte: 1, montant: 11_000, source: 'barème urps-exemple' },
      { nom: 'pro-rata', atteinte: 0.5, montant: 5500, source: 'barème urps-exemple' },
      { nom: 'pro-rata', atteinte: 0, montant: 0, source: 'barème urps-exemple' },
    ]);
  });

  it('ne vaut pas avant le jour où il commence', () => {
    expect(evaluer(2500, 'mi-temps', '2023-05-01').eligibilite.reponse).toBe('oui');
    const avant = evaluer(2500, 'mi-temps', '2023-04-30').eligibilite;
    expect(avant.conditions.flatMap(({ sources }) => sources)).not.toContain('barème urps-exemple');
  });
});
