import { useSimulation } from '../etat/contexte.tsx';
import { PortePourquoi } from '../pourquoi/contexte.tsx';

/** Les questions à gauche, la réponse à droite. */
export const PageSimuler = () => {
  const { vue } = useSimulation();
  return (
    <PortePourquoi>
      <div className="page">
        <h1>Votre projet</h1>
        <p>
          {vue.verdict.premiere} {vue.verdict.suite}
        </p>
      </div>
    </PortePourquoi>
  );
};
