import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assembler } from '../../assemblage.ts';
import { jourDe } from '../../commun/jour.ts';
import { TEXTES } from '../../droit/textes.ts';
import { commandeComptable, type OptionsComptables } from './comptable.ts';

vi.setConfig({ testTimeout: 60_000 });

const dossier = mkdtempSync(join(tmpdir(), 'tandem-comptable-'));
const chemin = (nom: string): string => join(dossier, nom);
const assemblage = assembler();
const outils = { ...assemblage, horloge: { aujourdHui: () => jourDe('2026-11-22') } };
const cas = (nom: string): string => join(assemblage.racine, 'cas/comptables', nom);

beforeAll(() => {
  const fautive = { ...JSON.parse(readFileSync(cas('temps-plein.json'), 'utf8')), signature: '2027-02-30' };
  writeFileSync(chemin('fautive.json'), JSON.stringify(fautive));
  const emploi = JSON.parse(readFileSync(cas('emploi.json'), 'utf8'));
  writeFileSync(chemin('emploi-avec-situation.json'), JSON.stringify({ ...emploi, situation: {} }));
  writeFileSync(chemin('sous-le-smic.json'), JSON.stringify({ emploi: { ...emploi.emploi, salaireBrut: 900 } }));
  writeFileSync(
    chemin('parts-fausses.json'),
    JSON.stringify({
      cle: 'heures',
      medecins: [
        { nom: 'A', heures: 1 },
        { nom: 'B', heures: 1 },
      ],
    }),
  );
  writeFileSync(chemin('tronquee.json'), '{"signature":');
});
afterAll(() => rmSync(dossier, { recursive: true }));

/** Ce que la commande écrit sur sa sortie. */
const dire = async (fichier: string, options: OptionsComptables): Promise<string> => {
  const ecrits: string[] = [];
  const espion = vi.spyOn(process.stdout, 'write').mockImplementation((texte) => ecrits.push(String(texte)) > 0);
  try {
    await commandeComptable(fichier, options, outils);
  } finally {
    espion.mockRestore();
  }
  return ecrits.join('');
};

const repondre = async (nom: string, options: OptionsComptables = {}) =>
  JSON.parse(await dire(cas(nom), { ...options, json: true }));

describe('tandem comptable, sur les cas publiés', () => {
  it('un temps plein : l’aide par année d’encaissement, le coût mois par mois, le net', async () => {
    const reponse = await repondre('temps-plein.json', { emploi: cas('emploi.json') });
    expect(reponse).toMatchObject({
      fiscalite: 'recettes',
      encaissements: [
        {
          annee: 1,
          rang: 1,
          du: '2027-01-04',
          au: '2027-02-04',
          somme: { montant: 38_000 },
          fondements: expect.arrayContaining(['F-70']),
        },
        { annee: 2, le: '2028-01-04', somme: { montant: 28_000 }, anneesFiscales: [2028, 2028] },
        { annee: 3, rang: 1, pasAvant: '2029-01-04', modulee: true, anneesFiscales: [2029, null] },
        ...Array(5).fill({ somme: { montant: 11_000 } }),
      ],
      sansAnnee: { montant: 66_000 },
      total: { aide: { montant: 132_000 } },
    });
    // Douze mois de 2028 : ceux de l’année de contrat 1 jusqu’au 3 janvier, puis l’année 2.
    const passage = reponse.passage.filter(({ anneeFiscale }: { anneeFiscale: number }) => anneeFiscale === 2028);
    expect(passage.map(({ annee }: { annee: number }) => annee)).toEqual([1, 2]);
    const somme = (liste: readonly { cout: number }[]) =>
      Math.round(liste.reduce((total, { cout }) => total + cout * 100, 0)) / 100;
    expect(reponse.annees.find(({ annee }: { annee: number }) => annee === 2028).cout.montant).toBe(somme(passage));
    expect(reponse.total.cout.montant).toBe(somme(reponse.passage));
    const cles = reponse.sources.map(({ cle }: { cle: string }) => cle);
    expect(cles.filter((cle: string) => !Object.hasOwn(TEXTES, cle))).toEqual([]);
    expect(cles).toEqual(expect.arrayContaining(['octomed-bnc', 'modele-social-11-1-0']));
  });

  it('trois médecins : chacun son contrat, et des parts qui font le coût', async () => {
    const options = { emploi: cas('emploi.json'), parts: cas('trois-medecins-parts.json') };
    const { partage, annees, total } = await repondre('trois-medecins.json', options);
    expect(partage.medecins.map((un: { total: { aide: unknown } }) => un.total.aide)).toEqual([
      { montant: 66_000 },
      { montant: 66_000 },
      { montant: 0 },
    ]);
    for (const [rang, annee] of [...annees.entries(), [-1, total]] as const) {
      const parts = partage.medecins.map(
        (un: { annees: typeof annees; total: typeof total }) => (rang < 0 ? un.total : un.annees[rang]).cout.montant,
      );
      expect(Math.round(parts.reduce((a: number, b: number) => a + b * 100, 0))).toBe(
        Math.round(annee.cout.montant * 100),
      );
    }
  });

  it('un groupe : l’aide de la société partagée selon la clé, sans jour publié', async () => {
    const reponse = await repondre('groupe.json', {
      emploi: cas('groupe-emploi.json'),
      parts: cas('groupe-parts.json'),
    });
    expect(reponse.fiscalite).toBe('inconnue');
    expect(reponse.encaissements.every((un: object) => 'pasAvant' in un)).toBe(true);
    expect(
      reponse.partage.medecins.map((un: { total: { aide: { montant: number } } }) => un.total.aide.montant),
    ).toEqual([43_995.6, 43_995.6, 44_008.8]);
    expect(reponse.reserves.map(({ point }: { point: string }) => point)).toContain('annee-d-imposition-de-l-aide');
  });

  it('un contrat suivi : ce qui a été reçu, année par année', async () => {
    const { annees, contrats } = await repondre('suivi.json');
    expect(contrats[0].etat).toBe('en-cours');
    expect(annees.slice(0, 3).map(({ annee, datee }: { annee: number; datee: object }) => [annee, datee])).toEqual([
      [2024, { montant: 0 }],
      [2025, { montant: 38_000 }],
      [2026, { montant: 26_500 }],
    ]);
  });

  it('en tableau : les années, le total, ce qui est supposé', async () => {
    const table = await dire(cas('temps-plein.json'), { table: true, emploi: cas('emploi.json'), auPlusTot: true });
    expect(table).toMatch(/^2029\s+22\s000\s€/m);
    expect(table).not.toContain('à déterminer');
    expect(table).toContain('au premier jour possible');
    expect(await dire(cas('suivi.json'), { table: true })).not.toMatch(/coût\s+net/);
  });
});

