import type { RefObject } from 'react';
import { BoutonCopier } from '../elements/copier.tsx';

const COMMANDES = [
  ['Voir la forme d’un barème', './tandem schema bareme'],
  ['Vérifier le vôtre', './tandem bareme verifier bareme.json'],
] as const;

/** Comment compléter le droit, ou le corriger, quand on tient le texte. */
export const Completer = ({ titre }: { readonly titre: RefObject<HTMLHeadingElement | null> }) => (
  <section className="bloc feuille droit-completer" aria-labelledby="titre-completer">
    <div className="tete-de-bloc">
      <h2 id="titre-completer" ref={titre} tabIndex={-1}>
        Vous avez le texte&nbsp;?
      </h2>
    </div>
    <div className="droit-voies">
      <section aria-labelledby="voie-bareme">
        <h3 id="voie-bareme">Sans toucher au code&nbsp;: un barème</h3>
        <p>
          Un fichier JSON, posé dans le dossier <code>baremes</code>, donne des seuils de rang, des objectifs et une
          formule de réduction. Chaque valeur y dit sa source et son auteur. Les réponses qui s’en servent le citent.
        </p>
        <ul className="droit-commandes">
          {COMMANDES.map(([nom, commande]) => (
            <li key={commande}>
              <span>{nom}</span> <code>{commande}</code>
              <BoutonCopier texte={commande} nom={`la commande\u00a0: ${nom}`} />
            </li>
          ))}
        </ul>
        <p className="legende">
          Un barème comble ce qui est inconnu&nbsp;; il ne remplace jamais une valeur publiée. Un exemple, fictif, est
          dans <code>baremes/urps-exemple.json</code>.
        </p>
      </section>
      <section aria-labelledby="voie-correction">
        <h3 id="voie-correction">Pour tout le monde&nbsp;: une correction</h3>
        <p>
          Le fichier <code>CONTRIBUTING.md</code> du dépôt dit comment faire, pas à pas&nbsp;: «&nbsp;Corriger une
          source&nbsp;», «&nbsp;Changer une lecture retenue&nbsp;», «&nbsp;Combler une lacune&nbsp;». Il suffit d’une
          source, d’un jour d’effet et d’une phrase.
        </p>
        <p>
          La page de chaque règle a «&nbsp;Signaler une erreur&nbsp;»&nbsp;: un message prêt à copier, avec son adresse
          et ce que Tandem en dit. Rien n’est envoyé d’ici.
        </p>
      </section>
    </div>
  </section>
);
