import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { assembler } from '../../assemblage.ts';
import { lirePdf } from '../../sorties/documents/lire-pdf.fixture.ts';
import { entreesDe, valeurDe } from '../../usages/agenda.fixture.ts';
import { EXEMPLE } from '../contrat-json/contrats-suivis.fixture.ts';
import { commandeEtapes, type OptionsDEtapes } from './etapes.ts';
import { commandeFiche, type OptionsDeFiche } from './fiche.ts';

vi.setConfig({ testTimeout: 30_000 });

const dossier = mkdtempSync(join(tmpdir(), 'tandem-fiche-'));
const chemin = (nom: string): string => join(dossier, nom);
const outils = assembler();
const SITUATION = {
  signature: '2027-01-04',
  demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein' },
  medecin: { specialite: 'medecine-generale', secteur: 'secteur-1', patientele: { mt: 850, fileActive: 1500 } },
  assistant: { embauche: '2027-02-01', titre: 'aucun' },
};

const fiche = (sortie: string, options: OptionsDeFiche = {}, contrat = 'contrat.json'): Promise<void> =>
  commandeFiche(chemin(contrat), chemin(sortie), { au: '2026-11-22', ...options }, outils);
const etapes = (
  sortie: string | undefined,
  options: OptionsDEtapes = {},
  situation = 'situation.json',
): Promise<void> =>
  commandeEtapes(chemin(situation), sortie === undefined ? undefined : chemin(sortie), options, outils);

const ecrit = async (faire: () => Promise<void>): Promise<string> => {
  const morceaux: string[] = [];
  const sortie = vi.spyOn(process.stdout, 'write').mockImplementation((texte) => {
    morceaux.push(String(texte));
    return true;
  });
  try {
    await faire();
  } finally {
    sortie.mockRestore();
  }
  return morceaux.join('');
};

beforeAll(() => {
  writeFileSync(chemin('contrat.json'), JSON.stringify(EXEMPLE));
  writeFileSync(
    chemin('fautif.json'),
    JSON.stringify({ ...EXEMPLE, actes: [{ acte: 'absence', effet: '2026-02-30' }] }),
  );
  writeFileSync(chemin('piege.json'), '{"situation":{"__proto__":{"a":1}},"actes":[{"acte":"inconnu"}]}');
  writeFileSync(chemin('coupe.json'), JSON.stringify(EXEMPLE).slice(0, 200));
  writeFileSync(chemin('situation.json'), JSON.stringify(SITUATION));
});
afterAll(() => rmSync(dossier, { recursive: true }));

