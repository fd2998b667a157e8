import type { CodePoint } from '../../../droit/lectures.ts';
import { lirePoint } from '../../../explication/arbre.ts';
import { BoutonCopier } from '../elements/copier.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { adresserLaQuestion } from '../pourquoi/question.ts';

/** Pour chaque point que nul texte lu ne tranche : ce que l'on en sait, la question, à qui la poser, de quoi la copier. */
export const QuestionsAPoser = ({ points }: { readonly points: readonly CodePoint[] }) => {
  const { departement } = useSimulation().vue.entretien.situation.medecin;
  return (
    <ul className="questions-a-poser">
      {points.map((code) => {
        const lu = lirePoint(code, departement);
        const { aQui, texte } = adresserLaQuestion(lu);
        return (
          <li key={code}>
            <div>
              <h4>{lu.titre}</h4>
              <p className="aide">{lu.motif}</p>
            </div>
            <div>
              <p className="legende">{aQui}</p>
              <blockquote>«&nbsp;{texte}&nbsp;»</blockquote>
            </div>
            <BoutonCopier texte={texte} nom={`la question sur « ${lu.titre} »`} />
          </li>
        );
      })}
    </ul>
  );
};
