import type { FaitLu } from '../../../explication/arbre.ts';
import { lireFait } from '../../../explication/libelles.ts';
import type { Situation } from '../../../regles/situation.ts';
import { QUESTIONS } from '../entretien/questions.ts';

interface Proprietes {
  readonly faits: readonly FaitLu[];
  /** La situation de la personne : un fait qui en diffère est supposé par l'écran, il ne se modifie pas. */
  readonly situation: Situation;
  readonly modifier: ((question: string) => void) | undefined;
}

const questionDu = ({ cle }: FaitLu): string | undefined =>
  QUESTIONS.find(({ champs }) => champs.some((champ) => champ.cle === cle))?.id;

/** Les réponses lues, chacune « modifier », « non su » ou « supposé ici ». */
export const Faits = ({ faits, situation, modifier }: Proprietes) => (
  <ul className="faits">
    {faits.map((fait) => {
      const question = questionDu(fait);
      const suppose = fait.valeur !== null && fait.valeur !== (lireFait(fait.cle, situation) ?? null);
      return (
        <li key={fait.cle} className="raison-fait">
          <span className="raison-fait-nom">{fait.nom}</span>
          {fait.valeur === null ? (
            <span className="case-indeterminee">non su</span>
          ) : (
            <strong className="raison-fait-valeur">{fait.valeur}</strong>
          )}
          {suppose ? (
            <span className="legende">supposé ici</span>
          ) : question === undefined || modifier === undefined ? null : (
            <button type="button" className="lien" onClick={() => modifier(question)}>
              {fait.valeur === null ? 'répondre' : 'modifier'}
              <span className="invisible"> : {fait.nom}</span>
            </button>
          )}
        </li>
      );
    })}
  </ul>
);
