import { useMemo, useState } from 'react';
import type { Jour } from '../../../commun/jour.ts';
import { estActe } from '../../../contrat/actes.ts';
import type { Suivi } from '../../../contrat/contrat.ts';
import { ecrireDate, ecrireDateCourte, ecrireNombre } from '../../../explication/typographie.ts';
import { direMotif } from '../../../explication/vie.ts';
import { ACTES_REJOUES, type ActeMontre, montrerActes, type StatutDActe } from '../../../usages/suivi/actes-ecrits.ts';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { ChiffreDuContrat } from './porte-raison.tsx';
import type { ContratTenu } from './tenue.ts';
import './actes.css';

const ACTES_MONTRES = 30;

const STATUTS: Readonly<Record<StatutDActe, string>> = {
  compte: '',
  annule: 'annulé',
  'a-venir': 'à venir',
  'pas-connu': 'pas encore connu ce jour-là',
};

const Motif = ({ montre: { acte } }: { readonly montre: ActeMontre }) => {
  const motif = estActe('absence')(acte) ? acte.motif : undefined;
  return motif === undefined ? null : (
    <details className="contrat-motif">
      <summary>voir le motif</summary>
      {direMotif(motif)}
    </details>
  );
};

interface Proprietes {
  readonly tenu: ContratTenu;
  readonly suivi: Suivi;
  readonly au: Jour;
  readonly annuler: (place: number) => void;
}

const Ligne = ({ montre, suivi, annuler }: { readonly montre: ActeMontre } & Omit<Proprietes, 'tenu' | 'au'>) => {
  const { acte, texte, statut, effet } = montre;
  const rang = suivi.journal.findIndex(({ place }) => place === acte.place);
  return (
    <tr className={statut === 'compte' ? undefined : `contrat-acte-${statut}`}>
      <th scope="row">{ecrireDateCourte(acte.effet)}</th>
      <td>
        <span className="contrat-acte-texte">{texte}</span>
        {statut === 'compte' ? null : <span className="etiquette contrat-statut">{STATUTS[statut]}</span>}
        <Motif montre={montre} />
      </td>
      <td>{effet ?? <span className="contrat-rien">non recalculé</span>}</td>
      <td className="contrat-enregistre">
        {acte.enregistre === undefined ? 'un jour non dit' : ecrireDateCourte(acte.enregistre)}
      </td>
      <td className="contrat-geste">
        {rang < 0 ? null : (
          <ChiffreDuContrat
            raison={{ genre: 'acte', rang }}
            certitude={null}
            nom={`${texte}, ${ecrireDate(acte.effet)}`}
            titre={texte}
            classe="lien"
          >
            source
          </ChiffreDuContrat>
        )}
        {statut === 'annule' ? null : (
          <button type="button" className="lien" onClick={() => annuler(acte.place)}>
            annuler
            <span className="invisible">
              {' '}
              {texte}, {ecrireDate(acte.effet)}
            </span>
          </button>
        )}
      </td>
    </tr>
  );
};

/** Les actes du contrat, le dernier d'abord, et ce que chacun a changé. */
export const Actes = ({ tenu: { lu, bareme }, suivi, au, annuler }: Proprietes) => {
  const [combien, montrer] = useState(ACTES_MONTRES);
  const montres = useMemo(
    () => montrerActes({ situation: lu.situation, actes: lu.actes, au, connuLe: lu.connuLe, bareme }, combien),
    [lu, au, bareme, combien],
  );
  const reste = lu.actes.length - montres.length;
  return (
    <Bloc
      id="actes"
      titre="Les actes du contrat"
      precision="rien ne s’efface : une correction est un acte de plus"
      classe="feuille contrat-actes"
    >
      {montres.length === 0 ? (
        <p className="vide">Aucun acte. Déclarez la signature pour que le contrat commence.</p>
      ) : (
        <Defilable nom="Tableau des actes">
          <table className="tableau">
            <thead>
              <tr>
                <th scope="col">Effet</th>
                <th scope="col">Acte</th>
                <th scope="col">Ce qu’il a changé ce jour-là</th>
                <th scope="col">Enregistré</th>
                <th scope="col" className="contrat-geste">
                  <span className="invisible">Corriger</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {montres.map((montre) => (
                <Ligne key={montre.acte.place} montre={montre} suivi={suivi} annuler={annuler} />
              ))}
            </tbody>
          </table>
        </Defilable>
      )}
      {lu.actes.length > ACTES_REJOUES ? (
        <p className="aide contrat-note">
          Ce contrat a {ecrireNombre(lu.actes.length)} actes&nbsp;: au-delà de {ACTES_REJOUES}, ce que chacun a changé
          n’est pas recalculé ici.
        </p>
      ) : null}
      {reste > 0 ? (
        <p className="contrat-note">
          <button type="button" className="bouton bouton-petit" onClick={() => montrer(combien + ACTES_MONTRES)}>
            Montrer {Math.min(ACTES_MONTRES, reste)} actes plus anciens
          </button>{' '}
          <span className="legende">{reste} ne sont pas montrés</span>
        </p>
      ) : null}
    </Bloc>
  );
};
