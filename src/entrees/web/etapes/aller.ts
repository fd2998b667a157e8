import type { Cle } from '../../../regles/situation.ts';
import type { Question } from '../entretien/question.ts';
import { QUESTIONS } from '../entretien/questions.ts';

/** Les deux jours d'où tout se compte : on y répond ici ; aux autres questions, dans Simuler. */
export const QUESTIONS_DES_JOURS = ['signature', 'embauche'] as const;

export const estUnDesJours = (question: string): boolean => QUESTIONS_DES_JOURS.some((une) => une === question);

/** La question qui porte un fait ; `undefined` si le simulateur ne le demande pas. */
export const questionDuFait = (cle: Cle): Question | undefined =>
  QUESTIONS.find(({ champs }) => champs.some((champ) => champ.cle === cle));
