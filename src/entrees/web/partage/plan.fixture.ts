import * as fc from 'fast-check';
import type { Centimes } from '../../../commun/centimes.ts';
import { BANDES, OPTIONS, SECTEURS, STATUTS } from '../../../droit/codes.ts';
import type { Valeur } from '../entretien/champs.ts';
import { SIMULATION_VIDE } from '../etat/simulation.ts';
import type { Aide } from './comptes.ts';
import type { Fourchette } from './medecins-juges.ts';
import {
  type AssistantDuPlan,
  assistantNeuf,
  CLES_DE_COUT,
  type MedecinDuPlan,
  medecinNeuf,
  type Plan,
  placeDe,
  planDeDepart,
} from './plan.ts';

export const AUJOURD_HUI = '2026-11-22';

/** Un généraliste qui peut signer à mi-temps. */
const GENERALISTE: Readonly<Record<string, Valeur>> = {
  signature: AUJOURD_HUI,
  option: 'mi-temps',
  'rang-assistant': 'premier',
  specialite: 'medecine-generale',
  secteur: 'secteur-1',
  statut: 'installe',
  mt: 900,
  'file-active': 1400,
  age: 50,
};

/** Un médecin du plan, généraliste éligible sauf ce qui est dit autrement. */
export const unMedecin = (
  id: number,
  reponses: Readonly<Record<string, Valeur | undefined>> = {},
  change: Partial<MedecinDuPlan> = {},
): MedecinDuPlan => ({
  ...medecinNeuf(id, AUJOURD_HUI),
  dit: {
    ...SIMULATION_VIDE,
    reponses: new Map(
      Object.entries({ ...GENERALISTE, ...reponses }).flatMap(([champ, valeur]): readonly [string, Valeur][] =>
        valeur === undefined ? [] : [[champ, valeur]],
      ),
    ),
  },
  ...change,
});

export const unAssistant = (id: number, change: Partial<AssistantDuPlan> = {}): AssistantDuPlan => ({
  ...assistantNeuf(id),
  minutes: 2100,
  cout: 3_242_600 as Centimes,
  ...change,
});

/** Deux généralistes, un temps plein, 17 h 30 chacun, le premier est l'employeur. */
export const unPlan = (change: Partial<Plan> = {}): Plan => ({
  ...planDeDepart(AUJOURD_HUI),
  medecins: [unMedecin(1), unMedecin(2)],
  assistants: [unAssistant(1)],
  heures: new Map([
    [placeDe(1, 1), 1050],
    [placeDe(1, 2), 1050],
  ]),
  employeur: 1,
  commun: {
    ...SIMULATION_VIDE,
    reponses: new Map([
      ['departement', '48'],
      ['ancien-secretaire', 'non'],
    ]),
  },
  ...change,
});

const parfois = <Une>(valeur: fc.Arbitrary<Une>) => fc.option(valeur, { nil: undefined, freq: 5 });

const desReponses = fc.record({
  signature: parfois(fc.constantFrom('2022-03-15', '2023-06-22', '2024-06-22', AUJOURD_HUI)),
  option: parfois(fc.constantFrom(...OPTIONS)),
  specialite: parfois(fc.constantFrom('medecine-generale', 'pediatrie', 'cardiologie', 'radiologie')),
  secteur: parfois(fc.constantFrom(...SECTEURS)),
  statut: parfois(fc.constantFrom(...STATUTS)),
  mt: parfois(fc.nat({ max: 3000 })),
  'file-active': parfois(fc.nat({ max: 5000 })),
  bande: parfois(fc.constantFrom(...BANDES)),
  regroupe: parfois(fc.constantFrom('oui', 'non')),
});

/** Un médecin dont on sait tout : son aide est connue chaque année. */
const desReponsesSures = fc.record({
  option: fc.constantFrom('mi-temps', 'temps-plein'),
  secteur: fc.constantFrom('secteur-1', 'secteur-2'),
  mt: fc.integer({ min: 1, max: 3000 }),
  bande: fc.constantFrom('p30-p50', 'p90-p95', 'p95-et-plus'),
});

