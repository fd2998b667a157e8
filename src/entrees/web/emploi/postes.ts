import { HEURES_DU_TEMPS_PLEIN } from '../../../droit/paie/smic.ts';
import { HEURES_DE_L_OPTION } from '../../../droit/paie/temps-de-travail.ts';
import type { Situation } from '../../../regles/situation.ts';

/** Un poste que l'employeur paie : ses heures par semaine, la part qu'en porte la personne, et s'il entre dans le coût. */
export interface PosteVoulu {
  /** `undefined` quand rien ne les dit : aucune source lue ne donne celles du tiers temps. */
  readonly heures: number | undefined;
  /** De 0 à 1 : un médecin qui partage un temps plein à deux en paie la moitié. */
  readonly part: number;
  /** Le premier assistant n'est pas dans le coût du second, mais il compte parmi les salariés de l'employeur. */
  readonly compte: boolean;
}

const entier = (heures: number | undefined): PosteVoulu => ({ heures, part: 1, compte: true });

/** Des temps pleins, puis un poste pour la fraction qui reste : 2,5 temps pleins font deux 35 h et un 17,5 h. */
const postesDesTempsPleins = (etp: number): readonly PosteVoulu[] => {
  const pleins = Math.floor(etp);
  const reste = etp - pleins;
  return [
    ...Array.from({ length: pleins }, () => entier(HEURES_DU_TEMPS_PLEIN)),
    ...(reste > 0 ? [entier(reste * HEURES_DU_TEMPS_PLEIN)] : []),
  ];
};

interface Contexte {
  /** Les heures que la personne a écrites ; elles ne valent que pour l'option qu'elle a choisie. */
  readonly heuresDites: number | undefined;
  /** Un second assistant s'ajoute au premier que l'on compare. */
  readonly enPlusDuPremier: boolean;
}

/**
 * Les postes que paie l'employeur dans cette situation. `undefined` tant que le temps de travail n'est pas choisi. Un
 * mi-temps est un vrai poste à 17,5 heures : il ne coûte pas la moitié d'un temps plein.
 */
export const postesDe = (
  { demande, groupe }: Situation,
  { heuresDites, enPlusDuPremier }: Contexte,
): readonly PosteVoulu[] | undefined => {
  if (demande.cadre === 'collectif') return groupe.etp === undefined ? undefined : postesDesTempsPleins(groupe.etp);
  if (demande.option === undefined) return undefined;
  const deLOption = HEURES_DE_L_OPTION[demande.option];
  if (demande.partage && deLOption !== undefined && deLOption < HEURES_DU_TEMPS_PLEIN) {
    return [{ heures: HEURES_DU_TEMPS_PLEIN, part: deLOption / HEURES_DU_TEMPS_PLEIN, compte: true }];
  }
  const poste = entier(heuresDites ?? deLOption);
  return enPlusDuPremier ? [{ ...poste, compte: false }, poste] : [poste];
};
