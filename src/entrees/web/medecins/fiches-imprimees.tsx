import { createPortal } from 'react-dom';
import type { FicheDuMedecin } from './fiche.ts';
import { FeuilleDuMedecin } from './fiche-feuille.tsx';

/** Les fiches à imprimer, une page chacune : elles ne se voient que sur le papier, et y sont seules. */
export const FichesImprimees = ({ fiches }: { readonly fiches: readonly FicheDuMedecin[] }) =>
  fiches.length === 0
    ? null
    : createPortal(
        <div className="fiches-imprimees">
          {fiches.map((fiche) => (
            <FeuilleDuMedecin key={fiche.ligne} fiche={fiche} seule={false} />
          ))}
        </div>,
        document.body,
      );
