import { ecrireHeure } from '../../../../usages/documents/champs.ts';
import type { PosteDuDossier } from '../../../../usages/documents/dossier.ts';
import { LienInterne } from '../../coquille/lien-interne.tsx';

interface Proprietes {
  readonly id: string;
  readonly titre: string;
  readonly horaire: PosteDuDossier['horaire'];
  readonly retirer: () => void;
}

/** La semaine type reprise du planning, ou le chemin pour l'écrire. */
export const Horaire = ({ id, titre, horaire, retirer }: Proprietes) => (
  <div className="doc-semaine">
    <p className="sous-titre">{titre}</p>
    {horaire === undefined ? null : (
      <ul className="doc-horaire">
        {horaire.journees.map(({ jour, plages }) => (
          <li key={jour}>
            <span>{jour}</span> {plages.map(({ de, a }) => `${ecrireHeure(de)} – ${ecrireHeure(a)}`).join(', ')}
          </li>
        ))}
      </ul>
    )}
    <p className="boutons">
      <span id={id} tabIndex={-1}>
        <LienInterne vers="/employeur/planning" className="bouton bouton-petit">
          {horaire === undefined ? 'Écrire l’horaire de la semaine' : 'Changer l’horaire'}
        </LienInterne>
      </span>
      {horaire === undefined ? null : (
        <button type="button" className="bouton bouton-petit" onClick={retirer}>
          Retirer l’horaire
        </button>
      )}
    </p>
  </div>
);
