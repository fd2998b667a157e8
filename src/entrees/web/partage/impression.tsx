import type { Centimes } from '../../../commun/centimes.ts';
import { jourDe } from '../../../commun/jour.ts';
import { ANNEES } from '../../../droit/duree.ts';
import { DROIT_TENU_AU } from '../../../droit/version.ts';
import { OPTIONS_EN_CLAIR, REPONSES } from '../../../explication/libelles.ts';
import { composer, ecrireDate } from '../../../explication/typographie.ts';
import { direLaProvenance, direLeBareme } from '../bareme/dire.ts';
import { Marque } from '../elements/marque.tsx';
import { enJour } from '../entretien/verdict.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { direLAvance, nommerLEmployeur } from './bilan.tsx';
import { CLES_EN_CLAIR } from './cle.tsx';
import { direLaComparaison } from './comparaison.ts';
import { coutsDe, memeChaqueAnnee } from './comptes.ts';
import { ecrireAuCentime, ecrireSolde, phraser } from './ecriture.ts';
import { ecrireHeures } from './heures.ts';
import { estConnue, type Fourchette, type MedecinJuge } from './medecins-juges.ts';
import { heuresDuMedecin, optionDe } from './partage-des-heures.ts';
import { heuresDe, nommerAssistant, type Plan } from './plan.ts';
import { destinataireDe } from './points-ouverts.ts';
import type { Tenue } from './tenue.ts';

const INDETERMINE = 'indéterminé';
/** Au-delà, la page se serre pour rester seule. */
const MEDECINS_A_L_AISE = 5;

/** Sur le papier, ce que l'on ne sait qu'encadrer s'écrit court : un point d'interrogation et le plafond. */
const ecrireCourt = (
  somme: Fourchette | undefined,
  avecCentimes: boolean,
  ecrire: (une: Centimes, avecCentimes: boolean) => string = ecrireAuCentime,
): string => {
  if (somme === undefined) return INDETERMINE;
  return estConnue(somme) ? ecrire(somme[1], avecCentimes) : `?\u00a0≤\u00a0${ecrire(somme[1], avecCentimes)}`;
};

const enMajuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

const enTexte = ({ phrase: { suite } }: Tenue): string =>
  suite.map((un) => (typeof un === 'string' ? un : `${un.texte}${un.fin}`)).join('');

const direLaReponse = ({ reponse }: MedecinJuge): string =>
  reponse === 'sans-contrat' ? 'sans contrat' : REPONSES[reponse];

const direLOption = ({ medecin }: MedecinJuge): string => {
  const option = optionDe(medecin);
  return option === undefined ? '' : OPTIONS_EN_CLAIR[option];
};

/** Le jour de signature, s'il est le même pour tous : il se dit alors une fois. */
const jourCommun = (juges: readonly MedecinJuge[]): string | undefined => {
  const debuts = [...new Set(juges.flatMap(({ annees }) => annees[0]?.debut ?? []))];
  return debuts.length === 1 ? debuts[0] : undefined;
};

/** Un coût calculé depuis le salaire n'est pas le même chaque année : les cinq se disent. */
const direLesAnnees = (couts: readonly Centimes[] | undefined): string =>
  couts === undefined
    ? 'coût à saisir'
    : composer(`coût des cinq années : ${couts.map((cout) => ecrireAuCentime(cout, true)).join(', ')}`);

