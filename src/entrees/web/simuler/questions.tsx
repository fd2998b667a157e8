import { Fragment } from 'react';
import { composer } from '../../../explication/typographie.ts';
import { type GroupePose, grouper } from '../entretien/groupes.ts';
import type { Groupe } from '../entretien/question.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { PareilPourTous, PREMIER_ADHERENT } from './pareil-pour-tous.tsx';
import { QuestionPosee } from './question-posee.tsx';

/** Les quatre groupes de la simulation en cours. */
export const useGroupes = (): readonly GroupePose[] => {
  const { simulation, vue } = useSimulation();
  return grouper(vue.entretien.questions, vue.entretien.situation, simulation.reponses);
};

/** L'identifiant du titre d'un groupe : on y arrive quand on change d'étape. */
export const titreDuGroupe = (groupe: Groupe): string => `titre-groupe-${groupe}`;

interface Proprietes {
  readonly groupes: readonly GroupePose[];
  /** L'étape que montre un téléphone ; un grand écran les montre toutes. */
  readonly etape: Groupe;
}

/** Les questions qui comptent encore, en quatre groupes. */
export const Questions = ({ groupes, etape }: Proprietes) => (
  <form className="questions" autoComplete="off" noValidate onSubmit={(evenement) => evenement.preventDefault()}>
    {groupes.map(({ groupe, titre, aide, questions, sues }, rang) => (
      <section
        key={groupe}
        className={groupe === etape ? 'groupe feuille groupe-courant' : 'groupe feuille'}
        aria-labelledby={titreDuGroupe(groupe)}
      >
        <div className="tete-de-groupe">
          <h2 id={titreDuGroupe(groupe)} tabIndex={-1}>
            <span className="rang-de-groupe">{rang + 1}. </span>
            {titre}
          </h2>
          <p className="legende">
            {sues} sur {questions.length}
            <span className="invisible"> réponses sues</span>
          </p>
        </div>
        <p className="aide aide-de-groupe">{composer(aide)}</p>
        {questions.map((question) => (
          <Fragment key={question.id}>
            <QuestionPosee question={question} />
            {question.id === PREMIER_ADHERENT ? <PareilPourTous /> : null}
          </Fragment>
        ))}
      </section>
    ))}
  </form>
);
