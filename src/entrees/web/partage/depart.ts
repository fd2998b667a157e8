import { lireEuros } from '../../../commun/centimes.ts';
import { type ChampDEmploi, EMPLOI_VIDE, type EmploiSaisi, estCommence } from '../emploi/emploi-saisi.ts';
import { QUESTIONS, questionDuChamp } from '../entretien/questions.ts';
import { SIMULATION_VIDE, type Simulation, voieDuCout } from '../etat/simulation.ts';
import { CHAMPS_DE_L_ASSISTANT } from './couts-du-plan.ts';
import { aQui } from './fiche-du-medecin.ts';
import { type AssistantDuPlan, assistantNeuf, type Plan, planDeDepart } from './plan.ts';

const SEMAINE_PLEINE = 2100;

/** Ce qui, d'une simulation, se dit d'un médecin ou de tout le groupe. */
const seulement = (simulation: Simulation, voulu: ReturnType<typeof aQui>): Simulation => ({
  ...SIMULATION_VIDE,
  reponses: new Map(
    [...simulation.reponses].filter(([champ]) => {
      const question = questionDuChamp(champ);
      return question !== undefined && aQui(question) === voulu;
    }),
  ),
  ignorees: new Set(
    QUESTIONS.filter((une) => simulation.ignorees.has(une.id) && aQui(une) === voulu).map(({ id }) => id),
  ),
});

/** A-t-on répondu, dans « Simuler », à autre chose qu'à ce qui y est supposé à l'ouverture ? */
const estCommencee = ({ reponses }: Simulation): boolean => reponses.has('specialite');

const seulementLesChamps = (emploi: EmploiSaisi, garder: (champ: ChampDEmploi) => boolean): EmploiSaisi => ({
  ...EMPLOI_VIDE,
  dits: new Map([...emploi.dits].filter(([champ]) => garder(champ))),
  nonSus: new Set([...emploi.nonSus].filter(garder)),
});

/** L'assistant d'un temps plein, avec le salaire ou le coût dit dans « Simuler » ; rien s'il n'y a été dit ni l'un ni l'autre. */
const assistantDepuis = (simulation: Simulation): AssistantDuPlan | undefined => {
  const { emploi, hypotheses } = simulation;
  const ecrit = hypotheses.get('cout-annuel');
  if (voieDuCout(simulation) === 'main') {
    const cout = ecrit === undefined ? undefined : lireEuros(ecrit);
    return cout === undefined ? undefined : { ...assistantNeuf(1), minutes: SEMAINE_PLEINE, cout };
  }
  if (!estCommence(emploi)) return undefined;
  return {
    ...assistantNeuf(1),
    minutes: SEMAINE_PLEINE,
    base: 'salaire',
    emploi: seulementLesChamps(emploi, (champ) => CHAMPS_DE_L_ASSISTANT.has(champ)),
  };
};

/** Le plan à l'ouverture : le premier médecin reprend ce qu'il a répondu dans « Simuler », s'il l'a fait. */
export const planDepuis = (simulation: Simulation, aujourdHui: string): Plan => {
  const plan = planDeDepart(aujourdHui);
  const [premier, ...autres] = plan.medecins;
  if (!estCommencee(simulation) || premier === undefined) return plan;
  return {
    ...plan,
    medecins: [{ ...premier, dit: seulement(simulation, 'medecin') }, ...autres],
    assistants: [assistantDepuis(simulation) ?? assistantNeuf(1)],
    emploi: seulementLesChamps(simulation.emploi, (champ) => !CHAMPS_DE_L_ASSISTANT.has(champ) && champ !== 'heures'),
    commun: seulement(simulation, 'groupe'),
  };
};

let garde: Plan | undefined;

/** Le plan tel qu'on l'a laissé en changeant d'écran. Il n'est nulle part ailleurs que dans cette page ouverte. */
export const planLaisse = (): Plan | undefined => garde;
export const laisserLePlan = (plan: Plan): void => {
  garde = plan;
};
