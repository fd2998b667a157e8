import { readFileSync } from 'node:fs';
import regles, { type RègleModèleSocial as Regle } from 'modele-social';
import Engine from 'publicodes';
import { beforeAll, describe, expect, it } from 'vitest';
import paquet from '../../../package.json' with { type: 'json' };
import { jourDe } from '../../commun/jour.ts';
import { valeurAu } from '../../droit/depuis.ts';
import { TAXE_SUR_LES_SALAIRES } from '../../droit/paie/taxe-sur-les-salaires.ts';
import { centimes, uneDemandeDePaie } from '../../regles/paie/emploi.fixture.ts';
import type { DemandeDePaie } from '../../regles/paie/fiche.ts';
import { taxeDeLEmployeur } from '../../regles/paie/taxe-sur-les-salaires.ts';
import type { Paie } from '../../usages/ports.ts';
import { construireMoteur } from './moteur.ts';
import { creerPaie } from './paie.ts';

/*
 * Chaque faute connue de modele-social 11.1.0 pour un cabinet médical, montrée sur le modèle nu, puis ce que rend
 * Tandem. Une version qui corrigerait une faute fait échouer l'essai : le contournement est alors à retirer.
 */

type Situation = Partial<Record<Regle, string>>;

const muet = { log: () => undefined, warn: () => undefined, error: () => undefined };

let modele: Engine;
let paie: Paie;

beforeAll(() => {
  modele = new Engine(regles, { logger: muet });
  const moteur = construireMoteur();
  paie = creerPaie(() => Promise.resolve(moteur));
}, 60_000);

const BASE: Situation = {
  salarié: 'oui',
  'salarié . contrat': "'CDI'",
  'salarié . contrat . statut cadre': 'non',
  'salarié . contrat . salaire brut': '2150 €/mois',
};

const nu = (cible: Regle, situation: Situation = {}): number => {
  modele.setSituation({ ...BASE, ...situation });
  return Number(modele.evaluate({ valeur: cible, unité: '€/mois' }).nodeValue);
};

const COUT = 'salarié . coût total employeur';
const REDUCTION = 'salarié . cotisations . exonérations . RGDU';
const APPRENTISSAGE = "salarié . cotisations . taxe d'apprentissage";
const TAXE = 'salarié . régimes spécifiques . taxe sur les salaires';

const fiche = async (sauf: Partial<DemandeDePaie> = {}) => {
  const rendue = await paie.calculer(uneDemandeDePaie(sauf));
  if (!rendue.accepte) throw new Error(rendue.refus.phrase);
  return rendue.valeur;
};

const bareme = valeurAu(TAXE_SUR_LES_SALAIRES, jourDe('2026-11-22'))?.valeur;
const taxe = (...bases: readonly number[]) => {
  if (bareme === undefined) throw new Error('La taxe de 2026 est tenue');
  return taxeDeLEmployeur(bases.map(centimes), bareme) / 100;
};

describe('les fautes connues de modele-social', () => {
  it('1. sa réduction prend le Smic de juin : 596,19 € au lieu de 559,64 €', async () => {
    expect(nu(REDUCTION)).toBeCloseTo(596.195, 3);
    expect(nu(REDUCTION, { date: '01/01/2026' })).toBeCloseTo(559.645, 3);
    expect((await fiche()).lignes['reduction-generale']).toBe(centimes(-559.64));
  });

  it('2. sa taxe sur les salaires a les tranches de 2025, ni franchise ni décote, et une base abattue', () => {
    const base = 12 * (2150 * 0.9825 + 20);
    const tranches2025 = 0.0425 * base + 0.0425 * (base - 9147) + 0.051 * (base - 18_258);
    expect(nu(TAXE, { 'entreprise . TVA': 'non' }) * 12).toBeCloseTo(tranches2025, 2);
    expect(taxe(12 * 2170)).toBe(2209.63);
    const miTemps: Situation = {
      'entreprise . TVA': 'non',
      'salarié . contrat . salaire brut': '1075 €/mois',
      'salarié . contrat . temps de travail . temps partiel': 'oui',
      'salarié . contrat . temps de travail . temps partiel . heures par semaine': '17.5 heure/semaine',
    };
    expect(nu(TAXE, miTemps) * 12).toBeGreaterThan(700);
    expect(taxe(12 * 1095)).toBe(0);
  });

  it('3. il compte la taxe d’apprentissage à tous : 14,62 € par mois', async () => {
    expect(nu(APPRENTISSAGE)).toBeCloseTo(14.62, 2);
    expect((await fiche()).lignes['taxe-d-apprentissage']).toBe(0);
    expect((await fiche({ taxeApprentissage: true })).lignes['taxe-d-apprentissage']).toBe(centimes(14.62));
  });

  it('4. il ignore la convention collective des cabinets médicaux, sans le dire', () => {
    const convention: Situation = { 'salarié . convention collective': "'cabinets médicaux'" };
    expect(nu(COUT, convention)).toBe(nu(COUT));
  });

  it('5. il chiffre 2025 avec la formule de 2026, et 2030 comme 2026, sans erreur : Tandem refuse', async () => {
    expect(nu(COUT, { date: '01/07/2025' })).toBeCloseTo(2548.74, 2);
    expect(nu(COUT, { date: '01/07/2030' })).toBe(nu(COUT, { date: '01/07/2026' }));
    for (const annee of [2024, 2025, 2027, 2030]) {
      expect(await paie.calculer(uneDemandeDePaie({ annee }))).toMatchObject({
        accepte: false,
        refus: { champ: 'annee' },
      });
    }
  });

  it('6. il change de règles à chaque version majeure : les deux paquets sont à une version exacte', () => {
    const { 'modele-social': social, publicodes } = paquet.dependencies;
    expect([social, publicodes]).toEqual(['11.1.0', '1.10.3']);
  });

  it('7. il accepte des valeurs qui n’ont pas de sens : Tandem les refuse', async () => {
    const sousLeMinimum = nu(COUT, { 'établissement . taux ATMP': '0.3 %' });
    expect(sousLeMinimum).toBe(nu(COUT, { 'établissement . taux ATMP': '0.5 %' }));
    expect(await paie.calculer(uneDemandeDePaie({ tauxAtMp: 30 }))).toMatchObject({
      accepte: false,
      refus: { champ: 'tauxAtMp' },
    });
  });

  it('9. il ne connaît pas le revenu du médecin en 2026 : aucune de ses règles de dirigeant n’est lue', () => {
    const source = readFileSync(new URL('./moteur.ts', import.meta.url), 'utf8');
    expect(source).toContain('salarié . coût total employeur');
    expect(source).not.toContain('dirigeant');
  });

  it('8. il a des cycles, dont le résultat pourrait dépendre de l’ordre : voir paie.proprietes.test.ts', () => {
    const premiers = [nu(COUT), nu(REDUCTION)];
    expect([nu(REDUCTION), nu(COUT)].reverse()).toEqual(premiers);
  });
});
