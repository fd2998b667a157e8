import type { ModulationDeBareme } from '../droit/bareme.ts';
import type { CibleSuivie } from './objectifs-suivis.ts';

const DIX_MILLE = 10_000;

/**
 * La part d'un objectif qu'atteint un effectif, de 0 à 1, au centième par défaut. Une hausse se mesure sur le gain
 * demandé, un maintien sur le total, baisse admise déduite. `undefined` si la cible ou le départ manque.
 */
export const partAtteinte = ({ depart, cible, tolerance }: CibleSuivie, effectif: number): number | undefined => {
  if (cible === null) return undefined;
  const plancher = (cible * (DIX_MILLE - (tolerance ?? 0))) / DIX_MILLE;
  if (effectif >= plancher) return 1;
  if (depart === null) return undefined;
  const part = cible > depart ? (effectif - depart) / (cible - depart) : effectif / plancher;
  return Math.max(0, Math.floor(part * 100) / 100);
};

/** L'atteinte des objectifs pris ensemble, comme le barème dit de les combiner ; il faut un relevé pour chacun. */
export const atteinteCombinee = (
  cibles: readonly CibleSuivie[],
  combinaison: ModulationDeBareme['atteintes'],
): number | undefined => {
  const parts = cibles.map((cible) =>
    cible.derniereMesure === null || cible.derniereMesure.valeur === null
      ? undefined
      : partAtteinte(cible, cible.derniereMesure.valeur),
  );
  const connues = parts.filter((part): part is number => part !== undefined);
  if (connues.length === 0 || connues.length < parts.length) return undefined;
  switch (combinaison) {
    case 'plus-faible':
      return Math.min(...connues);
    case 'plus-forte':
      return Math.max(...connues);
    case 'moyenne':
      return Math.floor((connues.reduce((a, b) => a + b, 0) / connues.length) * 100) / 100;
  }
};
