import type { Suivi } from '../../contrat/contrat.ts';
import { reunir } from '../../regles/aide.ts';
import type { Manque } from '../../regles/constat.ts';

/** Ce que l'on ne sait pas de ce contrat : ce que le contrat signé écrit n'attend plus la règle. */
export const manquesDuSuivi = ({ manques, objectifs, evaluation, echeances }: Suivi): readonly Manque[] => {
  const ecrits = objectifs.length > 0 && objectifs.every(({ origine }) => origine === 'contrat-signe');
  return reunir([
    ...manques,
    ...(evaluation.aide === null ? evaluation.manques : []),
    ...(ecrits ? [] : evaluation.objectifs.manques),
    ...echeances.flatMap((une) => une.manques),
  ]);
};
