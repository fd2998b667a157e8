import { useMemo, useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import { ecrireNombre, enumerer } from '../../../../explication/typographie.ts';
import { LienInterne } from '../../coquille/lien-interne.tsx';
import { Choix } from '../../elements/choix.tsx';
import { Marque } from '../../elements/marque.tsx';
import { Saisie } from '../../elements/saisie.tsx';
import { useDossier } from '../documents/contexte-du-dossier.ts';
import { lireNombre } from '../documents/lire-saisie.ts';
import { ecrireUnFait, TENUE } from '../documents/tenue.ts';
import { SEMAINE_D_EXEMPLE } from './exemple.ts';
import { Grille } from './grille.tsx';
import { Remarques } from './remarques.tsx';
import { ecrireLaSemaine, lireLaSemaine, recopierLeLundi, SEMAINE_VIDE, type SemaineLue } from './semaine.ts';
import { changerLaSemaine, ecouterLaTenue, lireLaTenue, poserLaSemaine, type SemaineTenue } from './semaine-tenue.ts';
import { direLeVerdict, reponseDe, type Verdict, verifier } from './verification.ts';
import './planning.css';
import './planning-impression.css';
import '../employeur.css';

const HEURES = { genre: 'nombre', libelle: '', bas: 0.01, haut: 80, decimales: 2 } as const;
const OUI_NON = [
  { code: 'oui', libelle: 'Oui' },
  { code: 'non', libelle: 'Non' },
] as const;

const Contrat = ({ tenue: { saisie, ouverture } }: { readonly tenue: SemaineTenue }) => (
  <section className="feuille plan-contrat" aria-labelledby="titre-contrat">
    <h2 id="titre-contrat">Le contrat de travail</h2>
    <Saisie
      key={ouverture}
      id="plan-heures"
      titre="Heures par semaine au contrat"
      aide="35 h et plus : temps plein. Sans réponse, celles de l’horaire en tiennent lieu."
      unite="h"
      genre="decimal"
      depart={saisie.heures === undefined ? '' : ecrireNombre(saisie.heures)}
      lire={(texte) => lireNombre(HEURES, texte)}
      donner={(heures) => changerLaSemaine((avant) => ({ ...avant, heures }))}
    />
    <Choix
      titre="Le salarié a-t-il demandé par écrit de travailler moins ?"
      aide="Sous le minimum du temps partiel, il faut une demande écrite, avec ses raisons."
      segments={OUI_NON}
      choisi={saisie.demandeEcrite === undefined ? undefined : saisie.demandeEcrite ? 'oui' : 'non'}
      ignore={saisie.demandeEcrite === undefined}
      choisir={(code) => changerLaSemaine((avant) => ({ ...avant, demandeEcrite: code === 'oui' }))}
      ignorer={() => changerLaSemaine((avant) => ({ ...avant, demandeEcrite: undefined }))}
    />
  </section>
);

/** Mettre l'horaire dans le dossier des documents, et y aller. */
const Reprendre = ({
  lue: { planning },
  heures,
}: {
  readonly lue: SemaineLue;
  readonly heures: number | undefined;
}) => {
  const [, naviguer] = useLocation();
  const reprendre = () => {
    TENUE.changer((avant) => {
      const avecHoraire = ecrireUnFait(avant, 'poste.horaire', { journees: planning.journees });
      const avecHeures = heures === undefined ? avecHoraire : ecrireUnFait(avecHoraire, 'poste.heures', heures);
      const { demandeEcrite } = planning;
      return demandeEcrite === undefined ? avecHeures : ecrireUnFait(avecHeures, 'poste.demandeEcrite', demandeEcrite);
    });
    naviguer('/employeur/documents');
  };
  return (
    <button type="button" className="bouton bouton-plein" onClick={reprendre}>
      Reprendre dans les documents
    </button>
  );
};

interface PropsDuVerdict {
  readonly verdict: Verdict;
  readonly lue: SemaineLue;
  readonly tenue: SemaineTenue;
}

const Reponse = ({ verdict, lue, tenue: { saisie, exemple } }: PropsDuVerdict) => {
  const { tete, suite } = direLeVerdict(verdict);
  return (
    <>
      <section className="bloc" aria-label="La réponse">
        {exemple ? (
          <p className="etiquettes">
            <span className="etiquette etiquette-exemple">Données d’exemple</span>
          </p>
        ) : null}
        <p className="plan-verdict" role="status">
          <Marque reponse={verdict.reponse} cote={34} muette />
          <span>
            <strong>{tete}</strong> {suite}
          </span>
        </p>
        {lue.incomplets.length === 0 ? null : (
          <p className="aide">
            Une séance n’a que son début ou sa fin ({enumerer(lue.incomplets)})&nbsp;: elle n’est pas comptée.
          </p>
        )}
        <p className="legende">
          D’après la convention collective des cabinets médicaux (IDCC 1147), qui n’a pas été lue en entier. Le code du
          travail ne l’a pas été non plus.
        </p>
        <p className="plan-gestes">
          <Reprendre lue={lue} heures={saisie.heures} />
        </p>
      </section>
      <Remarques verdict={verdict} />
    </>
  );
};

/** Vérifier un planning : une semaine type contre la convention collective, règle par règle. */
export const PagePlanning = () => {
  const tenue = useSyncExternalStore(ecouterLaTenue, lireLaTenue);
  const { saisie, ouverture } = tenue;
  const { poste } = useDossier().fusionne;
  const lue = useMemo(() => lireLaSemaine(saisie), [saisie]);
  const verdict = useMemo(
    () => (lue.planning.journees.length === 0 ? undefined : verifier(lue.planning, __VERSION_PROGRAMME__)),
    [lue],
  );
  const horaire = poste?.horaire;
  return (
    <div className="page plan">
      <div className="plan-colonne">
        <div>
          <p className="doc-fil">
            <LienInterne vers="/employeur">Employer</LienInterne>
          </p>
          <h1>Vérifier un planning</h1>
          <p className="chapeau">
            Une semaine type, deux séances par jour. Les heures s’écrivent comme on veut&nbsp;: 8, 8h30, 8:30, 0830.
          </p>
        </div>
        <section className="feuille plan-semaine" aria-labelledby="titre-semaine">
          <h2 id="titre-semaine">La semaine</h2>
          <p id="aide-des-heures" className="invisible">
            Une heure comme 8 h 30.
          </p>
          <Grille
            saisie={saisie}
            ouverture={ouverture}
            lue={lue}
            reponseDe={(jour) => (verdict === undefined ? undefined : reponseDe(verdict, jour))}
            ecrire={(une, texte) =>
              changerLaSemaine((avant) => ({ ...avant, cases: new Map(avant.cases).set(une, texte) }))
            }
          />
          <div className="boutons">
            <button
              type="button"
              className="bouton bouton-petit"
              onClick={() => poserLaSemaine(recopierLeLundi(saisie))}
            >
              Recopier le lundi jusqu’au vendredi
            </button>
            <button
              type="button"
              className="bouton bouton-petit"
              onClick={() => poserLaSemaine(SEMAINE_D_EXEMPLE, true)}
            >
              Voir un exemple
            </button>
            {horaire === undefined ? null : (
              <button
                type="button"
                className="bouton bouton-petit"
                onClick={() =>
                  poserLaSemaine(
                    ecrireLaSemaine({
                      journees: horaire.journees,
                      dureeDuContrat: poste?.heures === undefined ? undefined : poste.heures * 60,
                      demandeEcrite: poste?.demandeEcrite,
                    }),
                  )
                }
              >
                Prendre celui du dossier
              </button>
            )}
            <button type="button" className="bouton bouton-petit" onClick={() => poserLaSemaine(SEMAINE_VIDE)}>
              Effacer
            </button>
          </div>
        </section>
        <Contrat tenue={tenue} />
      </div>
      <div className="feuille plan-reponse">
        {verdict === undefined ? (
          <div className="bloc">
            <p className="vide">
              Pas encore d’heures. Écrivez une séance, son début et sa fin, ou voyez un exemple. Rien n’est envoyé.
            </p>
          </div>
        ) : (
          <Reponse verdict={verdict} lue={lue} tenue={tenue} />
        )}
      </div>
    </div>
  );
};
