import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { hasardDe } from '../../../outils/epreuves/hasard.ts';
import { vie } from '../../../outils/epreuves/vies.ts';
import { ECRIVAINS } from '../../sorties/documents/ecrivains.ts';
import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { PROGRAMME, uneApplication } from './application.fixture.ts';

const { demander, envoyer } = uneApplication({ documents: ECRIVAINS });

interface Operation {
  readonly operationId: string;
  readonly description?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example: unknown }>> };
  readonly parameters?: readonly { readonly name: string; readonly schema: { readonly enum: readonly string[] } }[];
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content: object }>>;
}
interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const description: Description = await (await demander('/api/openapi.json')).json();
const operations = Object.entries(description.paths).flatMap(([chemin, methodes]) =>
  Object.entries(methodes).map(([methode, operation]) => ({ chemin, methode, operation })),
);

/** Un schéma publié, tel qu'un autre programme le lirait. */
const lireSchema = (nom: string) => {
  const texte = JSON.stringify(description.components.schemas).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema({ $ref: `#/$defs/${nom}`, $defs: JSON.parse(texte) });
};

describe('la description OpenAPI', () => {
  it('a la forme d’un document 3.1', () => {
    expect(description.openapi).toMatch(/^3\.1\.\d+$/);
    expect(description.info).toMatchObject({ title: 'Tandem', version: PROGRAMME });
    expect(description.servers).toMatchObject([{ url: 'http://127.0.0.1:4100' }]);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    for (const { operation } of operations) {
      for (const [statut, reponse] of Object.entries(operation.responses)) {
        expect(statut).toMatch(/^[1-5]\d\d$/);
        expect(reponse.description).not.toBe('');
      }
    }
  });

  it('ne renvoie qu’à ce qu’elle contient', () => {
    const texte = JSON.stringify(description);
    const renvois = [...texte.matchAll(/"\$ref":"([^"]+)"/g)].map((trouve) => trouve[1] ?? '');
    expect(renvois.length).toBeGreaterThan(10);
    const connus = Object.keys(description.components.schemas).map((nom) => `#/components/schemas/${nom}`);
    expect([...new Set(renvois)].filter((renvoi) => !connus.includes(renvoi))).toEqual([]);
    expect(texte).not.toMatch(/"\$(id|schema|defs)"/);
  });

  it('décrit ce que le serveur fait, ni plus ni moins', async () => {
    expect(operations.map(({ chemin, methode }) => `${methode} ${chemin}`)).toEqual([
      'post /api/evaluer',
      'post /api/suivre',
      'post /api/cout',
      'post /api/planning',
      'post /api/lots',
      'get /api/documents',
      'post /api/documents/rapport.pdf',
      'post /api/documents/budget.xlsx',
      'post /api/documents/etapes.pdf',
      'post /api/documents/agenda.ics',
      'post /api/documents/fiche-de-suivi.pdf',
      'post /api/documents/tableau-de-suivi.xlsx',
      'post /api/documents/{code}.docx',
      'get /api/openapi.json',
    ]);
    for (const { chemin, methode, operation } of operations) {
      const [[type, { example: exemple }] = ['application/json', { example: undefined }]] = Object.entries(
        operation.requestBody?.content ?? {},
      );
      const adresse = chemin.replace('{code}', 'fiche-de-poste');
      const corps = typeof exemple === 'string' ? exemple : JSON.stringify(exemple);
      const recue =
        methode === 'get' ? await demander(adresse) : await envoyer(adresse, corps, { 'content-type': type });
      expect(recue.status).toBe(200);
      expect(Object.keys(operation.responses['200']?.content ?? {})).toEqual([recue.headers.get('content-type')]);
    }
  });

  it('nomme chaque brouillon, et dit que rien n’est gardé', () => {
    const { parameters } = description.paths['/api/documents/{code}.docx']?.post ?? {};
    expect(parameters?.map(({ name, schema }) => [name, schema.enum])).toEqual([['code', CODES_BROUILLONS]]);
    for (const { chemin, operation } of operations.filter((une) => une.chemin.startsWith('/api/documents/'))) {
      expect([chemin, operation.description]).toEqual([chemin, expect.stringContaining('ni le document envoyé ni')]);
    }
  });

  it('dit qu’il faut parfois revenir, là où le travail est lourd et là seulement', () => {
    const lourdes = operations.filter(({ operation }) => '503' in operation.responses).map(({ chemin }) => chemin);
    const fichiers = operations.map(({ chemin }) => chemin).filter((chemin) => chemin.startsWith('/api/documents/'));
    expect(lourdes).toEqual(['/api/cout', '/api/lots', ...fichiers]);
  });

  it('ses schémas acceptent les documents dont on fait un fichier, et la liste des fichiers', async () => {
    for (const [nom, chemin] of [
      ['Rapport', '/api/documents/rapport.pdf'],
      ['Dossier', '/api/documents/{code}.docx'],
    ] as const) {
      const exemple = description.paths[chemin]?.post?.requestBody?.content['application/json']?.example;
      expect(lireSchema(nom).safeParse(exemple).error?.issues).toBeUndefined();
      expect(lireSchema(nom).safeParse(Object.assign({}, exemple, { prime: 1 })).success).toBe(false);
    }
    const liste: unknown = await (await demander('/api/documents')).json();
    expect(lireSchema('Documents').safeParse(liste).error?.issues).toBeUndefined();
  });

  it.each([
    ['Situation', 'Reponse', '/api/evaluer'],
    ['Contrat', 'Suivi', '/api/suivre'],
    ['Emploi', 'Cout', '/api/cout'],
    ['Planning', 'PlanningVerifie', '/api/planning'],
  ])('ses schémas acceptent un vrai document (%s) et sa vraie réponse (%s)', async (entree, sortie, chemin) => {
    const exemple = description.paths[chemin]?.post?.requestBody?.content['application/json']?.example;
    expect(lireSchema(entree).safeParse(exemple).error?.issues).toBeUndefined();
    expect(lireSchema(entree).safeParse(Object.assign({}, exemple, { prime: 1 })).success).toBe(false);
    const reponse: unknown = await (await envoyer(chemin, JSON.stringify(exemple))).json();
    expect(lireSchema(sortie).safeParse(reponse).error?.issues).toBeUndefined();
    expect(lireSchema(sortie).safeParse(Object.assign({}, reponse, { prime: 1 })).success).toBe(false);
  });

  it('ses schémas acceptent ce que le serveur répond à cent contrats tirés au sort, réponse ou refus', async () => {
    const [suivi, probleme] = [lireSchema('Suivi'), lireSchema('Probleme')];
    const statuts = new Set<number>();
    for (let rang = 0; rang < 100; rang += 1) {
      const recue = await envoyer('/api/suivre', JSON.stringify(vie(hasardDe(2, 'openapi', rang))));
      statuts.add(recue.status);
      const lu = (recue.ok ? suivi : probleme).safeParse(await recue.json());
      expect(lu.error?.issues).toBeUndefined();
    }
    expect(statuts).toEqual(new Set([200, 422]));
  });
});
