import * as fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { tirerDocuments } from '../../../../outils/lots/situations-en-csv.ts';
import { enEuros } from '../../../commun/centimes.ts';
import { jourDe } from '../../../commun/jour.ts';
import { CODES_REGIMES, OPTIONS } from '../../../droit/codes.ts';
import { ecrireLExemple } from './exemple.ts';
import { ouvrirFichier } from './fichiers.fixture.ts';
import { FICHES_AU_PLUS } from './limites.ts';
import { direMotif } from './motifs.ts';
import { direLeFichier } from './mots.ts';
import type { Registre } from './registre.ts';
import { type Filtres, SANS_FILTRE } from './selection.ts';
import { bornesDe } from './sommes.ts';
import { ouvrirTableau, type Regard, type Tableau } from './tableau.ts';
import { ORDRE_DU_FICHIER } from './tri.ts';

vi.setConfig({ testTimeout: 60_000 });

const REGARD: Regard = { filtres: SANS_FILTRE, tri: ORDRE_DU_FICHIER, page: 1, parPage: 50, duFichier: [] };
const AUJOURD_HUI = jourDe('2026-11-22');

let registre: Registre;
let tableau: Tableau;
let motifs: readonly string[];
beforeAll(() => {
  const documents = tirerDocuments(300, 41).map((document, rang) => JSON.stringify({ id: `m${rang}`, ...document }));
  registre = ouvrirFichier(`${documents.join('\n')}\n`, 'documents');
  tableau = ouvrirTableau(registre);
  motifs = tableau.montrer(REGARD).facettes.motifs.map(([motif]) => motif);
});

const total = (filtres: Filtres): number => tableau.montrer({ ...REGARD, filtres }).total;

