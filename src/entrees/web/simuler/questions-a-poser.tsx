import type { CodePoint } from '../../../droit/lectures.ts';
import { lirePoint } from '../../../explication/arbre.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { QuestionAPoser } from '../pourquoi/point.tsx';

/** Pour chaque point que nul texte lu ne tranche : ce que l'on en sait, la question, à qui la poser, de quoi la copier. */
export const QuestionsAPoser = ({ points }: { readonly points: readonly CodePoint[] }) => {
  const { departement } = useSimulation().vue.entretien.situation.medecin;
  return (
    <ul className="questions-a-poser">
      {points.map((code) => {
        const lu = lirePoint(code, departement);
        return (
          <li key={code}>
            <h4 className="titre">{lu.titre}</h4>
            <p className="aide">{lu.motif}</p>
            <QuestionAPoser lu={lu} />
          </li>
        );
      })}
    </ul>
  );
};
