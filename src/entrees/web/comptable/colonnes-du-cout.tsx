import type { Centimes } from '../../../commun/centimes.ts';
import type { Intervalle } from '../../../usages/comptable/forme.ts';
import { ecrireRond } from '../annees/ecrire.ts';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Ecrit } from './montant.tsx';

/** Les têtes des deux colonnes qu'un tableau n'a que si le coût est renseigné. */
export const TetesDuCout = ({ cout = 'Coût' }: { readonly cout?: string }) => (
  <>
    <th scope="col" className="nombre">
      {cout}
    </th>
    <th scope="col" className="nombre">
      Net
    </th>
  </>
);

/** Leurs cellules : un coût que rien ne fixe est une case, jamais un nombre. */
export const CellulesDuCout = ({ cout, net }: { readonly cout: Centimes | null; readonly net: Intervalle | null }) => (
  <>
    <td className="nombre">{cout === null ? <CaseIndeterminee>indéterminé</CaseIndeterminee> : ecrireRond(cout)}</td>
    <td className="nombre">{net === null ? null : <Ecrit de={net} signe />}</td>
  </>
);