describe('les filtres', () => {
  const unFiltre = () =>
    fc.record<Filtres>({
      reponse: fc.constantFrom('', 'oui', 'non', 'indetermine'),
      motif: fc.constantFrom('', ...motifs),
      regime: fc.constantFrom('', 'aucun', ...CODES_REGIMES),
      option: fc.constantFrom('', 'non-sue', ...OPTIONS),
      recherche: fc.constantFrom('', 'M1', '42', 'rien'),
    });

  it('chaque choix montre autant de lignes qu’il en annonce', () => {
    fc.assert(
      fc.property(unFiltre(), (filtres) => {
        const { facettes } = tableau.montrer({ ...REGARD, filtres });
        for (const reponse of ['oui', 'non', 'indetermine'] as const) {
          expect(total({ ...filtres, reponse })).toBe(facettes.reponses[reponse]);
        }
        for (const [motif, lignes] of facettes.motifs) expect(total({ ...filtres, motif })).toBe(lignes);
        for (const regime of [...CODES_REGIMES, 'aucun'] as const) {
          expect(total({ ...filtres, regime })).toBe(facettes.regimes[regime]);
        }
        for (const option of [...OPTIONS, 'non-sue'] as const) {
          expect(total({ ...filtres, option })).toBe(facettes.options[option]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('les pages se suivent sans trou ni doublon, et une page trop loin est la dernière', () => {
    const { pages } = tableau.montrer({ ...REGARD, parPage: 70 });
    const lues = Array.from({ length: pages }, (_, rang) =>
      tableau.montrer({ ...REGARD, parPage: 70, page: rang + 1 }).lignes.map(({ ligne }) => ligne),
    ).flat();
    expect(lues).toEqual(registre.lignes.map(({ ligne }) => ligne));
    expect(tableau.montrer({ ...REGARD, parPage: 70, page: 99 }).page).toBe(pages);
  });

  it('tout motif a un nom en mots', () => {
    expect(motifs.length).toBeGreaterThan(10);
    for (const motif of motifs) expect(direMotif(motif).nom).toMatch(/^[^:]{3,}/);
  });

  it('une recherche ignore les accents et la casse', () => {
    const ici = ouvrirTableau(ouvrirFichier('id;Commune;signature\na;Étréchy;04/01/2027\nb;Guéret;04/01/2027\n'));
    const { lignes } = ici.montrer({ ...REGARD, filtres: { ...SANS_FILTRE, recherche: ' ETRECHY' } });
    expect(lignes.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('les sommes', () => {
  it('sans filtre, celles des « oui » sont celles du bilan de ./tandem lot', () => {
    const { bilan } = registre;
    const { comptes } = tableau.montrer(REGARD);
    for (const reponse of ['oui', 'non', 'indetermine'] as const) {
      expect(comptes[reponse].lignes).toBe(bilan.parReponse[reponse] ?? 0);
    }
    expect(comptes.oui.total).toMatchObject({
      connues: bilan.totauxConnus,
      somme: bilan.sommeDesTotaux,
      bornees: bilan.totauxBornes.lignes,
      bas: bilan.totauxBornes.min,
      haut: bilan.totauxBornes.max,
    });
  });

  it('une somme inconnue n’est jamais comptée pour zéro', () => {
    const { comptes } = tableau.montrer(REGARD);
    for (const { lignes, total: mesure, annee1 } of Object.values(comptes)) {
      for (const une of [mesure, annee1]) expect(une.connues + une.bornees + une.inconnues).toBe(lignes);
    }
    const inconnues = Object.values(comptes).reduce((somme, { total: { inconnues: n } }) => somme + n, 0);
    expect(inconnues).toBeGreaterThan(0);
    expect(
      bornesDe({ connues: 0, somme: 0 as never, bornees: 0, bas: 0 as never, haut: 0 as never, inconnues: 3 }),
    ).toBe(null);
  });
});

describe('le tri', () => {
  it.each(['total', 'annee1', 'annee4', 'cibleMt', 'option', 'regime', 'motif'])(
    '%s : dans les deux sens, ce que l’on ne sait pas vient en dernier',
    (colonne) => {
      const ranger = (sens: 'croissant' | 'decroissant') =>
        tableau.montrer({ ...REGARD, parPage: 1000, tri: { colonne, sens } }).lignes.map(({ ligne }) => ligne);
      const [montee, descente] = [ranger('croissant'), ranger('decroissant')];
      expect([...montee].sort((a, b) => a - b)).toEqual(registre.lignes.map(({ ligne }) => ligne));
      const inconnues = montee.length - montee.findLastIndex((ligne, rang) => ligne !== descente[rang]) - 1;
      expect(montee.slice(montee.length - inconnues)).toEqual(descente.slice(descente.length - inconnues));
      expect(montee).not.toEqual(descente);
    },
  );

  it('une colonne de nombres du fichier se range en nombres', () => {
    const ici = ouvrirTableau(ouvrirFichier('id;medecin.patientele.mt\na;1 200\nb;900\nc;\n'));
    const { lignes } = ici.montrer({ ...REGARD, tri: { colonne: 'f1', sens: 'croissant' } });
    expect(lignes.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('les fiches', () => {
  const SANTE = /handicap|RQTH|affection|longue durée|\bALD\b/i;

  it('300 situations au hasard, des faits de santé compris : aucune fiche n’en dit un mot', () => {
    const fiches = tableau.fiches(
      registre.lignes.map(({ ligne }) => ligne),
      [],
      AUJOURD_HUI,
    );
    expect(fiches).toHaveLength(300);
    expect(registre.lignes.some((ligne) => registre.relire(ligne).situation.medecin.rqth === true)).toBe(true);
    for (const { rapport, faits, points, echeances, sources } of fiches) {
      const { points: _, sources: __, ...montre } = rapport;
      expect(JSON.stringify({ montre, faits, points, echeances, sources })).not.toMatch(SANTE);
    }
  });

  it('le verdict d’une fiche est celui de sa ligne, et ses sommes aussi', () => {
    for (const ligne of registre.lignes.slice(0, 100)) {
      const [fiche] = tableau.fiches([ligne.ligne], [], AUJOURD_HUI);
      expect(fiche?.rapport.verdict.reponse).toBe(ligne.reponse);
      const haut = fiche?.rapport.total.aide.valeur?.haut;
      expect(haut === undefined ? null : enEuros(haut)).toBe(ligne.totalMax);
    }
  });

  it('le nom est l’identifiant et les colonnes montrées que rien ne lit ; à défaut, le numéro de ligne', () => {
    const ici = ouvrirTableau(ouvrirFichier('id;Nom;signature\na;Dr Noël;04/01/2027\n;;04/01/2027\n'));
    const fiches = ici.fiches([2, 3], ['f1', 'f2'], AUJOURD_HUI);
    expect(fiches.map(({ nom }) => nom)).toEqual(['a, Dr Noël', 'Ligne 3']);
  });
});

describe('les colonnes et l’export', () => {
  it('les faits de santé ne sont ni montrés, ni exportés', () => {
    const ici = ouvrirTableau(
      ouvrirFichier('id;Handicap;medecin.rqth;medecin.ald;signature\na;x;oui;non;04/01/2027\n'),
    );
    expect(ici.recu.colonnes.map(({ nom }) => nom)).toEqual(['Handicap', 'signature']);
    expect(ici.exporter({ ...REGARD, duFichier: ['f1', 'f2', 'f3', 'f4'] }).split('\r\n')[0]).toMatch(
      /;Handicap;signature$/,
    );
  });

  it('les textes de la personne sont neutralisés, et une colonne de même nom se distingue', () => {
    const ici = ouvrirTableau(ouvrirFichier('id;total;signature\n=1+1;@x;04/01/2027\n'));
    const [enTete, ligne] = ici.exporter({ ...REGARD, duFichier: ['f1'] }).split('\r\n');
    expect(enTete).toMatch(/;total \(fichier\)$/);
    expect(ligne).toMatch(/^2;'=1\+1;.*;'@x$/);
  });

  it('on choisit au plus deux cents fiches à la fois', () => {
    const ici = ouvrirTableau(ouvrirFichier(ecrireLExemple()));
    expect(ici.numeros(REGARD)).toHaveLength(FICHES_AU_PLUS);
    expect(tableau.numeros(REGARD)).toHaveLength(FICHES_AU_PLUS);
  });

  it('la phrase du fichier compte tout, au singulier aussi', () => {
    const dire = (oui: number, non: number, indetermine: number) =>
      direLeFichier({ ...registre.bilan, lignes: oui + non + indetermine, parReponse: { oui, non, indetermine } });
    expect(dire(1, 1, 1)).toEqual({
      premiere: '1\u00a0médecin sur 3 a droit à l’aide.',
      suite: '1 n’y a pas droit, 1 reste indéterminé.',
    });
    expect(dire(0, 2, 3).premiere).toBe('Aucun médecin sur 5 n’a droit à l’aide à coup sûr.');
    expect(dire(0, 2, 0).premiere).toBe('Aucun médecin sur 2 n’a droit à l’aide.');
  });
});
