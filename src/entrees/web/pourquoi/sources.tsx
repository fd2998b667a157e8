import type { Bareme } from '../../../droit/bareme.ts';
import type { CleTexte } from '../../../droit/textes.ts';
import type { SourceLue } from '../../../explication/arbre.ts';
import { composer } from '../../../explication/typographie.ts';
import { direLaProvenance, direLeBareme } from '../bareme/dire.ts';
import { direOrigine } from '../droit/natures.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import './raison.css';

interface Proprietes {
  readonly source: Pick<SourceLue, 'titre' | 'lien' | 'nature' | 'date' | 'certitude'> & { readonly cle: CleTexte };
}

/** Une source : son titre, qui parle, quand, et ce qu'elle établit à elle seule. */
export const Source = ({ source: { titre, lien, nature, date, certitude } }: Proprietes) => (
  <li className="raison-source">
    {lien === null ? (
      <span>{composer(titre)}</span>
    ) : (
      <a href={lien} target="_blank" rel="noreferrer noopener">
        {composer(titre)}
        <span className="invisible"> (nouvel onglet)</span>
      </a>
    )}
    <p className="legende raison-origine">
      <span>
        {direOrigine(nature, date)}
        {lien === null ? ', sans lien public' : ''}
      </span>
      <SigneDeCertitude valeur={certitude} />
    </p>
  </li>
);

/** Le barème que la personne a apporté : une source, la sienne, et rien qui la confirme. */
export const SourceApportee = ({ bareme }: { readonly bareme: Bareme }) => (
  <li className="raison-source">
    <span>{direLeBareme(bareme)}</span>
    <p className="legende raison-origine">
      <span>{direLaProvenance(bareme)}</span>
      {bareme.fictif ? <span className="etiquette etiquette-exemple">fictif</span> : null}
      <SigneDeCertitude valeur="source-unique" />
    </p>
  </li>
);