describe('un fichier de tandem comptable', () => {
  const ecrire = (sortie: string, options: OptionsComptables = {}, fichier = cas('temps-plein.json')) =>
    commandeComptable(fichier, { emploi: cas('emploi.json'), sortie: chemin(sortie), ...options }, outils);

  it('s’écrit en classeur, en CSV et en JSON, avec les mêmes sommes', async () => {
    await Promise.all(['a.XLSX', 'a.csv', 'a.json'].map((nom) => ecrire(nom)));
    const json = JSON.parse(readFileSync(chemin('a.json'), 'utf8'));
    const total = (await readSheet(readFileSync(chemin('a.XLSX')), 'Années fiscales')).find(
      ([titre]) => titre === 'Total',
    );
    expect(total?.slice(1)).toEqual([
      132_000,
      132_000,
      null,
      json.total.cout.montant,
      json.total.net.montant,
      json.total.net.montant,
    ]);
    const csv = readFileSync(chemin('a.csv'), 'utf8');
    expect(csv).toContain(`;${json.total.cout.montant.toFixed(2).replace('.', ',')};`);
  });

  it('n’en remplace pas un autre, sauf si on le demande', async () => {
    writeFileSync(chemin('deja.csv'), 'à garder');
    await expect(ecrire('deja.csv')).rejects.toThrow('existe déjà');
    expect(readFileSync(chemin('deja.csv'), 'utf8')).toBe('à garder');
    await ecrire('deja.csv', { remplacer: true });
    expect(readFileSync(chemin('deja.csv'), 'utf8')).toContain('Tableau;');
  });

  it.each<[string, string, OptionsComptables, string]>([
    ['une autre extension', 'b.pdf', {}, '.xlsx, en .csv ou en .json'],
    ['un dossier absent', 'absent/b.csv', {}, 'ne peut pas être écrit'],
    ['une situation déjà dans l’emploi', 'b.csv', { emploi: chemin('emploi-avec-situation.json') }, 'déjà donnée'],
    ['un salaire sous le Smic', 'b.csv', { emploi: chemin('sous-le-smic.json') }, 'emploi.salaireBrut'],
    ['un emploi absent', 'b.csv', { emploi: chemin('rien.json') }, 'n’existe pas'],
    ['des parts sans médecin principal', 'b.csv', { parts: chemin('parts-fausses.json') }, 'principal vaut true'],
    ['deux entrées standard', 'b.csv', { emploi: '-', parts: '-' }, 'ne donne qu’un document'],
  ])('est refusé pour %s, sans rien laisser', async (_, sortie, options, phrase) => {
    await expect(ecrire(sortie, options)).rejects.toThrow(phrase);
    expect(existsSync(chemin(sortie))).toBe(false);
    expect(readdirSync(dossier).filter((nom) => nom.endsWith('.partiel'))).toEqual([]);
  });

  it.each([
    ['fautive.json', 'signature'],
    ['tronquee.json', 'JSON'],
  ])('est refusé pour %s', async (fichier, phrase) => {
    await expect(ecrire('c.csv', {}, chemin(fichier))).rejects.toThrow(phrase);
    expect(existsSync(chemin('c.csv'))).toBe(false);
  });
});
