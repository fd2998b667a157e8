import { useState } from 'react';
import { Choix, NE_SAIT_PAS } from '../elements/choix.tsx';
import {
  type Brouillon,
  type ChampChoisi,
  type ChampDeFormulaire,
  type ChampEcrit,
  champsDemandes,
  NON_SU,
} from './formulaire.ts';

/** L'identifiant d'un champ dans la page, d'après son chemin. */
export const idDeChamp = (prefixe: string, cle: string): string => `${prefixe}-${cle.replaceAll('.', '-')}`;

interface Proprietes<Champ> {
  readonly champ: Champ;
  readonly id: string;
  readonly valeur: string;
  readonly faute: string | undefined;
  readonly ecrire: (valeur: string) => void;
}

const Faute = ({ id, faute }: { readonly id: string; readonly faute: string | undefined }) =>
  faute === undefined ? null : (
    <p className="erreur" id={`${id}-erreur`}>
      {faute}
    </p>
  );

const decrire = (id: string, aide: string | undefined, faute: string | undefined): string | undefined =>
  [aide === undefined ? '' : `${id}-aide`, faute === undefined ? '' : `${id}-erreur`].join(' ').trim() || undefined;

/** Le clavier que le téléphone propose. */
const MODES: Readonly<Record<ChampEcrit['genre'], 'numeric' | 'decimal' | undefined>> = {
  jour: undefined,
  texte: undefined,
  entier: 'numeric',
  somme: 'decimal',
  pourcent: 'decimal',
  rang: 'decimal',
  demi: 'decimal',
};

const Ecrit = ({ champ, id, valeur, faute, ecrire, essaye }: Proprietes<ChampEcrit> & { readonly essaye: boolean }) => {
  const [quitte, quitter] = useState(false);
  // Une date ou un nombre à moitié écrit n'est pas encore une faute : elle se dit en quittant le champ, ou à l'essai.
  const dite = quitte || essaye ? faute : undefined;
  return (
    <div className="saisie">
      <label htmlFor={id} className="titre">
        {champ.titre}
      </label>
      {champ.aide === undefined ? null : (
        <p className="aide" id={`${id}-aide`}>
          {champ.aide}
        </p>
      )}
      <div className="ligne-de-saisie">
        <div className={`cadre cadre-${champ.genre}`}>
          <input
            id={id}
            className="entree"
            type="text"
            inputMode={MODES[champ.genre]}
            autoComplete="off"
            spellCheck={false}
            maxLength={champ.genre === 'texte' ? 500 : 24}
            placeholder={champ.genre === 'jour' ? 'jj/mm/aaaa' : undefined}
            value={valeur}
            aria-invalid={dite === undefined ? undefined : true}
            aria-describedby={decrire(id, champ.aide, dite)}
            onChange={({ target }) => ecrire(target.value)}
            onBlur={() => quitter(true)}
          />
          {champ.unite === undefined ? null : <span className="unite">{champ.unite}</span>}
        </div>
      </div>
      <Faute id={id} faute={dite} />
    </div>
  );
};

const Segments = ({ champ, id, valeur, faute, ecrire }: Proprietes<ChampChoisi>) => (
  <div>
    <Choix
      id={id}
      titre={champ.titre}
      aide={champ.aide}
      segments={champ.options}
      choisi={valeur === '' || valeur === NON_SU ? undefined : valeur}
      ignore={valeur === NON_SU}
      choisir={ecrire}
      {...(champ.ignorable === true ? { ignorer: () => ecrire(NON_SU) } : {})}
    />
    <Faute id={id} faute={faute} />
  </div>
);

const Liste = ({ champ, id, valeur, faute, ecrire }: Proprietes<ChampChoisi>) => (
  <div className="saisie">
    <label htmlFor={id} className="titre">
      {champ.titre}
    </label>
    {champ.aide === undefined ? null : (
      <p className="aide" id={`${id}-aide`}>
        {champ.aide}
      </p>
    )}
    <select
      id={id}
      className={valeur === NON_SU ? 'menu menu-ignore' : 'menu'}
      value={valeur}
      aria-invalid={faute === undefined ? undefined : true}
      aria-describedby={decrire(id, champ.aide, faute)}
      onChange={({ target }) => ecrire(target.value)}
    >
      <option value="">Choisissez…</option>
      {champ.ignorable === true ? <option value={NON_SU}>{NE_SAIT_PAS}</option> : null}
      {champ.options.map(({ code, libelle }) => (
        <option key={code} value={code}>
          {libelle}
        </option>
      ))}
    </select>
    <Faute id={id} faute={faute} />
  </div>
);

interface ProprietesDeChamps {
  readonly champs: readonly ChampDeFormulaire[];
  readonly prefixe: string;
  readonly brouillon: Brouillon;
  /** Les fautes à dire sous chaque champ. Un champ écrit tait la sienne tant qu'on y écrit. */
  readonly fautes: ReadonlyMap<string, string>;
  /** On a demandé à valider : les champs vides qu'il faut remplir se disent aussi. */
  readonly essaye: boolean;
  readonly ecrire: (cle: string, valeur: string) => void;
}

/** Les champs d'un formulaire, ceux que les autres réponses demandent. */
export const Champs = ({ champs, prefixe, brouillon, fautes, essaye, ecrire }: ProprietesDeChamps) => {
  return champsDemandes(champs, brouillon).map((champ) => {
    const valeur = brouillon.get(champ.cle) ?? '';
    const vide = valeur.trim() === '';
    const commun = {
      id: idDeChamp(prefixe, champ.cle),
      valeur,
      faute: vide && !essaye ? undefined : fautes.get(champ.cle),
      ecrire: (nouvelle: string) => ecrire(champ.cle, nouvelle),
    };
    if (!('options' in champ)) return <Ecrit key={champ.cle} champ={champ} essaye={essaye} {...commun} />;
    return champ.genre === 'segments' ? (
      <Segments key={champ.cle} champ={champ} {...commun} />
    ) : (
      <Liste key={champ.cle} champ={champ} {...commun} />
    );
  });
};

/** Porte le focus sur le premier champ fautif d'un formulaire, une fois ses fautes dites. */
export const allerALaFaute = (formulaire: HTMLElement | null): void => {
  requestAnimationFrame(() => {
    const faute = formulaire?.querySelector('.erreur');
    faute?.parentElement?.querySelector<HTMLElement>('input, select')?.focus();
  });
};
