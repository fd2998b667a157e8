import { useState } from 'react';
import type { Jour } from '../../../commun/jour.ts';
import type { Etape } from '../../../usages/etapes.ts';
import { estDatee } from './moment.ts';
import { donnerLAgenda } from './telecharger-l-agenda.ts';

interface Proprietes {
  readonly etapes: readonly Etape[];
  readonly aujourdHui: Jour;
}

/** « Ajouter à mon agenda » : un fichier fait ici. Sans étape datée, il n'y a rien à ajouter, et la page le dit ailleurs. */
export const BoutonAgenda = ({ etapes, aujourdHui }: Proprietes) => {
  const [issue, dire] = useState<string>();
  const datees = etapes.filter(estDatee);
  const donner = async () => {
    const refus = await donnerLAgenda(datees, aujourdHui);
    dire(refus ?? (datees.length === 0 ? 'Le fichier est vide : aucune étape n’a de jour.' : ''));
  };
  return (
    <span className="etapes-agenda">
      <button type="button" className="bouton bouton-petit" onClick={() => void donner()}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="etapes-calendrier">
          <path d="M2 3.5h12v10.5H2zM2 7h12M5 1.5v3.5M11 1.5v3.5" />
        </svg>
        Ajouter à mon agenda
      </button>
      <span role="status" className={issue === undefined || issue === '' ? 'invisible' : 'etapes-refus'}>
        {issue === '' ? `Le fichier d’agenda est donné\u00a0: ${datees.length} étapes.` : issue}
      </span>
    </span>
  );
};
