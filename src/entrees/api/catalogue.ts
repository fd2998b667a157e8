import * as z from 'zod/mini';
import { FICHIERS_FAITS, nomDuFichier, TYPES_DE_FICHIER } from './fichiers-faits.ts';

export const CHEMIN_DES_DOCUMENTS = '/api/documents';

/** La réponse de `GET /api/documents`. */
export const schemaDesDocuments = z
  .array(
    z.strictObject({
      code: z.string(),
      titre: z.string(),
      pourQui: z.string(),
      type: z.string().check(z.describe('Le type du fichier rendu.')),
      adresse: z.string().check(z.describe('Où envoyer le document JSON (POST).')),
      entree: z.string().check(z.describe('Le document à envoyer : son nom dans ./tandem schema.')),
    }),
  )
  .register(z.globalRegistry, { id: 'Documents', title: 'Fichiers que le serveur sait faire' });

/** Les fichiers que le serveur sait faire, dans l'ordre où l'on s'en sert. */
export const CATALOGUE: z.infer<typeof schemaDesDocuments> = FICHIERS_FAITS.map((fait) => ({
  code: fait.code,
  titre: fait.titre,
  pourQui: fait.pourQui,
  type: TYPES_DE_FICHIER[fait.extension],
  adresse: `${CHEMIN_DES_DOCUMENTS}/${nomDuFichier(fait)}`,
  entree: fait.entree,
}));
