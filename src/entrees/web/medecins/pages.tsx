import { useId } from 'react';
import { ecrireNombre } from '../../../explication/typographie.ts';
import type { PageDeLignes, Regard } from './tableau.ts';

interface Proprietes {
  readonly vue: PageDeLignes;
  readonly parPage: number;
  readonly aller: (change: Partial<Pick<Regard, 'page' | 'parPage'>>) => void;
}

const TAILLES = [50, 100] as const;

/** D'une page à l'autre. Un bouton sans effet n'est pas montré. */
export const Pages = ({ vue, parPage, aller }: Proprietes) => {
  const id = useId();
  const { total, page, pages } = vue;
  const premiere = (page - 1) * parPage + 1;
  const derniere = Math.min(total, page * parPage);
  if (total === 0) return null;
  return (
    <nav className="med-pages" aria-label="Pages du tableau">
      {page > 1 ? (
        <>
          {page > 2 ? (
            <button type="button" className="bouton bouton-petit" onClick={() => aller({ page: 1 })}>
              Première
            </button>
          ) : null}
          <button type="button" className="bouton bouton-petit" onClick={() => aller({ page: page - 1 })}>
            Précédente
          </button>
        </>
      ) : null}
      <span role="status">
        {ecrireNombre(premiere)} à {ecrireNombre(derniere)} sur {ecrireNombre(total)}
      </span>
      {page < pages ? (
        <>
          <button type="button" className="bouton bouton-petit" onClick={() => aller({ page: page + 1 })}>
            Suivante
          </button>
          {page < pages - 1 ? (
            <button type="button" className="bouton bouton-petit" onClick={() => aller({ page: pages })}>
              Dernière
            </button>
          ) : null}
        </>
      ) : null}
      <label htmlFor={id} className="med-par-page">
        Lignes par page{' '}
        <select
          id={id}
          className="menu"
          value={parPage}
          onChange={({ target }) => aller({ page: 1, parPage: Number(target.value) })}
        >
          {TAILLES.map((taille) => (
            <option key={taille} value={taille}>
              {taille}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
};
