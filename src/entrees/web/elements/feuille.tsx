import type { ReactNode } from 'react';
import { composer } from '../../../explication/typographie.ts';

interface Proprietes {
  readonly id: string;
  readonly titre: string;
  /** Une précision à droite du titre : un compte, une unité, une commande. */
  readonly precision?: ReactNode;
  readonly niveau?: 2 | 3;
  readonly classe?: string;
  readonly children: ReactNode;
}

/** Une partie d'un écran, sous son titre. `feuille` en fait une surface ; sans elle, un filet la sépare de la précédente. */
export const Bloc = ({ id, titre, precision, niveau = 2, classe = '', children }: Proprietes) => {
  const Titre = niveau === 2 ? 'h2' : 'h3';
  return (
    <section className={`bloc ${classe}`.trim()} aria-labelledby={`titre-${id}`} id={id}>
      <div className="tete-de-bloc">
        <Titre id={`titre-${id}`}>{composer(titre)}</Titre>
        {precision === undefined ? null : (
          <div className="precision">{typeof precision === 'string' ? composer(precision) : precision}</div>
        )}
      </div>
      {children}
    </section>
  );
};
