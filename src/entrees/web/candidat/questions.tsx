import type { CodePoint } from '../../../droit/lectures.ts';
import { lirePoint } from '../../../explication/arbre.ts';
import { BoutonCopier } from '../elements/copier.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { nommerLePoint, QuestionAPoser } from '../pourquoi/point.tsx';
import { adresserLaQuestion } from '../pourquoi/question.ts';
import { CAISSE_DU_MEDECIN } from './avis.tsx';

/** Tout ce que les sources laissent ouvert ici : la question exacte, à qui la poser, de quoi la copier. */
export const Questions = ({ points }: { readonly points: readonly CodePoint[] }) => {
  const lus = points.map((code) => ({ ...lirePoint(code, undefined), destinataire: CAISSE_DU_MEDECIN }));
  const toutes = lus.map((lu) => {
    const { aQui, texte } = adresserLaQuestion(lu);
    return `${aQui}\n${texte}`;
  });
  return lus.length === 0 ? null : (
    <Bloc
      id="questions"
      titre="Les questions à poser"
      precision={
        <BoutonCopier texte={toutes.join('\n\n')} libelle="Copier les questions" nom={`, les ${lus.length} ensemble`} />
      }
    >
      <ul className="candidat-questions">
        {lus.map((lu) => (
          <li key={lu.code}>
            <h3>
              {lu.titre} <span className="legende">{nommerLePoint(lu)}</span>
            </h3>
            <QuestionAPoser lu={lu} />
          </li>
        ))}
      </ul>
    </Bloc>
  );
};
