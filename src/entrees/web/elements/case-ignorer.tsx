import { Checkbox } from 'react-aria-components';
import { NE_SAIT_PAS } from './choix.tsx';

interface Proprietes {
  /** La question à laquelle on ne sait pas répondre. */
  readonly titre: string;
  readonly ignore: boolean;
  readonly ignorer: (oui: boolean) => void;
}

/** « Je ne sais pas » : une réponse, à cocher. */
export const CaseIgnorer = ({ titre, ignore, ignorer }: Proprietes) => (
  <Checkbox className="case" isSelected={ignore} onChange={ignorer}>
    <span className="coche" aria-hidden="true" />
    {NE_SAIT_PAS}
    <span className="invisible"> : {titre}</span>
  </Checkbox>
);
