import * as z from 'zod';
import { INDICATEURS, NATURES_D_OBJECTIF } from '../../droit/codes.ts';
import { CODES_ECHEANCES } from '../../regles/formation.ts';
import { jourEcrit } from './elements.ts';

/** Ce que les réponses de `evaluer` et de `suivre` écrivent de la même façon. */

export const reponse = z.enum(['oui', 'non', 'indetermine']);
export const certitude = z.enum(['confirmee', 'source-unique', 'contestee']).nullable();
export const sources = z.array(z.string());
export const euros = z.number().nonnegative();
export const anneeDeContrat = z.int().min(1).max(5);
export const nomDeModulation = z.enum(['pro-rata', 'tout-ou-rien', 'plancher', 'paliers']);
export const atteinte = z.number().min(0).max(1);
export const version = z.strictObject({ programme: z.string(), droit: jourEcrit });

const manque = z.discriminatedUnion('manque', [
  z.strictObject({ manque: z.literal('fait'), cle: z.string() }),
  z.strictObject({ manque: z.literal('texte'), point: z.string() }),
]);
export const manques = z.array(manque);

/** Une cible, avant qu'on dise si elle est atteinte. */
export const cible = z.strictObject({
  indicateur: z.enum(INDICATEURS),
  nature: z.enum(NATURES_D_OBJECTIF).nullable(),
  hausse: z.number().min(0).nullable(),
  tolerance: z.number().min(0).max(1).optional(),
  depart: z.int().nonnegative().nullable(),
  cible: z.int().nonnegative().nullable(),
  auPlusTard: jourEcrit,
  sources,
  certitude,
});

/** Une échéance, avant qu'on dise où elle en est. */
export const echeance = z.strictObject({
  code: z.enum(CODES_ECHEANCES),
  le: jourEcrit.nullable(),
  quoi: z.string(),
  parcours: z
    .array(z.strictObject({ code: z.enum(['cqp', 'fae', 'vae']), libelle: z.string(), heures: z.int() }))
    .optional(),
  sources,
  certitude,
  manques: manques.optional(),
});

export const alerte = z.strictObject({ code: z.string(), phrase: z.string(), sources });
