import { retrancher } from '../commun/centimes.ts';
import { type Bareme, estEnVigueur } from '../droit/bareme.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import { moduler, reglesDeModulation } from '../regles/modulation.ts';
import { partAtteinte } from './atteinte.ts';
import type { CibleSuivie, Enjeu } from './objectifs-suivis.ts';

/**
 * Les euros en jeu chaque année modulée si la projection se vérifiait, sous chaque lecture de la modulation. Pris
 * objectif par objectif : aucun texte lu ne dit comment deux objectifs se combinent.
 */
export const enjeuxDe = (cible: CibleSuivie, evaluation: Evaluation, bareme: Bareme | undefined): readonly Enjeu[] => {
  const atteinte = cible.projection === null ? undefined : partAtteinte(cible, cible.projection.valeur);
  const annee = evaluation.aide?.annees.find(({ modulee }) => modulee);
  if (atteinte === undefined || annee === undefined || annee.maximum === null) return [];
  const { maximum, debut } = annee;
  const duBareme = bareme?.modulation.find((modulation) => estEnVigueur(modulation, debut));
  return reglesDeModulation(evaluation.cadre ?? 'individuel', duBareme).map((regle) => {
    const montant = moduler(maximum, regle, atteinte);
    return { nom: regle.forme, atteinte, montant, perte: retrancher(maximum, montant) };
  });
};
