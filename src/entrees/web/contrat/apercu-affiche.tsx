import type { Jour } from '../../../commun/jour.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import type { Changement } from '../../../usages/suivi/difference.ts';
import type { Apercu } from './apercu.ts';

const Cellule = ({ valeur, indetermine }: { readonly valeur: string | null; readonly indetermine: boolean }) => {
  if (valeur === null) return <span className="contrat-rien">rien</span>;
  return indetermine ? <span className="case-indeterminee">{valeur}</span> : valeur;
};

const Tableau = ({ changements }: { readonly changements: readonly Changement[] }) => (
  <table className="tableau contrat-difference">
    <thead>
      <tr>
        <th scope="col">Ce qui change</th>
        <th scope="col">Avant</th>
        <th scope="col">Après</th>
      </tr>
    </thead>
    <tbody>
      {changements.map(({ cle, quoi, avant, apres, avantIndetermine, apresIndetermine }) => (
        <tr key={cle}>
          <th scope="row">{quoi}</th>
          <td>
            <Cellule valeur={avant} indetermine={avantIndetermine} />
          </td>
          <td className="contrat-apres">
            <Cellule valeur={apres} indetermine={apresIndetermine} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

interface Proprietes {
  readonly apercu: Apercu | undefined;
  readonly au: Jour;
}

/** Ce que l'acte changerait, avant de le déclarer. */
export const ApercuAffiche = ({ apercu, au }: Proprietes) => {
  if (apercu === undefined || apercu.genre === 'a-remplir') {
    return <p className="aide">Remplissez le formulaire&nbsp;: l’effet de l’acte se montre ici, avant de l’ajouter.</p>;
  }
  if (apercu.genre === 'refus') {
    return (
      <>
        <p>
          <strong>Le contrat ne peut pas recevoir cet acte.</strong>
        </p>
        <ul className="contrat-refus">
          {apercu.refus.map(({ champ, phrase }) => (
            <li key={`${champ} ${phrase}`}>{phrase}</li>
          ))}
        </ul>
      </>
    );
  }
  const plusTard = apercu.le > au;
  return (
    <>
      <p className="aide">
        {plusTard ? `Au ${ecrireDate(apercu.le)}, jour où il prend effet` : `Au ${ecrireDate(apercu.le)}`}, avec et sans
        cet acte.
      </p>
      {apercu.changements.length === 0 ? (
        <p>Rien ne change ce jour-là. L’acte reste dans le contrat, et peut compter plus tard.</p>
      ) : (
        <Tableau changements={apercu.changements} />
      )}
    </>
  );
};
