import type { ReactNode } from 'react';

interface Proprietes {
  /** Ce que la zone contient, pour qui l'atteint au clavier. */
  readonly nom: string;
  readonly classe?: string;
  readonly children: ReactNode;
}

const AU_CLAVIER = { tabIndex: 0 } as const;

/** Ce qui est trop large défile dans sa propre zone, que le clavier atteint ; la page, elle, ne défile jamais de côté. */
export const Defilable = ({ nom, classe = '', children }: Proprietes) => (
  <section {...AU_CLAVIER} className={`defile ${classe}`.trim()} aria-label={nom}>
    {children}
  </section>
);
