import { useId, useState } from 'react';
import type { Resultat } from '../../../commun/resultat.ts';
import { composer } from '../../../explication/typographie.ts';
import { CaseIgnorer } from './case-ignorer.tsx';

interface Proprietes<Lu> {
  readonly titre: string;
  /** Petit titre d'un champ parmi plusieurs, plutôt que titre de question. */
  readonly petit?: boolean;
  readonly aide?: string | undefined;
  readonly unite?: string | undefined;
  readonly invite?: string | undefined;
  readonly genre?: 'entier' | 'decimal' | 'texte' | 'jour';
  /** La valeur telle qu'une personne l'écrirait, ou rien. Relue à chaque `cle` React nouvelle. */
  readonly depart: string;
  readonly lire: (texte: string) => Resultat<Lu, string>;
  readonly donner: (valeur: Lu | undefined) => void;
  readonly ignore?: boolean;
  /** Présent : une case « je ne sais pas » suit le champ. */
  readonly ignorer?: ((oui: boolean) => void) | undefined;
  /** Écrire dans un champ « non su » lève le « je ne sais pas » ; à dire quand sa case est ailleurs. */
  readonly reprendre?: (() => void) | undefined;
  /** Une faute qui vient d'ailleurs : deux réponses qui se contredisent. */
  readonly contredit?: string | undefined;
  readonly id?: string | undefined;
}

/**
 * Un champ où l'on écrit. Tant que l'on écrit, un début de date ou de nombre ne trouble pas la réponse : la faute se
 * dit en quittant le champ, et ce qui est écrit y reste.
 */
export const Saisie = <Lu,>(proprietes: Proprietes<Lu>) => {
  const { titre, petit = false, aide, unite, genre = 'texte', ignore = false, ignorer, contredit } = proprietes;
  const genere = useId();
  const id = proprietes.id ?? genere;
  const [texte, ecrire] = useState(proprietes.depart);
  const [faute, signaler] = useState<string>();
  const phrase = faute ?? contredit;
  const lire = (nouveau: string, fini: boolean) => {
    const propre = nouveau.trim();
    const lu = propre === '' ? undefined : proprietes.lire(propre);
    if (lu?.accepte === false) {
      if (fini) {
        signaler(lu.refus);
        proprietes.donner(undefined);
      }
      return;
    }
    signaler(undefined);
    proprietes.donner(lu?.valeur);
  };
  const decrit = [aide === undefined ? '' : `${id}-aide`, phrase === undefined ? '' : `${id}-erreur`].join(' ').trim();
  return (
    <div className={petit ? 'saisie saisie-petite' : 'saisie'}>
      <label htmlFor={id} className={petit ? 'sous-titre' : 'titre'}>
        {composer(titre)}
      </label>
      {aide === undefined ? null : (
        <p className="aide" id={`${id}-aide`}>
          {composer(aide)}
        </p>
      )}
      <div className="ligne-de-saisie">
        <div className={`cadre cadre-${genre}`}>
          <input
            id={id}
            className="entree"
            type="text"
            inputMode={genre === 'entier' ? 'numeric' : genre === 'decimal' ? 'decimal' : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={genre === 'texte' ? 200 : 24}
            placeholder={ignore ? 'non su' : (proprietes.invite ?? (genre === 'jour' ? 'jj/mm/aaaa' : undefined))}
            value={ignore ? '' : texte}
            aria-invalid={phrase === undefined ? undefined : true}
            aria-describedby={decrit === '' ? undefined : decrit}
            onChange={(evenement) => {
              if (ignore) (proprietes.reprendre ?? (() => ignorer?.(false)))();
              ecrire(evenement.target.value);
              lire(evenement.target.value, false);
            }}
            onBlur={(evenement) => {
              if (!ignore) lire(evenement.target.value, true);
            }}
          />
          {unite === undefined || unite === '' ? null : <span className="unite">{unite}</span>}
        </div>
        {ignorer === undefined ? null : (
          <CaseIgnorer
            titre={titre}
            ignore={ignore}
            ignorer={(oui) => {
              ecrire('');
              signaler(undefined);
              ignorer(oui);
            }}
          />
        )}
      </div>
      {phrase === undefined ? null : (
        <p className="erreur" id={`${id}-erreur`}>
          {phrase}
        </p>
      )}
    </div>
  );
};
