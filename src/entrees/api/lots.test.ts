import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { jourDe } from '../../commun/jour.ts';
import { lireContrat } from '../contrat-json/suivi.ts';
import { type Tache, traiterBloc } from '../lot/blocs.ts';
import { lireEnTete, SANS_CORRESPONDANCE } from '../lot/correspondance.ts';
import { RACINE, uneApplication } from './application.fixture.ts';
import { LOTS_A_LA_FOIS } from './lots.ts';
import { EXEMPLE_DE_LOT, schemaDeLigneDeLot } from './lots-forme.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const DOSSIER = join(RACINE, 'node_modules/.cache/tandem', `lots-${process.pid}`);
let ouvrierDeLots: URL;

beforeAll(async () => {
  await build({
    absWorkingDir: RACINE,
    entryPoints: [join(RACINE, 'src/entrees/lot/ouvrier-de-flux.ts')],
    outdir: DOSSIER,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  ouvrierDeLots = pathToFileURL(join(DOSSIER, 'ouvrier-de-flux.mjs'));
});
afterAll(() => rmSync(DOSSIER, { recursive: true, force: true }));

const CSV = { 'content-type': 'text/csv' };
const NDJSON = { 'content-type': 'application/x-ndjson' };
const unLot = () => uneApplication({ ouvrierDeLots });

const lireLignes = (texte: string): readonly Readonly<Record<string, unknown>>[] =>
  texte
    .trimEnd()
    .split('\n')
    .map((ligne) => JSON.parse(ligne) as Readonly<Record<string, unknown>>);

/** Un corps qui n'arrive que quand on le pousse. */
const corpsPousse = () => {
  let entree: ReadableStreamDefaultController<Uint8Array> | undefined;
  const corps = new ReadableStream<Uint8Array>({
    start: (controle) => {
      entree = controle;
    },
  });
  return {
    corps,
    pousser: (texte: string) => entree?.enqueue(new TextEncoder().encode(texte)),
    finir: () => entree?.close(),
  };
};

const envoyerEnFlux = async (
  application: ReturnType<typeof unLot>['application'],
  corps: ReadableStream<Uint8Array>,
): Promise<Response> =>
  application.request('http://127.0.0.1:4100/api/lots', {
    method: 'POST',
    body: corps,
    headers: { host: '127.0.0.1:4100', ...CSV },
    duplex: 'half',
  } as RequestInit);

const ENTETE = 'id;signature;demande.option;medecin.specialite;medecin.secteur';
const LIGNE = 'm;2026-11-22;temps-plein;medecine-generale;secteur-1';

const tacheDe = (enTete: string): Tache => {
  const lu = lireEnTete(enTete.split(';'), SANS_CORRESPONDANCE);
  if (!lu.accepte) throw new Error('En-tête refusé');
  return {
    entree: { genre: 'tableau', codage: 'utf-8', separateur: ';', enTete: lu.valeur },
    sortie: 'ndjson',
    rejets: 'ndjson',
    separateur: ';',
    baremes: new Map(),
    aujourdHui: jourDe('2026-11-22'),
  };
};

describe('POST /api/lots', () => {
  it('rend ce qu’un lot de fichier rend, puis le bilan, chaque ligne selon son schéma', async () => {
    const lignes = Array.from({ length: 20_000 }, (_, rang) =>
      rang % 100 === 7 ? `m${rang};31/02/2026;;;` : LIGNE.replace('m;', `m${rang};`),
    );
    const recue = await unLot().envoyer('/api/lots', `\ufeff${ENTETE}\r\n${lignes.join('\r\n')}\r\n`, CSV);
    expect([recue.status, recue.headers.get('content-type'), recue.headers.get('cache-control')]).toEqual([
      200,
      'application/x-ndjson',
      'no-store',
    ]);
    const rendues = lireLignes(await recue.text());
    const attendu = traiterBloc(lignes.join('\n'), 2, tacheDe(ENTETE));
    const parLigne = (une: Readonly<Record<string, unknown>>, autre: Readonly<Record<string, unknown>>) =>
      Number(une.ligne) - Number(autre.ligne);
    expect(rendues[0]).toEqual({ entree: { separateur: ';', codage: 'utf-8', ignorees: [] } });
    expect(rendues.slice(1, -1).toSorted(parLigne)).toEqual(
      lireLignes(attendu.sortie + attendu.rejets).toSorted(parLigne),
    );
    expect(rendues.at(-1)).toEqual({ bilan: attendu.bilan });
    expect(attendu.bilan).toMatchObject({ lignes: 19_800, rejets: 200 });
    for (const une of [...rendues.slice(0, 50), ...rendues.slice(-50)]) schemaDeLigneDeLot.parse(une);
  });

  it('suit des contrats en NDJSON, et met à part ce qui n’en est pas', async () => {
    const cas = JSON.parse(readFileSync(join(RACINE, 'cas/vie-du-contrat.json'), 'utf8')) as {
      entree: object;
    }[];
    const suivis = cas.filter(({ entree }) => lireContrat(entree).accepte).map(({ entree }) => JSON.stringify(entree));
    const recue = await unLot().envoyer(
      '/api/lots?commande=suivre',
      [...suivis, '{"actes": 3}', ''].join('\n'),
      NDJSON,
    );
    const rendues = lireLignes(await recue.text());
    expect(rendues.at(-1)).toMatchObject({ bilan: { lignes: suivis.length, rejets: 1 } });
    expect(rendues.filter((une) => 'raison' in une)).toMatchObject([{ ligne: suivis.length + 1 }]);
    for (const une of rendues) schemaDeLigneDeLot.parse(une);
  });

  it('rend les premières lignes avant d’avoir reçu les dernières', async () => {
    const { application } = unLot();
    const { corps, pousser, finir } = corpsPousse();
    const enAttente = envoyerEnFlux(application, corps);
    pousser(`${ENTETE}\n${`${LIGNE}\n`.repeat(40_000)}`);
    const lecteur = (await enAttente).body?.getReader();
    let recu = '';
    while (!recu.includes('"ligne":2,')) recu += new TextDecoder().decode((await lecteur?.read())?.value);
    pousser(`${LIGNE}\n`);
    finir();
    for (let lu = await lecteur?.read(); lu?.done === false; lu = await lecteur?.read()) {
      recu += new TextDecoder().decode(lu.value);
    }
    expect(lireLignes(recu).at(-1)).toMatchObject({ bilan: { lignes: 40_001, rejets: 0 } });
  });

  it('n’en fait que quelques-uns à la fois, et rend la place de qui finit ou s’en va', async () => {
    const { application, envoyer } = unLot();
    const ouverts = Array.from({ length: LOTS_A_LA_FOIS }, corpsPousse);
    const enAttente = ouverts.map(({ corps }) => envoyerEnFlux(application, corps));
    const refuse = await envoyer('/api/lots', EXEMPLE_DE_LOT, CSV);
    expect([refuse.status, refuse.headers.get('retry-after')]).toEqual([503, expect.stringMatching(/^\d+$/)]);
    for (const { pousser, finir } of ouverts) {
      pousser(EXEMPLE_DE_LOT);
      finir();
    }
    const [premiere, seconde] = await Promise.all(enAttente);
    await premiere?.body?.cancel();
    await seconde?.text();
    const ensuite = await Promise.all([1, 2].map(() => envoyer('/api/lots', EXEMPLE_DE_LOT, CSV)));
    expect(ensuite.map(({ status }) => status)).toEqual([200, 200]);
    await Promise.all(ensuite.map((une) => une.text()));
  });

  it.each([
    ['un autre type', '/api/lots', 'a', { 'content-type': 'application/json' }, 415, 'text/csv'],
    ['un corps compressé', '/api/lots', 'a', { ...CSV, 'content-encoding': 'gzip' }, 415, 'text/csv'],
    ['une autre commande', '/api/lots?commande=payer', 'a', CSV, 400, 'evaluer ou suivre'],
    ['un tableau à suivre', '/api/lots?commande=suivre', 'a', CSV, 415, 'x-ndjson'],
    ['une taille annoncée trop grande', '/api/lots', 'a', { ...CSV, 'content-length': '300000000' }, 413, '200'],
    ['un tableau vide', '/api/lots', '', CSV, 422, 'vide'],
    ['un en-tête inconnu', '/api/lots', 'x;y\n1;2\n', CSV, 422, 'Aucune colonne'],
    ['deux fois la même colonne', '/api/lots', 'id;id\n1;2\n', CSV, 422, 'deux fois'],
  ])('refuse %s avant de commencer, et rend sa place', async (_, chemin, corps, entetes, statut, phrase) => {
    const { envoyer } = unLot();
    for (let fois = 0; fois <= LOTS_A_LA_FOIS; fois += 1) {
      const recue = await envoyer(chemin, corps, entetes);
      expect([recue.status, recue.headers.get('content-type')]).toEqual([statut, 'application/problem+json']);
      expect(await recue.text()).toContain(phrase);
    }
  });

  it('sans son ouvrier, le dit dans la dernière ligne, et rend sa place', async () => {
    const { envoyer } = uneApplication({ ouvrierDeLots: new URL('absent.mjs', ouvrierDeLots) });
    for (let fois = 0; fois <= LOTS_A_LA_FOIS; fois += 1) {
      const rendues = lireLignes(await (await envoyer('/api/lots', EXEMPLE_DE_LOT, CSV)).text());
      expect(rendues.at(-1)).toEqual({ erreur: expect.stringContaining('s’est arrêté') });
    }
  });

  it('n’a pas de réponse complète d’un corps qui se casse', async () => {
    const { application } = unLot();
    const corps = new ReadableStream<Uint8Array>({
      start: (controle) => controle.enqueue(new TextEncoder().encode(`${ENTETE}\n${`${LIGNE}\n`.repeat(40_000)}`)),
      pull: (controle) => controle.error(new Error('parti')),
    });
    const recue = await envoyerEnFlux(application, corps);
    const texte = recue.status === 200 ? await recue.text().catch(() => '') : '';
    expect(texte).not.toContain('"bilan"');
  });
});

describe('l’exemple publié', () => {
  it('est un lot que Tandem sait faire', async () => {
    const rendues = lireLignes(await (await unLot().envoyer('/api/lots', EXEMPLE_DE_LOT, CSV)).text());
    expect(rendues.at(-1)).toMatchObject({ bilan: { lignes: 1, rejets: 0 } });
  });
});
