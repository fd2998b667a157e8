import { useEffect, useState } from 'react';
import { interroger, type Ouverture } from './seance.ts';
import type { PageDeLignes, Regard } from './tableau.ts';

/** La page de lignes que l'on regarde. L'ancienne reste montrée tant que la nouvelle n'est pas là : rien ne saute. */
export const useVue = (
  ouverture: Ouverture,
  regard: Regard,
): { readonly vue: PageDeLignes | undefined; readonly panne: boolean } => {
  const [vue, montrer] = useState<PageDeLignes>();
  const [panne, tomber] = useState(false);
  useEffect(() => {
    let depasse = false;
    interroger(ouverture, 'montrer', regard).then(
      (rendue) => {
        if (!depasse) montrer(rendue);
      },
      () => {
        if (!depasse) tomber(true);
      },
    );
    return () => {
      depasse = true;
    };
  }, [ouverture, regard]);
  return { vue, panne };
};
