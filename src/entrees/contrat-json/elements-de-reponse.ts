import * as z from 'zod/mini';
import { INDICATEURS, NATURES_D_OBJECTIF } from '../../droit/codes.ts';
import { CODES_ECHEANCES } from '../../regles/formation.ts';
import { jourEcrit } from './elements.ts';

/** Ce que les réponses de `evaluer` et de `suivre` écrivent de la même façon. */

export const reponse = z.enum(['oui', 'non', 'indetermine']);
export const certitude = z.nullable(z.enum(['confirmee', 'source-unique', 'contestee']));
export const sources = z.array(z.string());
export const euros = z.number().check(z.nonnegative());
export const anneeDeContrat = z.int().check(z.minimum(1), z.maximum(5));
export const nomDeModulation = z.enum(['pro-rata', 'tout-ou-rien', 'plancher', 'paliers']);
export const atteinte = z.number().check(z.minimum(0), z.maximum(1));
export const version = z.strictObject({ programme: z.string(), droit: jourEcrit });

const manque = z.discriminatedUnion('manque', [
  z.strictObject({ manque: z.literal('fait'), cle: z.string() }),
  z.strictObject({ manque: z.literal('texte'), point: z.string() }),
]);
export const manques = z.array(manque);

/** Une cible, avant qu'on dise si elle est atteinte. */
export const cible = z.strictObject({
  indicateur: z.enum(INDICATEURS),
  nature: z.nullable(z.enum(NATURES_D_OBJECTIF)),
  hausse: z.nullable(z.number().check(z.minimum(0))),
  tolerance: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  depart: z.nullable(z.int().check(z.nonnegative())),
  cible: z.nullable(z.int().check(z.nonnegative())),
  auPlusTard: jourEcrit,
  sources,
  certitude,
});

/** Une échéance, avant qu'on dise où elle en est. */
export const echeance = z.strictObject({
  code: z.enum(CODES_ECHEANCES),
  le: z.nullable(jourEcrit),
  quoi: z.string(),
  parcours: z.optional(
    z.array(z.strictObject({ code: z.enum(['cqp', 'fae', 'vae']), libelle: z.string(), heures: z.int() })),
  ),
  sources,
  certitude,
  manques: z.optional(manques),
});

export const alerte = z.strictObject({ code: z.string(), phrase: z.string(), sources });
