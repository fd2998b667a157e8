import type { BaremeDeSimulation } from '../bareme/apporte.ts';
import {
  type ChampDEmploi,
  direDeLEmploi,
  EMPLOI_VIDE,
  type EmploiSaisi,
  ignorerDeLEmploi,
  type Voie,
} from '../emploi/emploi-saisi.ts';
import type { Valeur } from '../entretien/champs.ts';
import type { CleHypothese, Hypotheses } from './hypotheses.ts';

/** Tout ce que la personne a dit, et rien de ce qui s'en déduit. */
export interface Simulation {
  /** Les réponses, par le nom de leur champ. */
  readonly reponses: ReadonlyMap<string, Valeur>;
  /** Les questions auxquelles elle a répondu « je ne sais pas ». */
  readonly ignorees: ReadonlySet<string>;
  readonly hypotheses: Hypotheses;
  /** L'emploi dont on calcule le coût. */
  readonly emploi: EmploiSaisi;
  /** Le texte que la personne tient et que Tandem n'a pas lu. */
  readonly bareme: BaremeDeSimulation | undefined;
  /** L'exemple montré, tant que rien n'y a été changé. */
  readonly exemple: string | undefined;
}

export const SIMULATION_VIDE: Simulation = {
  reponses: new Map(),
  ignorees: new Set(),
  hypotheses: new Map(),
  emploi: EMPLOI_VIDE,
  bareme: undefined,
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

/** Ce que l'on peut faire de l'emploi : choisir d'où vient le coût, répondre, dire que l'on ne sait pas. */
export type GesteDEmploi =
  | { readonly quoi: 'voie'; readonly voie: Voie }
  | { readonly quoi: 'repondre'; readonly champ: ChampDEmploi; readonly valeur: Valeur | undefined }
  | { readonly quoi: 'ignorer'; readonly champ: ChampDEmploi; readonly oui: boolean };

export const avancerLEmploi = (emploi: EmploiSaisi, geste: GesteDEmploi): EmploiSaisi => {
  switch (geste.quoi) {
    case 'voie':
      return { ...emploi, voie: geste.voie };
    case 'repondre':
      return direDeLEmploi(emploi, geste.champ, geste.valeur);
    case 'ignorer':
      return ignorerDeLEmploi(emploi, geste.champ, geste.oui);
  }
};

/** D'où vient le coût : ce que la personne a choisi, sinon le coût qu'un ancien lien porte, sinon le calcul. */
export const voieDuCout = ({ emploi, hypotheses }: Simulation): Voie =>
  emploi.voie ?? (hypotheses.has('cout-annuel') ? 'main' : 'calcul');

/** Les heures écrites étaient celles de l'option d'avant : une autre option les efface. */
const suivreLOption = ({ emploi, reponses }: Simulation, champ: string, valeur: Valeur | undefined): EmploiSaisi =>
  champ === 'option' && reponses.get('option') !== valeur ? ignorerDeLEmploi(emploi, 'heures', false) : emploi;

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
  emploi: suivreLOption(simulation, champ, valeur),
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
