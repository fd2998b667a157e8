import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { smicMensuel } from '../../../regles/paie/minimum.ts';
import type { Situation } from '../../../regles/situation.ts';
import { construireMoteur } from '../../../sorties/paie/moteur.ts';
import { creerPaie } from '../../../sorties/paie/paie.ts';
import { paieDeFortune } from '../../../usages/chiffrer-cout.fixture.ts';
import { chiffrerCout } from '../../../usages/chiffrer-cout.ts';
import type { Paie } from '../../../usages/ports.ts';
import { lireCout } from '../../contrat-json/cout.ts';
import { demande } from '../entretien/situation-posee.ts';
import { chiffrerLesPostes } from './calculateur.ts';
import type { CoutChiffre, PosteDemande } from './couts.ts';
import { demandesDeCout } from './demande-de-cout.ts';
import { unEmploiSaisi, uneSituationDite, unPoste } from './emploi.fixture.ts';

const AUJOURD_HUI = '2026-11-22';
const AU = jourDe(AUJOURD_HUI);

/** Le vrai moteur de paie se construit en une seconde, davantage sur une machine chargée. */
const LENT_MS = 30_000;

const paieDeNode = creerPaie(() => Promise.resolve(construireMoteur()));

const chiffrer = async (
  postes: readonly PosteDemande[],
  situation: Situation = uneSituationDite(),
  paie: Paie = paieDeFortune,
): Promise<CoutChiffre> => {
  const etat = await chiffrerLesPostes({ situation, postes }, AUJOURD_HUI, paie);
  if (etat.etat !== 'chiffre') throw new Error(JSON.stringify(etat));
  return etat.cout;
};

const lireCas = (nom: string) => {
  const lu = lireCout(
    JSON.parse(readFileSync(new URL(`../../../../cas/emplois/${nom}.json`, import.meta.url), 'utf8')),
  );
  if (!lu.accepte) throw new Error(JSON.stringify(lu.refus));
  return lu.valeur;
};

describe('l’emploi de l’écran et celui du contrat JSON', () => {
  it.each([
    ['temps-plein', 35],
    ['mi-temps', 17.5],
  ])('%s : les mêmes faits font la même demande', (nom, heures) => {
    const cas = lireCas(nom);
    const [une] = demandesDeCout([unPoste(unEmploiSaisi(), heures)], uneSituationDite(), AU);
    const {
      debut: _debut,
      departement: _departement,
      effectif: _effectif,
      ...faits
    } = une?.demande.emploi ?? ({} as never);
    expect(cas.emploi).toMatchObject(faits);
  });

  it('et le même coût, au centime, que `tandem cout` avec la situation', { timeout: LENT_MS }, async () => {
    const situation = uneSituationDite();
    const cas = lireCas('temps-plein');
    const reponse = await chiffrerCout(
      { ...cas, emploi: { ...cas.emploi, debut: undefined }, situation, bareme: undefined, au: AU },
      paieDeNode,
      'essai',
    );
    if (!reponse.accepte) throw new Error(reponse.refus.phrase);
    const cout = await chiffrer([unPoste(unEmploiSaisi(), 35)], situation, paieDeNode);
    expect(cout.annees.map(({ cout: un }) => (un ?? 0) / 100)).toEqual(reponse.valeur.annees.map((une) => une.cout));
    expect(cout.postes[0]?.reponse.mensuel).toBe(2702.14);
    expect(cout.certitude).toBe('contestee');
    expect(cout.manques).toEqual([]);
  });

  it('un mi-temps ne coûte pas la moitié d’un temps plein ; partagé à deux, si', { timeout: LENT_MS }, async () => {
    const totaliser = ({ annees }: CoutChiffre) => annees.reduce((somme, { cout }) => somme + (cout ?? 0), 0);
    const emploi = unEmploiSaisi();
    const plein = await chiffrer([unPoste(emploi, 35)], uneSituationDite(), paieDeNode);
    const demi = await chiffrer([unPoste(emploi, 17.5)], uneSituationDite({ option: 'mi-temps' }), paieDeNode);
    const partage = await chiffrer([unPoste(emploi, 35, 0.5)], uneSituationDite(), paieDeNode);
    expect(demi.postes[0]?.reponse.mensuel).toBe(1269);
    expect(totaliser(demi)).toBeLessThan(totaliser(plein) / 2 - 100_000);
    expect(Math.abs(totaliser(partage) - totaliser(plein) / 2)).toBeLessThanOrEqual(3);
  });
});

