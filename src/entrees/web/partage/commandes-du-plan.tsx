import { useRef } from 'react';
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
  const fichier = useRef<HTMLInputElement>(null);
  const lire = async (choisi: File | undefined) => {
    if (choisi === undefined) return;
    const { plan: lu, fautes } = await lireLeFichier(choisi, aujourdHui);
    ouvrir(lu, fautes);
    if (fichier.current !== null) fichier.current.value = '';
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
      <button type="button" className="bouton bouton-petit" onClick={() => fichier.current?.click()}>
        Ouvrir un plan
      </button>
      <input
        ref={fichier}
        type="file"
        accept=".json,application/json"
        className="invisible"
        tabIndex={-1}
        aria-label="Fichier d’un plan de partage"
        onChange={({ target }) => void lire(target.files?.[0])}
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
