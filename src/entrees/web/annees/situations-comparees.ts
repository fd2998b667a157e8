import { OPTIONS, type Option } from '../../../droit/codes.ts';
import type { Regime } from '../../../droit/regime.ts';
import type { Situation } from '../../../regles/situation.ts';
import { demande } from '../entretien/situation-posee.ts';

export type CodeOptionComparee = Option | 'partage' | 'collectif' | 'second';

/** La situation de la personne, avec cette option pour un premier assistant. */
export const enOption = (situation: Situation, option: Option): Situation =>
  demande(situation, { cadre: 'individuel', assistant: 'premier', option });

/** Un temps plein pour deux médecins : chacun signe un contrat à mi-temps. */
export const enPartage = (situation: Situation): Situation =>
  demande(situation, { cadre: 'individuel', assistant: 'premier', option: 'mi-temps', partage: true });

/** Le groupe tel qu'on le connaît ; tant que ses temps pleins ne sont pas dits, les sommes se lisent pour un. */
export const enCollectif = (situation: Situation): Situation => ({
  ...demande(situation, { cadre: 'collectif', option: undefined }),
  groupe: { ...situation.groupe, etp: situation.groupe.etp ?? 1 },
});

/** Le second assistant, le jour où le premier contrat se signe : ce contrat-là est alors dans sa première année. */
export const enSecond = (situation: Situation): Situation => {
  const second = demande(situation, { cadre: 'individuel', assistant: 'second' });
  const { contratEnCours } = situation;
  if (situation.demande.assistant !== 'premier' || contratEnCours.annee !== undefined) return second;
  return { ...second, contratEnCours: { ...contratEnCours, option: situation.demande.option, annee: 1 } };
};

/** Les options que ce régime permet de comparer, et celle que la personne a choisie. */
export const optionsComparees = ({ demande: { option } }: Situation, regime: Regime): readonly Option[] =>
  OPTIONS.filter((une) => regime.options[une].ouverte || une === option);

/** Un second assistant se compare-t-il ? */
export const secondCompare = ({ demande: { assistant } }: Situation, regime: Regime): boolean =>
  regime.secondAssistant.forme === 'ouvert' || assistant === 'second';

/** La situation de chaque option comparée, sans la juger : de quoi demander ce que chacune coûte. */
export const situationsComparees = (
  situation: Situation,
  regime: Regime,
): readonly (readonly [CodeOptionComparee, Situation])[] => [
  ...optionsComparees(situation, regime).map((option) => [option, enOption(situation, option)] as const),
  ['partage', enPartage(situation)],
  ['collectif', enCollectif(situation)],
  ...(secondCompare(situation, regime) ? [['second', enSecond(situation)] as const] : []),
];
