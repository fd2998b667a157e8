import { enCalendrier } from '../../../commun/jour.ts';
import { ANNEE_DU_MOTEUR } from '../../../droit/paie/champ-du-moteur.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { QuestionsPosees } from './questions-posees.tsx';

/** Les questions qui précisent l'emploi de la simulation. */
export const Precisions = () => {
  const { simulation, vue, agir } = useSimulation();
  const { signature, assistant } = vue.entretien.situation;
  const depart = signature ?? assistant.embauche;
  return (
    <QuestionsPosees
      emploi={simulation.emploi}
      contexte={{
        dejaAuCabinet: assistant.ancienSecretaire === true,
        avant2026: depart !== undefined && enCalendrier(depart).annee < ANNEE_DU_MOTEUR,
      }}
      repondre={(champ, valeur) => agir({ geste: 'emploi', fait: { quoi: 'repondre', champ, valeur } })}
      ignorer={(champ, oui) => agir({ geste: 'emploi', fait: { quoi: 'ignorer', champ, oui } })}
    />
  );
};
