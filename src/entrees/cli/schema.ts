import { SCHEMAS, schemaJson } from '../contrat-json/schemas.ts';
import { ecrireJson, refuserEntree } from './sortir.ts';

/** `tandem schema [nom]` : le schéma JSON d'un document du contrat. */
export const commandeSchema = (nom: string): void => {
  const connus = Object.keys(SCHEMAS);
  const trouve = connus.find((un): un is keyof typeof SCHEMAS => un === nom);
  if (trouve === undefined) {
    refuserEntree('schema', `« ${nom} » n’est pas un document. Écrivez l’un de ceux-ci : ${connus.join(', ')}.`);
    return;
  }
  ecrireJson(schemaJson(trouve));
};
