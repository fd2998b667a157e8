import type { Certitude } from '../../../commun/connu.ts';
import { etabli } from '../../../droit/fondement.ts';
import { regimeAu } from '../../../droit/regimes/index.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { enJour } from '../entretien/verdict.ts';
import type { Sujet } from '../pourquoi/sujet.ts';
import { Conditions, Objectifs } from './chacun.tsx';
import type { AlternativeCollective } from './collectif.ts';
import {
  comparer,
  comparerLesSoldes,
  direLaComparaison,
  type LigneComparee,
  manquesDuCollectif,
} from './comparaison.ts';
import { ecrireAuCentime, ecrireFourchette, portentDesCentimes } from './ecriture.ts';
import { estConnue } from './medecins-juges.ts';
import { nommerMedecin } from './plan.ts';
import { Solde } from './sommes.tsx';
import type { Tenue } from './tenue.ts';

const QUI = 'aide collective';

const Collectif = ({
  ligne: { annee, collectif },
  alternative,
}: {
  readonly ligne: LigneComparee;
  readonly alternative: AlternativeCollective;
}) => {
  const { situation, reponse } = alternative;
  if (reponse.eligibilite.reponse === 'non') return <>—</>;
  const certitude: Certitude | null =
    annee === undefined ? reponse.aide.certitude : (reponse.aide.annees[annee - 1]?.certitude ?? null);
  const texte = collectif === undefined ? 'indéterminé' : ecrireAuCentime(collectif, false);
  const commun = {
    situation,
    titre: composer(`Pourquoi ${texte} ?`),
    surtitre: composer(`Aide collective, ${annee === undefined ? 'cinq ans' : `année ${annee}`}, au plus`),
  };
  const sujet: Sujet = annee === undefined ? { genre: 'total', ...commun } : { genre: 'annee', annee, ...commun };
  return (
    <Chiffre
      sujet={sujet}
      certitude={certitude}
      indeterminee={collectif === undefined}
      nom={`${QUI}, ${annee === undefined ? 'cinq ans' : `année ${annee}`}`}
    >
      {texte}
    </Chiffre>
  );
};

interface Proprietes {
  readonly tenue: Tenue;
  readonly alternative: AlternativeCollective;
}

/** Le même groupe sous un seul contrat collectif, à côté des contrats de chacun. */
export const Alternative = ({ tenue: { plan, comptes, juges, avecCentimes }, alternative }: Proprietes) => {
  const { reponse, situation, etp, signature } = alternative;
  const verdict = reponse.eligibilite.reponse;
  const regime = situation.signature === undefined ? undefined : regimeAu(situation.signature);
  const soldes = comparerLesSoldes(comptes, alternative);
  const centimesDuCollectif = portentDesCentimes(soldes.flatMap(({ collectif }) => collectif ?? []));
  const manques = verdict === 'non' ? [] : manquesDuCollectif(juges, alternative);
  const precision = [
    etp === undefined ? 'nombre d’ETP non su' : `${ecrireNombre(etp)}\u00a0ETP`,
    signature === undefined ? 'jour non su' : `signé le ${enJour(signature)}`,
  ].join(', ');
  return (
    <Bloc id="collectif" titre="Ou un seul contrat, collectif" precision={precision}>
      <p className="partage-alternative-dite">
        <Marque reponse={verdict} cote={22} muette />
        <span>{direLaComparaison(comptes, alternative)}</span>
      </p>
      <table className="tableau partage-comparaison">
        <caption className="invisible">Aide de tous, au plus : contrats de chacun et contrat collectif</caption>
        <thead>
          <tr>
            <th scope="col">Aide de tous, au plus</th>
            <th scope="col" className="nombre">
              Contrats de chacun
            </th>
            <th scope="col" className="nombre">
              Contrat collectif
            </th>
          </tr>
        </thead>
        <tbody>
          {comparer(comptes, alternative).map((ligne) => (
            <tr key={ligne.nom} className={ligne.annee === undefined ? 'partage-rang-total' : undefined}>
              <th scope="row">{ligne.nom}</th>
              <td className="nombre">
                {ligne.individuels === undefined ? (
                  <CaseIndeterminee>indéterminé</CaseIndeterminee>
                ) : estConnue(ligne.individuels) ? (
                  ecrireFourchette(ligne.individuels, false)
                ) : (
                  <CaseIndeterminee>{ecrireFourchette(ligne.individuels, false)}</CaseIndeterminee>
                )}
              </td>
              <td className="nombre">
                <Collectif ligne={ligne} alternative={alternative} />
              </td>
            </tr>
          ))}
        </tbody>
        {soldes.every(({ individuel, collectif }) => individuel === undefined && collectif === undefined) ? null : (
          <tbody>
            <tr className="partage-tete-de-groupe">
              <th scope="rowgroup" colSpan={3}>
                Solde de chacun en cinq ans, au mieux
              </th>
            </tr>
            {soldes.map(({ id, individuel, collectif }) => (
              <tr key={id}>
                <th scope="row">{nommerMedecin(plan, id)}</th>
                <td className="nombre">
                  <Solde solde={individuel} avecCentimes={avecCentimes} />
                </td>
                <td className="nombre">
                  {verdict === 'non' ? '—' : <Solde solde={collectif} avecCentimes={centimesDuCollectif} />}
                </td>
              </tr>
            ))}
          </tbody>
        )}
      </table>
      <p className="legende">{composer(`${etabli('F-153').enonce} Elle est ici partagée comme le coût.`)}</p>
      {manques.length === 0 ? null : (
        <div className="encart-indetermine partage-encart">
          <p>
            <strong>Pour répondre, il manque&nbsp;:</strong>
          </p>
          <ul className="partage-puces">
            {manques.map((manque) => (
              <li key={manque}>{manque}</li>
            ))}
          </ul>
        </div>
      )}
      <details className="partage-repli">
        <summary>
          <span className="titre">Ses conditions et ses objectifs</span>
        </summary>
        <Conditions situation={situation} regime={regime} qui={QUI} />
        {verdict === 'non' || reponse.objectifs.cibles.length === 0 ? null : (
          <>
            <h3>L’engagement du groupe</h3>
            <Objectifs objectifs={reponse.objectifs} situation={situation} qui={QUI} />
          </>
        )}
      </details>
    </Bloc>
  );
};
