import { type ReactNode, Suspense, useState } from 'react';
import type { CoutChiffre } from './couts.ts';

interface ProprietesDuVolet {
  readonly titre: string;
  readonly precision?: string | undefined;
  readonly classe?: string;
  readonly children: ReactNode;
}

/** Un volet replié : ce qu'il contient n'est chargé qu'à sa première ouverture. */
export const Volet = ({ titre, precision, classe = '', children }: ProprietesDuVolet) => {
  const [ouvert, ouvrir] = useState(false);
  return (
    <details
      className={`emploi-volet ${classe}`.trim()}
      onToggle={({ currentTarget }) => ouvrir((deja) => deja || currentTarget.open)}
    >
      <summary>
        {titre}
        {precision === undefined ? null : <span className="legende"> {precision}</span>}
      </summary>
      {ouvert ? <Suspense fallback={<p className="legende">Chargement…</p>}>{children}</Suspense> : null}
    </details>
  );
};

/** Combien de réponses une hypothèse remplace encore : ce que dit le volet qui les pose. */
export const compterLesSupposees = (chiffre: CoutChiffre | undefined): string | undefined => {
  const nombre = chiffre?.manques.length ?? 0;
  return nombre === 0 ? undefined : `${nombre} réponse${nombre > 1 ? 's supposées' : ' supposée'}`;
};
