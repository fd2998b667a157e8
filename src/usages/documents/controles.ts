import type { Fondement } from '../../droit/fondement.ts';
import { fonder } from '../../droit/fondement.ts';
import { HEURES_DU_TEMPS_PLEIN } from '../../droit/paie/smic.ts';
import { FONDEMENT_DES_HEURES_DE_L_OPTION } from '../../droit/paie/temps-de-travail.ts';
import { tacheDe } from '../../droit/taches.ts';
import { composer, ecrireDate, ecrireNombre } from '../../explication/typographie.ts';
import { citer } from '../sources-citees.ts';
import type { RefusDeBrouillon } from './brouillon.ts';
import { totalDesNotes } from './classement.ts';
import type { Dossier } from './dossier.ts';
import { tachesInterdites } from './taches-du-poste.ts';
import { estATempsPartiel, heuresDe } from './temps.ts';

/** Ce qu'un modèle vérifie avant de rédiger : un refus, ou rien. */
export type Controle = (dossier: Dossier) => RefusDeBrouillon | undefined;

const motif = (phrase: string, fondement: Fondement) => ({ phrase: composer(phrase), sources: citer([fondement]) });

/** Une tâche que les textes n'admettent pas ne s'écrit dans aucune fiche. */
export const sansTacheInterdite: Controle = (dossier) => {
  const interdites = tachesInterdites(dossier).map(tacheDe);
  if (interdites.length === 0) return undefined;
  return {
    code: 'tache-interdite',
    motifs: interdites.map(({ libelle, condition, fondement }) =>
      motif(`${libelle} : l'assistant ne peut pas le faire${condition === null ? '' : ` (${condition})`}.`, fondement),
    ),
  };
};

const heuresContraires = (dossier: Dossier, phrase: string): RefusDeBrouillon => ({
  code: 'heures-contraires',
  motifs: [
    motif(`${ecrireNombre(heuresDe(dossier) ?? 0)} heures par semaine : ${phrase}`, FONDEMENT_DES_HEURES_DE_L_OPTION),
  ],
});

export const aTempsPlein: Controle = (dossier) =>
  estATempsPartiel(dossier) === true ? heuresContraires(dossier, 'prenez le contrat à temps partiel.') : undefined;

export const aTempsPartiel: Controle = (dossier) =>
  estATempsPartiel(dossier) === false
    ? heuresContraires(dossier, `prenez le contrat à temps plein, à partir de ${HEURES_DU_TEMPS_PLEIN} heures.`)
    : undefined;

/** Le niveau dit n'est pas le total des quatre notes. */
export const auBonNiveau: Controle = (dossier) => {
  const total = totalDesNotes(dossier);
  const dit = dossier.poste?.niveau;
  if (total === undefined || dit === undefined || total === dit) return undefined;
  const phrase = `Les quatre notes font ${ecrireNombre(total)}, le niveau dit est ${ecrireNombre(dit)}.`;
  return { code: 'niveau-contraire', motifs: [motif(phrase, fonder('P-55'))] };
};

/** Un CDD ne finit pas avant de commencer. */
export const enOrdre: Controle = ({ contratDeTravail }) => {
  const { debut, fin } = contratDeTravail ?? {};
  if (debut === undefined || fin === undefined || debut <= fin) return undefined;
  const phrase = `Le contrat finirait le ${ecrireDate(fin)}, avant de commencer le ${ecrireDate(debut)}.`;
  return { code: 'dates-contraires', motifs: [{ phrase: composer(phrase), sources: [] }] };
};
