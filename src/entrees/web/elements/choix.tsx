import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { composer } from '../../../explication/typographie.ts';

export const NE_SAIT_PAS = 'je ne sais pas';
const CODE_IGNORE = '?';

export interface Segment {
  readonly code: string;
  readonly libelle: string;
}

interface Proprietes {
  readonly titre: string;
  /** Le titre reste dit, mais n'est plus montré : il est déjà écrit au-dessus. */
  readonly titreCache?: boolean;
  readonly aide?: string | undefined;
  readonly segments: readonly Segment[];
  /** Le code choisi ; `undefined` tant que rien ne l'est. */
  readonly choisi: string | undefined;
  readonly ignore?: boolean;
  readonly choisir: (code: string) => void;
  /** Présent : « je ne sais pas » est le dernier segment. */
  readonly ignorer?: (oui: boolean) => void;
  readonly enColonne?: boolean;
  readonly id?: string | undefined;
}

/** Des segments dont un seul est choisi ; « je ne sais pas », le dernier, est une réponse. */
export const Choix = ({
  titre,
  titreCache = false,
  aide,
  segments,
  choisi,
  ignore = false,
  choisir,
  ignorer,
  enColonne = false,
  id,
}: Proprietes) => (
  <RadioGroup
    {...(id === undefined ? {} : { id })}
    className={enColonne ? 'choix choix-en-colonne' : 'choix'}
    value={ignore ? CODE_IGNORE : (choisi ?? null)}
    onChange={(code) => (code === CODE_IGNORE ? ignorer?.(true) : choisir(code))}
  >
    <Label className={titreCache ? 'invisible' : 'titre'}>{composer(titre)}</Label>
    {aide === undefined ? null : (
      <Text slot="description" className="aide" elementType="p">
        {composer(aide)}
      </Text>
    )}
    <div className="segments">
      {segments.map(({ code, libelle }) => (
        <Radio key={code} value={code} className="segment">
          {composer(libelle)}
        </Radio>
      ))}
      {ignorer === undefined ? null : (
        <Radio value={CODE_IGNORE} className="segment segment-ignorer">
          {NE_SAIT_PAS}
        </Radio>
      )}
    </div>
  </RadioGroup>
);
