import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { desFaits, effacer, uneSituationEntiere } from '../../../outils/situations-arbitraires.ts';
import { ecrireJour, jourDe } from '../../commun/jour.ts';
import type { Situation } from '../../regles/situation.ts';
import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import { rejeterBloc, type Tache, traiterBloc } from './blocs.ts';
import { CHEMINS } from './colonnes.ts';
import { lireEnTete, SANS_CORRESPONDANCE } from './correspondance.ts';
import { lireLignes } from './forme.ts';
import { ecrireCsv, neutraliser } from './sortie.ts';

vi.setConfig({ testTimeout: 60_000 });

const unePartielle = fc.tuple(uneSituationEntiere, desFaits).map(([entiere, tus]) => effacer(entiere, tus));
const COLONNES = CHEMINS.filter((chemin) => !chemin.includes('[]') && chemin !== 'bareme');

const enTexte = (valeur: unknown): string => {
  if (valeur === undefined || valeur === null) return '';
  if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
  return typeof valeur === 'string' ? valeur : JSON.stringify(valeur);
};

/** La cellule de ce chemin, telle qu'une union l'écrirait. */
const cellule = (situation: Situation, chemin: string): string => {
  const { regroupe, mspMultisite, coordonne, confrereAMoinsDe20Min } = situation.medecin;
  const exercice = { regroupe, mspMultisite, coordonne, confrereAMoinsDe20Min };
  let ici: unknown = { ...situation, medecin: { ...situation.medecin, exercice } };
  for (const cle of chemin.split('.')) ici = (ici as Record<string, unknown> | undefined)?.[cle];
  const estJour = chemin === 'signature' || /\.(signature|embauche|le)$/.test(chemin);
  return estJour && typeof ici === 'number' ? ecrireJour(jourDe(ecrireJour(ici as never))) : enTexte(ici);
};

const tacheDe = (noms: readonly string[]): Tache => {
  const enTete = lireEnTete(noms, SANS_CORRESPONDANCE);
  if (!enTete.accepte) throw new Error(enTete.refus[0]?.message);
  return {
    entree: { genre: 'tableau', codage: 'utf-8', separateur: ';', enTete: enTete.valeur },
    sortie: 'ndjson',
    rejets: 'csv',
    separateur: ';',
    baremes: new Map(),
    aujourdHui: jourDe('2026-11-22'),
  };
};
const TACHE = tacheDe(['id', ...COLONNES]);

const lireSortie = (texte: string) =>
  texte
    .split('\n')
    .filter((ligne) => ligne !== '')
    .map((ligne): Record<string, unknown> => JSON.parse(ligne));

describe('une ligne de tableau', () => {
  it('donne la même réponse que evaluer, au centime, quelle que soit la situation', () => {
    fc.assert(
      fc.property(fc.oneof(uneSituationEntiere, unePartielle), (entiere) => {
        const situation: Situation = { ...entiere, groupe: { ...entiere.groupe, adherents: undefined } };
        const texte = ecrireCsv([['x', ...COLONNES.map((chemin) => cellule(situation, chemin))]], ';');
        const [ligne] = lireSortie(traiterBloc(texte, 2, TACHE).sortie);
        const attendu = evaluerSituation(situation, undefined, '0.0.0');
        expect(ligne).toMatchObject({
          ligne: 2,
          id: 'x',
          reponse: attendu.eligibilite.reponse,
          certitude: attendu.eligibilite.certitude,
          regime: attendu.regime,
          total: attendu.aide.total,
          totalMin: attendu.aide.total ?? attendu.aide.bornes?.[0] ?? null,
          totalMax: attendu.aide.total ?? attendu.aide.bornes?.[1] ?? null,
        });
        const annees = attendu.aide.annees.map(({ maximum }) => maximum);
        expect(ligne?.annees).toEqual(annees.length === 0 ? Array(5).fill(null) : annees);
      }),
      { numRuns: 1_500 },
    );
  });

  it('fautive, est mise à part avec sa ligne, sa colonne et sa raison, et n’arrête pas les autres', () => {
    const tache = tacheDe(['id', 'medecin.age', 'medecin.secteur']);
    const { sortie, rejets, bilan } = traiterBloc('1;52;secteur-1\n2;douze;secteur-1\n3;1\n\n4;60;\n', 10, tache);
    expect(lireSortie(sortie).map(({ id }) => id)).toEqual(['1', '4']);
    expect(lireLignes(rejets, ';').map(([ligne, colonne]) => [ligne, colonne])).toEqual([
      ['11', 'medecin.age'],
      ['12', ''],
    ]);
    expect(bilan).toMatchObject({ lignes: 2, rejets: 2 });
    expect(lireLignes(rejeterBloc(7, 'Trop longue.', tache).rejets, ';')).toEqual([['7', '', 'Trop longue.']]);
  });

  it('ne recopie jamais une donnée de santé refusée', () => {
    const tache = tacheDe(['id', 'medecin.rqth']);
    expect(traiterBloc('1;cancer déclaré\n', 2, tache).rejets).not.toMatch(/cancer/);
  });

  it('compte au bilan chaque réponse, chaque motif et les totaux connus', () => {
    const tache = tacheDe(['medecin.secteur', 'signature']);
    const { bilan } = traiterBloc('secteur-2;2027-01-04\nsecteur-2;2027-01-04\n;2027-01-04\n', 2, tache);
    expect(bilan.parReponse).toEqual({ indetermine: 3 });
    expect(Object.values(bilan.parMotif).reduce((a, b) => a + b, 0)).toBe(3);
  });
});

describe('la sortie', () => {
  it('neutralise les textes qu’un tableur prendrait pour une formule, jamais les nombres', () => {
    for (const texte of ['=1+1', '+A1', '-A1', '@x', '\tx', '\rx']) expect(neutraliser(texte)).toBe(`'${texte}`);
    expect(neutraliser(-12)).toBe(-12);
    expect(neutraliser('a=1')).toBe('a=1');
    expect(ecrireCsv([['=cmd', -3, null, 'a;b']], ';')).toBe(`'=cmd;-3;;"a;b"\r\n`);
  });
});

describe('une ligne de NDJSON', () => {
  const documents = (commande: 'evaluer' | 'suivre'): Tache => ({ ...TACHE, entree: { genre: 'documents', commande } });

  it('est une situation, avec son identifiant à côté', () => {
    const { sortie, rejets } = traiterBloc(
      '{"id":"a","signature":"2027-01-04"}\n[]\n{"x":1}\nnon\n',
      1,
      documents('evaluer'),
    );
    expect(lireSortie(sortie)).toMatchObject([{ ligne: 1, id: 'a', reponse: 'indetermine' }]);
    expect(lireLignes(rejets, ';').map(([ligne]) => ligne)).toEqual(['2', '3', '4']);
  });

  it('est un contrat, suivi au jour donné', () => {
    const contrat = {
      id: 7,
      situation: { signature: '2025-09-15', demande: { cadre: 'individuel' } },
      actes: [{ acte: 'signature', effet: '2025-09-15' }],
      au: '2026-11-22',
    };
    const { sortie } = traiterBloc(`${JSON.stringify(contrat)}\n`, 1, documents('suivre'));
    expect(lireSortie(sortie)).toMatchObject([{ id: '7', etat: 'en-cours', annee: 2, regime: 'convention-2024' }]);
  });
});
