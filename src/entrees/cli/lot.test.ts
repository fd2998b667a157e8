import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
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

/** Combien de fois le journal d'un lot en cours a noté où il en était. */
const compterPoints = (nom: string): number =>
  existsSync(ici(nom)) ? readFileSync(ici(nom), 'utf8').split('\n').length - 1 : 0;

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
    ecrireEntree('e.csv', 60_000);
    expect(lot('e.csv', 'entier.csv').status).toBe(0);
    let arrets = 0;
    // Tué dès que le journal grandit : il reste toujours des blocs à faire.
    for (const points of [1, 2]) {
      const processus = spawn(TANDEM, ['lot', 'e.csv', 'coupe.csv'], { cwd: dossier, stdio: 'ignore', detached: true });
      const fini = new Promise((suite) => processus.once('exit', suite));
      while (processus.exitCode === null && compterPoints('coupe.csv.reprise') <= points) {
        await new Promise((suite) => setTimeout(suite, 2));
      }
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

  it('met à part ce qui ne se lit pas : une ligne de 100 Mo, une de 10 000 cellules, un en-tête répété', () => {
    const bonne = (id: string) => `${id};medecine-generale;secteur-1;900;individuel;temps-plein;04/01/2027\n`;
    const [debut, milieu] = [`${EN_TETE}\n${bonne('a')}`, `${'x;'.repeat(9_999)}x\n${EN_TETE}\n${bonne('b')}`];
    writeFileSync(ici('lourd.csv'), debut + milieu);
    for (let mo = 0; mo < 100; mo += 1) appendFileSync(ici('lourd.csv'), 'y'.repeat(1_000_000));
    appendFileSync(ici('lourd.csv'), `\n${bonne('c')}"${'z'.repeat(1_500_000)}";\n${bonne('d')}`);
    const { status } = lot('lourd.csv', 's.ndjson');
    expect(status).toBe(0);
    const lues = readFileSync(ici('s.ndjson'), 'utf8').trim().split('\n');
    expect(lues.map((ligne): unknown => JSON.parse(ligne).id)).toEqual(['a', 'b', 'c', 'd']);
    const rejets = readFileSync(ici('s.ndjson.rejets.csv'), 'utf8').trim().split('\r\n').slice(1);
    expect(rejets).toEqual([
      '3;;La ligne a 10000 cellules, l’en-tête 7.',
      '4;;L’en-tête y est répété.',
      '6;;La ligne dépasse 1 Mo.',
      '8;;Un guillemet y est ouvert, et rien ne le referme avant 1 Mo.',
    ]);
    expect(JSON.parse(readFileSync(ici('s.ndjson.bilan.json'), 'utf8'))).toMatchObject({
      lignes: 4,
      rejets: 4,
      rejetsParColonne: { 'la ligne entière': 4 },
    });
  });

  it('refuse 10 000 colonnes, un en-tête de 2 Mo, de l’UTF-16, des fins de ligne d’un autre âge', () => {
    writeFileSync(ici('colonnes.csv'), `${Array.from({ length: 10_000 }, (_, rang) => `c${rang}`).join(';')}\n`);
    writeFileSync(ici('long.csv'), 'x'.repeat(2_000_000));
    writeFileSync(ici('utf16.csv'), Buffer.from(`\ufeff${EN_TETE}\n`, 'utf16le'));
    writeFileSync(ici('cr.csv'), `${EN_TETE}\ra;medecine-generale;secteur-1;900;individuel;temps-plein;04/01/2027\r`);
    for (const [nom, phrase] of [
      ['colonnes.csv', /10000 colonnes : 500 au plus/],
      ['long.csv', /dépasse 1 Mo/],
      ['utf16.csv', /UTF-16/],
      ['cr.csv', /retour chariot seul/],
    ] as const) {
      const { status, stderr } = lot(nom, 's.csv');
      expect([nom, status]).toEqual([nom, 2]);
      expect(stderr.replaceAll('\u00a0', ' ')).toMatch(phrase);
    }
    expect(existsSync(ici('s.csv'))).toBe(false);
  });

  it('refuse d’écrire sur son entrée ou dans un dossier absent', () => {
    ecrireEntree('e.csv', 3);
    const avant = readFileSync(ici('e.csv'), 'utf8');
    expect(lot('e.csv', 'e.csv', '--remplacer').stderr).toMatch(/La sortie est le fichier d’entrée/);
    expect(lot('e.csv', 'absent/s.csv')).toMatchObject({ status: 2, stderr: expect.stringMatching(/n’existe pas/) });
    expect(lot('e.csv', `${'x'.repeat(300)}.csv`)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/Ce nom est trop long/),
    });
    expect(readFileSync(ici('e.csv'), 'utf8')).toBe(avant);
  });

  it('arrêté par un disque plein, dit quoi faire, puis reprend sans rien perdre', () => {
    ecrireEntree('e.csv', 30_000);
    expect(lot('e.csv', 'entier.csv').status).toBe(0);
    // La taille permise d'un fichier, en Kio : le lot l'atteint au milieu, comme un disque plein.
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `ulimit -f 1000; exec "${TANDEM}" lot e.csv s.csv`], {
      encoding: 'utf8',
      cwd: dossier,
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/s\.csv.*relancez la même commande/);
    expect(existsSync(ici('s.csv'))).toBe(false);
    expect(lot('e.csv', 's.csv').stdout).toMatch(/lot repris où il s’était arrêté/);
    for (const suffixe of ['', '.rejets.csv', '.bilan.json']) {
      expect(readFileSync(ici(`s.csv${suffixe}`), 'utf8')).toBe(readFileSync(ici(`entier.csv${suffixe}`), 'utf8'));
    }
  });

  it('lit un Parquet de types divers, et refuse celui qui ne tient pas en cellules ou dont il manque la moitié', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connexion = await instance.connect();
    const faire = (choix: string, nom: string) =>
      connexion.run(`COPY (SELECT ${choix}) TO '${ici(nom)}' (FORMAT parquet)`);
    const communs = `'a' AS id, 'secteur-1'::VARCHAR AS "medecin.secteur", 52::SMALLINT AS "medecin.age",
      900::DOUBLE AS "medecin.patientele.mt", 0.15::FLOAT AS "medecin.partCcam", true AS "medecin.mep",
      62.5::DECIMAL(5,2) AS "medecin.percentile", uuid() AS divers, NULL AS "medecin.zone"`;
    await faire(`${communs}, DATE '2027-01-04' AS signature`, 'date.parquet');
    await faire(`${communs}, TIMESTAMP '2027-01-04 00:00:00' AS signature`, 'minuit.parquet');
    await faire(`${communs}, TIMESTAMP '2027-01-04 10:30:00' AS signature`, 'heure.parquet');
    await faire('[1, 2] AS "medecin.age"', 'liste.parquet');
    connexion.closeSync();
    instance.closeSync();
    writeFileSync(ici('moitie.parquet'), readFileSync(ici('date.parquet')).subarray(0, 400));
    for (const nom of ['date', 'minuit']) {
      expect(lot(`${nom}.parquet`, `${nom}.ndjson`).status).toBe(0);
      expect(JSON.parse(readFileSync(ici(`${nom}.ndjson`), 'utf8'))).toMatchObject({
        id: 'a',
        regime: 'convention-2024',
      });
    }
    expect(lot('heure.parquet', 'heure.csv').status).toBe(0);
    expect(readFileSync(ici('heure.csv.rejets.csv'), 'utf8')).toMatch(/2;signature;.*sans heure/);
    expect(lot('liste.parquet', 'l.csv').stderr).toMatch(/medecin\.age.*INTEGER\[\] ne tient pas/);
    expect(lot('moitie.parquet', 'm.csv').stderr).toMatch(/Parquet que l’on sache lire/);
    expect(readdirSync(dossier).filter((nom) => /partiel|reprise|entree/.test(nom))).toEqual([]);
  });
});
