import type { Suivi } from '../../../contrat/contrat.ts';
import { direLesManques } from '../../../explication/phrases.ts';
import { ecrireSomme } from '../../../explication/typographie.ts';
import { type LigneDeCompte, tenirCompte } from '../../../usages/suivi/compte.ts';
import { certitudeDuDu } from '../../../usages/suivi/phrase.ts';
import { ecrireBornes, ecrireDue } from '../../../usages/suivi/sommes.ts';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { ChiffreDuContrat } from './porte-raison.tsx';
import { Risque } from './risque.tsx';
import './compte-affiche.css';

interface Proprietes {
  readonly suivi: Suivi;
}

const Du = ({ ligne: { annee, due, certitude } }: { readonly ligne: LigneDeCompte }) =>
  due === undefined ? (
    <>pas encore</>
  ) : (
    <ChiffreDuContrat
      raison={{ genre: 'annee', annee }}
      certitude={certitude}
      indetermine={due.due === null}
      nom={`ce qui est dû pour l’année ${annee}`}
    >
      {ecrireDue(due)}
    </ChiffreDuContrat>
  );

const Verse = ({ annee, somme }: { readonly annee: number | undefined; readonly somme: string }) => (
  <ChiffreDuContrat
    raison={{ genre: 'verse', annee }}
    certitude="confirmee"
    nom={annee === undefined ? 'tout ce qui est versé' : `ce qui est versé pour l’année ${annee}`}
  >
    {somme}
  </ChiffreDuContrat>
);

const TropVerse = ({ suivi }: Proprietes) => {
  const rang = suivi.alertes.findIndex(({ code }) => code === 'verse-en-trop');
  const { enTrop } = tenirCompte(suivi);
  if (rang < 0) return null;
  return (
    <div className="contrat-trop">
      <p>
        <Risque degre="risque" />{' '}
        <strong>
          Trop versé
          {enTrop > 0 ? (
            <>
              &nbsp;:{' '}
              <ChiffreDuContrat raison={{ genre: 'alerte', rang }} certitude="contestee" nom="ce qui est versé en trop">
                {ecrireSomme(enTrop)}
              </ChiffreDuContrat>
            </>
          ) : null}
        </strong>
        . Cette somme n’est déduite d’aucune autre ici.
      </p>
      <p className="contrat-tampon">application à cette aide non établie</p>
      <p className="aide">
        La procédure générale de l’indu&nbsp;: notification, deux mois pour contester, demande suspendue pendant la
        contestation, limite de trois ans.
      </p>
    </div>
  );
};

/** Ce qui est dû, ce qui est versé, et la différence ; un trop-versé se montre, il ne se compense pas en silence. */
export const Compte = ({ suivi }: Proprietes) => {
  const { solde } = suivi;
  const { lignes, sansAnnee } = tenirCompte(suivi);
  const du = solde.du === null ? ecrireBornes(solde.duMin, solde.duMax) : ecrireSomme(solde.du);
  return (
    <Bloc id="compte" titre="Le compte" classe="feuille">
      <Defilable nom="Tableau du compte">
        <table className="tableau contrat-compte">
          <thead>
            <tr>
              <th scope="col">
                <span className="invisible">Année</span>
              </th>
              <th scope="col" className="nombre">
                Dû
              </th>
              <th scope="col" className="nombre">
                Versé
              </th>
            </tr>
          </thead>
          <tbody>
            {lignes.map((ligne) => (
              <tr key={ligne.annee}>
                <th scope="row">Année {ligne.annee}</th>
                <td className="nombre">
                  <Du ligne={ligne} />
                </td>
                <td className="nombre">
                  <Verse annee={ligne.annee} somme={ecrireSomme(ligne.verse)} />
                </td>
              </tr>
            ))}
            {sansAnnee === 0 ? null : (
              <tr>
                <th scope="row">Recouvré, année non dite</th>
                <td />
                <td className="nombre">{ecrireSomme(sansAnnee)}</td>
              </tr>
            )}
            <tr className="contrat-total">
              <th scope="row">Ensemble</th>
              <td className="nombre" data-somme="du">
                <ChiffreDuContrat
                  raison={{ genre: 'solde' }}
                  certitude={certitudeDuDu(suivi)}
                  indetermine={solde.du === null}
                  nom="tout ce qui est dû"
                >
                  {du}
                </ChiffreDuContrat>
              </td>
              <td className="nombre" data-somme="verse">
                <Verse annee={undefined} somme={ecrireSomme(solde.verse)} />
              </td>
            </tr>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                Solde <span className="contrat-glose">ce qui reste à recevoir</span>
              </th>
              <td className="nombre" data-somme="solde">
                {solde.solde === null ? <CaseIndeterminee>indéterminé</CaseIndeterminee> : ecrireSomme(solde.solde)}
              </td>
            </tr>
            <tr>
              <th scope="row" colSpan={2}>
                Exigible <span className="contrat-glose">ce qui devait être versé à ce jour</span>
              </th>
              <td className="nombre" data-somme="exigible">
                {solde.exigible === null ? (
                  <CaseIndeterminee>indéterminé</CaseIndeterminee>
                ) : (
                  ecrireSomme(solde.exigible)
                )}
              </td>
            </tr>
          </tfoot>
        </table>
      </Defilable>
      {solde.manques.length === 0 ? null : <p className="aide contrat-note">{direLesManques(solde.manques)}</p>}
      <TropVerse suivi={suivi} />
    </Bloc>
  );
};
