import type { Centimes } from '../../../commun/centimes.ts';
import { composer, enumerer } from '../../../explication/typographie.ts';
import { Defilable } from '../elements/defilable.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { type BarreDessinee, dessinerLaBarre, echelleDesBarres } from './barre.ts';
import { BarreDuMedecin, LegendeDesBarres } from './barre-du-medecin.tsx';
import { type CompteDuMedecin, memeChaqueAnnee } from './comptes.ts';
import { ecrireAuCentime, ecrireEnEuros, ecrireFourchette, enLettres, phraser } from './ecriture.ts';
import { SOCIETES_EN_CLAIR } from './employeur.tsx';
import { ecrireHeures } from './heures.ts';
import { direLeManque } from './manques.ts';
import type { MedecinJuge } from './medecins-juges.ts';
import { heuresDesAssistants, heuresDuMedecin } from './partage-des-heures.ts';
import { nommerMedecin, type Plan } from './plan.ts';
import { AideDuMedecin, PartDuMedecin, Solde, SommeDuGroupe } from './sommes.tsx';
import type { Tenue } from './tenue.ts';

const MOIS_EN_CINQ_ANS = 60;
const NOMS_CITES = 3;

/** À qui chacun verse sa part : « Dr A. », « la SCM », ou personne encore. */
export const nommerLEmployeur = (plan: Plan): string | undefined => {
  const { employeur } = plan;
  if (employeur === undefined) return undefined;
  if (typeof employeur === 'number') return nommerMedecin(plan, employeur);
  const nom = SOCIETES_EN_CLAIR[employeur];
  return nom.charAt(0).toLowerCase() + nom.slice(1);
};

interface Ligne {
  readonly juge: MedecinJuge;
  readonly compte: CompteDuMedecin;
  readonly barre: BarreDessinee;
}

const resumer = ({ juge: { nom }, compte: { total } }: Ligne): string => {
  const aide = total.recu === undefined ? 'indéterminée' : ecrireFourchette(total.recu, false);
  const part = total.part === undefined ? 'indéterminée' : ecrireEnEuros(total.part);
  return composer(`${nom} : aide au plus, ${aide} ; part du coût, ${part}`);
};

const AVerser = ({
  tenue: { plan, comptes, avecCentimes },
  ligne: { juge, compte },
}: {
  readonly tenue: Tenue;
  readonly ligne: Ligne;
}) => {
  const { part } = compte.total;
  if (part === undefined) return <>—</>;
  const { id } = juge.medecin;
  if (plan.employeur !== id) {
    return (
      <>
        {ecrireAuCentime(part, avecCentimes)}
        <span className="partage-sous">
          ≈&nbsp;{ecrireEnEuros(Math.round(part / MOIS_EN_CINQ_ANS) as Centimes)} par mois
        </span>
      </>
    );
  }
  const recu = ((comptes.groupe.total.part ?? part) - part) as Centimes;
  return (
    <>
      emploie
      <span className="partage-sous">reçoit {ecrireAuCentime(recu, avecCentimes)}</span>
    </>
  );
};

const Identite = ({ juge }: { readonly juge: MedecinJuge }) => (
  <span className="partage-identite">
    {juge.reponse === 'sans-contrat' ? null : <Marque reponse={juge.reponse} cote={18} />}
    <span>
      {juge.nom}
      {juge.reponse === 'sans-contrat' ? <span className="partage-sous">sans contrat d’aide</span> : null}
    </span>
  </span>
);

const titreDuVersement = (plan: Plan): string => {
  const employeur = nommerLEmployeur(plan);
  return employeur === undefined || typeof plan.employeur !== 'number' ? 'À verser' : `À verser à ${employeur}`;
};

