import { BoutonFichier } from '../elements/bouton-fichier.tsx';
import { telecharger } from '../elements/telecharger.ts';
import { ecrireLePlan } from './fichier.ts';
import { lireLeFichier } from './fichier-lu.ts';
import { type Plan, planDExemple, planDeDepart } from './plan.ts';

interface Proprietes {
  readonly plan: Plan;
  readonly aujourdHui: string;
  /** Remplace le plan ; `undefined` garde celui qui est à l'écran. Les fautes sont dites. */
  readonly ouvrir: (plan: Plan | undefined, fautes: readonly string[]) => void;
}

/** Enregistrer, ouvrir, voir un exemple : le plan n'est gardé que par la personne. */
export const CommandesDuPlan = ({ plan, aujourdHui, ouvrir }: Proprietes) => {
  const lire = async (fichier: File) => {
    const { plan: lu, fautes } = await lireLeFichier(fichier, aujourdHui);
    ouvrir(lu, fautes);
  };
  return (
    <div className="boutons">
      <button
        type="button"
        className="bouton bouton-petit"
        onClick={() => telecharger('tandem-plan-de-partage.json', 'application/json', ecrireLePlan(plan))}
      >
        Enregistrer le plan
      </button>
      <BoutonFichier
        libelle="Ouvrir un plan"
        nom="Fichier d’un plan de partage"
        classe="bouton bouton-petit"
        choisir={(fichier) => void lire(fichier)}
      />
      <button type="button" className="bouton bouton-petit" onClick={() => ouvrir(planDExemple(aujourdHui), [])}>
        Voir un exemple
      </button>
      <button type="button" className="bouton bouton-petit" onClick={() => ouvrir(planDeDepart(aujourdHui), [])}>
        Repartir de zéro
      </button>
    </div>
  );
};
