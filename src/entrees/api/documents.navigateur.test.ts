import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { executer, finDe, lancerTandem, RACINE, type TandemLance } from '../web/essais/navigateur.fixture.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const CAS = join(RACINE, 'cas');
const lireCas = (fichier: string): string => readFileSync(join(CAS, fichier), 'utf8');

/** Envoie un document à une adresse d'un Tandem lancé. */
const envoyer = (adresse: string, chemin: string, corps: string): Promise<Response> =>
  fetch(new URL(chemin, adresse), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: corps,
  });

const NOM = 'Zyzomys Pennalatrix';
const NOMME = { nom: NOM, ...JSON.parse(lireCas('emplois/avec-l-aide.json')) };
const A_FAIRE: readonly (readonly [string, object])[] = [
  ['rapport.pdf', NOMME],
  ['budget.xlsx', NOMME],
  ['fiche-de-poste.docx', { assistant: { nom: NOM } }],
  ['cdd.docx', { assistant: { nom: NOM }, medecins: [{ nom: NOM }] }],
  ['etapes.pdf', { signature: '2026-12-01' }],
  ['agenda.ics', { signature: '2026-12-01' }],
  ['fiche-de-suivi.pdf', { situation: { signature: '2026-12-01' }, actes: [] }],
  ['tableau-de-suivi.xlsx', { situation: { signature: '2026-12-01' }, actes: [] }],
];

describe('l’API, le serveur lancé', () => {
  let tandem: TandemLance | undefined;
  const adresse = (): string => tandem?.adresse ?? '';
  beforeAll(async () => {
    tandem = await lancerTandem();
  });
  afterAll(async () => {
    await tandem?.arreter();
  });

  it.each([
    ...readdirSync(join(CAS, 'emplois')).map((nom) => ['cout', `emplois/${nom}`] as const),
    ...readdirSync(join(CAS, 'plannings')).map((nom) => ['planning', `plannings/${nom}`] as const),
  ])('%s répond de %s ce que répond la commande', async (commande, fichier) => {
    const recue = await envoyer(adresse(), `/api/${commande}`, lireCas(fichier));
    const attendu: unknown = JSON.parse(await executer([commande, join(CAS, fichier)]));
    expect([recue.status, await recue.json()]).toEqual([200, attendu]);
  });

  it('écrit de chaque dossier publié les octets de la commande', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'tandem-api-'));
    try {
      for (const nom of readdirSync(join(CAS, 'dossiers'))) {
        const sortie = join(dossier, `${nom}.docx`);
        await executer(['document', 'fiche-de-poste', join(CAS, 'dossiers', nom), sortie]);
        const recue = await envoyer(adresse(), '/api/documents/fiche-de-poste.docx', lireCas(`dossiers/${nom}`));
        expect(Buffer.from(await recue.arrayBuffer()).equals(readFileSync(sortie))).toBe(true);
      }
    } finally {
      rmSync(dossier, { recursive: true });
    }
  });

  it('répond à evaluer pendant que vingt coûts se calculent', async () => {
    const finis: string[] = [];
    const couts = Array.from({ length: 20 }, async (_, rang) => {
      const corps = JSON.stringify({ au: '2027-01-04', emploi: { salaireBrut: 2200 + rang, heures: 35 } });
      const recue = await envoyer(adresse(), '/api/cout', corps);
      await recue.arrayBuffer();
      finis.push(`cout ${recue.status}`);
    });
    const evaluations = Array.from({ length: 5 }, async () => {
      const recue = await envoyer(adresse(), '/api/evaluer', '{}');
      await recue.arrayBuffer();
      finis.push(`evaluer ${recue.status}`);
    });
    await Promise.all([...couts, ...evaluations]);
    expect(finis.filter((fin) => fin === 'cout 200')).toHaveLength(20);
    expect(finis.lastIndexOf('evaluer 200')).toBeLessThan(finis.lastIndexOf('cout 200'));
    expect(finis.slice(-10)).toEqual(Array.from({ length: 10 }, () => 'cout 200'));
  });
});

/** Node sans le droit d'écrire un seul fichier. */
const SANS_ECRIRE = [
  process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission',
  '--allow-fs-read=*',
  '--allow-worker',
  '--allow-addons',
];

describe('ce que le serveur garde d’une personne', () => {
  const vide = mkdtempSync(join(tmpdir(), 'tandem-vide-'));
  const dossiers = ['ici', 'tmp', 'maison'].map((nom) => join(vide, nom));
  let arreter: () => Promise<unknown> = () => Promise.resolve();
  beforeAll(() => {
    for (const dossier of dossiers) mkdirSync(dossier);
  });
  afterEach(() => arreter());
  afterAll(() => rmSync(vide, { recursive: true }));

  it('rien : il fait chaque fichier sans le droit d’écrire, et n’en dit rien', async () => {
    const [ici = '', tmp = '', maison = ''] = dossiers;
    const environnement = { ...process.env, PORT: '0', TMPDIR: tmp, HOME: maison };
    const interdit = spawnSync(
      process.execPath,
      [...SANS_ECRIRE, '-e', `require('node:fs').writeFileSync('${join(tmp, 'x')}', '')`],
      { encoding: 'utf8' },
    );
    expect(interdit.stderr).toContain('ERR_ACCESS_DENIED');

    const processus = spawn(process.execPath, [...SANS_ECRIRE, join(RACINE, 'dist/tandem.mjs')], {
      cwd: ici,
      env: environnement,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    arreter = () => {
      const fin = finDe(processus);
      processus.kill('SIGTERM');
      return fin;
    };
    let dit = '';
    const noter = (morceau: Buffer): void => {
      dit += morceau.toString();
    };
    processus.stdout.on('data', noter);
    processus.stderr.on('data', noter);
    const trouver = (): string => /http:\/\/127\.0\.0\.1:\d+\//.exec(dit)?.[0] ?? '';
    await expect.poll(trouver, { timeout: 20_000 }).not.toBe('');

    for (const [fichier, document] of A_FAIRE) {
      const recue = await envoyer(trouver(), `/api/documents/${fichier}`, JSON.stringify(document));
      expect([fichier, recue.status]).toEqual([fichier, 200]);
      expect((await recue.arrayBuffer()).byteLength).toBeGreaterThan(1000);
      const refusee = await envoyer(trouver(), `/api/documents/${fichier}`, JSON.stringify({ [NOM]: NOM }));
      expect(refusee.status).toBe(422);
    }
    expect((await envoyer(trouver(), '/api/cout', JSON.stringify(NOMME))).status).toBe(422);
    expect(await arreter()).toBe(0);
    expect(dit).toContain('Tandem est ouvert');
    expect(dit).not.toContain(NOM.split(' ')[0]);
    expect(dossiers.map((dossier) => readdirSync(dossier))).toEqual([[], [], []]);
  });
});