const Hypotheses = ({ tenue: { plan, juges, calcules } }: { readonly tenue: Tenue }) => {
  const jour = jourCommun(juges);
  return (
    <dl className="imprime-faits">
      {plan.assistants.map((assistant) => {
        const couts = coutsDe(assistant, calcules);
        const cout = memeChaqueAnnee(couts);
        return (
          <div key={assistant.id}>
            <dt>{enMajuscule(nommerAssistant(plan, assistant.id))}</dt>
            <dd>
              {assistant.minutes === undefined ? 'heures non sues' : `${ecrireHeures(assistant.minutes)} par semaine`},{' '}
              {cout === undefined ? direLesAnnees(couts) : `${ecrireAuCentime(cout, cout % 100 !== 0)} par an`}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>Employeur</dt>
        <dd>{enMajuscule(nommerLEmployeur(plan) ?? 'à choisir')}</dd>
      </div>
      <div>
        <dt>Clé du coût</dt>
        <dd>{CLES_EN_CLAIR[plan.cle]}</dd>
      </div>
      {jour === undefined ? null : (
        <div>
          <dt>Contrats d’aide du</dt>
          <dd>{enJour(jour)}</dd>
        </div>
      )}
    </dl>
  );
};

/** « 17 h 30 », et de qui elles viennent quand il y a plusieurs assistants. */
const direLesHeures = (plan: Plan, { medecin }: MedecinJuge): string => {
  const total = ecrireHeures(heuresDuMedecin(plan, medecin.id));
  const parts = plan.assistants.map(({ id }) => ecrireHeures(heuresDe(plan, id, medecin.id) ?? 0));
  return parts.length === 1 ? total : `${total} (${parts.join(' + ')})`;
};

const Comptes = ({ tenue }: { readonly tenue: Tenue }) => {
  const { plan, juges, comptes, avecCentimes } = tenue;
  return (
    <table className="tableau imprime-tableau">
      <thead>
        <tr>
          <th scope="col">Médecin</th>
          <th scope="col" />
          {ANNEES.map((annee) => (
            <th key={annee} scope="col" className="nombre">
              Année&nbsp;{annee}
            </th>
          ))}
          <th scope="col" className="nombre">
            Cinq ans
          </th>
        </tr>
      </thead>
      {juges.map((juge, rang) => {
        const compte = comptes.medecins[rang];
        const lignes = [
          {
            nom: 'reçoit, au plus',
            valeurs: [...juge.annees, juge.total].map(({ somme }) => ecrireCourt(somme, false)),
          },
          {
            nom: 'part du coût',
            valeurs: [...(compte?.annees ?? []), compte?.total].map((un) =>
              un?.part === undefined ? INDETERMINE : ecrireAuCentime(un.part, avecCentimes),
            ),
          },
          {
            nom: 'solde, au mieux',
            valeurs: [...(compte?.annees ?? []), compte?.total].map((un) =>
              ecrireCourt(un?.solde, avecCentimes, ecrireSolde),
            ),
          },
        ];
        const debut = juge.annees[0]?.debut;
        return (
          <tbody key={juge.medecin.id}>
            {lignes.map(({ nom, valeurs }, place) => (
              <tr key={nom} className={place === 2 ? 'imprime-rang-fort' : 'imprime-rang'}>
                {place === 0 ? (
                  <th scope="rowgroup" rowSpan={3} className="imprime-qui">
                    <strong>
                      {juge.reponse === 'sans-contrat' ? null : <Marque reponse={juge.reponse} cote={14} muette />}{' '}
                      {juge.nom}
                    </strong>
                    <span>
                      {[direLaReponse(juge), direLOption(juge), direLesHeures(plan, juge)]
                        .filter((un) => un !== '')
                        .join(', ')}
                    </span>
                    {debut === undefined || jourCommun(juges) !== undefined ? null : (
                      <span>contrat du {enJour(debut)}</span>
                    )}
                  </th>
                ) : null}
                <th scope="row">{nom}</th>
                {valeurs.map((valeur, colonne) => (
                  <td key={ANNEES[colonne] ?? 'total'} className="nombre">
                    {valeur}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        );
      })}
      <tfoot>
        <tr className="imprime-rang-fort">
          <th scope="row">Ensemble</th>
          <th scope="row">solde, au mieux</th>
          {[...comptes.groupe.annees, comptes.groupe.total].map(({ solde }, colonne) => (
            <td key={ANNEES[colonne] ?? 'total'} className="nombre">
              {ecrireCourt(solde, avecCentimes, ecrireSolde)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
};

/** Le plan sur une page, pour le papier : la phrase, ce qui est supposé, les comptes, les questions à poser. */
export const PlanImprime = ({ tenue, aujourdHui }: { readonly tenue: Tenue; readonly aujourdHui: string }) => {
  const { plan, phrase, comptes, collectif, points } = tenue;
  const avance = direLAvance(tenue);
  const { bareme } = useSimulation().vue.entretien;
  const caisse = destinataireDe(plan);
  return (
    <div className={plan.medecins.length > MEDECINS_A_L_AISE ? 'partage-imprime imprime-serre' : 'partage-imprime'}>
      <p className="imprime-tete">
        <span>Plan de partage d’un assistant médical</span>
        <span>
          {plan.exemple ? 'Données d’exemple. ' : ''}Fait le {ecrireDate(jourDe(aujourdHui))}. Droit tenu au{' '}
          {ecrireDate(jourDe(DROIT_TENU_AU))}.
        </span>
      </p>
      <div className="imprime-phrase">
        <Marque reponse={phrase.reponse} cote={26} muette />
        <p>
          <strong>{phrase.premiere}</strong> {enTexte(tenue)}
        </p>
      </div>
      {bareme === undefined ? null : (
        <p className="imprime-note">
          {direLeBareme(bareme)} {direLaProvenance(bareme)}
        </p>
      )}
      <Hypotheses tenue={tenue} />
      <Comptes tenue={tenue} />
      {avance === undefined ? null : <p>{phraser(avance)}</p>}
      <p className="imprime-note">
        {composer(
          '« ? » : indéterminé. Reçoit : dès la troisième année, un plafond, si les objectifs sont atteints. Le même coût chaque année, avant impôt. Les parts sont au centime et font exactement le coût.',
        )}
      </p>
      {collectif === undefined ? null : (
        <p className="imprime-collectif">
          <strong>Un contrat collectif à la place&nbsp;:</strong> {direLaComparaison(comptes, collectif)}
        </p>
      )}
      <div className="imprime-questions">
        <h2>À demander avant de signer&nbsp;: {caisse}</h2>
        <ul>
          {points.map(({ code, titre, destinataire }) => (
            <li key={code}>
              {titre}
              {destinataire === caisse ? null : <span> ({destinataire})</span>}
            </li>
          ))}
        </ul>
        <p className="imprime-note">Le texte exact de chaque question est à l’écran.</p>
      </div>
      <p className="imprime-pied">
        Tandem, logiciel libre. Ce document n’est pas de l’Assurance Maladie&nbsp;: il n’engage aucune caisse.
      </p>
    </div>
  );
};
