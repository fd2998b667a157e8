import type { Reponse } from '../../../commun/connu.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import { codesProposes, type Entretien } from './pertinence.ts';
import type { Question } from './question.ts';

export interface Levier {
  readonly question: Question;
  /** Les réponses qui, à elles seules, donnent un « oui ». */
  readonly choix: readonly string[];
}

/** L'éligibilité si la personne répondait autrement à une seule question. */
export const juger = (situation: Situation, bareme: Bareme | undefined): Reponse =>
  evaluer(situation, bareme).eligibilite.reponse;

/** Ce qui, changé seul, ferait d'un « non » un « oui » : le cœur juge chaque autre choix, la page ne devine rien. */
export const chercherLeviers = ({ questions, situation, regime, bareme }: Entretien): readonly Levier[] =>
  questions.flatMap((question) => {
    const [champ] = question.champs;
    if (question.levier !== true || champ.genre !== 'choix') return [];
    const proposes = codesProposes(champ, regime, undefined);
    const choix = champ.choix
      .filter(({ code, poser }) => proposes.includes(code) && juger(poser(situation), bareme) === 'oui')
      .map(({ libelle }) => libelle);
    return choix.length === 0 ? [] : [{ question, choix }];
  });

export interface Issues {
  readonly oui: readonly string[];
  readonly non: readonly string[];
}

/** Où mène chaque réponse possible à une question encore ouverte ; `parmi` n'en garde que certaines, et les renomme. */
export const eprouverReponses = (
  question: Question,
  { situation, regime, bareme }: Entretien,
  parmi?: Readonly<Record<string, string>>,
): Issues => {
  const [champ] = question.champs;
  if (champ.genre !== 'choix' || champ.vue === 'liste') return { oui: [], non: [] };
  const proposes = parmi === undefined ? codesProposes(champ, regime, undefined) : Object.keys(parmi);
  const juges = champ.choix
    .filter(({ code }) => proposes.includes(code))
    .map(({ code, libelle, poser }) => ({
      libelle: parmi?.[code] ?? libelle,
      reponse: juger(poser(situation), bareme),
    }));
  const menantA = (voulue: Reponse) => juges.flatMap(({ libelle, reponse }) => (reponse === voulue ? [libelle] : []));
  return { oui: menantA('oui'), non: menantA('non') };
};
