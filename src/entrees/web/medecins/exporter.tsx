import { useState } from 'react';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { telecharger, telechargerBlob } from '../elements/telecharger.ts';
import { passerParUnClasseur } from './classeur.ts';
import { compterEnMots } from './mots.ts';
import { interroger, type Ouverture } from './seance.ts';
import type { PageDeLignes, Regard } from './tableau.ts';

interface Proprietes {
  readonly ouverture: Ouverture;
  readonly regard: Regard;
  readonly vue: PageDeLignes | undefined;
}

const NOM = 'tandem-medecins';
const ECHEC = 'Le fichier n’a pas pu être fait. Recommencez, ou exportez en CSV.';

/** Les lignes filtrées, dans l'ordre du tableau, en un fichier que la personne garde. */
export const Exporter = ({ ouverture, regard, vue }: Proprietes) => {
  const [avecLesMiennes, ajouter] = useState(false);
  const [etat, dire] = useState('');
  const total = vue?.total ?? 0;
  const ecrire = () =>
    interroger(ouverture, 'exporter', { ...regard, duFichier: avecLesMiennes ? regard.duFichier : [] });
  const faire = (donner: () => Promise<boolean>) => {
    dire('Le fichier se prépare…');
    donner().then(
      (fait) => dire(fait ? 'Le fichier est fait.' : ECHEC),
      () => dire(ECHEC),
    );
  };
  const enCsv = async (): Promise<boolean> => {
    telecharger(`${NOM}.csv`, 'text/csv', await ecrire());
    return true;
  };
  const enXlsx = async (): Promise<boolean> => {
    const rendu = await passerParUnClasseur({ quoi: 'ecrire', csv: await ecrire() }).fini;
    if (rendu.quoi !== 'ecrit') return false;
    telechargerBlob(`${NOM}.xlsx`, rendu.classeur);
    return true;
  };
  return (
    <div className="feuille med-export">
      <p>
        {composer(
          total === ouverture.recu.bilan.lignes
            ? `Les ${compterEnMots(total, 'ligne')}`
            : `Les ${compterEnMots(total, 'ligne filtrée', 'lignes filtrées')} sur ${ecrireNombre(ouverture.recu.bilan.lignes)}`,
        )}
        , dans l’ordre du tableau, avec les colonnes de <code>./tandem lot</code>.
      </p>
      {regard.duFichier.length === 0 ? null : (
        <label className="med-case">
          <input type="checkbox" checked={avecLesMiennes} onChange={({ target }) => ajouter(target.checked)} />
          <span>Ajouter les colonnes de mon fichier que le tableau montre</span>
        </label>
      )}
      <p className="med-rang">
        <button type="button" className="bouton bouton-petit" onClick={() => faire(enCsv)}>
          En CSV
        </button>
        <button type="button" className="bouton bouton-petit" onClick={() => faire(enXlsx)}>
          En classeur XLSX
        </button>
        <span role="status">{etat}</span>
      </p>
    </div>
  );
};
