import type { ColonneDuTableau } from './colonnes.ts';

interface Proprietes {
  readonly possibles: readonly ColonneDuTableau[];
  readonly choisies: ReadonlySet<string>;
  readonly choisir: (choisies: ReadonlySet<string>) => void;
  readonly depart: () => void;
}

const GROUPES = [
  ['reponse', 'De la réponse'],
  ['fichier', 'De votre fichier'],
] as const;

/** Les colonnes que l'on montre. L'identifiant de la ligne reste toujours là : il la nomme. */
export const ChoixDesColonnes = ({ possibles, choisies, choisir, depart }: Proprietes) => {
  const basculer = (cle: string, oui: boolean) => {
    const nouvelles = new Set(choisies);
    if (oui) nouvelles.add(cle);
    else nouvelles.delete(cle);
    choisir(nouvelles);
  };
  const montrees = possibles.filter(({ cle }) => choisies.has(cle)).length;
  return (
    <details className="med-depliant med-colonnes">
      <summary>
        Colonnes montrées&nbsp;: {montrees} sur {possibles.length}
      </summary>
      <div className="med-depliant-corps">
        {GROUPES.map(([origine, titre]) => {
          const colonnes = possibles.filter((une) => une.origine === origine);
          return colonnes.length === 0 ? null : (
            <fieldset key={origine}>
              <legend>{titre}</legend>
              {colonnes.map(({ cle, nom }) => (
                <label key={cle} className="med-case">
                  <input
                    type="checkbox"
                    checked={choisies.has(cle)}
                    onChange={({ target }) => basculer(cle, target.checked)}
                  />
                  <span>{nom}</span>
                </label>
              ))}
            </fieldset>
          );
        })}
        <button type="button" className="bouton bouton-petit" onClick={depart}>
          Revenir au choix de départ
        </button>
      </div>
    </details>
  );
};
