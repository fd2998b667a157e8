import type { Bareme } from '../../../droit/bareme.ts';
import type { Regime } from '../../../droit/regime.ts';
import { REGIMES, regimeAu } from '../../../droit/regimes/index.ts';
import type { Manque } from '../../../regles/constat.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import { enIndividuel } from './cadre.ts';
import { type Champ, poserReponse, type Reponses } from './champs.ts';
import type { Question } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { SITUATION_VIDE } from './situation-posee.ts';

export interface Entretien {
  /** Les questions qui comptent encore, dans l'ordre. */
  readonly questions: readonly Question[];
  /** Ce que l'on sait, sans les réponses à des questions qui ne comptent plus. */
  readonly situation: Situation;
  readonly regime: Regime | undefined;
  /** Le barème de la personne, avec lequel tout se juge. */
  readonly bareme: Bareme | undefined;
}

/** Le cœur veut-il cette réponse ? Il la nomme parmi ce qui lui manque, ou il mesure ce qu'elle compte. */
const estVoulue = ({ champs, mesure }: Question, situation: Situation, bareme: Bareme | undefined): boolean => {
  const { manques, objectifs, echeances } = evaluer(situation, bareme);
  const tous: readonly Manque[] = [...manques, ...objectifs.manques, ...echeances.flatMap((une) => une.manques)];
  const cles = new Set<string>(champs.map(({ cle }) => cle));
  return (
    tous.some((manque) => manque.manque === 'fait' && cles.has(manque.cle)) ||
    (mesure !== undefined && enIndividuel(situation) && objectifs.indicateurs.includes(mesure))
  );
};

/** Sans jour de signature, une question compte si elle compte sous un régime au moins. */
const variantes = (situation: Situation): readonly Situation[] =>
  situation.signature === undefined ? REGIMES.map(({ du }) => ({ ...situation, signature: du })) : [situation];

/** Un barème n'ôte aucune question : ce que la personne dit d'elle l'emporte sur lui. Il peut en demander une de plus. */
const compte = (question: Question, situation: Situation, bareme: Bareme | undefined): boolean =>
  question.toujours === true ||
  (typeof question.toujours === 'function' && question.toujours(situation)) ||
  variantes(situation).some(
    (une) => estVoulue(question, une, undefined) || (bareme !== undefined && estVoulue(question, une, bareme)),
  );

const repondre = (champs: readonly Champ[], reponses: Reponses, depart: Situation): Situation =>
  champs.reduce((situation, champ) => {
    const valeur = reponses.get(champ.id);
    return valeur === undefined ? situation : poserReponse(champ, valeur, situation);
  }, depart);

/**
 * Pose les questions dans l'ordre. Chacune n'est retenue que si, avec les seules réponses qui la précèdent, le cœur
 * la réclame. Répondre ne peut donc ni cacher ni déplacer une question placée plus haut.
 */
export const mener = (reponses: Reponses, bareme?: Bareme): Entretien => {
  const questions: Question[] = [];
  let situation = SITUATION_VIDE;
  for (const question of QUESTIONS) {
    if (!compte(question, situation, bareme)) continue;
    questions.push(question);
    situation = repondre(question.champs, reponses, situation);
  }
  const { signature } = situation;
  return { questions, situation, regime: signature === undefined ? undefined : regimeAu(signature), bareme };
};

/** Les codes d'un choix qui ont un sens dans ce régime : une option qu'il n'ouvre pas n'est plus proposée. */
export const codesProposes = (
  champ: Champ,
  regime: Regime | undefined,
  choisi: string | undefined,
): readonly string[] => {
  if (champ.genre !== 'choix') return [];
  const codes = champ.choix.map(({ code }) => code);
  if (champ.cle !== 'demande.option' || regime === undefined) return codes;
  const ouvertes = new Set<string>(
    Object.entries(regime.options).flatMap(([code, { ouverte }]) => (ouverte ? [code] : [])),
  );
  return codes.filter((code) => ouvertes.has(code) || code === choisi);
};
