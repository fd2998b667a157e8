import type { Regime } from '../droit/regime.ts';
import type { BandesPossibles } from './bande.ts';
import { examinerExerciceCoordonne, examinerExerciceRegroupe, examinerZone } from './conditions-de-lieu.ts';
import {
  examinerActiviteChirurgicale,
  examinerOption,
  examinerSecteur,
  examinerSpecialite,
  examinerStatut,
  examinerTerritoire,
} from './conditions-du-medecin.ts';
import type { Condition } from './constat.ts';
import { examinerPatienteleMinimale } from './patientele-minimale.ts';
import { examinerSecondAssistant } from './second-assistant.ts';
import { examinerSecretariat } from './secretariat.ts';
import type { Situation } from './situation.ts';

/** Toutes les conditions d'un contrat individuel dans un régime, dans l'ordre des textes. */
export const examinerCadreIndividuel = (
  situation: Situation,
  regime: Regime,
  bandes: BandesPossibles,
): readonly Condition[] => {
  const { medecin } = situation;
  const conditions: Condition[] = [
    examinerOption(situation, regime),
    examinerSecteur(medecin, regime),
    examinerStatut(medecin, regime),
    examinerSpecialite(medecin, regime),
  ];
  const retenir = (condition: Condition | undefined) => {
    if (condition !== undefined) conditions.push(condition);
  };
  retenir(examinerActiviteChirurgicale(medecin, regime.specialites));
  retenir(examinerTerritoire(medecin, regime.specialites));
  conditions.push(examinerPatienteleMinimale(medecin, regime, bandes));
  if (regime.exercice.forme === 'regroupe-et-coordonne') {
    conditions.push(examinerExerciceRegroupe(medecin, regime.exercice));
    conditions.push(examinerExerciceCoordonne(medecin, regime.exercice));
  }
  retenir(examinerZone(situation, regime));
  retenir(examinerSecondAssistant(situation, regime));
  retenir(examinerSecretariat(situation, regime.secretariat));
  return conditions;
};
