import type { Regime } from '../../../droit/regime.ts';
import { NOMS_DES_CONDITIONS } from '../../../explication/conditions.ts';
import { INDICATEURS_EN_CLAIR, NATURES_EN_CLAIR, REPONSES } from '../../../explication/libelles.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Chiffre } from '../elements/chiffre.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { Marque } from '../elements/marque.tsx';
import { enJour } from '../entretien/verdict.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { lireLaCondition } from '../simuler/faits-des-conditions.ts';
import type { MedecinJuge } from './medecins-juges.ts';

interface ProprietesDeConditions {
  readonly situation: Situation;
  readonly regime: Regime | undefined;
  /** De qui ou de quoi l'on parle. */
  readonly qui: string;
}

/** Toutes les conditions, dans l'ordre du droit, même après un « non » ; chacune s'ouvre sur sa raison. */
export const Conditions = ({ situation, regime, qui }: ProprietesDeConditions) => {
  const { bareme } = useSimulation().vue.entretien;
  return (
    <ul className="partage-conditions">
      {evaluer(situation, bareme).conditions.map((condition) => {
        const { code, valeur, certitude } = condition;
        const nom = NOMS_DES_CONDITIONS[code];
        return (
          <li key={code}>
            <Marque reponse={valeur} cote={18} />
            <div>
              <strong>{nom}</strong>
              <p>
                <Chiffre
                  sujet={{
                    genre: 'condition',
                    code,
                    situation,
                    titre: composer(`Pourquoi « ${REPONSES[valeur]} » ?`),
                    surtitre: composer(`${qui} : condition, ${nom.toLowerCase()}`),
                  }}
                  certitude={certitude}
                  nom={`${qui}, ${nom}`}
                >
                  {lireLaCondition(condition, situation, regime)}
                </Chiffre>
              </p>
            </div>
            <SigneDeCertitude valeur={certitude} />
          </li>
        );
      })}
    </ul>
  );
};

interface ProprietesDObjectifs {
  readonly objectifs: ReponseDEvaluation['objectifs'];
  readonly situation: Situation;
  readonly qui: string;
}

/** Ce à quoi l'on s'engage : un nombre de patients, ou ce que nul texte lu n'a donné. */
export const Objectifs = ({ objectifs, situation, qui }: ProprietesDObjectifs) => (
  <ul className="partage-objectifs">
    {objectifs.cibles.map(({ indicateur, nature, depart, cible, auPlusTard, certitude }) => {
      const nom = INDICATEURS_EN_CLAIR[indicateur];
      return (
        <li key={indicateur}>
          <span>
            {nom.charAt(0).toUpperCase() + nom.slice(1)}&nbsp;:{' '}
            {depart === null ? 'départ non su' : ecrireNombre(depart)}
            {' → '}
          </span>
          <span className="insecable">
            <Chiffre
              sujet={{
                genre: 'objectif',
                indicateur,
                situation,
                titre: composer(cible === null ? 'Pourquoi indéterminé ?' : `Pourquoi ${ecrireNombre(cible)} ?`),
                surtitre: composer(`${qui} : objectif, ${nom}`),
              }}
              certitude={certitude}
              indeterminee={cible === null}
              nom={`objectif, ${qui}, ${nom}`}
            >
              {cible === null ? 'indéterminé' : ecrireNombre(cible)}
            </Chiffre>
          </span>
          <span className="legende">
            {nature === null ? '' : `${NATURES_EN_CLAIR[nature]}, `}avant le {enJour(auPlusTard)}
          </span>
        </li>
      );
    })}
  </ul>
);

const Medecin = ({ juge }: { readonly juge: MedecinJuge }) => {
  const { nom, reponse, vue, situation } = juge;
  if (reponse === 'sans-contrat') {
    return (
      <div className="partage-medecin">
        <h3>{nom}</h3>
        <p className="aide">Sans contrat d’aide&nbsp;: il paie sa part, et ne reçoit rien de la caisse.</p>
      </div>
    );
  }
  const { objectifs, alertes } = vue.reponse;
  return (
    <details className="partage-medecin" open={reponse !== 'oui'}>
      <summary>
        <Marque reponse={reponse} cote={22} />
        <h3>{nom}</h3>
        <span className="aide">{vue.verdict.bref === 'Oui' ? vue.verdict.precision : ''}</span>
      </summary>
      <p className="partage-verdict-de-medecin">
        <strong>{vue.verdict.premiere}</strong> {vue.verdict.suite}
      </p>
      <Conditions situation={situation} regime={vue.entretien.regime} qui={nom} />
      {alertes.map(({ code, phrase }) => (
        <p key={code} className="partage-alerte">
          {phrase}
        </p>
      ))}
      {objectifs.cibles.length === 0 ? null : (
        <>
          <h4>Son engagement</h4>
          <Objectifs objectifs={objectifs} situation={situation} qui={nom} />
        </>
      )}
    </details>
  );
};

/** La réponse du cœur pour chaque médecin, comme s'il était seul. */
export const ChaqueMedecin = ({ juges }: { readonly juges: readonly MedecinJuge[] }) => (
  <Bloc id="chacun" titre="Chacun, son contrat" precision="chaque médecin est jugé seul, avec ses propres faits">
    {juges.map((juge) => (
      <Medecin key={juge.medecin.id} juge={juge} />
    ))}
  </Bloc>
);
