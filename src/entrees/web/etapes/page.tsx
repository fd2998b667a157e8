import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { jourDe } from '../../../commun/jour.ts';
import { composer, ecrireDate } from '../../../explication/typographie.ts';
import { evaluer } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import { etapesDe } from '../../../usages/etapes.ts';
import { MentionDuBareme } from '../bareme/mention.tsx';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { Choix } from '../elements/choix.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { PortePourquoi, usePourquoi } from '../pourquoi/contexte.tsx';
import { Panneau } from '../pourquoi/panneau.tsx';
import { demanderLaQuestion, porterLeFocusSur } from '../simuler/viser.ts';
import { estUnDesJours } from './aller.ts';
import { BoutonAgenda } from './bouton-agenda.tsx';
import {
  direLAgenda,
  direLeCompte,
  estFiltre,
  FILTRES,
  FILTRES_EN_CLAIR,
  type Filtre,
  type PhaseMontree,
  parPhase,
} from './filtre.ts';
import { DeuxJours } from './jours.tsx';
import { Ouverture, Reserve } from './ouverture.tsx';
import { idDeLaPhase, Phase } from './phase.tsx';
import { direLesEtapes } from './phrase.ts';
import { ProchainsJours } from './suite.tsx';
import './frise.css';
import './etapes.css';
import './jalons.css';
import './etapes-impression.css';

const allerALaPhase = (montree: PhaseMontree): void => {
  const titre = document.getElementById(`titre-${idDeLaPhase(montree)}`);
  titre?.scrollIntoView();
  titre?.setAttribute('tabindex', '-1');
  titre?.focus({ preventScroll: true });
};

const Phases = ({ phases }: { readonly phases: readonly PhaseMontree[] }) => (
  <nav className="feuille etapes-phases" aria-label="Phases">
    <ol>
      {phases.map((montree) => (
        <li key={montree.phase}>
          <button type="button" className="etapes-phase" onClick={() => allerALaPhase(montree)}>
            <span>{composer(montree.libelle)}</span>
            <span className="legende">{montree.etapes.length}</span>
          </button>
        </li>
      ))}
    </ol>
  </nav>
);

const CERTITUDES = ['confirmee', 'source-unique', 'contestee'] as const;

/** À l'impression, les champs ne se voient pas : les deux jours s'écrivent, et les signes ont leur légende. */
const JoursImprimes = ({ situation: { signature, assistant } }: { readonly situation: Situation }) => (
  <p className="etapes-imprimees">
    <span>Signature&nbsp;: {signature === undefined ? 'jour non su' : ecrireDate(signature)}</span>
    <span>Embauche&nbsp;: {assistant.embauche === undefined ? 'jour non su' : ecrireDate(assistant.embauche)}</span>
    {CERTITUDES.map((certitude) => (
      <SigneDeCertitude key={certitude} valeur={certitude} />
    ))}
  </p>
);

const Ecran = () => {
  const { vue, simulation, aujourdHui } = useSimulation();
  const { sujet, fermer } = usePourquoi();
  const [, naviguer] = useLocation();
  const [filtre, filtrer] = useState<Filtre>('toutes');
  const { situation, bareme } = vue.entretien;
  const au = jourDe(aujourdHui);
  const evaluation = useMemo(() => evaluer(situation, bareme), [situation, bareme]);
  const etapes = useMemo(() => etapesDe(situation, evaluation), [situation, evaluation]);
  const phrase = useMemo(() => direLesEtapes(etapes, evaluation, au), [etapes, evaluation, au]);
  const phases = parPhase(etapes, filtre, au);
  const repondre = (question: string) => {
    if (estUnDesJours(question)) {
      fermer();
      // Le panneau se retire d'abord : tant qu'il est là, les deux jours sont cachés.
      requestAnimationFrame(() => porterLeFocusSur(question));
      return;
    }
    naviguer('/', { state: demanderLaQuestion(question) });
  };
  return (
    <div className="page etapes">
      <div className="etapes-colonne">
        <div hidden={sujet !== undefined} className="etapes-gauche">
          <div>
            <h1>De l’idée au premier versement</h1>
            <p className="chapeau">
              Ce qu’il faut faire, quand, et par qui. Un jour que les textes ne donnent pas reste inconnu.
            </p>
          </div>
          <DeuxJours />
          <Phases phases={phases} />
        </div>
        <Panneau modifier={repondre} />
      </div>
      <div className="feuille etapes-liste">
        <section className="bloc" aria-label="La prochaine étape">
          <Ouverture phrase={phrase} />
          <Reserve verdict={vue.verdict} />
          <JoursImprimes situation={situation} />
        </section>
        <MentionDuBareme bareme={simulation.bareme} />
        <Bloc
          id="prochains-jours"
          titre="Les prochains jours"
          classe="etapes-jours-prochains"
          precision={<BoutonAgenda etapes={etapes} aujourdHui={au} />}
        >
          <ProchainsJours etapes={etapes} evaluation={evaluation} aujourdHui={au} />
        </Bloc>
        <section className="bloc etapes-filtre" aria-label="Ce que la liste montre">
          <div className="etapes-outils">
            <Choix
              titre="Montrer"
              segments={FILTRES.map((code) => ({ code, libelle: FILTRES_EN_CLAIR[code] }))}
              choisi={filtre}
              choisir={(code) => (estFiltre(code) ? filtrer(code) : undefined)}
            />
          </div>
          <p className="legende etapes-compte">
            <span role="status">{composer(direLeCompte(phases, filtre))}</span> {composer(direLAgenda(etapes))}
          </p>
          <Phases phases={phases} />
        </section>
        {phases.map((montree) => (
          <Phase
            key={montree.phase}
            montree={montree}
            evaluation={evaluation}
            aujourdHui={au}
            departement={situation.medecin.departement}
            repondre={repondre}
          />
        ))}
      </div>
    </div>
  );
};

/** Prochaines étapes : de l'idée à la fin du contrat, comptées depuis les deux jours que l'on choisit. */
export const PageEtapes = () => (
  <PortePourquoi>
    <Ecran />
  </PortePourquoi>
);
