import { createRoute, OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import * as z from 'zod';
import { schemaDExplication } from '../contrat-json/explication.ts';
import { SCHEMAS } from '../contrat-json/schemas.ts';
import type { Exemples } from './essai/exemples.ts';
import { type CodeProbleme, PROBLEMES, schemaDeProbleme } from './problemes.ts';

const COMPOSANTS = {
  Situation: SCHEMAS.situation,
  Reponse: SCHEMAS.reponse,
  Contrat: SCHEMAS.contrat,
  Suivi: SCHEMAS.suivi,
  Explication: schemaDExplication,
  Probleme: schemaDeProbleme,
} as const;
type NomDeComposant = keyof typeof COMPOSANTS;

const adresseDe = (nom: string): string => `#/components/schemas/${nom}`;
const renvoi = (nom: NomDeComposant) => ({ $ref: adresseDe(nom) });

const refus = (...codes: readonly CodeProbleme[]) =>
  Object.fromEntries(
    codes.map((code) => [
      PROBLEMES[code].statut,
      {
        description: PROBLEMES[code].titre,
        content: { 'application/problem+json': { schema: renvoi('Probleme') } },
      },
    ]),
  );

const decrireEnvoi = (
  chemin: string,
  operationId: string,
  summary: string,
  [entree, sortie]: readonly [NomDeComposant, NomDeComposant],
  exemple: string,
) =>
  createRoute({
    method: 'post',
    path: chemin,
    operationId,
    summary,
    request: {
      body: {
        required: true,
        content: { 'application/json': { schema: renvoi(entree), example: JSON.parse(exemple) as unknown } },
      },
    },
    responses: {
      200: { description: 'La réponse', content: { 'application/json': { schema: renvoi(sortie) } } },
      ...refus('illisible', 'origine-refusee', 'trop-gros', 'type-refuse', 'hote-refuse', 'document-refuse', 'panne'),
    },
  });

export const CHEMINS = { evaluer: '/api/evaluer', suivre: '/api/suivre', description: '/api/openapi.json' } as const;

/** Ce que l'API reçoit et rend, décrit une fois. */
export const decrireRoutes = (exemples: Exemples) => ({
  evaluer: decrireEnvoi(
    '/api/evaluer',
    'evaluer',
    'Évalue une situation : éligibilité, sommes, versements, objectifs, échéances.',
    ['Situation', 'Reponse'],
    exemples.evaluer,
  ),
  suivre: decrireEnvoi(
    '/api/suivre',
    'suivre',
    'Suit un contrat et ses actes à un jour : état, sommes, objectifs, échéances, alertes, raisons.',
    ['Contrat', 'Suivi'],
    exemples.suivre,
  ),
  decrire: createRoute({
    method: 'get',
    path: '/api/openapi.json',
    operationId: 'decrire',
    summary: 'Cette description.',
    responses: {
      200: { description: 'Un document OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
      ...refus('hote-refuse'),
    },
  }),
});

/** Les schémas JSON de `./tandem schema`, avec les renvois qu'attend OpenAPI. */
const schemasPublies = (): readonly (readonly [string, object])[] => {
  const registre = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPOSANTS)) registre.add(schema, { id });
  const { schemas } = z.toJSONSchema(registre, { uri: adresseDe });
  return Object.entries(schemas).map(([nom, { $id: _identifiant, $schema: _dialecte, ...schema }]) => [nom, schema]);
};

/** Le document OpenAPI 3.1 : les routes déclarées, et les schémas mêmes qui valident. */
export const decrireLApi = (routes: readonly RouteConfig[], programme: string, adresse: string): object => {
  const description = new OpenAPIHono();
  for (const [nom, schema] of schemasPublies()) description.openAPIRegistry.registerComponent('schemas', nom, schema);
  for (const route of routes) description.openAPIRegistry.registerPath(route);
  return description.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Tandem',
      version: programme,
      description:
        "L'aide à l'emploi d'un assistant médical, avec ses raisons et ses sources. Les documents sont ceux de la ligne de commande. Rien n'est gardé ni journalisé. Ce n'est pas un service de l'Assurance Maladie : aucune réponse n'engage une caisse.",
      license: { name: 'EUPL-1.2' },
    },
    servers: [{ url: adresse.replace(/\/$/, ''), description: 'Cette machine' }],
  });
};
