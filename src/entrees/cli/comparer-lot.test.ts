import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TANDEM = join(import.meta.dirname, '../../../tandem');
const EN_TETE =
  'id;signature;medecin.specialite;medecin.mep;medecin.secteur;medecin.statut;medecin.bande;medecin.zone;medecin.exercice.regroupe;medecin.exercice.coordonne;demande.cadre;demande.assistant;demande.option;assistant.embauche;assistant.titre;assistant.ancienSecretaire';
const SUITE = 'individuel;premier;temps-plein;;aucun;non';
const LIGNES = [
  // Signé en 2023 : ses années 2 à 5 sont revalorisées.
  `ancien;2023-07-01;medecine-generale;non;secteur-1;installe;p50-p70;zip;oui;oui;${SUITE}`,
  // Signé après : le texte fait la différence sur les cinq années.
  `nouveau;2025-01-06;medecine-generale;non;secteur-1;installe;p50-p70;zip;oui;oui;${SUITE}`,
  `refuse;2025-01-06;medecine-generale;non;non-conventionne;installe;p50-p70;zip;oui;oui;${SUITE}`,
  `inconnu;2025-01-06;medecine-generale;non;;installe;p50-p70;zip;oui;oui;${SUITE}`,
  `attend;;medecine-generale;non;secteur-1;installe;p50-p70;zip;oui;oui;${SUITE}`,
  `mauvais;2025-13-45;medecine-generale;non;secteur-1;installe;p50-p70;zip;oui;oui;${SUITE}`,
];
let dossier: string;
const ici = (nom: string) => join(dossier, nom);
/** Les espaces insécables sont rendues simples, pour des attentes lisibles. */
const simple = (texte: string) => texte.replace(/[\u00a0\u202f]/g, ' ');
const lancer = (arguments_: readonly string[], entree = '') => {
  const env = { ...process.env, NODE_ENV: '' };
  const { status, stdout, stderr } = spawnSync(TANDEM, [...arguments_], {
    encoding: 'utf8',
    cwd: dossier,
    env,
    input: entree,
  });
  return { status, stdout: simple(stdout), stderr: simple(stderr) };
};
const comparer = (...reste: string[]) =>
  lancer(['droit', '--entre', '2024-06-21', '2024-06-22', '--lot', 'e.csv', '--sortie', ...reste]);
const lignes = (nom: string): Record<string, unknown>[] =>
  readFileSync(ici(nom), 'utf8')
    .trim()
    .split('\n')
    .map((ligne): Record<string, unknown> => JSON.parse(ligne));

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'tandem-comparer-'));
  writeFileSync(ici('e.csv'), `${[EN_TETE, ...LIGNES].join('\n')}\n`);
});
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

