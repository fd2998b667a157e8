import type { Valeur } from '../entretien/champs.ts';
import { champsDe } from '../entretien/questions.ts';
import { avancerLEmploi, type GesteDEmploi, ignorer, repondre, type Simulation } from '../etat/simulation.ts';
import { heuresEgales } from './partage-des-heures.ts';
import {
  ASSISTANTS_AU_PLUS,
  type AssistantDuPlan,
  assistantNeuf,
  type Collectif,
  MEDECINS_AU_MOINS,
  MEDECINS_AU_PLUS,
  type MedecinDuPlan,
  medecinNeuf,
  type Plan,
  placeDe,
} from './plan.ts';

/** De qui l'on parle : un médecin par son numéro, ou tout le groupe. */
export type Qui = number | 'commun';

export type Geste =
  | { readonly geste: 'ouvrir'; readonly plan: Plan }
  | { readonly geste: 'ajouter-medecin' }
  | { readonly geste: 'retirer-medecin'; readonly id: number }
  | { readonly geste: 'medecin'; readonly id: number; readonly change: Partial<Omit<MedecinDuPlan, 'id' | 'dit'>> }
  | {
      readonly geste: 'repondre';
      readonly qui: Qui;
      readonly question: string;
      readonly champ: string;
      readonly valeur: Valeur | undefined;
    }
  | { readonly geste: 'ignorer'; readonly qui: Qui; readonly question: string; readonly oui: boolean }
  | { readonly geste: 'ajouter-assistant' }
  | { readonly geste: 'retirer-assistant'; readonly id: number }
  | { readonly geste: 'assistant'; readonly id: number; readonly change: Partial<Omit<AssistantDuPlan, 'id'>> }
  | {
      readonly geste: 'heures';
      readonly assistant: number;
      readonly medecin: number;
      readonly minutes: number | undefined;
    }
  | { readonly geste: 'heures-egales' }
  | { readonly geste: 'demi-journee'; readonly minutes: number }
  | { readonly geste: 'emploi'; readonly de: number | 'employeur'; readonly fait: GesteDEmploi }
  | { readonly geste: 'plan'; readonly change: Partial<Pick<Plan, 'unite' | 'cle' | 'employeur' | 'prix'>> }
  | { readonly geste: 'collectif'; readonly change: Partial<Collectif> };

const prochain = (liste: readonly { readonly id: number }[]): number => Math.max(0, ...liste.map(({ id }) => id)) + 1;

const changer = <Element extends { readonly id: number }>(
  liste: readonly Element[],
  id: number,
  change: (element: Element) => Element,
): readonly Element[] => liste.map((un) => (un.id === id ? change(un) : un));

const faireDire = (plan: Plan, qui: Qui, change: (dit: Simulation) => Simulation): Plan =>
  qui === 'commun'
    ? { ...plan, commun: change(plan.commun) }
    : { ...plan, medecins: changer(plan.medecins, qui, (un) => ({ ...un, dit: change(un.dit) })) };

const garderLesHeures = (plan: Plan, garde: (assistant: number, medecin: number) => boolean): Plan['heures'] =>
  new Map(
    [...plan.heures].filter(([place]) => {
      const [assistant = 0, medecin = 0] = place.split('/').map(Number);
      return garde(assistant, medecin);
    }),
  );

const retirerMedecin = (plan: Plan, id: number): Plan => {
  if (plan.medecins.length <= MEDECINS_AU_MOINS) return plan;
  return {
    ...plan,
    medecins: plan.medecins.filter((un) => un.id !== id),
    heures: garderLesHeures(plan, (_, medecin) => medecin !== id),
    employeur: plan.employeur === id ? undefined : plan.employeur,
  };
};

const retirerAssistant = (plan: Plan, id: number): Plan => {
  if (plan.assistants.length <= 1) return plan;
  return {
    ...plan,
    assistants: plan.assistants.filter((un) => un.id !== id),
    heures: garderLesHeures(plan, (assistant) => assistant !== id),
  };
};

const poserHeures = (plan: Plan, assistant: number, medecin: number, minutes: number | undefined): Plan => {
  const heures = new Map(plan.heures);
  if (minutes === undefined) heures.delete(placeDe(assistant, medecin));
  else heures.set(placeDe(assistant, medecin), minutes);
  return { ...plan, heures };
};

/** Une autre durée garde le nombre de demi-journées de chacun : ce sont les heures qui changent. */
const changerLaDemiJournee = (plan: Plan, minutes: number): Plan => ({
  ...plan,
  demiJournee: minutes,
  heures: new Map([...plan.heures].map(([place, une]) => [place, Math.round((une / plan.demiJournee) * minutes)])),
});

/** L'emploi d'un assistant, par son numéro, ou ce que l'employeur dit de lui. */
const avancerUnEmploi = (plan: Plan, de: number | 'employeur', fait: GesteDEmploi): Plan =>
  de === 'employeur'
    ? { ...plan, emploi: avancerLEmploi(plan.emploi, fait) }
    : {
        ...plan,
        assistants: changer(plan.assistants, de, (un) => ({ ...un, emploi: avancerLEmploi(un.emploi, fait) })),
      };

const faire = (plan: Plan, geste: Exclude<Geste, { geste: 'ouvrir' }>): Plan => {
  switch (geste.geste) {
    case 'ajouter-medecin': {
      if (plan.medecins.length >= MEDECINS_AU_PLUS) return plan;
      const signature = plan.medecins.at(-1)?.dit.reponses.get('signature');
      return { ...plan, medecins: [...plan.medecins, medecinNeuf(prochain(plan.medecins), signature)] };
    }
    case 'retirer-medecin':
      return retirerMedecin(plan, geste.id);
    case 'medecin':
      return { ...plan, medecins: changer(plan.medecins, geste.id, (un) => ({ ...un, ...geste.change })) };
    case 'repondre':
      return faireDire(plan, geste.qui, (dit) => repondre(dit, geste.question, geste.champ, geste.valeur));
    case 'ignorer':
      return faireDire(plan, geste.qui, (dit) => ignorer(dit, geste.question, champsDe(geste.question), geste.oui));
    case 'ajouter-assistant':
      return plan.assistants.length >= ASSISTANTS_AU_PLUS
        ? plan
        : { ...plan, assistants: [...plan.assistants, assistantNeuf(prochain(plan.assistants))] };
    case 'retirer-assistant':
      return retirerAssistant(plan, geste.id);
    case 'assistant':
      return { ...plan, assistants: changer(plan.assistants, geste.id, (un) => ({ ...un, ...geste.change })) };
    case 'heures':
      return poserHeures(plan, geste.assistant, geste.medecin, geste.minutes);
    case 'heures-egales':
      return { ...plan, heures: heuresEgales(plan) };
    case 'demi-journee':
      return changerLaDemiJournee(plan, geste.minutes);
    case 'emploi':
      return avancerUnEmploi(plan, geste.de, geste.fait);
    case 'plan':
      return { ...plan, ...geste.change };
    case 'collectif':
      return { ...plan, collectif: { ...plan.collectif, ...geste.change } };
  }
};

/** Ce que devient le plan. Rien de ce qui s'en déduit n'y est gardé. */
export const avancer = (plan: Plan, geste: Geste): Plan =>
  geste.geste === 'ouvrir' ? geste.plan : { ...faire(plan, geste), exemple: false };
