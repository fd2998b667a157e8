import { lireEuros } from '../../../commun/centimes.ts';
import { QUESTIONS, questionDuChamp } from '../entretien/questions.ts';
import { SIMULATION_VIDE, type Simulation } from '../etat/simulation.ts';
import { aQui } from './fiche-du-medecin.ts';
import { assistantNeuf, type Plan, planDeDepart } from './plan.ts';

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

/** Le plan à l'ouverture : le premier médecin reprend ce qu'il a répondu dans « Simuler », s'il l'a fait. */
export const planDepuis = (simulation: Simulation, aujourdHui: string): Plan => {
  const plan = planDeDepart(aujourdHui);
  const [premier, ...autres] = plan.medecins;
  if (!estCommencee(simulation) || premier === undefined) return plan;
  const cout = simulation.hypotheses.get('cout-annuel');
  const somme = cout === undefined ? undefined : lireEuros(cout);
  return {
    ...plan,
    medecins: [{ ...premier, dit: seulement(simulation, 'medecin') }, ...autres],
    assistants: somme === undefined ? plan.assistants : [{ ...assistantNeuf(1), minutes: SEMAINE_PLEINE, cout: somme }],
    commun: seulement(simulation, 'groupe'),
  };
};

let garde: Plan | undefined;

/** Le plan tel qu'on l'a laissé en changeant d'écran. Il n'est nulle part ailleurs que dans cette page ouverte. */
export const planLaisse = (): Plan | undefined => garde;
export const laisserLePlan = (plan: Plan): void => {
  garde = plan;
};
