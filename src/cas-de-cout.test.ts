import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { comparer } from '../vecteurs/comparer.mjs';
import { TEXTES } from './droit/textes.ts';
import { lireCout } from './entrees/contrat-json/cout.ts';
import { schemaDeCout } from './entrees/contrat-json/cout-reponse.ts';
import { lirePlanning } from './entrees/contrat-json/planning.ts';
import { construireMoteur } from './sorties/paie/moteur.ts';
import { creerPaie } from './sorties/paie/paie.ts';
import { chiffrerCout } from './usages/chiffrer-cout.ts';
import type { ReponseDeCout } from './usages/chiffrer-cout-forme.ts';
import type { Paie } from './usages/ports.ts';
import { verifierUnPlanning } from './usages/verifier-planning.ts';

vi.setConfig({ testTimeout: 60_000 });

const CAS = fileURLToPath(new URL('../cas/', import.meta.url));

const lire = (fichier: string): unknown => JSON.parse(readFileSync(`${CAS}${fichier}`, 'utf8'));

/** Ce que répond chaque emploi de `cas/emplois` : sommes, raisons et sources, écrites à la main. */
const EMPLOIS: Readonly<Record<string, unknown>> = {
  'temps-plein.json': {
    mensuel: 2702.14,
    annuel: 32_425.63,
    net: 1679.99,
    certitude: 'contestee',
    lignes: [
      { code: 'reduction-generale', mensuel: -559.64, origine: 'modele-social' },
      { code: 'taxe-sur-les-salaires', mensuel: 184.14, annuel: 2209.63, certitude: 'contestee' },
      { code: 'taxe-d-apprentissage', mensuel: 0, origine: 'modele-social' },
      { code: 'prevoyance-de-branche', mensuel: null, origine: 'lacune', point: 'prevoyance-et-sante' },
    ],
    // 2 mois à 2 702,14 € et 10 à 2 665,59 €, la réduction suivant le Smic de janvier 2027.
    annees: [{ annee: 1, cout: 32_060.13, projetee: true, aide: null }],
  },
  'mi-temps.json': {
    mensuel: 1269,
    annuel: 15_228,
    lignes: [{ code: 'taxe-sur-les-salaires', mensuel: 0, annuel: 0 }],
    annees: [{ annee: 1, cout: 15_045.2 }],
  },
  'avec-l-aide.json': {
    certitude: null,
    projete: true,
    eligibilite: { reponse: 'oui' },
    lignes: [
      { code: 'taxe-d-apprentissage', mensuel: 9.68 },
      { code: 'taxe-sur-les-salaires', annuel: 2470.01 },
      { code: 'accidents-du-travail', hypotheses: ['taux-at-mp', 'legislation-constante'] },
    ],
    annees: [
      { annee: 1, mois: 11.1, aide: { maximum: 38_000, modulee: false } },
      { annee: 3, aide: { maximum: 22_000, modulee: true } },
    ],
    total: { aide: 132_000 },
    hypotheses: [{ code: 'taux-at-mp', chemin: 'emploi.tauxAtMp', posee: false }],
  },
};

const PLANNINGS: Readonly<Record<string, unknown>> = {
  'mi-temps.json': { reponse: 'oui', tempsPartiel: true, heures: 17.5 },
};

let paie: Paie;

beforeAll(() => {
  const moteur = construireMoteur();
  paie = creerPaie(() => Promise.resolve(moteur));
}, 60_000);

const chiffrer = async (fichier: string): Promise<ReponseDeCout> => {
  const lu = lireCout(lire(`emplois/${fichier}`));
  if (!lu.accepte || lu.valeur.au === undefined) throw new Error(`Emploi refusé, ou sans jour : ${fichier}`);
  const { emploi, suppositions, branche, au, situation } = lu.valeur;
  const demande = { emploi, suppositions, branche, au, situation: situation?.situation, bareme: undefined };
  const reponse = await chiffrerCout(demande, paie, '0.0.0');
  if (!reponse.accepte) throw new Error(reponse.refus.phrase);
  return reponse.valeur;
};

describe('les emplois publiés', () => {
  it('ont tous leur réponse écrite', () => {
    expect(readdirSync(`${CAS}emplois`).sort()).toEqual(Object.keys(EMPLOIS).sort());
    expect(readdirSync(`${CAS}plannings`).sort()).toEqual(Object.keys(PLANNINGS).sort());
  });

  it.each(Object.entries(EMPLOIS))('%s', async (fichier, attendu) => {
    const reponse = await chiffrer(fichier);
    schemaDeCout.parse(reponse);
    expect(comparer(attendu, JSON.parse(JSON.stringify(reponse)))).toEqual([]);
    const sources = reponse.lignes.flatMap((ligne) => ligne.sources);
    expect(sources.filter((source) => !Object.keys(TEXTES).includes(source))).toEqual([]);
    expect(sources.length).toBeGreaterThan(10);
  });
});

describe('les plannings publiés', () => {
  it.each(Object.entries(PLANNINGS))('%s', (fichier, attendu) => {
    const lu = lirePlanning(lire(`plannings/${fichier}`));
    if (!lu.accepte) throw new Error(`Planning refusé : ${fichier}`);
    expect(comparer(attendu, JSON.parse(JSON.stringify(verifierUnPlanning(lu.valeur, '0.0.0'))))).toEqual([]);
  });
});
