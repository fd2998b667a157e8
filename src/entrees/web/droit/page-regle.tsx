import { useLayoutEffect } from 'react';
import { useParams } from 'wouter';
import { jourDe } from '../../../commun/jour.ts';
import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { BoutonCopier } from '../elements/copier.tsx';
import { cheminDe, type Fiche, lireFiche } from './adresse.ts';
import { FicheEtabli, FichePoint, FicheRegle, FicheSource } from './fiches.tsx';
import { ecrireSignalement, titrer } from './titre-de-fiche.ts';
import { voisinesDe } from './voisins.ts';
import './tableau.css';
import './fiche.css';

const Contenu = ({ fiche }: { readonly fiche: Fiche }) => {
  switch (fiche.genre) {
    case 'etabli':
      return <FicheEtabli cle={fiche.cle} />;
    case 'point':
      return <FichePoint cle={fiche.cle} />;
    case 'regle':
      return <FicheRegle cle={fiche.cle} />;
    case 'source':
      return <FicheSource cle={fiche.cle} />;
  }
};

const Inconnue = ({ cle }: { readonly cle: string }) => (
  <div className="page-seule">
    <h1>Aucune règle ne porte cette adresse</h1>
    <p>
      «&nbsp;{cle}&nbsp;» n’est la clé d’aucune règle, d’aucun point ni d’aucune source. L’adresse est peut-être
      incomplète, ou la règle a été retirée depuis.
    </p>
    <p>
      <LienInterne vers="/droit" className="bouton bouton-plein">
        Chercher dans le droit
      </LienInterne>
    </p>
  </div>
);

/** L'écran se nomme dans l'onglet après que l'application a nommé sa route : une fiche est plus précise qu'elle. */
const useNomDOnglet = (nom: string): void => {
  useLayoutEffect(() => {
    queueMicrotask(() => {
      document.title = `${nom} – Tandem`;
    });
  }, [nom]);
};

const Voisines = ({ fiche }: { readonly fiche: Fiche }) => {
  const { suite, rang, nombre, avant, apres } = voisinesDe(fiche);
  return (
    <nav className="fiche-voisines" aria-label={`Dans la même suite\u00a0: ${suite}`}>
      {avant === undefined ? (
        <span />
      ) : (
        <LienInterne vers={cheminDe(avant)}>
          <span className="legende fiche-sens">Avant</span>
          {titrer(avant).court}
        </LienInterne>
      )}
      <span className="legende fiche-rang">
        {suite}, {rang} sur {nombre}
      </span>
      {apres === undefined ? (
        <span />
      ) : (
        <LienInterne vers={cheminDe(apres)} className="fiche-apres">
          <span className="legende fiche-sens">Après</span>
          {titrer(apres).court}
        </LienInterne>
      )}
    </nav>
  );
};

const Signaler = ({ fiche, adresse }: { readonly fiche: Fiche; readonly adresse: string }) => {
  const message = ecrireSignalement(fiche, adresse, ecrireDate(jourDe(DROIT_TENU_AU)));
  return (
    <details className="fiche-signaler">
      <summary>Signaler une erreur</summary>
      <p>
        Copiez ce message, complétez-le, et portez-le là où vous avez trouvé Tandem&nbsp;: son dépôt, ou la personne qui
        vous l’a donné. Rien n’est envoyé d’ici. Le fichier <code>CONTRIBUTING.md</code> dit comment corriger soi-même.
      </p>
      <pre className="fiche-message">{message}</pre>
      <BoutonCopier texte={message} nom="le message" libelle="Copier le message" />
    </details>
  );
};

const Page = ({ fiche }: { readonly fiche: Fiche }) => {
  const { genre, titre, court } = titrer(fiche);
  const adresse = `${window.location.origin}${cheminDe(fiche)}`;
  useNomDOnglet(court);
  return (
    <div className="page fiche">
      <p className="fiche-retour">
        <LienInterne vers="/droit">Le droit, règle par règle</LienInterne>
      </p>
      <article className="feuille fiche-feuille">
        <header className="fiche-tete">
          <p className="legende">{genre}</p>
          <h1 className={fiche.genre === 'etabli' ? 'fiche-enonce-seul' : undefined}>{titre}</h1>
        </header>
        <Contenu fiche={fiche} />
        <footer className="fiche-pied">
          <p className="fiche-adresse">
            <span className="legende">{adresse}</span>
            <BoutonCopier texte={adresse} nom="de cette page" libelle="Copier l’adresse" />
          </p>
          <Signaler fiche={fiche} adresse={adresse} />
        </footer>
      </article>
      <Voisines fiche={fiche} />
    </div>
  );
};

/** La page d'une règle, d'un point ou d'une source, à une adresse qui ne change pas. */
export const PageRegle = () => {
  const { cle } = useParams<{ cle: string }>();
  const fiche = lireFiche(cle);
  return fiche === undefined ? <Inconnue cle={cle} /> : <Page key={cle} fiche={fiche} />;
};
