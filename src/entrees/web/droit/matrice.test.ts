import { describe, expect, it } from 'vitest';
import { CODES_COLONNES, CODES_REGLES, type CodeColonne, SECTEURS } from '../../../droit/codes.ts';
import { type CleEtabli, ETABLIS } from '../../../droit/fondement.ts';
import { point } from '../../../droit/lectures.ts';
import { laReponse, unAdherent, uneSignature, uneSituationCollective } from '../../../regles/situation.fixture.ts';
import { ABREGES } from './abreges.ts';
import { GROUPES } from './matrice.ts';
import { CODES_SUJETS, reglesDuSujet } from './sujets.ts';

const lignes = GROUPES.flatMap((groupe) => groupe.lignes);
const laCase = (cle: string, colonne: CodeColonne) =>
  lignes.find((ligne) => ligne.cle === cle)?.cases.find((une) => une.colonne === colonne);
const textes = (cle: string, colonne: CodeColonne) => laCase(cle, colonne)?.cellule.map(({ texte }) => texte);

const EN_CHIFFRES: Readonly<Record<string, string>> = { deux: '2', trois: '3', cinq: '5' };
const nombresDe = (texte: string): readonly string[] =>
  texte
    .toLowerCase()
    .match(/\d+|\b(?:deux|trois|cinq)\b/g)
    ?.map((mot) => EN_CHIFFRES[mot] ?? mot) ?? [];

describe('le tableau règle par texte', () => {
  it('ouvre la page de chaque règle au moins une fois, hors celle qui choisit la colonne', () => {
    const montrees = new Set(lignes.map(({ regle }) => regle));
    expect(CODES_REGLES.filter((code) => !montrees.has(code))).toEqual(['regime']);
  });

  it('a une clé par ligne, et une case par texte', () => {
    const cles = lignes.map(({ cle }) => cle);
    expect(cles.filter((cle, rang) => cles.indexOf(cle) !== rang)).toEqual([]);
    expect(lignes.filter(({ cases }) => cases.length !== CODES_COLONNES.length)).toEqual([]);
  });

  it('donne les montants du droit, et dit « fermé » là où l’option l’est', () => {
    expect(textes('annee1', 'avenant-7')).toEqual(['36\u00a0000\u00a0€']);
    expect(laCase('annee1', 'reglement-arbitral')?.ecart).toBe('idem');
    expect(textes('annee1', 'convention-2024')).toEqual(['38\u00a0000\u00a0€']);
    expect(textes('annee2', 'avenant-7')).toEqual(['27\u00a0000\u00a0€, puis 28\u00a0000\u00a0€']);
    expect(textes('tiers-temps-annees', 'convention-2024')).toEqual(['fermé']);
    expect(laCase('annee1', 'collectif-2026')?.ecart).toBe('change');
  });

  it('met dans une case violette ce qui n’a pas été lu, et deux lectures là où les sources se contredisent', () => {
    expect(laCase('hausse', 'convention-2024')?.cellule).toMatchObject([
      { genre: 'non-lu', texte: 'tableau non lu', point: 'objectifs-2023-2024', certitude: null },
    ]);
    expect(laCase('un-ou-deux', 'convention-2024')?.cellule).toMatchObject([
      { genre: 'conteste', certitude: 'contestee', point: 'un-objectif-sur-deux' },
    ]);
    expect(laCase('exercice-regroupe', 'collectif-2026')?.ecart).toBe('sans-objet');
  });

  it('ne renvoie qu’à des points qui visent cette colonne', () => {
    const egares = lignes.flatMap(({ cle, cases }) =>
      cases.flatMap(({ colonne, cellule }) =>
        cellule.flatMap(({ point: code }) =>
          code === null || point(code).colonnes.includes(colonne) ? [] : [`${cle} ${colonne} ${code}`],
        ),
      ),
    );
    expect(egares).toEqual([]);
  });

  it('donne la certitude de tout ce qu’il dit, et n’en donne pas à ce qui n’est pas lu', () => {
    const mentions = lignes.flatMap(({ cases }) => cases.flatMap(({ cellule }) => cellule));
    expect(mentions.filter(({ genre, certitude }) => (genre === 'non-lu') !== (certitude === null))).toEqual([]);
  });

  it('admet les mêmes secteurs que la règle', () => {
    for (const [colonne, signature] of [
      ['avenant-7', '2021-03-01'],
      ['reglement-arbitral', '2023-09-01'],
      ['convention-2024', '2025-03-01'],
    ] as const) {
      const admis = SECTEURS.filter((secteur) => laReponse(uneSignature(signature, { secteur }), 'secteur') === 'oui');
      expect(admis).toEqual(['secteur-1', 'secteur-2-optam', 'secteur-2-optam-co']);
      expect(textes('secteur', colonne)).toEqual(['1, 2 avec Optam ou Optam-CO']);
    }
    const adherer = (secteur: (typeof SECTEURS)[number]) =>
      laReponse(uneSituationCollective({ adherents: [unAdherent({ secteur })] }), 'collectif-adherents');
    expect(adherer('secteur-1')).toBe('oui');
    expect(adherer('secteur-2-optam')).toBe('oui');
    expect(adherer('secteur-2-optam-co')).toMatch(/collectif-optam-co/);
    expect(adherer('secteur-2')).toBe('non');
  });
});

describe('les mots courts', () => {
  it('n’ont aucun nombre qui ne soit dans l’énoncé du point', () => {
    const inventes = Object.entries(ABREGES).flatMap(([cle, mots]) => {
      const enonce = nombresDe(ETABLIS[cle as CleEtabli].enonce);
      return nombresDe(mots).flatMap((nombre) => (enonce.includes(nombre) ? [] : [`${cle} : ${nombre}`]));
    });
    expect(inventes).toEqual([]);
  });
});

describe('les sujets', () => {
  it('rangent chaque règle une fois', () => {
    expect(CODES_SUJETS.flatMap(reglesDuSujet).toSorted()).toEqual([...CODES_REGLES].sort());
  });
});
