import { ANNEES } from '../../../droit/duree.ts';
import { composer } from '../../../explication/typographie.ts';
import { ecrireMois } from '../annees/ecrire.ts';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { enJour } from '../entretien/verdict.ts';
import { estConnue, type MedecinJuge } from './medecins-juges.ts';
import { AideDuMedecin, PartDuMedecin, Solde, SommeDuGroupe } from './sommes.tsx';
import type { Tenue } from './tenue.ts';

const memesDebuts = (juges: readonly MedecinJuge[]): boolean =>
  new Set(juges.flatMap(({ annees }) => annees[0]?.debut ?? [])).size < 2;

/** « dès nov. 2026 » sous le titre d'une année, quand elle commence le même jour pour tous. */
const debutCommun = (juges: readonly MedecinJuge[], annee: number): string | undefined => {
  const debut = juges.map(({ annees }) => annees[annee - 1]?.debut).find((un) => un !== undefined);
  return debut === undefined || !memesDebuts(juges) ? undefined : `dès ${ecrireMois(debut)}`;
};

const Tableau = ({ tenue }: { readonly tenue: Tenue }) => {
  const { juges, comptes, avecCentimes } = tenue;
  const { groupe } = comptes;
  return (
    <Defilable nom="Année par année, par médecin" classe="partage-large">
      <table className="tableau partage-annees">
        <caption className="invisible">
          Ce que chaque médecin reçoit, doit et garde à sa charge, année par année
        </caption>
        <thead>
          <tr>
            <td />
            {ANNEES.map((annee) => (
              <th key={annee} scope="col" className="nombre">
                Année&nbsp;{annee}
                <span className="partage-sous">{debutCommun(juges, annee)}</span>
              </th>
            ))}
            <th scope="col" className="nombre">
              Cinq ans
            </th>
          </tr>
        </thead>
        {juges.map((juge, rang) => {
          const compte = comptes.medecins[rang];
          const debut = juge.annees[0]?.debut;
          return (
            <tbody key={juge.medecin.id}>
              <tr className="partage-tete-de-groupe">
                <th scope="rowgroup" colSpan={7}>
                  {juge.nom}
                  {debut === undefined || memesDebuts(juges) ? null : (
                    <span className="partage-sous">contrat du {enJour(debut)}</span>
                  )}
                </th>
              </tr>
              <tr className="partage-rang-milieu">
                <th scope="row">Reçoit, au plus</th>
                {ANNEES.map((annee) => (
                  <td key={annee} className="nombre">
                    <AideDuMedecin juge={juge} annee={annee} />
                  </td>
                ))}
                <td className="nombre partage-fort">
                  <AideDuMedecin juge={juge} />
                </td>
              </tr>
              <tr className="partage-rang-milieu">
                <th scope="row">Sa part du coût</th>
                {ANNEES.map((annee) => (
                  <td key={annee} className="nombre">
                    <PartDuMedecin tenue={tenue} juge={juge} annee={annee} />
                  </td>
                ))}
                <td className="nombre partage-fort">
                  <PartDuMedecin tenue={tenue} juge={juge} />
                </td>
              </tr>
              <tr className="partage-rang-solde">
                <th scope="row">Solde, au mieux</th>
                {compte?.annees.map(({ annee, solde }) => (
                  <td key={annee} className="nombre">
                    <Solde solde={solde} avecCentimes={avecCentimes} />
                  </td>
                ))}
                <td className="nombre">
                  <Solde solde={compte?.total.solde} avecCentimes={avecCentimes} />
                </td>
              </tr>
            </tbody>
          );
        })}
        <tbody>
          <tr className="partage-tete-de-groupe partage-tete-ensemble">
            <th scope="rowgroup" colSpan={7}>
              Ensemble
            </th>
          </tr>
          <tr className="partage-rang-milieu">
            <th scope="row">Aide, au plus</th>
            {groupe.annees.map(({ annee, recu }) => (
              <td key={annee} className="nombre">
                <SommeDuGroupe somme={recu} avecCentimes={false} />
              </td>
            ))}
            <td className="nombre partage-fort">
              <SommeDuGroupe somme={groupe.total.recu} avecCentimes={false} />
            </td>
          </tr>
          <tr className="partage-rang-milieu">
            <th scope="row">Coût de l’emploi</th>
            {groupe.annees.map(({ annee, part }) => (
              <td key={annee} className="nombre">
                <SommeDuGroupe somme={part} avecCentimes={avecCentimes} />
              </td>
            ))}
            <td className="nombre partage-fort">
              <SommeDuGroupe somme={groupe.total.part} avecCentimes={avecCentimes} />
            </td>
          </tr>
          <tr className="partage-rang-solde partage-rang-dernier">
            <th scope="row">Solde, au mieux</th>
            {groupe.annees.map(({ annee, solde }) => (
              <td key={annee} className="nombre">
                <Solde solde={solde} avecCentimes={avecCentimes} />
              </td>
            ))}
            <td className="nombre">
              <Solde solde={groupe.total.solde} avecCentimes={avecCentimes} />
            </td>
          </tr>
        </tbody>
      </table>
    </Defilable>
  );
};

const Listes = ({ tenue }: { readonly tenue: Tenue }) => {
  const { juges, comptes, avecCentimes } = tenue;
  return (
    <div className="partage-etroit">
      {juges.map((juge, rang) => (
        <details key={juge.medecin.id} className="partage-annees-de" open={rang === 0}>
          <summary>
            <h3>{juge.nom}</h3>
          </summary>
          <ul>
            {ANNEES.map((annee) => (
              <li key={annee}>
                <p className="partage-annee-titre">
                  <strong>Année&nbsp;{annee}</strong>
                  <Solde solde={comptes.medecins[rang]?.annees[annee - 1]?.solde} avecCentimes={avecCentimes} />
                </p>
                <p className="partage-annee-detail">
                  reçoit <AideDuMedecin juge={juge} annee={annee} />
                </p>
                <p className="partage-annee-detail">
                  part <PartDuMedecin tenue={tenue} juge={juge} annee={annee} />
                </p>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
};

/** Un coût écrit est le même chaque année ; un coût calculé suit le premier contrat, le salaire et l'ancienneté. */
const direLaDuree = ({ plan: { assistants } }: Tenue): string =>
  assistants.some(({ base }) => base === 'salaire')
    ? 'Le coût calculé depuis le salaire se compte depuis le premier contrat signé, à législation constante ; un coût écrit est supposé le même chaque année.'
    : 'Le coût est supposé le même chaque année.';

/** Ni aide connue ni part : il n'y a rien à détailler année par année. */
const estVide = ({ juges, comptes }: Tenue): boolean =>
  comptes.groupe.total.part === undefined && juges.every(({ total }) => !estConnue(total.somme));

/** Chaque année de chaque contrat : reçu, dû, solde, et leurs totaux. */
export const AnneeParAnnee = ({ tenue }: { readonly tenue: Tenue }) => (
  <Bloc id="annees" titre="Année par année">
    {estVide(tenue) ? (
      <p className="vide">
        <strong>Pas encore de chiffres.</strong> Dites l’option de chaque médecin et le coût de l’assistant.
      </p>
    ) : (
      <>
        <Tableau tenue={tenue} />
        <Listes tenue={tenue} />
      </>
    )}
    <p className="legende">
      {composer(
        [
          memesDebuts(tenue.juges)
            ? ''
            : 'Les contrats n’ont pas le même jour : l’année 1 de chacun commence à sa propre signature.',
          direLaDuree(tenue),
        ].join(' '),
      )}
    </p>
  </Bloc>
);
