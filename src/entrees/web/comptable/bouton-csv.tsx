import { useState } from 'react';
import { composer } from '../../../explication/typographie.ts';
import type { VueComptable } from '../../../usages/comptable/forme.ts';
import { telecharger } from '../elements/telecharger.ts';

const NON_CHARGE = composer('Le fichier n’a pas pu être préparé. Rechargez la page, puis réessayez.');

/** Donne toute la vue en CSV, pour un tableur français. Ce qui l'écrit n'est chargé qu'ici. */
export const BoutonCsv = ({ vue }: { readonly vue: VueComptable }) => {
  const [issue, dire] = useState('');
  const donner = async (): Promise<void> => {
    try {
      const { ecrireCsvComptable } = await import('../../../usages/comptable/csv.ts');
      telecharger('tandem-comptable.csv', 'text/csv', ecrireCsvComptable(vue));
      dire('Le fichier est donné.');
    } catch {
      dire(NON_CHARGE);
    }
  };
  return (
    <p className="compta-telecharger">
      <button type="button" className="bouton bouton-plein" onClick={() => void donner()}>
        Télécharger le tableau (CSV)
      </button>
      <span role="status" className={issue === NON_CHARGE ? 'erreur' : 'legende'}>
        {issue}
      </span>
    </p>
  );
};
