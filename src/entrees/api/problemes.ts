import * as z from 'zod/mini';
import { composer } from '../../explication/typographie.ts';
import type { RefusDeBrouillon } from '../../usages/documents/brouillon.ts';
import type { Ecart } from '../contrat-json/refus.ts';

/** Le chemin de la page d'essai, où chaque refus est expliqué. */
export const CHEMIN_DE_L_ESSAI = '/api';

/** Tout ce que le serveur peut refuser : son statut et son nom. */
export const PROBLEMES = {
  illisible: { statut: 400, titre: 'Requête illisible' },
  'origine-refusee': { statut: 403, titre: 'Origine refusée' },
  introuvable: { statut: 404, titre: 'Page introuvable' },
  'methode-refusee': { statut: 405, titre: 'Méthode refusée' },
  'trop-gros': { statut: 413, titre: 'Document trop gros' },
  'type-refuse': { statut: 415, titre: 'Type de document refusé' },
  'hote-refuse': { statut: 421, titre: 'Adresse refusée' },
  'document-refuse': { statut: 422, titre: 'Document refusé' },
  'brouillon-refuse': { statut: 422, titre: 'Brouillon refusé' },
  panne: { statut: 500, titre: 'Panne de Tandem' },
  complet: { statut: 503, titre: 'Trop de demandes à la fois' },
} as const;
export type CodeProbleme = keyof typeof PROBLEMES;

/** Le corps d'un refus (RFC 9457). */
export const schemaDeProbleme = z
  .strictObject({
    type: z.string().check(z.describe('Une adresse relative : où ce refus est expliqué.')),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    erreurs: z
      .optional(z.array(z.strictObject({ champ: z.string(), phrase: z.string() })))
      .check(z.describe('Le chemin de chaque champ refusé, et pourquoi.')),
    motifs: z
      .optional(
        z.array(
          z.strictObject({
            phrase: z.string(),
            sources: z.array(z.strictObject({ cle: z.string(), titre: z.string(), lien: z.nullable(z.string()) })),
          }),
        ),
      )
      .check(z.describe('Pourquoi un brouillon n’est pas rédigé, et sur quelles sources.')),
  })
  .register(z.globalRegistry, { id: 'Probleme', title: 'Refus (RFC 9457)' });

export type Probleme = z.infer<typeof schemaDeProbleme>;

/** Un refus dans sa forme publiée. */
export const direProbleme = (code: CodeProbleme, detail: string): Probleme => ({
  type: `${CHEMIN_DE_L_ESSAI}#${code}`,
  title: PROBLEMES[code].titre,
  status: PROBLEMES[code].statut,
  detail: composer(detail),
});

/** Un document refusé : chaque champ, et la phrase que dirait la ligne de commande. */
export const direDocumentRefuse = (ecarts: readonly Ecart[]): Probleme => ({
  ...direProbleme(
    'document-refuse',
    ecarts.length > 1 ? `${ecarts.length} champs sont refusés.` : 'Un champ est refusé.',
  ),
  erreurs: ecarts.map(({ chemin, message }) => ({
    champ: chemin === '' ? 'document' : chemin,
    phrase: composer(message),
  })),
});

/** Un brouillon que les textes ne permettent pas : chaque motif, avec ses sources. */
export const direBrouillonRefuse = ({ motifs }: RefusDeBrouillon): Probleme => ({
  ...direProbleme('brouillon-refuse', motifs.map(({ phrase }) => phrase).join(' ')),
  motifs: motifs.map(({ phrase, sources }) => ({ phrase, sources: [...sources] })),
});
