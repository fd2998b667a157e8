import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TANDEM = join(import.meta.dirname, '../../../tandem');
const EN_TETE = 'id;medecin.specialite;medecin.secteur;medecin.patientele.mt;demande.cadre;demande.option;signature';
let dossier: string;
const ici = (nom: string) => join(dossier, nom);
const lot = (...arguments_: string[]) =>
  spawnSync(TANDEM, ['lot', ...arguments_], { encoding: 'utf8', cwd: dossier, env: { ...process.env, NODE_ENV: '' } });

const ecrireEntree = (nom: string, lignes: number): string => {
  const corps = Array.from(
    { length: lignes },
    (_, rang) =>
      `m${rang};medecine-generale;${rang % 3 === 0 ? 'secteur-2' : 'secteur-1'};${rang % 97 === 0 ? 'x' : 600 + (rang % 900)};individuel;temps-plein;04/01/2027`,
  );
  writeFileSync(ici(nom), `${[EN_TETE, ...corps].join('\n')}\n`);
  return ici(nom);
};

beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'tandem-lot-'));
});
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

describe('tandem lot', () => {
  it('écrit une ligne par ligne, met à part les mauvaises, et dit le bilan', () => {
    const { status, stdout } = lot(ecrireEntree('e.csv', 200), ici('s.csv'));
    expect(status).toBe(0);
    expect(readFileSync(ici('s.csv'), 'utf8').trim().split('\r\n')).toHaveLength(1 + 197);
    expect(readFileSync(ici('s.csv.rejets.csv'), 'utf8')).toMatch(/2;medecin.patientele.mt;/);
    expect(JSON.parse(readFileSync(ici('s.csv.bilan.json'), 'utf8'))).toMatchObject({ lignes: 197, rejets: 3 });
    expect(stdout).toMatch(/dates comme 31\/12\/2024/);
    expect(readdirSync(dossier).sort()).toEqual(['e.csv', 's.csv', 's.csv.bilan.json', 's.csv.rejets.csv']);
  });

  it('rend le même fichier avec un ou deux ouvriers', () => {
    ecrireEntree('e.csv', 20_000);
    expect(lot('e.csv', 'un.csv', '--coeurs', '1').status).toBe(0);
    expect(lot('e.csv', 'deux.csv', '--coeurs', '2').status).toBe(0);
    expect(readFileSync(ici('un.csv')).equals(readFileSync(ici('deux.csv')))).toBe(true);
  });

  it('tué en route puis relancé, donne le même fichier qu’un lot d’une traite', async () => {
    ecrireEntree('e.csv', 40_000);
    expect(lot('e.csv', 'entier.csv').status).toBe(0);
    let arrets = 0;
    for (const delai of [500, 800]) {
      if (existsSync(ici('coupe.csv'))) break;
      const processus = spawn(TANDEM, ['lot', 'e.csv', 'coupe.csv'], { cwd: dossier, stdio: 'ignore', detached: true });
      const fini = new Promise((suite) => processus.once('exit', suite));
      await new Promise((suite) => setTimeout(suite, delai));
      if (processus.exitCode === null && processus.pid !== undefined) {
        process.kill(-processus.pid, 'SIGKILL');
        arrets += 1;
      }
      await fini;
    }
    const derniere = existsSync(ici('coupe.csv')) ? 0 : lot('e.csv', 'coupe.csv').status;
    expect(derniere).toBe(0);
    expect(arrets).toBeGreaterThan(0);
    for (const suffixe of ['', '.rejets.csv', '.bilan.json']) {
      expect(readFileSync(ici(`coupe.csv${suffixe}`), 'utf8')).toBe(readFileSync(ici(`entier.csv${suffixe}`), 'utf8'));
    }
  });

  it('lit et écrit Parquet et XLSX, et donne les mêmes réponses qu’en CSV', () => {
    ecrireEntree('e.csv', 50);
    for (const nom of ['s.csv', 's.parquet', 's.xlsx', 's.ndjson']) expect(lot('e.csv', nom).status).toBe(0);
    const direct = readFileSync(ici('s.csv'), 'utf8').split('\r\n').slice(1, 3);
    expect(direct[0]).toMatch(/^3;m1;/);
    // Une sortie relue comme entrée n'a aucune colonne du contrat : elle est comprise, puis refusée avec sa raison.
    for (const nom of ['s.parquet', 's.xlsx']) {
      const { status, stderr } = lot(nom, `${nom}.csv`);
      expect([status, stderr]).toEqual([2, expect.stringMatching(/Aucune colonne n’a le nom d’un fait du contrat/)]);
    }
  });

  it('refuse avec le nom de ce qui ne va pas, et n’écrit rien', () => {
    mkdirSync(ici('dossier'));
    writeFileSync(ici('vide.csv'), '');
    writeFileSync(ici('double.csv'), 'medecin.secteur;medecin.secteur\n');
    writeFileSync(ici('faux.parquet'), 'PAR1 non');
    writeFileSync(ici('faux.xlsx'), 'non');
    writeFileSync(ici('deja.csv'), 'x');
    ecrireEntree('e.csv', 2);
    const cas: readonly (readonly [string[], RegExp])[] = [
      [['absent.csv', 's.csv'], /absent\.csv.*n’existe pas/],
      [['dossier', 's.csv'], /dossier, pas un fichier/],
      [['e.csv', 's.doc'], /s\.doc.*extension/],
      [['vide.csv', 's.csv'], /vide/],
      [['double.csv', 's.csv'], /deux fois/],
      [['faux.parquet', 's.csv'], /Parquet/],
      [['faux.xlsx', 's.csv'], /XLSX/],
      [['e.csv', 'deja.csv'], /existe déjà/],
      [['e.csv', 's.csv', '--coeurs', '0'], /--coeurs/],
      [['e.csv', 's.csv', '--commande', 'x'], /--commande/],
      [['e.csv', 's.csv', '--commande', 'suivre'], /NDJSON/],
      [['e.csv'], /Donnez un fichier à lire et un fichier à écrire/],
    ];
    for (const [arguments_, phrase] of cas) {
      const { status, stderr, stdout } = lot(...arguments_);
      expect([arguments_, status, stdout]).toEqual([arguments_, 2, '']);
      expect(stderr).toMatch(phrase);
    }
    expect(readFileSync(ici('deja.csv'), 'utf8')).toBe('x');
    expect(existsSync(ici('s.csv'))).toBe(false);
  });

  it('garde les lignes lisibles d’un fichier abîmé : moitié de fichier, guillemet ouvert, octets étrangers', () => {
    writeFileSync(
      ici('abime.csv'),
      Buffer.concat([
        Buffer.from(`${EN_TETE}\r\na;medecine-generale;secteur-1;900;individuel;temps-plein;04/01/2027\r\n`),
        Buffer.from('b;"medecine-generale;secteur-1;900;individuel;temps-plein;04/01/2027\r\n'),
        Buffer.from([0x63, 0x3b, 0xff, 0xfe, 0x3b]),
        Buffer.from('\r\nd;medecine-generale;secteur-1;900;individuel;temps-plein;04/01/2027\r\ne;medecine-gen'),
      ]),
    );
    const { status, stdout } = lot('abime.csv', 's.ndjson');
    expect(status).toBe(0);
    expect(stdout).toMatch(/3 lignes mises à part/);
    const lues = readFileSync(ici('s.ndjson'), 'utf8').trim().split('\n');
    expect(lues.map((ligne): unknown => JSON.parse(ligne).id)).toEqual(['a', 'd']);
  });
});
