import * as z from 'zod';
import { CODES_ALERTES } from '../../contrat/alertes.ts';
import type { EtatDEcheance } from '../../contrat/echeances-suivies.ts';
import { ETATS } from '../../contrat/transitions.ts';
import { CODES_REGIMES, INDICATEURS } from '../../droit/codes.ts';
import { jourEcrit } from './elements.ts';
import {
  alerte,
  anneeDeContrat,
  atteinte,
  cible,
  echeance,
  euros,
  manques,
  nomDeModulation,
  reponse,
  sources,
  version,
} from './elements-de-reponse.ts';
import { schemaDExplication } from './explication.ts';

const ETATS_D_ECHEANCE = ['a-venir', 'en-retard', 'faite'] as const satisfies readonly EtatDEcheance[];

/** Une somme qui peut être due dans les deux sens : un solde, ou un versement recouvré en trop. */
const eurosSignes = z.number();

const effectif = z.int().nonnegative();

const cibleSuivie = z.strictObject({
  ...cible.shape,
  atteint: reponse,
  definitif: z.boolean(),
  derniereMesure: z.strictObject({ le: jourEcrit, valeur: effectif.nullable() }).nullable(),
  projection: z.strictObject({ le: jourEcrit, valeur: effectif }).nullable(),
  enjeux: z.array(z.strictObject({ nom: nomDeModulation, atteinte, montant: euros, perte: euros })),
});

/** La sortie de `suivre`. */
export const schemaDeReponseDeSuivi = z
  .strictObject({
    au: jourEcrit,
    regime: z.enum(CODES_REGIMES).nullable(),
    etat: z.enum(ETATS),
    annee: anneeDeContrat.nullable(),
    fin: jourEcrit.nullable(),
    du: euros.nullable(),
    duMin: euros,
    duMax: euros.nullable(),
    exigible: euros.nullable(),
    verse: eurosSignes,
    solde: eurosSignes.nullable(),
    annees: z.array(
      z.strictObject({
        annee: anneeDeContrat,
        debut: jourEcrit,
        du: euros.nullable(),
        bornes: z.tuple([euros, euros.nullable()]),
        sources,
      }),
    ),
    objectifs: z.strictObject({ indicateurs: z.array(z.enum(INDICATEURS)), cibles: z.array(cibleSuivie), manques }),
    echeances: z.array(z.strictObject({ ...echeance.shape, etat: z.enum(ETATS_D_ECHEANCE) })),
    alertes: z.array(
      z.strictObject({ ...alerte.shape, code: z.enum([...CODES_ALERTES, 'bareme-fictif']), le: jourEcrit }),
    ),
    manques,
    explication: schemaDExplication,
    version,
  })
  .meta({ id: 'Suivi', title: 'Un contrat suivi à un jour' });
