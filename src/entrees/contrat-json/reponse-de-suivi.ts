import * as z from 'zod/mini';
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

const effectif = z.int().check(z.nonnegative());

const cibleSuivie = z.strictObject({
  ...cible.shape,
  atteint: reponse,
  definitif: z.boolean(),
  derniereMesure: z.nullable(z.strictObject({ le: jourEcrit, valeur: z.nullable(effectif) })),
  projection: z.nullable(z.strictObject({ le: jourEcrit, valeur: effectif })),
  enjeux: z.array(z.strictObject({ nom: nomDeModulation, atteinte, montant: euros, perte: euros })),
});

/** La sortie de `suivre`. */
export const schemaDeReponseDeSuivi = z
  .strictObject({
    au: jourEcrit,
    regime: z.nullable(z.enum(CODES_REGIMES)),
    etat: z.enum(ETATS),
    annee: z.nullable(anneeDeContrat),
    fin: z.nullable(jourEcrit),
    du: z.nullable(euros),
    duMin: euros,
    duMax: z.nullable(euros),
    exigible: z.nullable(euros),
    verse: eurosSignes,
    solde: z.nullable(eurosSignes),
    annees: z.array(
      z.strictObject({
        annee: anneeDeContrat,
        debut: jourEcrit,
        du: z.nullable(euros),
        bornes: z.tuple([euros, z.nullable(euros)]),
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
  .register(z.globalRegistry, { id: 'Suivi', title: 'Un contrat suivi à un jour' });
