import { useId } from 'react';
import { composer } from '../../../explication/typographie.ts';
import { NE_SAIT_PAS, type Segment } from './choix.tsx';

interface Proprietes {
  readonly titre: string;
  readonly petit?: boolean;
  readonly aide?: string | undefined;
  readonly segments: readonly Segment[];
  readonly choisi: string | undefined;
  readonly ignore?: boolean;
  readonly choisir: (code: string | undefined) => void;
  readonly ignorer?: (oui: boolean) => void;
  /** Deux réponses qui se contredisent. */
  readonly contredit?: string | undefined;
  readonly id?: string | undefined;
}

/** Une longue liste : le menu du système, que chacun sait ouvrir, au clavier comme au pouce. */
export const Menu = ({
  titre,
  petit = false,
  aide,
  segments,
  choisi,
  ignore = false,
  choisir,
  ignorer,
  contredit,
  id,
}: Proprietes) => {
  const genere = useId();
  const cle = id ?? genere;
  const decrit = [aide === undefined ? '' : `${cle}-aide`, contredit === undefined ? '' : `${cle}-erreur`];
  return (
    <div className={petit ? 'saisie saisie-petite' : 'saisie'}>
      <label htmlFor={cle} className={petit ? 'sous-titre' : 'titre'}>
        {composer(titre)}
      </label>
      {aide === undefined ? null : (
        <p className="aide" id={`${cle}-aide`}>
          {composer(aide)}
        </p>
      )}
      <select
        id={cle}
        className={ignore ? 'menu menu-ignore' : 'menu'}
        value={ignore ? '?' : (choisi ?? '')}
        aria-invalid={contredit === undefined ? undefined : true}
        aria-describedby={decrit.join(' ').trim() || undefined}
        onChange={({ target: { value } }) => {
          if (value === '?') ignorer?.(true);
          else choisir(value === '' ? undefined : value);
        }}
      >
        <option value="">Choisissez…</option>
        {ignorer === undefined ? null : <option value="?">{NE_SAIT_PAS}</option>}
        {segments.map(({ code, libelle }) => (
          <option key={code} value={code}>
            {composer(libelle)}
          </option>
        ))}
      </select>
      {contredit === undefined ? null : (
        <p className="erreur" id={`${cle}-erreur`}>
          {contredit}
        </p>
      )}
    </div>
  );
};
