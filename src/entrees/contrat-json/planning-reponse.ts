import * as z from 'zod';
import { CODES_REMARQUES } from '../../regles/planning.ts';
import { JOURS_DE_LA_SEMAINE } from '../../regles/planning-faits.ts';
import { certitude, manques, reponse, sources, version } from './elements-de-reponse.ts';

/** La sortie de `planning`. */
export const schemaDePlanningVerifie = z
  .strictObject({
    reponse,
    tempsPartiel: z.boolean(),
    heures: z.number().nonnegative(),
    remarques: z.array(
      z.strictObject({
        code: z.enum(CODES_REMARQUES),
        jour: z.enum(JOURS_DE_LA_SEMAINE).nullable(),
        reponse,
        mesure: z.number().nonnegative().nullable(),
        limite: z.number().nullable(),
        unite: z.enum(['heures', 'nombre']),
        phrase: z.string(),
        sources,
        certitude,
        manques,
      }),
    ),
    version,
  })
  .meta({ id: 'PlanningVerifie', title: 'Semaine type vérifiée' });
