import type { CodePoint } from '../../../droit/lectures.ts';
import { composer, enumerer } from '../../../explication/typographie.ts';
import type { Manque } from '../../../regles/constat.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { Reponses } from '../entretien/champs.ts';
import { eprouverReponses } from '../entretien/leviers.ts';
import type { Entretien } from '../entretien/pertinence.ts';
import { type Question, suiteAttendue } from '../entretien/question.ts';
import { nommerLesFaits } from '../entretien/verdict.ts';

/** Une réponse que la personne peut donner, et ce qu'elle changerait. */
export interface FaitManquant {
  readonly nom: string;
  readonly question: Question | undefined;
  /** « Oui avec « Oui », non avec « Non ». » ; absente si elle ne décide pas seule. */
  readonly issues: string | undefined;
}

const tous = ({ manques, objectifs, echeances }: ReponseDEvaluation): readonly Manque[] => [
  ...manques,
  ...objectifs.manques,
  ...echeances.flatMap((echeance) => echeance.manques ?? []),
];

const ADHERENT = /^groupe\.adherents\[(\d+)\]/;

const questionDe = (cle: string, { questions }: Entretien): Question | undefined => {
  const rang = ADHERENT.exec(cle)?.[1];
  return rang === undefined
    ? questions.find(({ champs }) => champs.some((champ) => champ.cle === cle))
    : questions.find(({ id }) => id === `adherent-${Number(rang) + 1}`);
};

const citer = (libelles: readonly string[]): string => enumerer(libelles.map((libelle) => `« ${libelle} »`));

const direLesIssues = (question: Question, entretien: Entretien, reponses: Reponses): string | undefined => {
  const { oui, non } = eprouverReponses(question, entretien, suiteAttendue(question, reponses)?.etage.codes);
  return oui.length === 0 || non.length === 0 ? undefined : composer(`Oui avec ${citer(oui)}, non avec ${citer(non)}.`);
};

/** Ce que la personne peut encore dire, chaque chose une fois, dans l'ordre des questions. */
export const lireFaitsManquants = (
  reponse: ReponseDEvaluation,
  entretien: Entretien,
  reponses: Reponses,
): readonly FaitManquant[] => {
  const lus = new Map<string, FaitManquant>();
  for (const manque of tous(reponse)) {
    const [nom] = nommerLesFaits([manque]);
    if (manque.manque !== 'fait' || nom === undefined || lus.has(nom)) continue;
    const question = questionDe(manque.cle, entretien);
    if (question === undefined) lus.set(nom, { nom: composer(nom), question, issues: undefined });
    else {
      const titre = suiteAttendue(question, reponses)?.etage.titre;
      lus.set(nom, { nom: composer(titre ?? nom), question, issues: direLesIssues(question, entretien, reponses) });
    }
  }
  const place = ({ question }: FaitManquant) =>
    question === undefined ? entretien.questions.length : entretien.questions.indexOf(question);
  return [...lus.values()].sort((a, b) => place(a) - place(b));
};

/** Ce que nul texte lu ne dit, chaque point une fois. */
export const lireTextesManquants = (reponse: ReponseDEvaluation): readonly CodePoint[] => [
  ...new Set(tous(reponse).flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : []))),
];
