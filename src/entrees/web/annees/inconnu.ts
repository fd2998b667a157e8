import type { ReponseDEvaluation } from '../../../usages/reponse.ts';

/** Pourquoi l'aide n'a pas de chiffre : une réponse manque, aucun barème n'existe ce jour-là, ou le texte n'a pas été lu. */
export const nommerLInconnu = ({ aide, manques }: ReponseDEvaluation): string => {
  if (aide.certitude === null) return 'réponse attendue';
  const sansBareme = manques.some((manque) => manque.manque === 'texte' && manque.point === 'option-sans-bareme');
  return sansBareme ? 'aucun barème' : 'texte non lu';
};
