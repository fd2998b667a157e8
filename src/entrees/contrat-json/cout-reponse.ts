import * as z from 'zod';
import { CODES_HYPOTHESES } from '../../regles/paie/emploi.ts';
import { CODES_LIGNES, ORIGINES } from '../../regles/paie/lignes.ts';
import { jourEcrit } from './elements.ts';
import {
  alerte,
  anneeDeContrat,
  atteinte,
  certitude,
  euros,
  manques,
  nomDeModulation,
  reponse,
  sources,
  version,
} from './elements-de-reponse.ts';

/** Une somme qui peut être négative : une réduction, un reste quand l'aide dépasse le coût. */
const solde = z.number();
const bornes = z.tuple([solde, solde]).optional();
const reste = z.strictObject({ montant: solde.nullable(), bornes }).nullable();

/** La sortie de `cout`. */
export const schemaDeCout = z
  .strictObject({
    au: jourEcrit,
    poste: z
      .strictObject({
        heures: z.number(),
        debut: jourEcrit,
        moisDAnciennete: z.int().nonnegative().nullable(),
        tauxDeLaPrime: z.number().min(0).max(1).nullable(),
      })
      .nullable(),
    minimum: z
      .strictObject({
        smicHoraire: euros,
        smic: euros,
        conventionnel: euros.nullable(),
        sources,
        manques,
      })
      .nullable(),
    lignes: z.array(
      z.strictObject({
        code: z.enum(CODES_LIGNES),
        libelle: z.string(),
        mensuel: solde.nullable(),
        annuel: solde.nullable(),
        origine: z.enum(ORIGINES),
        sources,
        certitude,
        hypotheses: z.array(z.enum(CODES_HYPOTHESES)),
        point: z.string().optional(),
      }),
    ),
    mensuel: euros.nullable(),
    annuel: euros.nullable(),
    brut: euros.nullable(),
    net: euros.nullable(),
    partiel: z.boolean(),
    projete: z.boolean(),
    certitude,
    eligibilite: z.strictObject({ reponse, certitude, manques }).nullable(),
    annees: z.array(
      z.strictObject({
        annee: anneeDeContrat,
        debut: jourEcrit,
        fin: jourEcrit,
        cout: euros.nullable(),
        connu: euros.optional(),
        civiles: z.array(z.strictObject({ annee: z.int(), cout: euros.nullable(), connu: euros.optional() })),
        brut: euros,
        mois: z.number().min(0).max(12),
        projetee: z.boolean(),
        aide: z.strictObject({ maximum: euros.nullable(), bornes, modulee: z.boolean(), certitude }).nullable(),
        reste,
        scenarios: z.array(z.strictObject({ nom: nomDeModulation, atteinte, aide: euros, reste: solde.nullable() })),
      }),
    ),
    total: z.strictObject({ cout: euros.nullable(), aide: euros.nullable(), aideBornes: bornes, reste }),
    hypotheses: z.array(
      z.strictObject({
        code: z.enum(CODES_HYPOTHESES),
        phrase: z.string(),
        chemin: z.string().nullable(),
        valeur: z.union([z.number(), z.string(), z.boolean()]).nullable(),
        posee: z.boolean(),
        sources,
        certitude,
      }),
    ),
    alertes: z.array(alerte),
    manques,
    version,
  })
  .meta({ id: 'Cout', title: 'Coût d’un emploi' });
