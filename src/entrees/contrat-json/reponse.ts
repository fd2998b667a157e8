import * as z from 'zod';
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

const bornes = z.tuple([euros, euros]).optional();

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
          annee: anneeDeContrat,
          debut: jourEcrit,
          maximum: euros.nullable(),
          bornes,
          modulee: z.boolean(),
          sources,
          certitude,
          scenarios: z.array(
            z.strictObject({ nom: nomDeModulation, atteinte, montant: euros, source: z.string().optional() }),
          ),
        }),
      ),
      total: euros.nullable(),
      bornes,
      certitude,
    }),
    versements: z.array(
      z.strictObject({
        annee: anneeDeContrat,
        rang: z.int().min(1).max(2),
        montant: euros.nullable(),
        modulee: z.boolean(),
        auPlusTard: jourEcrit.nullable(),
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
  .meta({ id: 'Reponse', title: 'Réponse à une situation' });
