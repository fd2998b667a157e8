import { composer } from '../../../explication/typographie.ts';
import { Bloc } from '../elements/feuille.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { type FaitManquant, lireFaitsManquants, lireTextesManquants } from './manques.ts';
import { QuestionsAPoser } from './questions-a-poser.tsx';

interface Proprietes {
  /** Aller à la question qui porte un fait. */
  readonly viser: (question: string) => void;
}

const Fait = ({ fait: { nom, question, issues }, viser }: Proprietes & { readonly fait: FaitManquant }) => (
  <li className="rangee">
    <span className="rangee-nom">{nom}</span>
    <span className="rangee-dit legende">{issues}</span>
    {question === undefined ? null : (
      <button type="button" className="bouton bouton-petit" onClick={() => viser(question.id)}>
        Répondre<span className="invisible"> : {composer(question.titre)}</span>
      </button>
    )}
  </li>
);

/** Ce que la personne peut encore dire, et ce qu'aucun texte lu ne dit : la question à poser. */
export const Manques = ({ viser }: Proprietes) => {
  const { vue, simulation } = useSimulation();
  const { reponse, entretien } = vue;
  const faits = lireFaitsManquants(reponse, entretien, simulation.reponses);
  const points = lireTextesManquants(reponse);
  if (faits.length === 0 && points.length === 0) return null;
  return (
    <Bloc id="manques" titre="Ce qui manque">
      {faits.length === 0 ? null : (
        <>
          <h3 className="sous-bloc">De vous</h3>
          <ul className="rangees">
            {faits.map((fait) => (
              <Fait key={fait.nom} fait={fait} viser={viser} />
            ))}
          </ul>
        </>
      )}
      {points.length === 0 ? null : (
        <>
          <h3 className="sous-bloc">Des textes&nbsp;: à demander</h3>
          <QuestionsAPoser points={points} />
        </>
      )}
    </Bloc>
  );
};
