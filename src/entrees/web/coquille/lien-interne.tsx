import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface Proprietes {
  readonly vers: string;
  readonly className?: string;
  readonly courant?: boolean;
  readonly surClic?: () => void;
  /** Ce que l'écran d'arrivée trouve dans l'historique. */
  readonly etat?: unknown;
  readonly children: ReactNode;
}

/** Un lien d'un écran à l'autre, qui emporte la simulation avec lui : elle est dans le fragment de l'adresse. */
export const LienInterne = ({ vers, className, courant = false, surClic, etat, children }: Proprietes) => (
  <Link
    href={vers}
    {...(etat === undefined ? {} : { state: etat })}
    {...(className === undefined ? {} : { className })}
    aria-current={courant ? 'page' : undefined}
    onClick={() => {
      surClic?.();
      window.scrollTo(0, 0);
    }}
  >
    {children}
  </Link>
);
