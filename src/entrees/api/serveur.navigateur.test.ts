import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { demarrer, executer, finDe, lancerTandem, RACINE, type TandemLance } from '../web/essais/navigateur.fixture.ts';

const lances: TandemLance[] = [];
const lancer = async (port?: string): Promise<TandemLance> => {
  const lance = await lancerTandem(port);
  lances.push(lance);
  return lance;
};

afterEach(async () => {
  await Promise.all(lances.splice(0).map(({ arreter }) => arreter()));
});

interface Recu {
  readonly statut: number | undefined;
  readonly type: string | undefined;
  readonly corps: string;
}
interface Envoi {
  readonly methode?: string;
  readonly entetes?: Readonly<Record<string, string>>;
  readonly corps?: string;
}

/** Une requête telle qu'elle est écrite : ni le chemin ni l'hôte ne sont corrigés en route. */
const demander = (port: number, chemin: string, { methode = 'GET', entetes = {}, corps = '' }: Envoi = {}) =>
  new Promise<Recu>((fini, rate) => {
    const headers = { host: `127.0.0.1:${port}`, ...entetes };
    request({ host: '127.0.0.1', port, path: chemin, method: methode, headers }, (reponse) => {
      const morceaux: Buffer[] = [];
      reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
      reponse.on('end', () =>
        fini({
          statut: reponse.statusCode,
          type: reponse.headers['content-type'],
          corps: Buffer.concat(morceaux).toString(),
        }),
      );
    })
      .on('error', rate)
      .end(corps);
  });

const EN_JSON = { 'content-type': 'application/json' };

describe('./tandem sans argument', () => {
  it('sert la page, tout ce qu’elle nomme, et rien d’autre', async () => {
    const { port } = await lancer();
    const accueil = await demander(port, '/');
    const fichiers = [...accueil.corps.matchAll(/(?:href|src)="(\/[^"#]*)"/g)].map((trouve) => trouve[1] ?? '');
    const statuts = await Promise.all(fichiers.map((chemin) => demander(port, chemin)));
    expect(accueil.type).toBe('text/html; charset=utf-8');
    expect(fichiers.length).toBeGreaterThan(0);
    expect(new Set(statuts.map(({ statut }) => statut))).toEqual(new Set([200]));
    for (const chemin of ['/../package.json', '/..%2fpackage.json', '//', '/absente']) {
      expect((await demander(port, chemin)).statut).toBe(404);
    }
    await expect.poll(() => demander(port, '/', { methode: 'HEAD' })).toMatchObject({ statut: 200, corps: '' });
    expect((await demander(port, '/', { methode: 'POST' })).statut).toBe(405);
  });

  it('refuse une requête qui porte un autre nom que celui de cette machine', async () => {
    const { port } = await lancer();
    const { statut, corps } = await demander(port, '/', { entetes: { host: `exemple.fr:${port}` } });
    expect(statut).toBe(421);
    expect(corps).toContain(`http://127.0.0.1:${port}/`);
    expect(corps).not.toContain('<script');
  });

  it('répond par HTTP ce que répond la ligne de commande', async () => {
    const { port } = await lancer();
    const cas: readonly { readonly commande: string; readonly entree: unknown }[] = JSON.parse(
      readFileSync(join(RACINE, 'cas/objectifs.json'), 'utf8'),
    );
    for (const { commande, entree } of cas.slice(-2)) {
      const corps = JSON.stringify(entree);
      const recue = await demander(port, `/api/${commande}`, { methode: 'POST', entetes: EN_JSON, corps });
      const attendu: unknown = JSON.parse(await executer([commande, '-'], corps));
      expect([recue.statut, JSON.parse(recue.corps)]).toEqual([200, attendu]);
    }
  });

  it.each([{ 'content-length': '6000000' }, { 'transfer-encoding': 'chunked' }])(
    'un document trop gros annoncé par %j : 413, et le serveur répond encore',
    async (entetes) => {
      const { port } = await lancer();
      const envoi = { methode: 'POST', entetes: { ...EN_JSON, ...entetes }, corps: ' '.repeat(6_000_000) };
      expect((await demander(port, '/api/evaluer', envoi)).statut).toBe(413);
      expect((await demander(port, '/')).statut).toBe(200);
    },
  );

  it('ce que HTTP ne sait pas lire : 400, sans trace', async () => {
    const { port } = await lancer();
    const { statut, corps } = await demander(port, '/', { entetes: { host: 'ex em' } });
    expect(statut).toBe(400);
    expect(corps).not.toMatch(/ at .*\.m?[jt]s/);
  });

  it('prend le port suivant quand le premier est pris', async () => {
    const premier = await lancer();
    const second = await lancer(String(premier.port));
    expect(second.port).toBeGreaterThan(premier.port);
    expect(second.port).toBeLessThanOrEqual(premier.port + 50);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('s’arrête proprement sur %s', async (signal) => {
    const { arreter, port } = await lancerTandem();
    await demander(port, '/');
    expect(await arreter(signal)).toBe(0);
  });

  it.each(['abc', '65536', '-1', '80.5'])('refuse le port « %s » d’une phrase, code 2', async (port) => {
    const processus = demarrer({ PORT: port });
    let dit = '';
    processus.stderr?.on('data', (morceau: Buffer) => {
      dit += morceau.toString();
    });
    await expect.poll(() => finDe(processus)).toBe(2);
    expect(dit).toContain(`«\u00a0${port}\u00a0» n’est pas un port. Écrivez un nombre de 0 à 65535.`);
  });
});
