import { prioritesAuTour, repartir } from '../../../commun/repartition.ts';
import type { Option } from '../../../droit/codes.ts';
import { OPTIONS } from '../../../droit/codes.ts';
import { MINUTES_DE_L_OPTION } from './heures.ts';
import { type AssistantDuPlan, heuresDe, type MedecinDuPlan, type Plan, placeDe } from './plan.ts';

/** Les heures qu'un médecin reçoit, de tous les assistants. */
export const heuresDuMedecin = (plan: Plan, id: number): number =>
  plan.assistants.reduce((somme, assistant) => somme + (heuresDe(plan, assistant.id, id) ?? 0), 0);

/** Les heures d'un assistant déjà données aux médecins. */
export const heuresDonnees = (plan: Plan, id: number): number =>
  plan.medecins.reduce((somme, medecin) => somme + (heuresDe(plan, id, medecin.id) ?? 0), 0);

/** Ce qui reste à donner d'un assistant ; négatif s'il en est trop donné, `undefined` sans les heures de son contrat. */
export const resteADonner = (plan: Plan, { id, minutes }: AssistantDuPlan): number | undefined =>
  minutes === undefined ? undefined : minutes - heuresDonnees(plan, id);

/** Toutes les heures de chaque assistant sont-elles données, ni plus ni moins ? */
export const heuresJustes = (plan: Plan): boolean =>
  plan.assistants.every((assistant) => (assistant.minutes ?? 0) > 0 && resteADonner(plan, assistant) === 0);

/** Le total des contrats de travail, si chacun est su. */
export const heuresDesAssistants = ({ assistants }: Plan): number | undefined =>
  assistants.some(({ minutes }) => minutes === undefined)
    ? undefined
    : assistants.reduce((somme, { minutes }) => somme + (minutes ?? 0), 0);

/** L'option du contrat d'aide qu'un médecin demande ; `undefined` s'il n'en demande pas, ou ne l'a pas dite. */
export const optionDe = ({ dit, sansContrat }: MedecinDuPlan): Option | undefined => {
  const dite = dit.reponses.get('option');
  return sansContrat ? undefined : OPTIONS.find((option) => option === dite);
};

/** Les heures que supposent ensemble les contrats d'aide demandés. */
export const heuresDesContrats = ({ medecins }: Plan): number =>
  medecins.reduce((somme, medecin) => {
    const option = optionDe(medecin);
    return option === undefined ? somme : somme + MINUTES_DE_L_OPTION[option];
  }, 0);

/** Chaque assistant partagé à égalité entre tous ; la minute qui reste tourne d'un assistant à l'autre. */
export const heuresEgales = (plan: Plan): Plan['heures'] => {
  const ids = plan.medecins.map(({ id }) => id);
  return new Map(
    plan.assistants.flatMap(({ id, minutes }, tour) => {
      const parts =
        minutes === undefined
          ? undefined
          : repartir(
              minutes,
              ids.map(() => 1),
              prioritesAuTour(ids, tour),
            );
      return parts === undefined ? [] : ids.map((medecin, rang) => [placeDe(id, medecin), parts[rang] ?? 0] as const);
    }),
  );
};
