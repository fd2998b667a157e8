import { NE_SAIT_PAS } from './choix.tsx';

interface Proprietes {
  /** La question à laquelle on ne sait pas répondre. */
  readonly titre: string;
  readonly ignore: boolean;
  readonly ignorer: (oui: boolean) => void;
}

/** « Je ne sais pas » : une réponse, à cocher. */
export const CaseIgnorer = ({ titre, ignore, ignorer }: Proprietes) => (
  <label className="case">
    <input type="checkbox" className="invisible" checked={ignore} onChange={({ target }) => ignorer(target.checked)} />
    <span className="coche" aria-hidden="true" />
    {NE_SAIT_PAS}
    <span className="invisible"> : {titre}</span>
  </label>
);
