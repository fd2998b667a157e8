import type { Valeur } from '../entretien/champs.ts';
import type { CleHypothese, Hypotheses } from './hypotheses.ts';

/** Tout ce que la personne a dit, et rien de ce qui s'en déduit. */
export interface Simulation {
  /** Les réponses, par le nom de leur champ. */
  readonly reponses: ReadonlyMap<string, Valeur>;
  /** Les questions auxquelles elle a répondu « je ne sais pas ». */
  readonly ignorees: ReadonlySet<string>;
  readonly hypotheses: Hypotheses;
  /** L'exemple montré, tant que rien n'y a été changé. */
  readonly exemple: string | undefined;
}

export const SIMULATION_VIDE: Simulation = {
  reponses: new Map(),
  ignorees: new Set(),
  hypotheses: new Map(),
  exemple: undefined,
};

const sans = <Element>(ensemble: ReadonlySet<Element>, element: Element): ReadonlySet<Element> =>
  new Set([...ensemble].filter((un) => un !== element));

const poser = <Cle, Nombre>(
  table: ReadonlyMap<Cle, Nombre>,
  cle: Cle,
  valeur: Nombre | undefined,
): ReadonlyMap<Cle, Nombre> => {
  const nouvelle = new Map(table);
  if (valeur === undefined) nouvelle.delete(cle);
  else nouvelle.set(cle, valeur);
  return nouvelle;
};

/** Une réponse donnée, ou retirée (`undefined`) ; répondre lève le « je ne sais pas » de sa question. */
export const repondre = (
  simulation: Simulation,
  question: string,
  champ: string,
  valeur: Valeur | undefined,
): Simulation => ({
  ...simulation,
  reponses: poser(simulation.reponses, champ, valeur),
  ignorees: valeur === undefined ? simulation.ignorees : sans(simulation.ignorees, question),
  exemple: undefined,
});

/** « Je ne sais pas » est une réponse : elle efface celles des champs de la question. */
export const ignorer = (
  simulation: Simulation,
  question: string,
  champs: readonly string[],
  oui: boolean,
): Simulation => ({
  ...simulation,
  reponses: new Map([...simulation.reponses].filter(([champ]) => !champs.includes(champ))),
  ignorees: oui ? new Set([...simulation.ignorees, question]) : sans(simulation.ignorees, question),
  exemple: undefined,
});

export const supposer = (simulation: Simulation, cle: CleHypothese, valeur: number | undefined): Simulation => ({
  ...simulation,
  hypotheses: poser(simulation.hypotheses, cle, valeur),
});
