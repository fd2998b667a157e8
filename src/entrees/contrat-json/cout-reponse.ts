import * as z from 'zod/mini';
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
const bornes = z.optional(z.tuple([solde, solde]));
const reste = z.nullable(z.strictObject({ montant: z.nullable(solde), bornes }));

/** La sortie de `cout`. */
export const schemaDeCout = z
  .strictObject({
    au: jourEcrit,
    poste: z.nullable(
      z.strictObject({
        heures: z.number(),
        debut: jourEcrit,
        moisDAnciennete: z.nullable(z.int().check(z.nonnegative())),
        tauxDeLaPrime: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
      }),
    ),
    minimum: z.nullable(
      z.strictObject({
        smicHoraire: euros,
        smic: euros,
        conventionnel: z.nullable(euros),
        sources,
        manques,
      }),
    ),
    lignes: z.array(
      z.strictObject({
        code: z.enum(CODES_LIGNES),
        libelle: z.string(),
        mensuel: z.nullable(solde),
        annuel: z.nullable(solde),
        origine: z.enum(ORIGINES),
        sources,
        certitude,
        hypotheses: z.array(z.enum(CODES_HYPOTHESES)),
        point: z.optional(z.string()),
      }),
    ),
    mensuel: z.nullable(euros),
    annuel: z.nullable(euros),
    brut: z.nullable(euros),
    net: z.nullable(euros),
    partiel: z.boolean(),
    projete: z.boolean(),
    certitude,
    eligibilite: z.nullable(z.strictObject({ reponse, certitude, manques })),
    annees: z.array(
      z.strictObject({
        annee: anneeDeContrat,
        debut: jourEcrit,
        fin: jourEcrit,
        cout: z.nullable(euros),
        connu: z.optional(euros),
        civiles: z.array(z.strictObject({ annee: z.int(), cout: z.nullable(euros), connu: z.optional(euros) })),
        brut: euros,
        mois: z.number().check(z.minimum(0), z.maximum(12)),
        projetee: z.boolean(),
        aide: z.nullable(z.strictObject({ maximum: z.nullable(euros), bornes, modulee: z.boolean(), certitude })),
        reste,
        scenarios: z.array(z.strictObject({ nom: nomDeModulation, atteinte, aide: euros, reste: z.nullable(solde) })),
      }),
    ),
    total: z.strictObject({ cout: z.nullable(euros), aide: z.nullable(euros), aideBornes: bornes, reste }),
    hypotheses: z.array(
      z.strictObject({
        code: z.enum(CODES_HYPOTHESES),
        phrase: z.string(),
        chemin: z.nullable(z.string()),
        valeur: z.nullable(z.union([z.number(), z.string(), z.boolean()])),
        posee: z.boolean(),
        sources,
        certitude,
      }),
    ),
    alertes: z.array(alerte),
    manques,
    version,
  })
  .register(z.globalRegistry, { id: 'Cout', title: 'Coût d’un emploi' });
