import { Marque } from '../elements/marque.tsx';
import { useSimulation } from '../etat/contexte.tsx';

interface Proprietes {
  readonly dansLaReponse: boolean;
  readonly changer: () => void;
}

/** Sur un téléphone, la réponse reste sous la main pendant que l'on répond. */
export const Bandeau = ({ dansLaReponse, changer }: Proprietes) => {
  const { reponse, bref, precision } = useSimulation().vue.verdict;
  return (
    <section className="bandeau" aria-label="La réponse en bref">
      <Marque reponse={reponse} cote={28} muette />
      <p className="bref">
        <strong>{bref}</strong>
        <span>{precision}</span>
      </p>
      <button type="button" className="bouton bouton-plein" onClick={changer}>
        {dansLaReponse ? 'Mes réponses' : 'La réponse'}
      </button>
    </section>
  );
};
