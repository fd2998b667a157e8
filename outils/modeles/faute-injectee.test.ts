import { describe, expect, it } from 'vitest';
import { evaluer } from '../../modele/vie/evaluer.ts';
import type { Situation } from '../../modele/vie/types.ts';
import { type Entree, suivre as suivreLeModele } from '../../modele/vie/vie.ts';
import { lireSituation } from '../../src/entrees/contrat-json/situation.ts';
import { lireContrat } from '../../src/entrees/contrat-json/suivi.ts';
import { evaluerSituation } from '../../src/usages/evaluer-situation.ts';
import { suivre } from '../../src/usages/suivre-contrat.ts';
import type { Epreuve } from '../epreuves/epreuve.ts';
import { passer } from '../epreuves/equipe.ts';
import { raconter } from '../epreuves/raconter.ts';
import { comparerLesCalculs, epreuveDesCalculs } from './calculs.ts';
import { chargerPublicodes, comparerAPublicodes, epreuveDePublicodes, type ReponseDePublicodes } from './publicodes.ts';
import { comparerLesSuivis, epreuveDesVies } from './vies.ts';

const GRAINE = 20_260_101;

/** Passe l'épreuve jusqu'à son premier échec, réduit. */
const premierEchec = (epreuve: Epreuve, nom: string) => {
  for (let rang = 0; rang < 2_000; rang += 1) {
    const echec = passer(epreuve, nom, GRAINE, rang, true);
    if (echec !== null) return echec;
  }
  throw new Error('Aucun écart trouvé');
};

const tailleDe = (valeur: unknown): number => JSON.stringify(valeur).length;

/** Un cas réduit a perdu presque tout, et garde l'écart. */
const verifierLaReduction = (epreuve: Epreuve, nom: string, cle: string): unknown => {
  const { rang, reduit, ecarts } = premierEchec(epreuve, nom);
  expect(ecarts.map((ecart) => ecart.cle)).toContain(cle);
  expect(epreuve.juger(reduit).map((ecart) => ecart.cle)).toContain(cle);
  expect(tailleDe(reduit)).toBeLessThan(tailleDe(epreuve.tirer(GRAINE, rang)) / 3);
  return reduit;
};

describe('un montant faux d’un seul côté est trouvé et réduit', () => {
  it('dans le modèle Publicodes : 22 000 € lus 22 001 €', async () => {
    const { tirer } = await epreuveDePublicodes();
    const juste = await chargerPublicodes();
    const faux = (entree: unknown): ReponseDePublicodes => {
      const reponse = juste(entree);
      const annees = reponse.annees.map(({ annee, maximum }) => ({
        annee,
        maximum: maximum === 22_000 ? 22_001 : maximum,
      }));
      return { ...reponse, annees };
    };
    const epreuve: Epreuve = { tirer, juger: (entree) => comparerAPublicodes(entree, faux) };
    const reduit = verifierLaReduction(epreuve, 'publicodes', 'année 5');
    // Il ne reste que ce qui fait le montant : le jour, l'option, la bande.
    expect(Object.keys(Object(reduit)).sort()).toEqual(['demande', 'medecin', 'signature']);
  });

  it('dans le produit : un versement trop grand d’un euro', async () => {
    const { tirer } = await epreuveDesCalculs();
    const juger: Epreuve['juger'] = (entree) => {
      const lue = lireSituation(entree);
      const situation: Situation = Object(entree);
      if (!lue.accepte || situation.demande?.cadre === undefined) return [];
      const produit = evaluerSituation(lue.valeur.situation, undefined, '');
      const versements = produit.versements.map((un) => ({
        ...un,
        montant: un.montant === null ? null : un.montant + 1,
      }));
      return comparerLesCalculs({ ...produit, versements }, evaluer(situation));
    };
    const reduit = verifierLaReduction({ tirer, juger }, 'calculs', 'versement 1.1');
    expect(Object.keys(Object(reduit)).sort()).toEqual(['demande', 'signature']);
  });

  it('dans le produit : un solde faux d’un centime, et l’acte qui le montre', async () => {
    const { tirer } = await epreuveDesVies();
    const juger: Epreuve['juger'] = (entree) => {
      const lu = lireContrat(entree);
      const contrat: Entree = Object(entree);
      if (!lu.accepte || lu.valeur.au === undefined || contrat.situation.demande?.cadre === undefined) return [];
      const modele = suivreLeModele(contrat);
      if ('refus' in modele) return [];
      const produit = suivre({ ...lu.valeur, au: lu.valeur.au }, undefined, '');
      return comparerLesSuivis({ ...produit, verse: produit.verse === 0 ? 0 : produit.verse + 0.01 }, modele);
    };
    const reduit: Entree = Object(verifierLaReduction({ tirer, juger }, 'vies', 'verse'));
    expect(reduit.actes.map(({ acte }) => acte)).toEqual([
      'signature',
      expect.stringMatching(/versement|recouvrement/),
    ]);
  });

  it('et le compte rendu dit la graine, le cas, le document et les deux réponses', async () => {
    const { tirer } = await epreuveDesVies();
    const echec = premierEchec({ tirer, juger: () => [{ cle: 'du', produit: 38_001, attendu: 38_000 }] }, 'vies');
    const lignes: string[] = [];
    const code = raconter({ reussis: { vies: 41 }, echecs: [echec] }, GRAINE, (ligne) => lignes.push(ligne));
    expect(code).toBe(1);
    expect(lignes).toEqual([
      `✗ vies, cas 0, graine ${GRAINE}\n  {}\n  du : produit 38001 ; attendu 38000`,
      '✗ vies : 41 justes, 1 en écart',
      '41 passed, 1 failed',
    ]);
  });
});
