import type { Reponses } from './champs.ts';
import type { Question } from './question.ts';
import { QUESTIONS_DE_L_ASSISTANT, QUESTIONS_DU_CONTRAT, QUESTIONS_DU_PROJET } from './questions-de-la-demande.ts';
import { QUESTIONS_DE_LA_SOCIETE, QUESTIONS_DES_ADHERENTS } from './questions-du-groupe.ts';
import {
  QUESTIONS_DE_PATIENTELE,
  QUESTIONS_DU_CABINET,
  QUESTIONS_DU_MEDECIN,
  QUESTIONS_PROPRES_AU_MEDECIN,
} from './questions-du-medecin.ts';

/**
 * Toutes les questions, dans l'ordre où on les pose. Une question n'est posée que si le cœur la réclame au vu des
 * réponses qui la précèdent (`pertinence.ts`) : aucune règle du droit n'est écrite ici.
 */
export const QUESTIONS: readonly Question[] = [
  ...QUESTIONS_DU_PROJET,
  ...QUESTIONS_DU_MEDECIN,
  ...QUESTIONS_DU_CONTRAT,
  ...QUESTIONS_PROPRES_AU_MEDECIN,
  ...QUESTIONS_DU_CABINET,
  ...QUESTIONS_DE_LA_SOCIETE,
  ...QUESTIONS_DE_PATIENTELE,
  ...QUESTIONS_DES_ADHERENTS,
  ...QUESTIONS_DE_L_ASSISTANT,
];

export const questionDuChamp = (champ: string): Question | undefined =>
  QUESTIONS.find(({ champs }) => champs.some(({ id }) => id === champ));

export const champsDe = (question: string): readonly string[] =>
  QUESTIONS.find(({ id }) => id === question)?.champs.map(({ id }) => id) ?? [];

/** Les réponses, sans celles qui portent ces faits. */
export const sansLesFaits = (reponses: Reponses, faits: ReadonlySet<string>): Reponses => {
  const ecartes = new Set(
    QUESTIONS.flatMap(({ champs }) => champs.filter(({ cle }) => faits.has(cle)).map(({ id }) => id)),
  );
  return new Map([...reponses].filter(([champ]) => !ecartes.has(champ)));
};
