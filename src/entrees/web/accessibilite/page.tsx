import { composer, ecrireDate } from '../../../explication/typographie.ts';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { ESSAIS, ETABLIE_LE, LIMITES, TECHNIQUES } from './declaration.ts';
import './accessibilite.css';

const Etat = () => (
  <div className="bloc accessibilite-etat">
    <Marque reponse="non" cote={34} muette />
    <p className="accessibilite-phrase">
      <strong>Non conforme, faute d’audit.</strong>{' '}
      {composer(
        'Aucun audit du référentiel général d’amélioration de l’accessibilité (RGAA 4.1) n’a été fait : aucun taux de conformité ne peut être donné. Tandem vise ses critères, et nous l’avons essayé nous-mêmes.',
      )}
    </p>
  </div>
);

/** La déclaration d'accessibilité, dans l'ordre du modèle du RGAA : l'état, les essais, les limites, le contact, le recours. */
export const PageAccessibilite = () => (
  <div className="page accessibilite">
    <div>
      <h1>Déclaration d’accessibilité</h1>
      <p className="chapeau">
        {composer(
          `Établie le ${ecrireDate(ETABLIE_LE)}. Elle porte sur tous les écrans de Tandem, qui n’est pas un site de l’État ni de l’Assurance Maladie.`,
        )}
      </p>
    </div>
    <div className="feuille">
      <Etat />
      <Bloc id="essais" titre="Ce que nous avons essayé">
        <dl className="accessibilite-essais">
          {ESSAIS.map(({ quoi, comment }) => (
            <div key={quoi}>
              <dt>{quoi}</dt>
              <dd>{comment}</dd>
            </div>
          ))}
        </dl>
        <p className="legende">{composer(`Techniques employées : ${TECHNIQUES}. Outils : axe, Chromium.`)}</p>
      </Bloc>
      <Bloc id="limites" titre="Ce que l’on sait de nos limites">
        <ul className="accessibilite-limites">
          {LIMITES.map((limite) => (
            <li key={limite}>{limite}</li>
          ))}
        </ul>
      </Bloc>
      <Bloc id="signaler" titre="Un obstacle ? Dites-le">
        <p>
          {composer(
            'Ouvrez un ticket public sur la plateforme qui héberge le code de Tandem : l’écran, ce que vous vouliez faire, ce qui s’est passé, votre navigateur et vos aides techniques. Aucune donnée d’une personne réelle n’est utile. Vous pouvez y demander l’information sous une autre forme.',
          )}
        </p>
      </Bloc>
      <Bloc id="recours" titre="Sans réponse de notre part">
        <p>
          {composer(
            'Si un défaut vous empêche d’accéder à un contenu ou à une fonction, que vous nous l’avez signalé et que vous n’avez pas obtenu de réponse, vous pouvez vous adresser au Défenseur des droits : par le formulaire de son site, auprès de son délégué dans votre département, ou par courrier.',
          )}
        </p>
      </Bloc>
    </div>
  </div>
);
