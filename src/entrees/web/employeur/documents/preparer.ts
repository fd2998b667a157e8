import type { Jour } from '../../../../commun/jour.ts';
import type { Bareme } from '../../../../droit/bareme.ts';
import type { Situation } from '../../../../regles/situation.ts';
import type { Dossier } from '../../../../usages/documents/dossier.ts';
import { preparerDossier } from '../../../../usages/preparer-dossier.ts';
import { SITUATION_VIDE } from '../../entretien/situation-posee.ts';
import type { DossierSaisi } from './formes-de-champ.ts';

/** Sans simulation, rien n'est supposé : ni contrat individuel, ni premier assistant. */
const SANS_SIMULATION: Situation = { ...SITUATION_VIDE, demande: { ...SITUATION_VIDE.demande, cadre: undefined } };

/**
 * La situation du dossier : celle de la simulation, où la signature, l'option, l'embauche et le titre sont ceux que le
 * dossier dit. Elle ne peut donc pas le contredire. `undefined` quand rien ne permet d'évaluer.
 */
export const situationDuDossier = (dossier: DossierSaisi, simulee: Situation | undefined): Situation | undefined => {
  const { contratDAide, contratDeTravail, assistant } = dossier;
  if (simulee === undefined && contratDAide?.signature === undefined) return undefined;
  const base = simulee ?? SANS_SIMULATION;
  return {
    ...base,
    signature: contratDAide?.signature,
    // Un contrat collectif n'a pas d'option.
    demande: base.demande.cadre === 'collectif' ? base.demande : { ...base.demande, option: contratDAide?.option },
    assistant: { ...base.assistant, embauche: contratDeTravail?.debut, titre: assistant?.titre },
  };
};

/** Un haut de fourchette sous le bas n'est pas cru : le champ le dit, le document garde son blanc. */
const sansContradiction = (dossier: DossierSaisi): DossierSaisi => {
  const { bas, haut } = dossier.poste?.fourchette ?? {};
  return bas === undefined || haut === undefined || bas <= haut
    ? dossier
    : { ...dossier, poste: { ...dossier.poste, fourchette: { bas } } };
};

/** Le dossier que lisent les modèles : ce qui est écrit, et ce que les règles en calculent, avec le barème. Fonction pure. */
export const preparer = (
  saisi: DossierSaisi,
  simulee: Situation | undefined,
  aujourdHui: Jour,
  bareme?: Bareme,
): Dossier => {
  const dossier = { ...sansContradiction(saisi), faitLe: aujourdHui };
  return preparerDossier({ dossier, situation: situationDuDossier(saisi, simulee) }, bareme, aujourdHui);
};
