import { arrondir, type Centimes, ZERO } from '../commun/centimes.ts';
import type { ModulationDeBareme } from '../droit/bareme.ts';

/** Une lecture possible de la modulation, que nul texte ne fixe : à telle atteinte, telle somme. */
export interface Scenario {
  readonly nom: 'pro-rata' | 'tout-ou-rien' | 'plancher' | 'paliers';
  /** Part des objectifs atteinte, de 0 à 1. */
  readonly atteinte: number;
  readonly montant: Centimes;
}

type Regle = ModulationDeBareme['regle'];

/** Ce que verse une forme de modulation à telle atteinte (de 0 à 1), arrondi une fois au centime. */
export const moduler = (maximum: Centimes, regle: Regle, atteinte: number): Centimes => {
  const borne = Math.min(1, Math.max(0, atteinte));
  switch (regle.forme) {
    case 'pro-rata':
      return arrondir(maximum * borne);
    case 'tout-ou-rien':
      return borne === 1 ? maximum : ZERO;
    case 'plancher':
      return borne < regle.depuis ? ZERO : arrondir(maximum * borne);
    case 'paliers': {
      const palier = regle.paliers.filter(({ depuis }) => depuis <= borne).at(-1);
      return palier === undefined ? ZERO : arrondir(maximum * palier.part);
    }
  }
};

const LECTURES: readonly Regle[] = [{ forme: 'pro-rata' }, { forme: 'tout-ou-rien' }];
const PRO_RATA: readonly Regle[] = [{ forme: 'pro-rata' }];
const ATTEINTES = [1, 0.5, 0] as const;

/** Les lectures possibles : deux sans texte, le seul prorata annoncé pour l'aide collective (F-87), ou celle du barème. */
export const reglesDeModulation = (
  cadre: 'individuel' | 'collectif',
  duBareme: ModulationDeBareme | undefined,
): readonly Regle[] => {
  if (duBareme !== undefined) return [duBareme.regle];
  return cadre === 'collectif' ? PRO_RATA : LECTURES;
};

/** Les scénarios d'une année modulée : objectifs atteints, à moitié, manqués, sous chaque lecture possible. */
export const scenariosDe = (
  maximum: Centimes,
  cadre: 'individuel' | 'collectif',
  duBareme: ModulationDeBareme | undefined,
): readonly Scenario[] =>
  reglesDeModulation(cadre, duBareme).flatMap((regle) =>
    ATTEINTES.map((atteinte) => ({ nom: regle.forme, atteinte, montant: moduler(maximum, regle, atteinte) })),
  );
