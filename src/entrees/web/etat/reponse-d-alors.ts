import { lireJour } from '../../../commun/jour.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { enEuros } from '../entretien/verdict.ts';
import { changement, type NoteDeLien } from './note.ts';
import type { Simulation } from './simulation.ts';
import { regarder } from './vue.ts';

/** La réponse en un mot et une somme : le lien la porte, pour dire plus tard ce qui a changé. */
export const resumer = (simulation: Simulation, aujourdHui: string): string => {
  const { reponse } = regarder(simulation, aujourdHui);
  const { total } = reponse.aide;
  return `${reponse.eligibilite.reponse}.${total === null ? '' : Math.round(total * 100)}`;
};

/** En centimes. Au-delà, ce n'est pas une aide que Tandem ait jamais pu dire : le résumé est illisible. */
const TOTAL_AU_PLUS = 10_000_000_000;

const estLisible = (resume: string): boolean => {
  const lu = /^(?:oui|non|indetermine)\.(\d*)$/.exec(resume);
  return lu !== null && Number(lu[1]) <= TOTAL_AU_PLUS;
};

/** Le résumé d'un lien, en toutes lettres : « oui », 38 000 € au plus. */
export const direResume = (resume: string): string => {
  const [reponse, total] = resume.split('.');
  const mot = reponse === 'oui' || reponse === 'non' ? `« ${reponse} »` : '« indéterminé »';
  return total === undefined || total === '' ? `${mot}, sans total` : `${mot}, ${enEuros(Number(total) / 100)} au plus`;
};

/** La réponse que le lien donnait, et celle d'aujourd'hui, si ce n'est plus la même. */
export const comparer = (paires: URLSearchParams, simulation: Simulation, aujourdHui: string) => {
  const avant = paires.get('r') ?? '';
  const apres = resumer(simulation, aujourdHui);
  return avant === apres || !estLisible(avant) ? undefined : { avant, apres };
};

/** Ce qu'il faut dire d'un lien dont les réponses ne donnent plus la même réponse. */
export const noterLeChangement = (
  paires: URLSearchParams,
  simulation: Simulation,
  aujourdHui: string,
): readonly NoteDeLien[] => {
  const change = comparer(paires, simulation, aujourdHui);
  if (change === undefined) return [];
  const droit = lireJour(paires.get('droit') ?? '');
  const date = droit === undefined ? '' : `, avec le droit tenu au ${ecrireDate(droit)}`;
  return [
    changement(
      `Ce lien donnait une autre réponse${date} : ${direResume(change.avant)}. Aujourd'hui, les mêmes réponses donnent ${direResume(change.apres)}.`,
    ),
  ];
};