const Tableau = ({
  tenue,
  lignes,
  echelle,
}: {
  readonly tenue: Tenue;
  readonly lignes: readonly Ligne[];
  readonly echelle: number;
}) => {
  const { plan, comptes, avecCentimes } = tenue;
  const total = comptes.groupe.total;
  const heures = heuresDesAssistants(plan);
  return (
    <Defilable nom="Sur cinq ans, par médecin" classe="partage-large">
      <table className="tableau partage-bilan">
        <caption className="invisible">Sur cinq ans, ce que chaque médecin reçoit, doit et verse</caption>
        <thead>
          <tr>
            <th scope="col">Médecin</th>
            <th scope="col" className="nombre">
              Heures
            </th>
            <th scope="col" className="nombre">
              Reçoit, au plus
            </th>
            <th scope="col" className="nombre">
              Sa part du coût
            </th>
            <th scope="col" className="nombre">
              Solde, au mieux
            </th>
            <th scope="col" className="nombre">
              {titreDuVersement(plan)}
            </th>
          </tr>
        </thead>
        {lignes.map((ligne) => (
          <tbody key={ligne.compte.id}>
            <tr className="partage-rang-haut">
              <th scope="row">
                <Identite juge={ligne.juge} />
              </th>
              <td className="nombre">{ecrireHeures(heuresDuMedecin(plan, ligne.compte.id))}</td>
              <td className="nombre">
                <AideDuMedecin juge={ligne.juge} />
              </td>
              <td className="nombre">
                <PartDuMedecin tenue={tenue} juge={ligne.juge} />
              </td>
              <td className="nombre">
                <Solde solde={ligne.compte.total.solde} avecCentimes={avecCentimes} />
              </td>
              <td className="nombre">
                <AVerser tenue={tenue} ligne={ligne} />
              </td>
            </tr>
            <tr className="partage-rang-de-barre">
              <td colSpan={6}>
                <BarreDuMedecin barre={ligne.barre} echelle={echelle} resume={resumer(ligne)} />
              </td>
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr className="partage-rang-total">
            <th scope="row">Ensemble</th>
            <td className="nombre">{heures === undefined ? '—' : ecrireHeures(heures)}</td>
            <td className="nombre">
              <SommeDuGroupe somme={total.recu} avecCentimes={false} />
            </td>
            <td className="nombre">
              <SommeDuGroupe somme={total.part} avecCentimes={avecCentimes} />
            </td>
            <td className="nombre">
              <Solde solde={total.solde} avecCentimes={avecCentimes} />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </Defilable>
  );
};

const Cartes = ({
  tenue,
  lignes,
  echelle,
}: {
  readonly tenue: Tenue;
  readonly lignes: readonly Ligne[];
  readonly echelle: number;
}) => {
  const { plan, comptes, avecCentimes } = tenue;
  const total = comptes.groupe.total;
  return (
    <ul className="partage-etroit partage-cartes">
      {lignes.map((ligne) => (
        <li key={ligne.compte.id}>
          <div className="partage-carte-tete">
            <h3>
              <Identite juge={ligne.juge} />
            </h3>
            <span>{ecrireHeures(heuresDuMedecin(plan, ligne.compte.id))}</span>
          </div>
          <BarreDuMedecin barre={ligne.barre} echelle={echelle} resume={resumer(ligne)} />
          <dl className="partage-paires">
            <dt>Reçoit, au plus</dt>
            <dd>
              <AideDuMedecin juge={ligne.juge} />
            </dd>
            <dt>Sa part du coût</dt>
            <dd>
              <PartDuMedecin tenue={tenue} juge={ligne.juge} />
            </dd>
            <dt>Solde, au mieux</dt>
            <dd>
              <Solde solde={ligne.compte.total.solde} avecCentimes={avecCentimes} />
            </dd>
            <dt>{titreDuVersement(plan)}</dt>
            <dd>
              <AVerser tenue={tenue} ligne={ligne} />
            </dd>
          </dl>
        </li>
      ))}
      <li>
        <h3>Ensemble</h3>
        <dl className="partage-paires">
          <dt>Aide, au plus</dt>
          <dd>
            <SommeDuGroupe somme={total.recu} avecCentimes={false} />
          </dd>
          <dt>Coût</dt>
          <dd>
            <SommeDuGroupe somme={total.part} avecCentimes={avecCentimes} />
          </dd>
          <dt>Solde, au mieux</dt>
          <dd>
            <Solde solde={total.solde} avecCentimes={avecCentimes} />
          </dd>
        </dl>
      </li>
    </ul>
  );
};

/** Ce que paie d'abord l'employeur, et ce que les autres lui versent, chaque année. */
export const direLAvance = ({ plan, comptes, avecCentimes }: Tenue): string | undefined => {
  const { employeur } = plan;
  const { couts, medecins } = comptes;
  const premiere = couts?.[0];
  if (premiere === undefined || comptes.manques.length > 0) return undefined;
  const cout = ecrireAuCentime(premiere, avecCentimes);
  const parAn = memeChaqueAnnee(couts) === undefined ? `${cout} la première année` : `${cout} par an`;
  if (employeur === undefined) return `Choisissez qui emploie : les parts lui sont versées, ${parAn}.`;
  if (typeof employeur !== 'number') {
    return `L’employeur est ${nommerLEmployeur(plan)} : il facture ${parAn}, et l’aide va à chaque médecin.`;
  }
  const nom = nommerMedecin(plan, employeur);
  const sienne = medecins.find(({ id }) => id === employeur)?.annees[0]?.part ?? 0;
  const autres = plan.medecins.filter(({ id }) => id !== employeur).map(({ id }) => nommerMedecin(plan, id));
  const qui = autres.length > NOMS_CITES ? `ses ${enLettres(autres.length)} confrères` : enumerer(autres);
  return `La première année, ${nom} paie ${cout} de salaire et de charges ; ${qui} lui ${autres.length === 1 ? 'verse' : 'versent'} ${ecrireAuCentime((premiere - sienne) as Centimes, avecCentimes)}.`;
};

/** Sur cinq ans : ce que chacun reçoit, sa part du coût, son solde, et ce qu'il verse à l'employeur. */
export const Bilan = ({ tenue }: { readonly tenue: Tenue }) => {
  const { plan, juges, comptes } = tenue;
  const lignes = juges.flatMap((juge, rang): readonly Ligne[] => {
    const compte = comptes.medecins[rang];
    return compte === undefined ? [] : [{ juge, compte, barre: dessinerLaBarre(juge, compte) }];
  });
  const echelle = echelleDesBarres(lignes.map(({ barre }) => barre));
  const avance = direLAvance(tenue);
  return (
    <Bloc id="bilan" titre="Sur cinq ans, qui reçoit et qui paie" precision={<LegendeDesBarres />}>
      {comptes.manques.length === 0 ? null : (
        <div className="encart-indetermine partage-encart">
          <p>
            <strong>Les parts sont indéterminées.</strong> Il manque&nbsp;:
          </p>
          <ul className="partage-puces">
            {comptes.manques.map((manque) => (
              <li key={JSON.stringify(manque)}>{direLeManque(plan, manque)}</li>
            ))}
          </ul>
        </div>
      )}
      <Tableau tenue={tenue} lignes={lignes} echelle={echelle} />
      <Cartes tenue={tenue} lignes={lignes} echelle={echelle} />
      {avance === undefined ? null : <p className="partage-avance">{phraser(avance)}</p>}
      <p className="legende">
        {composer(
          'Reçoit : l’aide de son propre contrat ; dès la troisième année, un plafond, si ses objectifs sont atteints. Avant impôt. Les parts sont au centime et font exactement le coût.',
        )}
      </p>
    </Bloc>
  );
};
