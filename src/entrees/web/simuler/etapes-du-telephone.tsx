import type { GroupePose } from '../entretien/groupes.ts';
import type { Groupe } from '../entretien/question.ts';

interface Proprietes {
  readonly groupes: readonly GroupePose[];
  readonly etape: Groupe;
  readonly aller: (groupe: Groupe) => void;
}

/** Sur un téléphone, les quatre groupes en quatre étapes : où l'on en est, et de quoi y aller. */
export const BarreDesEtapes = ({ groupes, etape, aller }: Proprietes) => {
  const courante = groupes.findIndex(({ groupe }) => groupe === etape);
  return (
    <nav className="barre-des-etapes" aria-label="Étapes">
      <ol>
        {groupes.map(({ groupe, court }, rang) => (
          <li key={groupe}>
            <button
              type="button"
              className={rang <= courante ? 'etape etape-faite' : 'etape'}
              aria-current={groupe === etape ? 'step' : undefined}
              onClick={() => aller(groupe)}
            >
              {court}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** D'une étape à la suivante ; après la dernière, la réponse. */
export const PasDesEtapes = ({ groupes, etape, aller, conclure }: Proprietes & { readonly conclure: () => void }) => {
  const rang = groupes.findIndex(({ groupe }) => groupe === etape);
  const [avant, apres] = [groupes[rang - 1], groupes[rang + 1]];
  return (
    <div className="pas-des-etapes">
      {avant === undefined ? null : (
        <button type="button" className="bouton" onClick={() => aller(avant.groupe)}>
          <span className="invisible">Étape d’avant&nbsp;: </span>
          {avant.court}
        </button>
      )}
      <button
        type="button"
        className="bouton bouton-suivant"
        onClick={() => (apres === undefined ? conclure() : aller(apres.groupe))}
      >
        {apres === undefined ? 'Voir la réponse' : `Suivant\u00a0: ${apres.suivant}`}
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M3 10h13m-5-5 5 5-5 5" className="fleche" />
        </svg>
      </button>
    </div>
  );
};
