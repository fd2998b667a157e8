import { useState } from 'react';
import { jourDe } from '../../../commun/jour.ts';
import { EXEMPLES } from '../entretien/exemples.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { simulationDeDepart } from '../etat/depart.ts';
import { SIMULATION_VIDE } from '../etat/simulation.ts';

/** Sur un petit écran, les questions viennent d'abord : les exemples s'y déplient. */
const PETIT_ECRAN = '(width < 1024px)';

/** Sans écran (la première vue se dessine à la construction), les exemples sont dépliés ; la feuille de style les replie. */
const estPetit = (): boolean => typeof window !== 'undefined' && matchMedia(PETIT_ECRAN).matches;

/** Trois lecteurs inventés, et de quoi repartir de rien. */
export const Exemples = () => {
  const { aujourdHui, simulation, agir } = useSimulation();
  // Le barème est un texte, pas une réponse : il reste quand on regarde un autre médecin.
  const bareme = simulation.bareme?.etat === 'apporte' ? simulation.bareme : undefined;
  const [deplie] = useState(() => !estPetit());
  return (
    <details className="exemples" open={deplie}>
      <summary>Essayer avec un médecin inventé</summary>
      <ul>
        {EXEMPLES.map(({ id, titre, reponses }) => (
          <li key={id}>
            <button
              type="button"
              className="bouton bouton-petit lecteur"
              aria-pressed={simulation.exemple === titre}
              onClick={() =>
                agir({
                  geste: 'ouvrir',
                  simulation: { ...SIMULATION_VIDE, reponses: reponses(jourDe(aujourdHui)), bareme, exemple: titre },
                  notes: [],
                })
              }
            >
              {titre}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="lien effacer"
            onClick={() => agir({ geste: 'ouvrir', simulation: simulationDeDepart(aujourdHui), notes: [] })}
          >
            Tout effacer
          </button>
        </li>
      </ul>
    </details>
  );
};
