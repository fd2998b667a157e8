import { accepter } from '../../../commun/resultat.ts';
import { composer } from '../../../explication/typographie.ts';
import { Marque } from '../elements/marque.tsx';
import { Saisie } from '../elements/saisie.tsx';
import type { Question } from '../entretien/question.ts';
import { ChampDeQuestion } from './champ.tsx';
import {
  autresQuestions,
  champsDesPatients,
  compterLesOuvertes,
  questionsDeBase,
  resumerLaFiche,
} from './fiche-du-medecin.ts';
import type { Geste } from './gestes.ts';
import type { MedecinJuge } from './medecins-juges.ts';
import { MEDECINS_AU_MOINS, type Plan } from './plan.ts';

interface Proprietes {
  readonly plan: Plan;
  readonly juge: MedecinJuge;
  /** Dépliée à l'ouverture : la première fiche, et celle que l'on vient d'ajouter. */
  readonly depliee: boolean;
  readonly agir: (geste: Geste) => void;
}

const NOM_AU_PLUS = 60;

const Questions = ({
  questions,
  juge,
  agir,
}: { readonly questions: readonly Question[] } & Pick<Proprietes, 'juge' | 'agir'>) => {
  const { medecin, vue } = juge;
  const { regime } = vue.entretien;
  return questions.map((question) => (
    <ChampDeQuestion
      key={question.id}
      question={question}
      {...(question.id === 'patients' ? { champs: champsDesPatients(question, regime) } : {})}
      dit={medecin.dit}
      regime={regime}
      prefixe={`m${medecin.id}`}
      contradictions={vue.contradictions}
      repondre={(champ, valeur) => {
        if (question.id === 'option' && medecin.sansContrat) {
          agir({ geste: 'medecin', id: medecin.id, change: { sansContrat: false } });
        }
        agir({ geste: 'repondre', qui: medecin.id, question: question.id, champ, valeur });
      }}
      ignorer={(oui) => agir({ geste: 'ignorer', qui: medecin.id, question: question.id, oui })}
      {...(question.id === 'option'
        ? {
            enPlus: {
              code: 'sans-contrat',
              libelle: 'Sans contrat d’aide',
              choisi: medecin.sansContrat,
              choisir: () => agir({ geste: 'medecin', id: medecin.id, change: { sansContrat: true } }),
            },
          }
        : {})}
    />
  ));
};

/** La fiche d'un médecin du groupe : repliée, elle dit qui il est et ce que le cœur répond. */
export const FicheDuMedecin = ({ plan, juge, depliee, agir }: Proprietes) => {
  const { medecin, nom, reponse } = juge;
  const autres = autresQuestions(juge);
  const ouvertes = compterLesOuvertes(autres, juge);
  return (
    <details className="partage-fiche" open={depliee}>
      <summary>
        {reponse === 'sans-contrat' ? <span className="partage-sans-marque" /> : <Marque reponse={reponse} cote={20} />}
        <span className="partage-tete-de-fiche">
          <h3>{nom}</h3>
          <span className="aide">{resumerLaFiche(juge)}</span>
        </span>
      </summary>
      <fieldset className="partage-champs">
        <legend className="invisible">{nom}</legend>
        <Saisie
          id={`m${medecin.id}-nom`}
          titre="Nom ou initiales"
          aide={composer('Facultatif : il ne quitte pas votre navigateur, sauf dans le fichier que vous enregistrez.')}
          depart={medecin.nom}
          lire={(texte) => accepter(texte.slice(0, NOM_AU_PLUS))}
          donner={(dit) => agir({ geste: 'medecin', id: medecin.id, change: { nom: dit ?? '' } })}
        />
        <Questions questions={questionsDeBase(juge)} juge={juge} agir={agir} />
        {autres.length === 0 ? null : (
          <details className="partage-autres">
            <summary>
              <span className="titre">D’autres réponses</span>
              <span className="aide">{ouvertes === 0 ? 'toutes données' : `${ouvertes} sans réponse`}</span>
            </summary>
            <div className="partage-champs">
              <Questions questions={autres} juge={juge} agir={agir} />
            </div>
          </details>
        )}
        {plan.medecins.length > MEDECINS_AU_MOINS ? (
          <button
            type="button"
            className="lien partage-retirer"
            onClick={() => agir({ geste: 'retirer-medecin', id: medecin.id })}
          >
            Retirer {nom}
          </button>
        ) : null}
      </fieldset>
    </details>
  );
};
