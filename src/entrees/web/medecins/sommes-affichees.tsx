import type { ReactNode } from 'react';
import { type Centimes, enEuros } from '../../../commun/centimes.ts';
import type { Reponse } from '../../../commun/connu.ts';
import { REPONSES } from '../../../explication/libelles.ts';
import { ecrireNombre } from '../../../explication/typographie.ts';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Defilable } from '../elements/defilable.tsx';
import { Marque } from '../elements/marque.tsx';
import { compterEnMots, ecrireEntre } from './mots.ts';
import { bornesDe, type Comptes, type Mesure } from './sommes.ts';

const ecrire = ([bas, haut]: readonly [Centimes, Centimes]): string => ecrireEntre(enEuros(bas), enEuros(haut));

/** Une somme de lignes ; celles dont on ne sait rien sont dites à côté, jamais comptées pour zéro. */
const Somme = ({ mesure, siOui = false }: { readonly mesure: Mesure; readonly siOui?: boolean }) => {
  const bornes = bornesDe(mesure);
  const { bornees, inconnues } = mesure;
  return (
    <>
      {bornes === null ? null : (
        <span className="insecable">
          {siOui ? 'si oui, ' : ''}
          <strong>{ecrire(bornes)}</strong>
        </span>
      )}
      {bornees === 0 ? null : (
        <span className="med-sous">dont {compterEnMots(bornees, 'ligne', 'lignes')} entre deux bornes</span>
      )}
      {inconnues === 0 ? null : (
        <span className="med-sous">
          <CaseIndeterminee>
            {bornes === null ? '' : '+\u00a0'}
            {compterEnMots(inconnues, 'ligne sans somme connue', 'lignes sans somme connue')}
          </CaseIndeterminee>
        </span>
      )}
      {bornes === null && inconnues === 0 ? '—' : null}
    </>
  );
};

const NOTES: Readonly<Record<Reponse, string>> = {
  oui: 'au plus, objectifs atteints',
  indetermine: 'en plus, si toutes devenaient oui',
  non: 'rien n’est dû',
};

const MEDECINS = 'Médecins';
const ANNEE_1 = 'Aide, année\u00a01';
const CINQ_ANS = 'Aide, cinq ans au plus';

/** Une case ; au téléphone, où les têtes s'effacent, elle redit le nom de sa colonne. */
const Case = ({ nom, children }: { readonly nom: string; readonly children: ReactNode }) => (
  <td className="nombre">
    <span className="med-etiquette" aria-hidden="true">
      {nom}
    </span>
    <div>{children}</div>
  </td>
);

/** Les lignes retenues et leur argent, par réponse : ce qui est indéterminé n'est jamais additionné en silence. */
export const Sommes = ({ comptes }: { readonly comptes: Comptes }) => (
  <Defilable nom="Les sommes des lignes retenues" classe="feuille med-sommes">
    <table className="tableau">
      <caption className="invisible">Les lignes retenues, et leurs sommes au plus</caption>
      <thead>
        <tr>
          <th scope="col">Lignes retenues</th>
          <th scope="col" className="nombre">
            {MEDECINS}
          </th>
          <th scope="col" className="nombre">
            {ANNEE_1}
          </th>
          <th scope="col" className="nombre">
            {CINQ_ANS}
          </th>
        </tr>
      </thead>
      <tbody>
        {(['oui', 'indetermine', 'non'] as const).map((reponse) => (
          <tr key={reponse}>
            <th scope="row">
              <Marque reponse={reponse} cote={18} muette /> <strong>{REPONSES[reponse]}</strong>{' '}
              <span className="med-sous">{NOTES[reponse]}</span>
            </th>
            <Case nom={MEDECINS}>{ecrireNombre(comptes[reponse].lignes)}</Case>
            <Case nom={ANNEE_1}>
              {reponse === 'non' ? '—' : <Somme mesure={comptes[reponse].annee1} siOui={reponse === 'indetermine'} />}
            </Case>
            <Case nom={CINQ_ANS}>
              {reponse === 'non' ? '—' : <Somme mesure={comptes[reponse].total} siOui={reponse === 'indetermine'} />}
            </Case>
          </tr>
        ))}
      </tbody>
    </table>
  </Defilable>
);
