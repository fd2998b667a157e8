import { COLLECTIF } from '../../../droit/regimes/index.ts';
import type { Situation } from '../../../regles/situation.ts';

/** L'aide collective existe-t-elle le jour de la signature ? Avant elle, seul un médecin signe. */
export const collectifOuvert = ({ signature }: Situation): boolean =>
  signature !== undefined && signature >= COLLECTIF.du;

export const enCollectif = ({ demande }: Situation): boolean => demande.cadre === 'collectif';

export const enIndividuel = (situation: Situation): boolean => !enCollectif(situation);
