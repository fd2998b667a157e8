import type { Jour } from '../../../commun/jour.ts';
import { ecrireDate } from '../../../explication/typographie.ts';
import type { Changement } from '../../../usages/suivi/difference.ts';
import type { Apercu } from './apercu.ts';
import { Risque } from './risque.tsx';

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
          {cle.startsWith('alerte/') ? (
            // Une alerte est une phrase, qui vient ou s'en va : elle prend toute la largeur.
            <td colSpan={2}>
              <strong>{apres === null ? 'S’éteint.' : 'Nouvelle.'}</strong> {apres ?? avant}
            </td>
          ) : (
            <>
              <td>
                <Cellule valeur={avant} indetermine={avantIndetermine} />
              </td>
              <td className="contrat-apres">
                <Cellule valeur={apres} indetermine={apresIndetermine} />
              </td>
            </>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

/** Les mots de ce que l'on prévoit : un acte de plus, ou le départ corrigé. */
interface Mots {
  readonly aRemplir: string;
  readonly refus: string;
  readonly compare: string;
  readonly rien: string;
}

const MOTS: Readonly<Record<'acte' | 'depart', Mots>> = {
  acte: {
    aRemplir: 'Remplissez le formulaire\u00a0: l’effet de l’acte se montre ici, avant de l’ajouter.',
    refus: 'Le contrat ne peut pas recevoir cet acte.',
    compare: 'avec et sans cet acte.',
    rien: 'Rien ne change ce jour-là. L’acte reste dans le contrat, et peut compter plus tard.',
  },
  depart: {
    aRemplir: 'Corrigez un champ\u00a0: ce qui en dépend se montre ici, avant de valider.',
    refus: 'Le contrat ne se lirait plus avec ce départ.',
    compare: 'avant et après la correction.',
    rien: 'Rien de ce qui se suit ici ne change\u00a0: ni somme, ni objectif, ni échéance.',
  },
};

interface Proprietes {
  readonly apercu: Apercu | undefined;
  readonly au: Jour;
  readonly de?: keyof typeof MOTS;
}

/** Ce que l'acte ou la correction changerait, avant de valider. */
export const ApercuAffiche = ({ apercu, au, de = 'acte' }: Proprietes) => {
  const mots = MOTS[de];
  if (apercu === undefined || apercu.genre === 'a-remplir') {
    return <p className="aide">{mots.aRemplir}</p>;
  }
  if (apercu.genre === 'refus') {
    return (
      <>
        <p>
          <strong>{mots.refus}</strong>
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
        {plusTard
          ? `Au ${ecrireDate(apercu.le)}, jour où ${de === 'acte' ? 'il' : 'elle'} prend effet`
          : `Au ${ecrireDate(apercu.le)}`}
        , {mots.compare}
      </p>
      {apercu.repete === undefined ? null : (
        <p className="depart-repete">
          <Risque degre="surveiller" cote={16} /> <strong>Le contrat porte déjà&nbsp;:</strong> {apercu.repete}.
        </p>
      )}
      {apercu.changements.length === 0 ? <p>{mots.rien}</p> : <Tableau changements={apercu.changements} />}
    </>
  );
};
