import * as z from 'zod/mini';
import { CODES_CONDITIONS, CODES_REGIMES, INDICATEURS } from '../../droit/codes.ts';
import { jourEcrit } from './elements.ts';
import {
  alerte,
  anneeDeContrat,
  atteinte,
  certitude,
  cible,
  echeance,
  euros,
  manques,
  nomDeModulation,
  reponse,
  sources,
  version,
} from './elements-de-reponse.ts';

const bornes = z.optional(z.tuple([euros, euros]));

/** La sortie de `evaluer`. */
export const schemaDeReponse = z
  .strictObject({
    regime: z.nullable(z.enum(CODES_REGIMES)),
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
          manques: z.optional(manques),
        }),
      ),
    }),
    aide: z.strictObject({
      annees: z.array(
        z.strictObject({
          annee: anneeDeContrat,
          debut: jourEcrit,
          maximum: z.nullable(euros),
          bornes,
          modulee: z.boolean(),
          sources,
          certitude,
          scenarios: z.array(
            z.strictObject({ nom: nomDeModulation, atteinte, montant: euros, source: z.optional(z.string()) }),
          ),
        }),
      ),
      total: z.nullable(euros),
      bornes,
      certitude,
    }),
    versements: z.array(
      z.strictObject({
        annee: anneeDeContrat,
        rang: z.int().check(z.minimum(1), z.maximum(2)),
        montant: z.nullable(euros),
        modulee: z.boolean(),
        auPlusTard: z.nullable(jourEcrit),
        sources,
        certitude,
      }),
    ),
    objectifs: z.strictObject({ indicateurs: z.array(z.enum(INDICATEURS)), cibles: z.array(cible), manques }),
    echeances: z.array(echeance),
    alertes: z.array(alerte),
    manques,
    version,
  })
  .register(z.globalRegistry, { id: 'Reponse', title: 'Réponse à une situation' });
