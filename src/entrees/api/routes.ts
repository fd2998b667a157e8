import { createRoute, OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import * as z from 'zod/mini';
import { schemaDeBaremeDeBranche } from '../contrat-json/cout-branche.ts';
import { schemaDeSituationDeDossier } from '../contrat-json/dossier.ts';
import { schemaDExplication } from '../contrat-json/explication.ts';
import { SCHEMAS } from '../contrat-json/schemas.ts';
import { CHEMIN_DES_DOCUMENTS, schemaDesDocuments } from './catalogue.ts';
import type { Exemples } from './essai/exemples.ts';
import { FICHIERS_FAITS, type FichierFait, nomDuFichier, TYPES_DE_FICHIER } from './fichiers-faits.ts';
import { CHEMIN_DES_LOTS, EXEMPLE_DE_LOT, schemaDeLigneDeLot, TYPE_DES_LOTS } from './lots-forme.ts';
import { type CodeProbleme, PROBLEMES, schemaDeProbleme } from './problemes.ts';

const COMPOSANTS = {
  Situation: SCHEMAS.situation,
  Reponse: SCHEMAS.reponse,
  Contrat: SCHEMAS.contrat,
  Suivi: SCHEMAS.suivi,
  Emploi: SCHEMAS.emploi,
  Cout: SCHEMAS.cout,
  Planning: SCHEMAS.planning,
  PlanningVerifie: SCHEMAS['planning-verifie'],
  Rapport: SCHEMAS.rapport,
  Dossier: SCHEMAS.dossier,
  Documents: schemaDesDocuments,
  LigneDeLot: schemaDeLigneDeLot,
  SituationDeDossier: schemaDeSituationDeDossier,
  BaremeDeBranche: schemaDeBaremeDeBranche,
  Explication: schemaDExplication,
  Probleme: schemaDeProbleme,
} as const;
type NomDeComposant = keyof typeof COMPOSANTS;

const adresseDe = (nom: string): string => `#/components/schemas/${nom}`;
const renvoi = (nom: NomDeComposant) => ({ $ref: adresseDe(nom) });

/** Le composant et l'exemple de chaque document dont on fait un fichier. */
const ENTREES: Readonly<Record<FichierFait['entree'], readonly [NomDeComposant, keyof Exemples]>> = {
  situation: ['Situation', 'evaluer'],
  contrat: ['Contrat', 'suivre'],
  rapport: ['Rapport', 'rapport'],
  dossier: ['Dossier', 'dossier'],
};

/** Les refus d'une route, par statut ; deux refus de même statut partagent leur description. */
const refus = (...codes: readonly CodeProbleme[]) =>
  Object.fromEntries(
    codes.map((code) => {
      const { statut } = PROBLEMES[code];
      const titres = codes.filter((autre) => PROBLEMES[autre].statut === statut).map((autre) => PROBLEMES[autre].titre);
      return [
        statut,
        {
          description: titres.join(', ou '),
          content: { 'application/problem+json': { schema: renvoi('Probleme') } },
          ...(code === 'complet'
            ? {
                headers: {
                  'Retry-After': { description: 'Secondes à attendre', schema: { type: 'integer' as const } },
                },
              }
            : {}),
        },
      ];
    }),
  );

const REFUS_D_UN_ENVOI = [
  'illisible',
  'origine-refusee',
  'trop-gros',
  'type-refuse',
  'hote-refuse',
  'document-refuse',
  'panne',
] as const;

const envoi = (entree: NomDeComposant, exemple: string) => ({
  body: {
    required: true,
    content: { 'application/json': { schema: renvoi(entree), example: JSON.parse(exemple) as unknown } },
  },
});

const decrireCalcul = (
  nom: string,
  summary: string,
  [entree, sortie]: readonly [NomDeComposant, NomDeComposant],
  exemple: string,
  ...autresRefus: readonly CodeProbleme[]
) =>
  createRoute({
    method: 'post',
    path: `/api/${nom}`,
    operationId: nom,
    summary,
    request: envoi(entree, exemple),
    responses: {
      200: { description: 'La réponse', content: { 'application/json': { schema: renvoi(sortie) } } },
      ...refus(...REFUS_D_UN_ENVOI, ...autresRefus),
    },
  });

const RIEN_N_EST_GARDE =
  'Le fichier est fait en mémoire, puis oublié : ni le document envoyé ni le fichier ne sont gardés ou journalisés. Son nom ne porte le nom de personne.';

const fichierRendu = (type: string) => ({
  description: 'Le fichier',
  headers: {
    'Content-Disposition': { description: 'attachment, avec le nom du fichier', schema: { type: 'string' as const } },
  },
  content: { [type]: { schema: { type: 'string' as const, format: 'binary' } } },
});

const decrireFichier = (fait: FichierFait, exemples: Exemples) => {
  const [composant, exemple] = ENTREES[fait.entree];
  return createRoute({
    method: 'post',
    path: `${CHEMIN_DES_DOCUMENTS}/${nomDuFichier(fait)}`,
    operationId: `faire-${fait.code}`,
    summary: `${fait.titre}, en ${fait.extension.toUpperCase()}.`,
    description: RIEN_N_EST_GARDE,
    request: envoi(composant, exemples[exemple]),
    responses: {
      200: fichierRendu(TYPES_DE_FICHIER[fait.extension]),
      ...refus(...REFUS_D_UN_ENVOI, 'complet'),
    },
  });
};

/** Les brouillons, décrits ensemble : la même entrée, le même format, un code. */
const decrireBrouillons = (exemples: Exemples) =>
  createRoute({
    method: 'post',
    path: `${CHEMIN_DES_DOCUMENTS}/{code}.docx`,
    operationId: 'rediger',
    summary: 'Un brouillon à relire, en DOCX : les faits inconnus y sont des blancs nommés.',
    description: RIEN_N_EST_GARDE,
    parameters: [
      {
        name: 'code',
        in: 'path',
        required: true,
        schema: {
          type: 'string',
          enum: FICHIERS_FAITS.filter(({ extension }) => extension === 'docx').map(({ code }) => code),
        },
      },
    ],
    request: envoi('Dossier', exemples.dossier),
    responses: {
      200: fichierRendu(TYPES_DE_FICHIER.docx),
      ...refus(...REFUS_D_UN_ENVOI, 'brouillon-refuse', 'complet'),
    },
  });

const decrireLesLots = () =>
  createRoute({
    method: 'post',
    path: CHEMIN_DES_LOTS,
    operationId: 'lots',
    summary: 'Évalue ou suit toutes les lignes d’un fichier, lues et rendues au fil de l’eau, en NDJSON.',
    description:
      'Ce que fait `tandem lot`. Ni le fichier ni les réponses ne sont gardés. Sans « bilan » en dernière ligne, la réponse est incomplète.',
    parameters: [
      {
        name: 'commande',
        in: 'query',
        required: false,
        schema: { type: 'string', enum: ['evaluer', 'suivre'], default: 'evaluer' },
      },
    ],
    request: {
      body: {
        required: true,
        content: {
          'text/csv': { schema: { type: 'string' as const }, example: EXEMPLE_DE_LOT },
          'application/x-ndjson': { schema: { type: 'string' as const } },
        },
      },
    },
    responses: {
      200: {
        description: 'Une ligne par réponse ou par mise à part, puis le bilan',
        content: { [TYPE_DES_LOTS]: { schema: renvoi('LigneDeLot') } },
      },
      ...refus(...REFUS_D_UN_ENVOI, 'complet'),
    },
  });

const decrireLecture = (chemin: string, operationId: string, summary: string, schema: object) =>
  createRoute({
    method: 'get',
    path: chemin,
    operationId,
    summary,
    responses: {
      200: { description: 'La réponse', content: { 'application/json': { schema } } },
      ...refus('hote-refuse'),
    },
  });

export const CHEMIN_DE_LA_DESCRIPTION = '/api/openapi.json';

/** Ce que l'API reçoit et rend, décrit une fois. */
export const decrireRoutes = (exemples: Exemples): readonly RouteConfig[] => [
  decrireCalcul(
    'evaluer',
    'Évalue une situation : éligibilité, sommes, versements, objectifs, échéances.',
    ['Situation', 'Reponse'],
    exemples.evaluer,
  ),
  decrireCalcul(
    'suivre',
    'Suit un contrat et ses actes à un jour : état, sommes, objectifs, échéances, alertes, raisons.',
    ['Contrat', 'Suivi'],
    exemples.suivre,
  ),
  decrireCalcul(
    'cout',
    'Chiffre l’emploi d’un assistant : mois, année, cinq ans, chaque ligne avec son origine, aide déduite.',
    ['Emploi', 'Cout'],
    exemples.cout,
    'complet',
  ),
  decrireCalcul(
    'planning',
    'Vérifie une semaine type contre la convention collective des cabinets médicaux.',
    ['Planning', 'PlanningVerifie'],
    exemples.planning,
  ),
  decrireLesLots(),
  decrireLecture(
    CHEMIN_DES_DOCUMENTS,
    'documents',
    'Les fichiers que le serveur sait faire : code, titre, pour qui, format, adresse, document à envoyer.',
    renvoi('Documents'),
  ),
  ...FICHIERS_FAITS.filter(({ extension }) => extension !== 'docx').map((fait) => decrireFichier(fait, exemples)),
  decrireBrouillons(exemples),
  decrireLecture(CHEMIN_DE_LA_DESCRIPTION, 'decrire', 'Cette description.', { type: 'object' }),
];

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