describe('tandem droit --entre --lot', () => {
  it('dit pour qui le texte change la réponse ou la somme, ligne à ligne et en tout', () => {
    const { status, stdout } = comparer('s.ndjson');
    expect(status).toBe(0);
    expect(lignes('s.ndjson').map(({ id, changement, ecarts, ecart }) => [id, changement, ecarts, ecart])).toEqual([
      ['ancien', 'somme', [0, 1_000, 1_000, 1_000, 1_000], 4_000],
      ['nouveau', 'somme', [2_000, 1_000, 1_000, 1_000, 1_000], 6_000],
      ['refuse', 'aucun', [0, 0, 0, 0, 0], 0],
      ['inconnu', 'indetermine', [null, null, null, null, null], null],
      ['attend', 'somme', [2_000, 1_000, 1_000, 1_000, 1_000], 6_000],
    ]);
    expect(stdout).toMatch(/Lecture « texte ».*2024-06-21.*2024-06-22.*Sans signature.*\(1\)/);
    expect(stdout).toMatch(/3 {2}la somme change/);
    expect(stdout).toMatch(/1 {2}indéterminé : ni le changement ni son absence/);
    expect(stdout).toMatch(/3 {2}oui → oui/);
    expect(stdout).toMatch(/Écarts connus : 4 lignes, \+16 000 €/);
    expect(stdout).toMatch(/1 ligne mise à part/);
    expect(readFileSync(ici('s.ndjson.rejets.csv'), 'utf8')).toMatch(/7;signature;/);
  });

  it('donne en CSV les mêmes lignes, réponses et sommes d’avant et d’après comprises', () => {
    comparer('s.csv');
    const [enTete = '', ancien = ''] = readFileSync(ici('s.csv'), 'utf8').replace('\ufeff', '').split('\r\n');
    const noms = enTete.split(';');
    const lue = Object.fromEntries(ancien.split(';').map((cellule, rang) => [noms[rang], cellule]));
    expect(lue).toMatchObject({
      ligne: '2',
      id: 'ancien',
      changement: 'somme',
      reponseAvant: 'oui',
      reponseApres: 'oui',
      regimeAvant: 'reglement-arbitral',
      regimeApres: 'reglement-arbitral',
      annee2Avant: '27000',
      annee2Apres: '28000',
      ecart2: '1000',
      totalAvant: '126000',
      totalApres: '130000',
      ecart: '4000',
    });
  });

  it('lue par les signatures, répond ce qu’evaluer répond de la même demande, signée l’un puis l’autre jour', () => {
    expect(comparer('s.ndjson', '--lecture', 'signature').stdout).toMatch(/Lecture « signature »/);
    for (const [cote, jour] of [
      ['avant', '2024-06-21'],
      ['apres', '2024-06-22'],
    ] as const) {
      const situation = {
        signature: jour,
        demande: { cadre: 'individuel', assistant: 'premier', option: 'temps-plein' },
        medecin: {
          specialite: 'medecine-generale',
          mep: false,
          secteur: 'secteur-1',
          statut: 'installe',
          bande: 'p50-p70',
          zone: 'zip',
          exercice: { regroupe: 'oui', coordonne: 'oui' },
        },
        assistant: { titre: 'aucun', ancienSecretaire: false },
      };
      const publiee = JSON.parse(lancer(['evaluer', '-'], JSON.stringify(situation)).stdout);
      expect(lignes('s.ndjson')[0]?.[cote]).toMatchObject({
        reponse: publiee.eligibilite.reponse,
        regime: publiee.regime,
        total: publiee.aide.total,
        annees: publiee.aide.annees.map(({ maximum }: { maximum: number }) => maximum),
      });
    }
  });

  it('rend le même fichier avec un ou deux ouvriers, en Parquet et en XLSX aussi', () => {
    expect(comparer('un.csv', '--coeurs', '1').status).toBe(0);
    expect(comparer('deux.csv', '--coeurs', '2').status).toBe(0);
    expect(readFileSync(ici('un.csv'), 'utf8')).toBe(readFileSync(ici('deux.csv'), 'utf8'));
    for (const nom of ['s.parquet', 's.xlsx']) expect(comparer(nom).status).toBe(0);
  });

  it('lit un barème pour les lignes qui n’en nomment pas', () => {
    const avec = comparer('avec.ndjson', '--bareme', 'urps-exemple');
    expect(avec.status).toBe(0);
    expect(comparer('s.ndjson', '--bareme', 'absent')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--bareme.*absent n’existe pas/),
    });
  });

  it('refuse une option sans effet ou une lecture inconnue, et n’écrit rien', () => {
    const entre = ['--entre', '2024-06-21', '2024-06-22'];
    const cas: readonly (readonly [readonly string[], RegExp])[] = [
      [['--lot', 'e.csv', '--sortie', 's.csv'], /--lot demande aussi --entre/],
      [[...entre, '--lot', 'e.csv'], /--sortie/],
      [[...entre, '--sortie', 's.csv'], /--sortie ne va qu’avec --lot/],
      [[...entre, '--lot', 'e.csv', '--sortie', 's.csv', '--lecture', 'x'], /texte ou signature/],
      [[...entre, '--lot', 'e.csv', '--sortie', 's.csv', '--format', 'json'], /--format ne va pas avec --lot/],
      [[...entre, '--lot', 'e.csv', '--sortie', 's.csv', '--regime', 'avenant-7'], /--regime ne va pas avec --lot/],
      [[...entre, '--lot', 'absent.csv', '--sortie', 's.csv'], /absent\.csv.*n’existe pas/],
      [[...entre, '--lot', 'e.csv', '--sortie', 'e.csv'], /fichier d’entrée/],
      [['--entre', '2024-06-22', '2024-06-21', '--lot', 'e.csv', '--sortie', 's.csv'], /précéder/],
    ];
    for (const [arguments_, phrase] of cas) {
      const { status, stdout, stderr } = lancer(['droit', ...arguments_]);
      expect([arguments_, status, stdout]).toEqual([arguments_, 2, '']);
      expect(stderr).toMatch(phrase);
    }
    expect(readdirSync(dossier)).toEqual(['e.csv']);
  });
});
