import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { useSimulation } from '../etat/contexte.tsx';

const SUPPOSE = { non: ' la réponse devenait', indetermine: ' la réponse devient' } as const;

/** Tant que la réponse n'est pas « oui », toute somme d'aide est une supposition, et le dit ; « si oui », à l'étroit. */
export const Supposition = () => {
  const { reponse } = useSimulation().vue;
  const juge = reponse.eligibilite.reponse;
  return juge === 'oui' || reponse.aide.annees.length === 0 ? null : (
    <CaseIndeterminee>
      si<span className="supposition-dite">{SUPPOSE[juge]}</span> oui
    </CaseIndeterminee>
  );
};
