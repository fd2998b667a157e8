import * as z from 'zod/mini';
import { CODES_REMARQUES } from '../../regles/planning.ts';
import { JOURS_DE_LA_SEMAINE } from '../../regles/planning-faits.ts';
import { certitude, manques, reponse, sources, version } from './elements-de-reponse.ts';

/** La sortie de `planning`. */
export const schemaDePlanningVerifie = z
  .strictObject({
    reponse,
    tempsPartiel: z.boolean(),
    heures: z.number().check(z.nonnegative()),
    remarques: z.array(
      z.strictObject({
        code: z.enum(CODES_REMARQUES),
        jour: z.nullable(z.enum(JOURS_DE_LA_SEMAINE)),
        reponse,
        mesure: z.nullable(z.number().check(z.nonnegative())),
        limite: z.nullable(z.number()),
        unite: z.enum(['heures', 'nombre']),
        phrase: z.string(),
        sources,
        certitude,
        manques,
      }),
    ),
    version,
  })
  .register(z.globalRegistry, { id: 'PlanningVerifie', title: 'Semaine type vérifiée' });
