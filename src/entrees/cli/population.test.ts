import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lireSituation } from '../contrat-json/situation.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TANDEM = join(import.meta.dirname, '../../../tandem');
let dossier: string;
const ici = (nom: string) => join(dossier, nom);
const lire = (nom: string) => readFileSync(ici(nom), 'utf8');
/** Les espaces insécables sont rendues simples, pour des attentes lisibles. */
const simple = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');
const lancer = (...arguments_: string[]) => {
  const env = { ...process.env, NODE_ENV: '' };
  const { status, stdout, stderr } = spawnSync(TANDEM, arguments_, { encoding: 'utf8', cwd: dossier, env });
  return { status, stdout: simple(stdout), stderr: simple(stderr) };
};
const population = (n: number, sortie: string, ...reste: string[]) =>
  lancer('population', '--n', String(n), '--graine', '42', '--sortie', sortie, ...reste);

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'tandem-population-'));
});
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

describe('tandem population', () => {
  it('écrit un fichier que lot lit en entier, et qui dit à chaque ligne qu’il est inventé', () => {
    expect(population(2_000, 'p.csv').stdout).toMatch(/2 000 médecins inventés.*Aucun n’existe/);
    const { status, stdout } = lancer('lot', 'p.csv', 'r.csv');
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/2 000 lignes écrites.*\nColonnes non lues : origine\./),
    ]);
    expect(stdout).not.toMatch(/à part/);
    const [, ...lignes] = lire('p.csv').trim().split('\r\n');
    expect(lignes.filter((ligne) => !/^fictif-42-\d+;population fictive, graine 42;/.test(ligne))).toEqual([]);
    // L'identifiant suit la ligne dans la réponse.
    const [, ...reponses] = lire('r.csv').trim().split('\r\n');
    expect(reponses.filter((ligne) => !/^\d+;fictif-42-/.test(ligne))).toEqual([]);
  });

  it('donne la même chose en NDJSON, où chaque document est admis par evaluer', () => {
    population(500, 'p.csv');
    population(500, 'p.ndjson');
    for (const ligne of lire('p.ndjson').trim().split('\n')) {
      const { id, origine, ...document }: Record<string, unknown> = JSON.parse(ligne);
      expect([id, origine]).toEqual([expect.stringMatching(/^fictif-42-/), 'population fictive, graine 42']);
      expect(lireSituation(document)).toMatchObject({ accepte: true });
    }
    for (const nom of ['p.csv', 'p.ndjson']) expect(lancer('lot', nom, `${nom}.ndjson`).status).toBe(0);
    const sansNumero = (nom: string) => lire(nom).replace(/"ligne":\d+,/g, '');
    expect(sansNumero('p.ndjson.ndjson')).toBe(sansNumero('p.csv.ndjson'));
  });

  it('se rejoue à l’octet, et un court fichier est le début d’un long', () => {
    population(10, 'court.csv');
    population(6_000, 'long.csv');
    population(6_000, 'encore.csv');
    expect(lire('long.csv')).toBe(lire('encore.csv'));
    expect(lire('long.csv').startsWith(lire('court.csv'))).toBe(true);
  });

  it('montre la série et toutes les hypothèses, chacune avec sa raison, sans rien écrire', () => {
    const { stdout } = lancer('population', '--hypotheses');
    const { serie, hypotheses } = JSON.parse(stdout) as { serie: unknown; hypotheses: Record<string, string>[] };
    expect(serie).toMatchObject({ annee: 2021, adultes: { moyenne: 960, mediane: 927 }, lien: expect.any(String) });
    expect(hypotheses.length).toBeGreaterThan(20);
    for (const une of hypotheses) {
      expect(une).toMatchObject({ statut: 'hypothèse, non publiée', raison: expect.stringMatching(/\w/) });
    }
    expect(lancer('population', '--hypotheses', '--table').stdout).toMatch(/secteur-1 95 %/);
    expect(readdirSync(dossier)).toEqual([]);
  });

  it('refuse ce qui ne va pas en le nommant, et n’écrit rien', () => {
    population(5, 'deja.csv');
    mkdirSync(ici('dossier.csv'));
    const avant = lire('deja.csv');
    const cas: readonly (readonly [readonly string[], RegExp])[] = [
      [['--n', '0', '--graine', '1', '--sortie', 's.csv'], /--n.*de 1 à 10 000 000/],
      [['--n', '10000001', '--graine', '1', '--sortie', 's.csv'], /--n/],
      [['--n', '1e3', '--graine', '1', '--sortie', 's.csv'], /--n/],
      [['--n', '5', '--graine', '-1', '--sortie', 's.csv'], /--graine/],
      [['--n', '5', '--sortie', 's.csv'], /--graine/],
      [['--n', '5', '--graine', '1'], /--sortie/],
      [['--n', '5', '--graine', '1', '--sortie', 's.xlsx'], /\.csv ou en \.ndjson/],
      [['--n', '5', '--graine', '1', '--sortie', 'deja.csv'], /existe déjà/],
      [['--n', '5', '--graine', '1', '--sortie', 'dossier.csv'], /dossier, pas un fichier/],
      [['--n', '5', '--graine', '1', '--sortie', 'absent/s.csv'], /ne peut pas être écrit/],
      [['--n', '5', '--graine', '1', '--sortie', `${'x'.repeat(300)}.csv`], /: Ce fichier ne peut pas être écrit\.\n$/],
    ];
    for (const [arguments_, phrase] of cas) {
      const { status, stdout, stderr } = lancer('population', ...arguments_);
      expect([arguments_, status, stdout]).toEqual([arguments_, 2, '']);
      expect(stderr).toMatch(phrase);
    }
    expect(lire('deja.csv')).toBe(avant);
    expect(readdirSync(dossier).sort()).toEqual(['deja.csv', 'dossier.csv']);
    expect(population(7, 'deja.csv', '--remplacer').status).toBe(0);
    expect(lire('deja.csv').trim().split('\r\n')).toHaveLength(8);
  });
});
