import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { demarrer, finDe, lancerTandem, type TandemLance } from '../web/essais/navigateur.fixture.ts';

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
  readonly corps: string;
}

const demander = (port: number, chemin: string, methode = 'GET', hote = `127.0.0.1:${port}`): Promise<Recu> =>
  new Promise((fini, rate) => {
    const options = { host: '127.0.0.1', port, path: chemin, method: methode, headers: { host: hote } };
    request(options, (reponse) => {
      const morceaux: Buffer[] = [];
      reponse.on('data', (morceau: Buffer) => morceaux.push(morceau));
      reponse.on('end', () => fini({ statut: reponse.statusCode, corps: Buffer.concat(morceaux).toString() }));
    })
      .on('error', rate)
      .end();
  });

describe('./tandem sans argument', () => {
  it('sert la page, ses fichiers, et rien d’autre', async () => {
    const { port } = await lancer();
    const accueil = await demander(port, '/');
    const fichiers = [...accueil.corps.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map((trouve) => trouve[1] ?? '');
    const statuts = await Promise.all(fichiers.map((chemin) => demander(port, chemin)));
    expect(accueil.corps).not.toContain('{{');
    expect(fichiers.length).toBeGreaterThan(5);
    expect(new Set(statuts.map(({ statut }) => statut))).toEqual(new Set([200]));
    expect((await demander(port, '/../package.json')).statut).toBe(404);
    expect((await demander(port, '/absente')).corps).toContain('Cette page n’existe pas');
    expect(await demander(port, '/', 'HEAD')).toEqual({ statut: 200, corps: '' });
    expect((await demander(port, '/', 'POST')).statut).toBe(405);
  });

  it('refuse une requête qui porte un autre nom que celui de cette machine', async () => {
    const { port } = await lancer();
    const { statut, corps } = await demander(port, '/', 'GET', `exemple.fr:${port}`);
    expect(statut).toBe(421);
    expect(corps).toContain(`http://127.0.0.1:${port}/`);
    expect(corps).not.toContain('<script');
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
    expect(await finDe(processus)).toBe(2);
    expect(dit).toContain(`«\u00a0${port}\u00a0» n’est pas un port. Écrivez un nombre de 0 à 65535.`);
  });
});
