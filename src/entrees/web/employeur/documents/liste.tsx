import { BROUILLONS } from '../../../../usages/documents/composer.ts';
import { LienInterne } from '../../coquille/lien-interne.tsx';
import { cheminDuDocument } from '../../routes.ts';
import { CommandesDuDossier } from './commandes-du-dossier.tsx';
import { useDossier } from './contexte-du-dossier.ts';
import { MOMENTS_EN_CLAIR, parMoment } from './moments.ts';
import '../employeur.css';
import './document.css';
import './liste.css';

/** Tous les documents que Tandem prépare, par moment. */
export const PageDocuments = () => {
  const cours = useDossier();
  return (
    <div className="page docs">
      <div className="docs-tete">
        <p className="doc-fil">
          <LienInterne vers="/employeur">Employer</LienInterne>
        </p>
        <h1>Préparer les documents</h1>
        <p className="chapeau">
          Des brouillons à relire, à compléter et à signer par vous. Ce que vous écrivez pour l’un sert aux autres.
        </p>
      </div>
      <div className="docs-colonne">
        <CommandesDuDossier cours={cours} />
      </div>
      <div className="feuille docs-liste">
        {parMoment().map(({ moment, codes }) => (
          <section key={moment} className="bloc" aria-labelledby={`moment-${moment}`}>
            <h2 id={`moment-${moment}`}>{MOMENTS_EN_CLAIR[moment].titre}</h2>
            <p className="aide">{MOMENTS_EN_CLAIR[moment].quand}</p>
            <ul className="docs-codes">
              {codes.map((code) => (
                <li key={code}>
                  <LienInterne vers={cheminDuDocument(code)}>{BROUILLONS[code].titre}</LienInterne>
                  <span className="aide">pour {BROUILLONS[code].pourQui}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
};
