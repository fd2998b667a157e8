import { useId } from 'react';
import { Choix, type Segment } from '../elements/choix.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { atteinteSupposee } from './calcul.ts';

const ATTEINTES: readonly (Segment & { readonly pourCent: number })[] = [
  { code: 'atteints', libelle: 'atteints', pourCent: 100 },
  { code: 'moitie', libelle: 'à moitié', pourCent: 50 },
  { code: 'manques', libelle: 'manqués', pourCent: 0 },
];
const TOUT = 100;
const PAS = 5;

const usePourCent = () => {
  const { simulation, agir } = useSimulation();
  const pourCent = Math.round(atteinteSupposee(simulation.hypotheses) * TOUT);
  const supposer = (valeur: number): void =>
    agir({ geste: 'supposer', cle: 'atteinte', valeur: valeur === TOUT ? undefined : valeur });
  return { pourCent, supposer };
};

/** Les trois états d'un objectif, en segments. */
export const ChoixDAtteinte = () => {
  const { pourCent, supposer } = usePourCent();
  return (
    <Choix
      titre="Objectifs"
      segments={ATTEINTES}
      choisi={ATTEINTES.find((une) => une.pourCent === pourCent)?.code}
      choisir={(code) => supposer(ATTEINTES.find((une) => une.code === code)?.pourCent ?? TOUT)}
    />
  );
};

/** Toute part entre rien et tout, au curseur. */
export const CurseurDAtteinte = () => {
  const { pourCent, supposer } = usePourCent();
  const id = useId();
  return (
    <div className="curseur">
      <label htmlFor={id}>Part des objectifs atteinte</label>
      <input
        id={id}
        type="range"
        min="0"
        max={TOUT}
        step={PAS}
        value={pourCent}
        aria-valuetext={`${pourCent}\u00a0% des objectifs`}
        onChange={({ target }) => supposer(Number(target.value))}
      />
      <output htmlFor={id}>{pourCent}&nbsp;%</output>
    </div>
  );
};