describe('tandem fiche', () => {
  it('écrit la fiche, le tableau ou l’agenda, selon l’extension', async () => {
    await fiche('a.pdf', { nom: 'Docteure Essai' });
    const pdf = lirePdf(readFileSync(chemin('a.pdf')));
    expect([
      pdf.pages,
      pdf.texte.includes('Docteure Essai'),
      pdf.texte.includes('Année 2, rien n’est en retard.'),
    ]).toEqual([2, true, true]);
    await fiche('a.XLSX');
    expect((await readSheet(readFileSync(chemin('a.XLSX')), 'Suivi'))[10]?.slice(0, 3)).toEqual([
      'Trimestre',
      'Dernier jour',
      'Année',
    ]);
    await fiche('a.ics');
    expect(entreesDe(readFileSync(chemin('a.ics'), 'utf8')).map((une) => valeurDe(une, 'UID'))).toContain(
      'terme-20300922@tandem',
    );
  });

  it('regarde le contrat au jour dit', async () => {
    await fiche('avant.ics', { au: '2025-09-23' });
    expect(readFileSync(chemin('avant.ics'), 'utf8')).toContain('embauche-20251008@tandem');
  });

  it('avance la prime d’ancienneté de la moitié des années passées ailleurs', async () => {
    await fiche('prime.ics', { anneesAilleurs: '5' });
    expect(readFileSync(chemin('prime.ics'), 'utf8')).toContain('anciennete-6-20290408@tandem');
  });

  it('refuse de remplacer un fichier, sauf si on le demande', async () => {
    writeFileSync(chemin('deja.pdf'), 'à garder');
    await expect(fiche('deja.pdf')).rejects.toThrow('existe déjà');
    expect(readFileSync(chemin('deja.pdf'), 'utf8')).toBe('à garder');
    await fiche('deja.pdf', { remplacer: true });
    expect(readFileSync(chemin('deja.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('refuse ce qui est fautif, en nommant le champ, sans rien laisser', async () => {
    await expect(fiche('b.docx')).rejects.toThrow('.pdf, en .xlsx ou en .ics');
    await expect(fiche('b.pdf', { au: '2026-02-30' })).rejects.toThrow('--au');
    await expect(fiche('b.ics', { anneesAilleurs: 'beaucoup' })).rejects.toThrow('--annees-ailleurs');
    await expect(fiche('b.ics', { anneesAilleurs: '61' })).rejects.toThrow('--annees-ailleurs');
    await expect(fiche('b.pdf', {}, 'fautif.json')).rejects.toThrow('actes[0].effet');
    await expect(fiche('b.pdf', {}, 'piege.json')).rejects.toThrow('situation');
    await expect(fiche('b.pdf', {}, 'coupe.json')).rejects.toThrow('JSON');
    await expect(fiche('b.pdf', {}, 'absent.json')).rejects.toThrow('n’existe pas');
    await expect(fiche('absent/b.xlsx')).rejects.toThrow('ne peut pas être écrit');
    expect(existsSync(chemin('b.pdf'))).toBe(false);
    expect(readdirSync(dossier).filter((nom) => nom.endsWith('.partiel'))).toEqual([]);
  });
});

describe('tandem etapes', () => {
  it('montre les étapes par phase, ou les donne en JSON', async () => {
    const liste = await ecrit(() => etapes(undefined, { table: true }));
    expect(liste).toContain('Embaucher\n');
    expect(liste).toContain('☐ Déclarer l’embauche (DPAE) : du 24\u00a0janvier\u00a02027 au 31\u00a0janvier\u00a02027');
    const donnees = JSON.parse(await ecrit(() => etapes(undefined, { json: true }))) as readonly {
      code: string;
      quand: object;
    }[];
    expect(donnees.find(({ code }) => code === 'dpae')?.quand).toEqual({
      forme: 'periode',
      du: '2027-01-24',
      au: '2027-01-31',
    });
  });

  it('compte depuis les jours donnés en option', async () => {
    await etapes('jours.ics', { signature: '2027-03-01', embauche: '2027-04-01' });
    const texte = readFileSync(chemin('jours.ics'), 'utf8');
    expect(texte).toContain('terme-20320301@tandem');
    expect(texte).toContain('dpae-20270324@tandem');
  });

  it('écrit la liste à imprimer', async () => {
    await etapes('etapes.pdf', { nom: 'Docteure Essai' });
    const { texte, structure } = lirePdf(readFileSync(chemin('etapes.pdf')));
    expect(texte).toContain('Docteure Essai');
    expect(structure).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  });

  it('refuse une autre extension, un jour qui n’existe pas, une situation qui n’en est pas une', async () => {
    await expect(etapes('c.xlsx')).rejects.toThrow('.pdf ou en .ics');
    await expect(etapes('c.pdf', { embauche: '31/12/2027' })).rejects.toThrow('--embauche');
    await expect(etapes('c.pdf', { signature: '1000-01-01' })).rejects.toThrow('signature');
    writeFileSync(chemin('liste.json'), '[1, 2]');
    await expect(etapes('c.pdf', { embauche: '2027-04-01' }, 'liste.json')).rejects.toThrow('objet');
    expect(existsSync(chemin('c.pdf'))).toBe(false);
  });
});