/** N'importe quel groupe : des médecins éligibles ou non, des heures justes ou fausses, toutes les clés. */
export const unPlanQuelconque = (auPlus: number): fc.Arbitrary<Plan> =>
  fc
    .record({
      ids: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: auPlus }),
      couts: fc.array(fc.integer({ min: 0, max: 20_000_000 }), { minLength: 1, maxLength: 4 }),
      cle: fc.constantFrom(...CLES_DE_COUT),
      prix: parfois(fc.nat({ max: 1_000_000 })),
      employeur: fc.constantFrom('groupement', 'scm', undefined),
      surs: fc.boolean(),
    })
    .chain(({ ids, couts, cle, prix, employeur, surs }) =>
      fc
        .record({
          dits: fc.array<Readonly<Record<string, Valeur | undefined>>>(surs ? desReponsesSures : desReponses, {
            minLength: ids.length,
            maxLength: ids.length,
          }),
          sansContrat: fc.array(fc.boolean(), { minLength: ids.length, maxLength: ids.length }),
          minutes: fc.array(fc.nat({ max: 1000 }), {
            minLength: ids.length * couts.length,
            maxLength: ids.length * couts.length,
          }),
          coupes: fc.array(fc.nat({ max: 10_000 }), { minLength: ids.length - 1, maxLength: ids.length - 1 }),
        })
        .map(({ dits, sansContrat, minutes, coupes }): Plan => {
          const bornes = [0, ...coupes.toSorted((a, b) => a - b), 10_000];
          const heures = new Map<string, number>();
          couts.forEach((_, assistant) => {
            ids.forEach((medecin, rang) => {
              heures.set(placeDe(assistant + 1, medecin), minutes[assistant * ids.length + rang] ?? 0);
            });
          });
          const donnees = (assistant: number) =>
            ids.reduce((somme, id) => somme + (heures.get(placeDe(assistant, id)) ?? 0), 0);
          return unPlan({
            medecins: ids.map((id, rang) =>
              unMedecin(id, dits[rang], {
                sansContrat: sansContrat[rang] === true && rang > 0,
                part: (bornes[rang + 1] ?? 0) - (bornes[rang] ?? 0),
              }),
            ),
            assistants: couts.map((cout, rang) =>
              unAssistant(rang + 1, { cout: cout as Centimes, minutes: donnees(rang + 1) }),
            ),
            heures,
            cle,
            prix: prix as Centimes | undefined,
            employeur,
          });
        }),
    );

/** L'aide d'un médecin, tirée au sort : nulle, connue, bornée, ou sans borne. */
const uneAide = fc.oneof(
  fc.nat({ max: 4_000_000 }).map((une) => [une, une] as unknown as Fourchette),
  fc
    .tuple(fc.nat({ max: 2_000_000 }), fc.nat({ max: 2_000_000 }))
    .map(([bas, plus]) => [bas, bas + plus] as unknown as Fourchette),
  fc.constant(undefined),
);

/** Un plan et des aides tirées au sort, sans passer par le cœur : ce que les comptes en font ne dépend pas de lui. */
export const unPlanAide: fc.Arbitrary<readonly [Plan, readonly Aide[]]> = unPlanQuelconque(10).chain((plan) =>
  fc
    .tuple(fc.boolean(), ...plan.medecins.map(() => fc.array(uneAide, { minLength: 5, maxLength: 5 })))
    .map(([toutesSues, ...aides]): readonly [Plan, readonly Aide[]] => [
      plan,
      plan.medecins.map((medecin, rang) => {
        const sommes = (aides[rang] ?? []).map((somme) =>
          toutesSues && somme !== undefined ? ([somme[1], somme[1]] as const) : somme,
        );
        const annees = sommes.map((somme, place) => ({
          annee: place + 1,
          debut: AUJOURD_HUI,
          somme: toutesSues ? (somme ?? ([0, 0] as unknown as Fourchette)) : somme,
          modulee: place > 1,
          certitude: 'confirmee' as const,
        }));
        return { medecin, annees, total: { somme: undefined, modulee: true, certitude: 'confirmee' } };
      }),
    ]),
);
