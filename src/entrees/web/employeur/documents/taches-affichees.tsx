import type { Tache } from '../../../../droit/missions.ts';
import { CODES_TACHES, type CodeTache, tacheDe } from '../../../../droit/taches.ts';
import { composer } from '../../../../explication/typographie.ts';
import { Marque } from '../../elements/marque.tsx';

const MOMENTS: readonly (readonly [Tache['moment'], string])[] = [
  ['avant', 'Avant la consultation'],
  ['pendant', 'Pendant la consultation'],
  ['apres', 'Après la consultation'],
  ['a-tout-moment', 'À tout moment'],
];

const MOTS = { oui: '', indetermine: 'aucun texte lu ne le dit', non: 'interdite' } as const;

interface Proprietes {
  readonly id: string;
  readonly titre: string;
  readonly aide: string | undefined;
  readonly choisies: readonly CodeTache[];
  readonly choisir: (choisies: readonly CodeTache[]) => void;
}

const UneTache = ({
  id,
  code,
  cochee,
  cocher,
}: {
  readonly id: string | undefined;
  readonly code: CodeTache;
  readonly cochee: boolean;
  readonly cocher: (oui: boolean) => void;
}) => {
  const { libelle, permise, condition } = tacheDe(code);
  return (
    <label className="doc-tache">
      <input id={id} type="checkbox" checked={cochee} onChange={({ target }) => cocher(target.checked)} />
      <span>
        {composer(libelle)}
        {permise === 'oui' ? null : (
          <span className={`doc-permission doc-permission-${permise}`}>
            <Marque reponse={permise} cote={16} muette /> {MOTS[permise]}
          </span>
        )}
        {condition === null || permise !== 'oui' ? null : (
          <span className="aide doc-condition">{composer(condition)}</span>
        )}
      </span>
    </label>
  );
};

/** Les tâches à cocher, par moment. Une tâche interdite se coche aussi : le document la refuse, et dit pourquoi. */
export const Taches = ({ id, titre, aide, choisies, choisir }: Proprietes) => (
  <fieldset className="doc-taches">
    <legend className="titre">{titre}</legend>
    {aide === undefined ? null : <p className="aide">{composer(aide)}</p>}
    {MOMENTS.map(([moment, nom]) => (
      <fieldset key={moment} className="doc-taches">
        <legend className="doc-moment">{nom}</legend>
        {CODES_TACHES.filter((code) => tacheDe(code).moment === moment).map((code) => (
          <UneTache
            key={code}
            id={code === CODES_TACHES[0] ? id : undefined}
            code={code}
            cochee={choisies.includes(code)}
            cocher={(oui) => choisir(CODES_TACHES.filter((une) => (une === code ? oui : choisies.includes(une))))}
          />
        ))}
      </fieldset>
    ))}
  </fieldset>
);
