import { retrancher } from '../commun/centimes.ts';
import { type Bareme, estEnVigueur } from '../droit/bareme.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import { moduler, reglesDeModulation } from '../regles/modulation.ts';
import type { CibleSuivie, Enjeu } from './objectifs-suivis.ts';

/** La part de l'objectif que la projection atteindrait, entre 0 et 1, au centième. */
const partAtteinte = ({ depart, cible, projection, tolerance }: CibleSuivie): number | undefined => {
  if (projection === null || cible === null || depart === null) return undefined;
  const plancher = (cible * (10_000 - (tolerance ?? 0))) / 10_000;
  if (projection.valeur >= plancher) return 1;
  // Un objectif de hausse se mesure sur le gain demandé ; un maintien, sur le total.
  const part = cible > depart ? (projection.valeur - depart) / (cible - depart) : projection.valeur / plancher;
  return Math.max(0, Math.floor(part * 100) / 100);
};

/**
 * Les euros en jeu chaque année modulée si la projection se vérifiait, sous chaque lecture de la modulation. Pris
 * objectif par objectif : aucun texte lu ne dit comment deux objectifs se combinent.
 */
export const enjeuxDe = (cible: CibleSuivie, evaluation: Evaluation, bareme: Bareme | undefined): readonly Enjeu[] => {
  const atteinte = partAtteinte(cible);
  const annee = evaluation.aide?.annees.find(({ modulee }) => modulee);
  if (atteinte === undefined || annee === undefined || annee.maximum === null) return [];
  const { maximum, debut } = annee;
  const duBareme = bareme?.modulation.find((modulation) => estEnVigueur(modulation, debut));
  return reglesDeModulation(evaluation.cadre ?? 'individuel', duBareme).map((regle) => {
    const montant = moduler(maximum, regle, atteinte);
    return { nom: regle.forme, atteinte, montant, perte: retrancher(maximum, montant) };
  });
};