describe('plusieurs postes', () => {
  it('s’ajoutent ; la taxe de tous est celle de l’employeur, la franchise n’y est qu’une fois', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1900, max: 4000 }),
        fc.constantFrom([35, 35], [35, 17.5], [35, 35, 17.5]),
        async (salaire, heures) => {
          const emploi = unEmploiSaisi({ salaire });
          const situation = demande(uneSituationDite(), { cadre: 'collectif', option: undefined });
          const ensemble = await chiffrer(
            heures.map((un) => unPoste(emploi, un)),
            situation,
          );
          const taxe = ensemble.postes.reduce(
            (somme, { reponse }) =>
              somme + (reponse.lignes.find(({ code }) => code === 'taxe-sur-les-salaires')?.annuel ?? 0),
            0,
          );
          // Le dernier poste, seul, avec tous les autres pour collègues : sa taxe et celles d'avant font le même total.
          const inverse = await chiffrer(
            [...heures].reverse().map((un) => unPoste(emploi, un)),
            situation,
          );
          const taxeInverse = inverse.postes.reduce(
            (somme, { reponse }) =>
              somme + (reponse.lignes.find(({ code }) => code === 'taxe-sur-les-salaires')?.annuel ?? 0),
            0,
          );
          expect(taxe).toBeCloseTo(taxeInverse, 2);
          for (const { annee, cout } of ensemble.annees) {
            const somme = ensemble.postes.reduce(
              (total, { reponse }) => total + Math.round((reponse.annees[annee - 1]?.cout ?? 0) * 100),
              0,
            );
            expect(cout).toBe(somme);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('le premier assistant n’entre pas dans le coût du second, mais compte parmi les salariés', async () => {
    const emploi = unEmploiSaisi({ salaire: 2150 });
    const premier = { ...unPoste(emploi, 17.5), compte: false };
    const seul = await chiffrer([unPoste(emploi, 17.5)]);
    const second = await chiffrer([premier, unPoste(emploi, 17.5)]);
    expect(second.postes).toHaveLength(1);
    // Seul, il reste sous la franchise de la taxe ; à deux, non.
    expect(second.annees[1]?.cout ?? 0).toBeGreaterThan(seul.annees[1]?.cout ?? 0);
  });

  it('mille temps pleins ne font pas mille calculs : à onze salariés, la paie n’est plus connue', async () => {
    const emploi = unEmploiSaisi();
    const cout = await chiffrer(Array.from({ length: 1000 }, () => unPoste(emploi, 35)));
    expect(cout.annees).toEqual([]);
    expect(cout.resume).toBe(
      'Coût indéterminé. N’est pas connu de Tandem\u00a0: «\u00a0Paie à partir de onze salariés\u00a0».',
    );
  });
});

describe('ce que l’on ne sait pas', () => {
  it('un salaire inconnu : indéterminé, le Smic dit, aucune paie demandée', async () => {
    let demandes = 0;
    const compter: Paie = {
      calculer: (demande) => {
        demandes += 1;
        return paieDeFortune.calculer(demande);
      },
    };
    const emploi = unEmploiSaisi({ salaire: undefined });
    const cout = await chiffrer([unPoste(emploi, 35)], uneSituationDite(), compter);
    expect(demandes).toBe(0);
    expect(cout.annees.map((une) => une.cout)).toEqual([null, null, null, null, null]);
    expect(cout.resume).toContain('le salaire brut');
    expect(cout.resume).toContain('1\u00a0867,02\u00a0€ brut par mois');
  });

  it('chaque fait tu est supposé à visage découvert : nommé, et la certitude attend', async () => {
    const emploi = unEmploiSaisi({ 'at-mp': undefined, mutuelle: undefined, forme: undefined, tva: undefined });
    const cout = await chiffrer([unPoste(emploi, 35)]);
    expect(cout.certitude).toBeNull();
    expect(cout.manques).toHaveLength(4);
    expect(cout.explication.hypotheses.join(' ')).toMatch(
      /2,08\u00a0%.*40\u00a0€.*apprentissage est due.*exonéré de TVA/,
    );
  });

  it('un contrat de 2022 : les mois d’avant 2026 sont indéterminés, sauf si la personne les compte comme en 2026', async () => {
    const situation = uneSituationDite({ signature: '2022-03-15', embauche: '2022-03-15' });
    const tu = await chiffrer([unPoste(unEmploiSaisi(), 35)], situation);
    expect(tu.annees.map(({ cout }) => cout === null)).toEqual([true, true, true, true, false]);
    expect(tu.explication.points).toContain('paie-avant-2026');
    const dit = await chiffrer([unPoste(unEmploiSaisi({ 'avant-2026': 'legislation-2026' }), 35)], situation);
    expect(dit.annees.every(({ cout }) => cout !== null)).toBe(true);
  });
});

describe('un refus', () => {
  it('un salaire sous le Smic, nommé ; au Smic tout juste, accepté à toute durée', async () => {
    const bas = await chiffrerLesPostes(
      { situation: uneSituationDite(), postes: [unPoste(unEmploiSaisi({ salaire: 1800 }), 35)] },
      AUJOURD_HUI,
      paieDeFortune,
    );
    expect(bas).toMatchObject({ etat: 'refuse', panne: false, chemin: 'emploi.salaireBrut' });
    const smic = smicMensuel(1231 as never, 35) / 100;
    for (const heures of [35, 28, 24.5, 20, 17.5, 11.67]) {
      const cout = await chiffrer([unPoste(unEmploiSaisi({ salaire: smic }), heures)]);
      expect(cout.annees[0]?.cout).toBeGreaterThan(0);
    }
  });

  it('une panne du moteur', async () => {
    const enPanne: Paie = {
      calculer: () =>
        Promise.resolve({ accepte: false, refus: { code: 'moteur-indisponible', champ: '', phrase: 'En panne.' } }),
    };
    const etat = await chiffrerLesPostes(
      { situation: uneSituationDite(), postes: [unPoste(unEmploiSaisi(), 35)] },
      AUJOURD_HUI,
      enPanne,
    );
    expect(etat).toEqual({ etat: 'refuse', panne: true, chemin: '', phrase: 'En panne.' });
  });
});
