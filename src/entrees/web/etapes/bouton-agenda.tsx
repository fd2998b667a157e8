import { useState } from 'react';
import type { Jour } from '../../../commun/jour.ts';
import type { Etape } from '../../../usages/etapes.ts';
import { estDatee } from './moment.ts';
import { donnerLAgenda, type NomsDAgenda } from './telecharger-l-agenda.ts';
import './bouton-agenda.css';

interface Proprietes {
  /** Les étapes, ou de quoi les trouver au moment où on les demande. */
  readonly etapes: readonly Etape[] | (() => Promise<readonly Etape[]>);
  readonly aujourdHui: Jour;
  readonly noms?: NomsDAgenda;
}

const NOMS: NomsDAgenda = { fichier: 'tandem-etapes.ics', nom: 'Tandem : prochaines étapes' };
const NON_TROUVEES =
  'Le fichier d’agenda n’a pas pu être fait\u00a0: une partie de la page ne s’est pas chargée. Réessayez.';

const trouver = async (etapes: Proprietes['etapes']): Promise<readonly Etape[] | undefined> =>
  typeof etapes === 'function' ? etapes().catch(() => undefined) : etapes;

/** « Ajouter à mon agenda » : un fichier fait ici. Sans étape datée, il n'y a rien à ajouter, et la page le dit ailleurs. */
export const BoutonAgenda = ({ etapes, aujourdHui, noms = NOMS }: Proprietes) => {
  const [issue, dire] = useState<{ readonly refus: string | undefined; readonly nombre: number }>();
  const donner = async () => {
    const datees = (await trouver(etapes))?.filter(estDatee);
    if (datees === undefined) {
      dire({ refus: NON_TROUVEES, nombre: 0 });
      return;
    }
    const refus = await donnerLAgenda(datees, aujourdHui, noms);
    const vide = datees.length === 0 ? 'Le fichier est vide\u00a0: aucune étape n’a de jour.' : undefined;
    dire({ refus: refus ?? vide, nombre: datees.length });
  };
  return (
    <span className="etapes-agenda">
      <button type="button" className="bouton bouton-petit" onClick={() => void donner()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="etapes-calendrier">
          <path d="M2 3.5h12v10.5H2zM2 7h12M5 1.5v3.5M11 1.5v3.5" />
        </svg>
        Ajouter à mon agenda
      </button>
      <span role="status" className={issue?.refus === undefined ? 'invisible' : 'etapes-refus'}>
        {issue === undefined ? null : (issue.refus ?? `Le fichier d’agenda est donné\u00a0: ${issue.nombre} étapes.`)}
      </span>
    </span>
  );
};
