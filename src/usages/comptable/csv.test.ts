import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { AUJOURD_HUI, centimes, desParts, unTempsPlein } from './comptable.fixture.ts';
import { coutSaisi } from './cout.ts';
import { ecrireCsvComptable } from './csv.ts';
import { composerVueComptable } from './vue.ts';

const NOMS = ['=1+1', '+33 1', '-2', '@SUM(A1)', 'Dr « ; » "guillemets"\nà la ligne', 'Елена'] as const;
const parts = desParts(
  'heures',
  ...NOMS.map(
    (nom, rang) => [nom, 70_000, { genre: rang === 0 ? ('principal' as const) : ('aucun' as const) }] as const,
  ),
);
const vue = composerVueComptable(
  unTempsPlein(),
  coutSaisi(centimes(40_000.05), jourDe('2027-01-04')),
  { parts },
  AUJOURD_HUI,
);
const csv = ecrireCsvComptable(vue);
const lignes: readonly Readonly<Record<string, string>>[] = parse(csv, { bom: true, columns: true, delimiter: ';' });

const enCentimes = (texte: string | undefined): number => Math.round(Number((texte ?? '').replace(',', '.')) * 100);

describe('le CSV', () => {
  it('s’ouvre dans un tableur français : marque d’encodage, points-virgules, fins de ligne', () => {
    expect(csv.startsWith('\ufeffTableau;Médecin;')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('écrit chaque somme avec une virgule et deux décimales, négative comprise', () => {
    const sommes = lignes.flatMap((ligne) =>
      ['Aide au moins', 'Aide au plus', 'Coût', 'Net au moins', 'Net au plus'].map((colonne) => ligne[colonne] ?? ''),
    );
    expect(sommes.filter((somme) => somme !== '' && !/^-?\d+,\d{2}$/.test(somme))).toEqual([]);
    expect(sommes.some((somme) => somme.startsWith('-'))).toBe(true);
  });

  it('porte les sommes de la vue', () => {
    const annees = lignes.filter(({ Tableau }) => Tableau === 'annee-fiscale');
    expect(annees.map((ligne) => [ligne['Année fiscale'], enCentimes(ligne.Coût)])).toEqual([
      ...vue.comptes.annees.map(({ annee, cout }) => [String(annee), cout?.montant]),
      ['à déterminer', 0],
      ['total', vue.comptes.total.cout?.montant],
    ]);
    const encaissements = lignes.filter(({ Tableau }) => Tableau === 'encaissement');
    expect(encaissements.map((ligne) => enCentimes(ligne['Aide au plus']))).toEqual(
      vue.encaissements.map(({ somme }) => somme.haut),
    );
  });

  it('ne fait jamais une formule d’un nom, et garde les autres tels quels', () => {
    const medecins = new Set(lignes.filter(({ Tableau }) => Tableau === 'partage').map(({ Médecin }) => Médecin));
    expect([...medecins]).toEqual(["'=1+1", "'+33 1", "'-2", "'@SUM(A1)", NOMS[4], NOMS[5]]);
  });
});
