import { LienInterne } from '../coquille/lien-interne.tsx';
import { BoutonCopier } from '../elements/copier.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { cheminDeRegle } from '../routes.ts';
import type { PointOuvert } from './points-ouverts.ts';

const Point = ({ point: { titre, enonce, destinataire, question, page } }: { readonly point: PointOuvert }) => (
  <li className="partage-point">
    <Marque reponse="indetermine" cote={22} muette />
    <div>
      <h3>{titre}</h3>
      <p>{enonce}</p>
      <details className="partage-question">
        <summary>
          <span>La question à poser</span>
          <span className="invisible"> sur&nbsp;: {titre}</span>
        </summary>
        <p className="aide">À&nbsp;: {destinataire}</p>
        <blockquote>{question}</blockquote>
        <BoutonCopier texte={question} nom={`la question sur ${titre}`} />
      </details>
      {page === undefined ? null : (
        <p className="legende">
          <LienInterne vers={cheminDeRegle(page)}>Tout ce que l’on sait de ce point</LienInterne>
        </p>
      )}
    </div>
  </li>
);

/** Ce que nul texte lu ne tranche dans ce plan, avec la question exacte et à qui la poser. */
export const PointsOuverts = ({ points }: { readonly points: readonly PointOuvert[] }) => (
  <Bloc
    id="points"
    titre="Ce que les textes lus ne disent pas"
    precision={points.length === 1 ? 'une question' : `${points.length} questions`}
  >
    <ul className="partage-points">
      {points.map((point) => (
        <Point key={point.code} point={point} />
      ))}
    </ul>
  </Bloc>
);
