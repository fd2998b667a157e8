import { reporterLePremier } from '../entretien/pareil-pour-tous.ts';
import { useSimulation } from '../etat/contexte.tsx';

/** La question du premier adhérent : le geste vient juste après elle. */
export const PREMIER_ADHERENT = 'adherent-1';

/** D'un geste, les autres adhérents reçoivent la spécialité, le secteur et le contrat du premier. */
export const PareilPourTous = () => {
  const { simulation, vue, agir } = useSimulation();
  const { situation } = vue.entretien;
  const combien = situation.groupe.adherents?.length ?? 0;
  if (combien < 2) return null;
  const reports = reporterLePremier(simulation.reponses, combien);
  return (
    <p className="pareil-pour-tous">
      <button
        type="button"
        className="bouton bouton-petit"
        onClick={() => {
          for (const report of reports) agir({ geste: 'repondre', ...report });
        }}
      >
        Compléter les autres de même
      </button>
      <span className="legende">spécialité, secteur, contrat</span>
    </p>
  );
};
