import * as z from 'zod';
import { CODES_CONDITIONS, CODES_REGIMES, INDICATEURS, NATURES_D_OBJECTIF } from '../../droit/codes.ts';
import { CODES_ECHEANCES } from '../../regles/formation.ts';
import { jourEcrit } from './elements.ts';

const reponse = z.enum(['oui', 'non', 'indetermine']);
const certitude = z.enum(['confirmee', 'source-unique', 'contestee']).nullable();
const sources = z.array(z.string());
const euros = z.number().nonnegative();
const bornes = z.tuple([euros, euros]).optional();
const manque = z.discriminatedUnion('manque', [
  z.strictObject({ manque: z.literal('fait'), cle: z.string() }),
  z.strictObject({ manque: z.literal('texte'), point: z.string() }),
]);
const manques = z.array(manque);

/** La sortie de `evaluer`. */
export const schemaDeReponse = z
  .strictObject({
    regime: z.enum(CODES_REGIMES).nullable(),
    eligibilite: z.strictObject({
      reponse,
      certitude,
      conditions: z.array(
        z.strictObject({
          code: z.enum(CODES_CONDITIONS),
          reponse,
          sources,
          certitude,
          phrase: z.string(),
          manques: manques.optional(),
        }),
      ),
    }),
    aide: z.strictObject({
      annees: z.array(
        z.strictObject({
          annee: z.int().min(1).max(5),
          debut: jourEcrit,
          maximum: euros.nullable(),
          bornes,
          modulee: z.boolean(),
          sources,
          certitude,
          scenarios: z.array(
            z.strictObject({
              nom: z.enum(['pro-rata', 'tout-ou-rien', 'plancher', 'paliers']),
              atteinte: z.number().min(0).max(1),
              montant: euros,
              source: z.string().optional(),
            }),
          ),
        }),
      ),
      total: euros.nullable(),
      bornes,
      certitude,
    }),
    versements: z.array(
      z.strictObject({
        annee: z.int().min(1).max(5),
        rang: z.int().min(1).max(2),
        montant: euros.nullable(),
        modulee: z.boolean(),
        auPlusTard: jourEcrit.nullable(),
        sources,
        certitude,
      }),
    ),
    objectifs: z.strictObject({
      indicateurs: z.array(z.enum(INDICATEURS)),
      cibles: z.array(
        z.strictObject({
          indicateur: z.enum(INDICATEURS),
          nature: z.enum(NATURES_D_OBJECTIF).nullable(),
          hausse: z.number().min(0).nullable(),
          tolerance: z.number().min(0).max(1).optional(),
          depart: z.int().nonnegative().nullable(),
          cible: z.int().nonnegative().nullable(),
          auPlusTard: jourEcrit,
          sources,
          certitude,
        }),
      ),
      manques,
    }),
    echeances: z.array(
      z.strictObject({
        code: z.enum(CODES_ECHEANCES),
        le: jourEcrit.nullable(),
        quoi: z.string(),
        parcours: z
          .array(z.strictObject({ code: z.enum(['cqp', 'fae', 'vae']), libelle: z.string(), heures: z.int() }))
          .optional(),
        sources,
        certitude,
        manques: manques.optional(),
      }),
    ),
    alertes: z.array(z.strictObject({ code: z.string(), phrase: z.string(), sources })),
    manques,
    version: z.strictObject({ programme: z.string(), droit: jourEcrit }),
  })
  .meta({ id: 'Reponse', title: 'Réponse à une situation' });
