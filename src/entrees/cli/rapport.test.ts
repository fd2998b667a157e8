import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assembler } from '../../assemblage.ts';
import { lirePdf } from '../../sorties/documents/lire-pdf.fixture.ts';
import { paieDeFortune } from '../../usages/chiffrer-cout.fixture.ts';
import { commandeRapport, type OptionsDeRapport } from './rapport.ts';

vi.setConfig({ testTimeout: 30_000 });

const dossier = mkdtempSync(join(tmpdir(), 'tandem-rapport-'));
const chemin = (nom: string): string => join(dossier, nom);
const outils = { ...assembler(), paie: paieDeFortune };
const SITUATION = {
  signature: '2027-01-04',
  demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein' },
  medecin: { specialite: 'medecine-generale', secteur: 'secteur-1', patientele: { mt: 850, fileActive: 1500 } },
  assistant: { embauche: '2027-02-01' },
};

const ecrire = (sortie: string, options: OptionsDeRapport = {}, situation = 'situation.json'): Promise<void> =>
  commandeRapport(chemin(situation), chemin(sortie), options, outils);

beforeAll(() => {
  writeFileSync(chemin('situation.json'), JSON.stringify(SITUATION));
  writeFileSync(chemin('fautive.json'), JSON.stringify({ ...SITUATION, signature: '2027-02-30' }));
  writeFileSync(
    chemin('emploi.json'),
    JSON.stringify({ emploi: { salaireBrut: 2150, heures: 35, debut: '2027-02-01' } }),
  );
});
afterAll(() => rmSync(dossier, { recursive: true }));

describe('tandem rapport', () => {
  it('écrit un PDF de deux pages, ou un classeur, selon l’extension', async () => {
    await ecrire('a.pdf', { nom: 'Docteure Essai' });
    const pdf = lirePdf(readFileSync(chemin('a.pdf')));
    expect([pdf.pages, pdf.texte.includes('Docteure Essai')]).toEqual([2, true]);
    await ecrire('a.XLSX');
    const [titre] = await readSheet(readFileSync(chemin('a.XLSX')), 'Budget');
    expect(titre?.[0]).toBe('Aide à l’emploi d’un assistant médical');
  });

  it('compte le coût de l’emploi qu’on lui donne', async () => {
    await ecrire('cout.xlsx', { emploi: chemin('emploi.json') });
    const lignes = await readSheet(readFileSync(chemin('cout.xlsx')), 'Budget');
    const cout = lignes.find(([titre]) => titre === 'Coût de l’employeur') ?? [];
    expect(cout.slice(1).every((somme) => typeof somme === 'number' && somme > 0)).toBe(true);
  });

  it('refuse de remplacer un fichier, sauf si on le demande', async () => {
    writeFileSync(chemin('deja.pdf'), 'à garder');
    await expect(ecrire('deja.pdf')).rejects.toThrow('existe déjà');
    expect(readFileSync(chemin('deja.pdf'), 'utf8')).toBe('à garder');
    await ecrire('deja.pdf', { remplacer: true });
    expect(readFileSync(chemin('deja.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('ne remplace jamais un fichier qu’elle lit, ni un dossier, même si on le demande', async () => {
    const lu = JSON.stringify(SITUATION);
    writeFileSync(chemin('entree.pdf'), lu);
    mkdirSync(chemin('dossier.pdf'));
    await expect(ecrire('entree.pdf', { remplacer: true }, 'entree.pdf')).rejects.toThrow('fichier d’entrée');
    await expect(ecrire('entree.pdf', { remplacer: true, emploi: chemin('entree.pdf') })).rejects.toThrow(
      'fichier d’entrée',
    );
    await expect(ecrire('dossier.pdf', { remplacer: true })).rejects.toThrow('c’est un dossier');
    expect([readFileSync(chemin('entree.pdf'), 'utf8'), readdirSync(chemin('dossier.pdf'))]).toEqual([lu, []]);
  });

  it('refuse une autre extension, une situation fautive, un dossier absent, sans rien laisser', async () => {
    await expect(ecrire('a.docx')).rejects.toThrow('.pdf ou en .xlsx');
    await expect(ecrire('b.pdf', {}, 'fautive.json')).rejects.toThrow('signature');
    await expect(ecrire('absent/b.xlsx')).rejects.toThrow('ne peut pas être écrit');
    await expect(ecrire(`${'x'.repeat(300)}.pdf`)).rejects.toThrow('ne peut pas être écrit');
    expect(existsSync(chemin('b.pdf'))).toBe(false);
    expect(readdirSync(dossier).filter((nom) => nom.endsWith('.partiel'))).toEqual([]);
  });
});
