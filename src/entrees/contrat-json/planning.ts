import * as z from 'zod/mini';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { JOURS_DE_LA_SEMAINE, type Journee, type Plage, type Planning } from '../../regles/planning-faits.ts';
import { lireEcarts } from './ecarts.ts';
import type { Ecart } from './refus.ts';

const MINUTES_PAR_HEURE = 60;
const MINUTES_PAR_JOUR = 24 * MINUTES_PAR_HEURE;
const FORME = /^(\d{2}):(\d{2})$/;

const lireHeure = (ecrite: string): number | undefined => {
  const [, heures, minutes] = FORME.exec(ecrite) ?? [];
  if (heures === undefined || minutes === undefined || Number(minutes) >= MINUTES_PAR_HEURE) return undefined;
  const total = Number(heures) * MINUTES_PAR_HEURE + Number(minutes);
  return total <= MINUTES_PAR_JOUR ? total : undefined;
};

/** Une heure de la journée, de 00:00 à 24:00. */
const heure = z.string().check(
  z.superRefine((ecrite, contexte) => {
    if (lireHeure(ecrite) !== undefined) return;
    contexte.addIssue({ code: 'custom', message: 'Une heure s’écrit HH:MM, comme 08:30, de 00:00 à 24:00.' });
  }),
  z.meta({ pattern: '^([01][0-9]|2[0-4]):[0-5][0-9]$' }),
);

/** Les jours travaillés d'une semaine type, chacun avec ses plages. */
export const joursDeTravail = z
  .array(
    z.strictObject({
      jour: z.enum(JOURS_DE_LA_SEMAINE),
      plages: z.array(z.strictObject({ de: heure, a: heure })).check(z.minLength(1), z.maxLength(10)),
    }),
  )
  .check(z.minLength(1), z.maxLength(JOURS_DE_LA_SEMAINE.length));

/** Une semaine type à vérifier. */
export const schemaDePlanning = z
  .strictObject({
    heuresContrat: z.optional(z.number().check(z.positive(), z.maximum(80))),
    demandeEcrite: z.optional(z.boolean()),
    jours: joursDeTravail,
  })
  .register(z.globalRegistry, { id: 'Planning', title: 'Semaine type à vérifier' });

type JoursEntres = z.infer<typeof joursDeTravail>;
type JourEntre = JoursEntres[number];

const enMinutes = (ecrite: string): number => {
  const minutes = lireHeure(ecrite);
  if (minutes === undefined) throw new Error(`Heure déjà validée, pourtant illisible : ${ecrite}`);
  return minutes;
};

const versPlages = ({ plages }: JourEntre): readonly Plage[] =>
  plages.map(({ de, a }) => ({ de: enMinutes(de), a: enMinutes(a) }));

/** Des plages qui se suivent : chacune finit après avoir commencé, et commence après la fin de la précédente. */
const ecartsDesPlages = (jour: JourEntre, duJour: string): readonly Ecart[] => {
  const plages = versPlages(jour);
  return plages.flatMap(({ de, a }, place): readonly Ecart[] => {
    const chemin = `${duJour}.plages[${place}]`;
    const precedente = plages[place - 1];
    if (a <= de) return [{ chemin: `${chemin}.a`, message: 'Cette plage finit avant de commencer.' }];
    return precedente !== undefined && de <= precedente.a
      ? [{ chemin: `${chemin}.de`, message: 'Cette plage ne commence pas après la fin de la précédente.' }]
      : [];
  });
};

/** Ce qui ne tient pas dans des jours bien formés ; `chemin` est celui de leur liste. */
export const ecartsDesJours = (jours: JoursEntres, chemin: string): readonly Ecart[] =>
  jours.flatMap((jour, rang): readonly Ecart[] => [
    ...(jours.findIndex((autre) => autre.jour === jour.jour) < rang
      ? [{ chemin: `${chemin}[${rang}].jour`, message: `Le ${jour.jour} est déjà décrit.` }]
      : []),
    ...ecartsDesPlages(jour, `${chemin}[${rang}]`),
  ]);

const rangDe = ({ jour }: JourEntre): number => JOURS_DE_LA_SEMAINE.indexOf(jour);

/** Les jours validés, en minutes et dans l'ordre de la semaine. */
export const versJournees = (jours: JoursEntres): readonly Journee[] =>
  [...jours].sort((a, b) => rangDe(a) - rangDe(b)).map((jour) => ({ jour: jour.jour, plages: versPlages(jour) }));

/** Lit une semaine type : la valide, la refuse avec ses écarts, ou la rend prête pour les règles. */
export const lirePlanning = (document: unknown): Resultat<Planning, readonly Ecart[]> => {
  const lu = schemaDePlanning.safeParse(document);
  if (!lu.success) return refuser(lireEcarts(lu.error));
  const ecarts = ecartsDesJours(lu.data.jours, 'jours');
  if (ecarts.length > 0) return refuser(ecarts);
  const { heuresContrat, demandeEcrite, jours } = lu.data;
  return accepter({
    dureeDuContrat: heuresContrat === undefined ? undefined : Math.round(heuresContrat * MINUTES_PAR_HEURE),
    demandeEcrite,
    journees: versJournees(jours),
  });
};
