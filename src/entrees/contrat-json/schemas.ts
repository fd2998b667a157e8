import * as z from 'zod/mini';
import { schemaDeBareme } from './bareme.ts';
import { schemaDEmploi } from './cout.ts';
import { schemaDeCout } from './cout-reponse.ts';
import { schemaDeDossier } from './dossier.ts';
import { schemaDeParts } from './parts.ts';
import { schemaDePlanning } from './planning.ts';
import { schemaDePlanningVerifie } from './planning-reponse.ts';
import { schemaDeRapport } from './rapport.ts';
import { schemaDeReponse } from './reponse.ts';
import { schemaDeReponseDeSuivi } from './reponse-de-suivi.ts';
import { schemaDeSituation } from './situation.ts';
import { schemaDeSuivi } from './suivi.ts';

/** Les documents du contrat public, chacun avec son schéma. */
export const SCHEMAS = {
  situation: schemaDeSituation,
  reponse: schemaDeReponse,
  contrat: schemaDeSuivi,
  suivi: schemaDeReponseDeSuivi,
  emploi: schemaDEmploi,
  cout: schemaDeCout,
  parts: schemaDeParts,
  planning: schemaDePlanning,
  'planning-verifie': schemaDePlanningVerifie,
  dossier: schemaDeDossier,
  rapport: schemaDeRapport,
  bareme: schemaDeBareme,
} as const;

/** Le schéma JSON (2020-12) d'un document, tiré du schéma qui le valide. */
export const schemaJson = (nom: keyof typeof SCHEMAS): unknown => z.toJSONSchema(SCHEMAS[nom]);
