import { useState } from 'react';

interface Proprietes {
  readonly id: string;
  readonly titre: string;
  readonly aide?: string | undefined;
  readonly depart: string;
  readonly longueur: number;
  readonly lignes: number;
  readonly donner: (texte: string) => void;
}

/** Un texte de plusieurs lignes. */
export const ZoneDeTexte = ({ id, titre, aide, depart, longueur, lignes, donner }: Proprietes) => {
  const [texte, ecrire] = useState(depart);
  return (
    <div className="saisie saisie-petite">
      <label htmlFor={id} className="sous-titre">
        {titre}
      </label>
      {aide === undefined ? null : (
        <p className="aide" id={`${id}-aide`}>
          {aide}
        </p>
      )}
      <textarea
        id={id}
        className="doc-zone"
        rows={lignes}
        maxLength={longueur}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={texte}
        aria-describedby={aide === undefined ? undefined : `${id}-aide`}
        onChange={({ target: { value } }) => {
          ecrire(value);
          donner(value);
        }}
      />
    </div>
  );
};
