import { useSimulation } from '../etat/contexte.tsx';
import { lireReponsesDonnees } from './reponses-donnees.ts';

/** Sur le papier, la réponse vient avec ce qui l'a donnée. */
export const ReponsesImprimees = () => {
  const { vue, simulation } = useSimulation();
  const donnees = lireReponsesDonnees(vue.entretien.questions, simulation);
  return donnees.length === 0 ? null : (
    <section className="bloc reponses-imprimees" aria-labelledby="titre-reponses-imprimees">
      <div className="tete-de-bloc">
        <h2 id="titre-reponses-imprimees">Vos réponses</h2>
        <p className="precision">les réponses de santé ne s’impriment pas</p>
      </div>
      <dl>
        {donnees.map(({ id, titre, dite }) => (
          <div key={id}>
            <dt>{titre}</dt>
            <dd>{dite}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
