import { point } from '../../../droit/lectures.ts';
import type { PointLu } from '../../../explication/arbre.ts';
import { enumerer } from '../../../explication/typographie.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { BoutonCopier } from '../elements/copier.tsx';
import { cheminDeRegle } from '../routes.ts';
import { adresserLaQuestion } from './question.ts';
import './raison.css';

const LETTRES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Les lectures d'un point, qui tient chacune, et celle que Tandem retient. */
export const Lectures = ({ lu }: { readonly lu: PointLu }) => {
  const indetermine = lu.lectures.length > 0 && lu.lectures.every(({ retenue }) => !retenue);
  return (
    <ul className="lectures">
      {lu.lectures.map(({ enonce, tenuePar, retenue }, rang) => (
        <li key={enonce} className={retenue ? 'raison-lecture raison-lecture-retenue' : 'raison-lecture'}>
          <span className="raison-lettre" aria-hidden="true">
            {LETTRES[rang] ?? '·'}
          </span>
          <div>
            <p>
              {retenue ? <strong>Lecture retenue. </strong> : null}
              {enonce}
            </p>
            <p className="legende">
              {tenuePar.length === 0 ? 'Possible, tenue par aucune source lue' : `Selon ${enumerer(tenuePar)}`}
            </p>
            {retenue ? <p className="raison-motif">{lu.motif}</p> : null}
          </div>
        </li>
      ))}
      {indetermine ? (
        <li className="raison-lecture raison-lecture-retenue">
          <span className="raison-lettre" aria-hidden="true">
            ?
          </span>
          <p>
            <strong>
              Lecture retenue&nbsp;: <span className="raison-indetermine">indéterminé</span>.
            </strong>{' '}
            {lu.motif}
          </p>
        </li>
      ) : null}
      {lu.lectures.length === 0 ? <li className="raison-lecture-seule">{lu.motif}</li> : null}
    </ul>
  );
};

/** La question exacte, à qui la poser, et de quoi la copier. */
export const QuestionAPoser = ({ lu }: { readonly lu: PointLu }) => {
  const { aQui, texte } = adresserLaQuestion(lu);
  return (
    <div className="raison-question-a-poser">
      <div className="raison-tete-de-question">
        <p>
          <strong>{aQui}</strong>
        </p>
        <BoutonCopier texte={texte} nom={`la question sur « ${lu.titre} »`} />
      </div>
      <blockquote>«&nbsp;{texte}&nbsp;»</blockquote>
    </div>
  );
};

/** « Point contesté » ou « Texte non lu ». */
export const nommerLePoint = ({ code }: PointLu): string =>
  point(code).nature === 'conteste' ? 'Point contesté' : 'Texte non lu';

/** Un point entier, que l'on déplie : ses lectures, la question à poser, sa page. */
export const PointADeplier = ({ lu, deplie }: { readonly lu: PointLu; readonly deplie: boolean }) => (
  <details className="raison-volet raison-volet-conteste" open={deplie}>
    <summary>
      <h3 className="raison-titre-de-volet">
        {nommerLePoint(lu)}&nbsp;: {lu.titre}
      </h3>
    </summary>
    <Lectures lu={lu} />
    <QuestionAPoser lu={lu} />
    <p className="legende">
      <LienInterne vers={cheminDeRegle(lu.code)}>Tout ce que l’on sait de ce point</LienInterne>
    </p>
  </details>
);
