import { QUESTIONS } from '../entretien/questions.ts';
import { QuestionPosee } from '../simuler/question-posee.tsx';
import { QUESTIONS_DES_JOURS } from './aller.ts';

/** Les deux jours d'où tout se compte. Ce sont les réponses de la simulation : changées ici, elles le sont partout. */
export const DeuxJours = () => (
  <section className="feuille etapes-jours" aria-labelledby="titre-jours">
    <h2 id="titre-jours">Les deux jours qui comptent</h2>
    {QUESTIONS_DES_JOURS.map((id) => {
      const question = QUESTIONS.find((une) => une.id === id);
      return question === undefined ? null : <QuestionPosee key={id} question={question} />;
    })}
    <p className="aide">Ce sont les réponses de votre simulation&nbsp;: changées ici, elles le sont partout.</p>
  </section>
);
