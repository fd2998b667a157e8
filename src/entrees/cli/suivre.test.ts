import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 30_000 });

const RACINE = fileURLToPath(new URL('../../..', import.meta.url));
const dossier = mkdtempSync(join(tmpdir(), 'tandem-suivre-'));

const lancer = (appel: readonly string[], entree = '') => {
  const { status, stdout, stderr } = spawnSync('./tandem', appel, {
    cwd: RACINE,
    input: entree,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { code: status, sortie: stdout, erreurs: stderr };
};

const ACTES = [
  { acte: 'signature', effet: '2024-09-01' },
  { acte: 'versement', effet: '2024-09-28', annee: 1, rang: 1, montant: 40_000 },
  { acte: 'embauche', effet: '2024-10-01', titre: 'aucun' },
  { acte: 'absence', effet: '2025-02-01', fin: '2025-06-02', motif: 'maternite', remplacee: false },
];
const CONTRAT = {
  au: '2025-05-15',
  situation: {
    signature: '2024-09-01',
    demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein' },
    medecin: { specialite: 'medecine-generale', bande: 'p50-p70', patientele: { mt: 1100, fileActive: 1700 } },
    assistant: { embauche: '2024-10-01', titre: 'aucun' },
  },
  actes: ACTES,
};
const FICHIER = join(dossier, 'contrat.json');
const TEXTE = JSON.stringify(CONTRAT);
const avec = (sauf: Readonly<Record<string, unknown>>) => JSON.stringify({ ...CONTRAT, ...sauf });

/** La première commande peut reconstruire le programme : elle le fait ici, hors du temps des essais. */
beforeAll(() => {
  writeFileSync(FICHIER, TEXTE);
  const { code, erreurs } = lancer(['--version']);
  if (code !== 0) throw new Error(`./tandem ne démarre pas : ${erreurs}`);
}, 120_000);

afterAll(() => rmSync(dossier, { recursive: true, force: true }));

/** Refusé : code 2, rien sur la sortie. */
const REFUSE = { code: 2, sortie: '' };
const LE_MOTIF = /maternit/i;

describe('tandem suivre', () => {
  it('hors d’un terminal, écrit la réponse en JSON ; d’un fichier ou de l’entrée standard, la même', () => {
    const { code, sortie, erreurs } = lancer(['suivre', FICHIER]);
    expect([code, erreurs]).toEqual([0, '']);
    expect(JSON.parse(sortie)).toMatchObject({
      au: '2025-05-15',
      etat: 'en-cours',
      annee: 1,
      fin: '2029-08-31',
      du: 38_000,
      exigible: 38_000,
      verse: 40_000,
      solde: -2000,
    });
    expect(lancer(['suivre', '-', '--json'], TEXTE)).toEqual({ code: 0, sortie, erreurs: '' });
  });

  it('avec --table, écrit une frise : actes passés, aujourd’hui, échéances, alertes, sans le motif de l’absence', () => {
    const { code, sortie } = lancer(['suivre', FICHIER, '--table']);
    expect(code).toBe(0);
    const lignes = sortie.split('\n').map((ligne) => ligne.replaceAll(/\s+/gu, ' ').trim());
    expect(lignes[0]).toBe('Contrat au 2025-05-15 : en cours, année 1, dernier jour le 2029-08-31');
    const frise = lignes.filter((ligne) => /^[●┃○] /.test(ligne)).map((ligne) => ligne.slice(0, 7));
    expect(frise).toEqual(['● 09-01', '● 09-28', '● 10-01', '● 02-01', '┃ 05-15', '○ 10-01']);
    expect(lignes).toContain('solde −2 000 €');
    expect(sortie).toMatch(/application à cette aide non établie/);
    expect(sortie).not.toMatch(LE_MOTIF);
  });

  it('sans jour, suit le contrat aujourd’hui à Paris', () => {
    const aujourdHui = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());
    const avant = aujourdHui();
    const { code, sortie } = lancer(['suivre'], avec({ au: undefined, actes: [] }));
    const lue: { readonly au: string; readonly etat: string } = JSON.parse(sortie);
    expect([code, lue.etat]).toEqual([0, 'projet']);
    expect([avant, aujourdHui()]).toContain(lue.au);
  });

  it('un contrat refusé : code 2, le chemin sur la sortie d’erreur, rien d’autre, jamais le motif', () => {
    const refus = lancer(['suivre'], avec({ actes: [...ACTES, { ...ACTES[3], fin: '2025-01-01' }] }));
    expect(refus).toMatchObject(REFUSE);
    expect(refus.erreurs).toBe('actes[4].fin\u00a0: Cette absence finit avant de commencer.\n');
    const deux = lancer(['suivre'], avec({ actes: [...ACTES, { acte: 'prime', effet: 'hier' }] }));
    expect(deux).toMatchObject(REFUSE);
    expect(deux.erreurs).toContain('actes[4].acte');
    expect(refus.erreurs + deux.erreurs).not.toMatch(LE_MOTIF);
  });

  it.each<[string, readonly string[], string]>([
    ['un fichier absent', ['suivre', join(dossier, 'absent.json')], ''],
    ['un texte qui n’est pas du JSON', ['suivre'], '{"actes":[{"motif":"maternite"'],
    ['une situation sans actes', ['suivre'], JSON.stringify(CONTRAT.situation)],
    ['un barème qui n’existe pas', ['suivre'], avec({ situation: { ...CONTRAT.situation, bareme: 'sans-fichier' } })],
    ['une option inconnue', ['suivre', '--demain'], TEXTE],
  ])('%s : code 2 et une phrase, sans recopier ce qui est lu', (_, appel, entree) => {
    const refus = lancer(appel, entree);
    expect(refus).toMatchObject(REFUSE);
    expect(refus.erreurs.trim()).not.toBe('');
    expect(refus.erreurs).not.toMatch(LE_MOTIF);
    expect(refus.erreurs).not.toMatch(/ at .*\.m?[jt]s/);
  });
});

describe('tandem expliquer, sur un contrat', () => {
  it('montre les raisons du contrat : état, actes, sommes, alertes, sans le motif', () => {
    const { code, sortie } = lancer(['expliquer', FICHIER]);
    expect(code).toBe(0);
    const lignes = sortie.split('\n').map((ligne) => ligne.replaceAll(/\s+/gu, ' ').trim());
    expect(lignes[0]).toBe('• contrat : Au 15 mai 2025, le contrat est en cours, année 1, jusqu’au 31 août 2029.');
    const codes = new Set(lignes.map((ligne) => /^• ([a-z-]+) :/.exec(ligne)?.[1]));
    expect([...codes]).toEqual(
      expect.arrayContaining(['actes', 'acte', 'solde', 'montant', 'certification', 'alerte']),
    );
    // Le titre d'une source publique porte « maternité » ; les lignes du contrat, non.
    expect(lignes.filter((ligne) => LE_MOTIF.test(ligne) && !ligne.startsWith('Source'))).toEqual([]);
  });

  it('se réduit à un code, en texte ou en JSON ; un code absent est refusé', () => {
    const reduit = lancer(['expliquer', FICHIER, '--condition', 'solde']);
    expect(reduit.sortie.split('\n').filter((ligne) => ligne.startsWith('• '))).toHaveLength(1);
    const arbre: unknown = JSON.parse(lancer(['expliquer', FICHIER, '--condition', 'solde', '--json']).sortie);
    expect(arbre).toMatchObject({ code: 'solde', parties: [{ code: 'montant' }] });
    expect(lancer(['expliquer', FICHIER, '--condition', 'prime'])).toMatchObject(REFUSE);
  });
});
