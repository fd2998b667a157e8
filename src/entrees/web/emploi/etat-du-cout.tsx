import type { ReactNode } from 'react';
import { composer } from '../../../explication/typographie.ts';
import type { EtatDuCout } from './couts.ts';

const ATTENTE = composer('Le salaire suffit pour un premier coût. Rien n’est envoyé : tout se calcule ici.');

const dire = (etat: EtatDuCout): string => {
  switch (etat.etat) {
    case 'attendu':
      return ATTENTE;
    case 'sans-temps':
      return composer('Choisissez le temps de travail de l’assistant : le coût en découle.');
    case 'calcul':
      return 'Calcul du coût…';
    case 'chiffre':
      return etat.cout.resume;
    case 'refuse':
      // Un salaire trop bas se dit sous son champ.
      return etat.chemin === 'emploi.salaireBrut' ? 'Coût indéterminé.' : composer(etat.phrase);
  }
};

/** Ce qu'un refus dit du salaire lui-même : la phrase vient sous son champ. */
export const fauteDuSalaire = (etat: EtatDuCout | undefined): string | undefined =>
  etat?.etat === 'refuse' && etat.chemin === 'emploi.salaireBrut' ? etat.phrase : undefined;

interface Proprietes {
  readonly etat: EtatDuCout;
  readonly enCours: boolean;
  readonly reessayer: () => void;
  /** Que faire si le calcul ne se charge pas. */
  readonly children: ReactNode;
}

/** Où en est le calcul : le coût en une phrase, ce qui manque, ou pourquoi il ne se fait pas. */
export const EtatDuCoutDit = ({ etat, enCours, reessayer, children }: Proprietes) => (
  <div className="emploi-etat">
    <p role="status" className={etat.etat === 'refuse' ? 'emploi-etat-refus' : undefined}>
      {dire(etat)}
      {enCours && etat.etat !== 'calcul' ? <span className="legende"> Calcul du coût…</span> : null}
    </p>
    {etat.etat === 'refuse' && etat.panne ? (
      <p>
        <button type="button" className="bouton bouton-petit" onClick={reessayer}>
          Réessayer
        </button>{' '}
        <span className="aide">{children}</span>
      </p>
    ) : null}
  </div>
);
