import { useEffect, useMemo, useReducer, useState } from 'react';
import { composer } from '../../../explication/typographie.ts';
import { MentionDuBareme } from '../bareme/mention.tsx';
import { Marque } from '../elements/marque.tsx';
import { Motifs } from '../elements/motifs.tsx';
import { useCouts } from '../emploi/couts-en-cours.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { PortePourquoi, usePourquoi } from '../pourquoi/contexte.tsx';
import { Panneau } from '../pourquoi/panneau.tsx';
import { allerALaQuestion } from './aller.ts';
import { Alternative } from './alternative.tsx';
import { AnneeParAnnee } from './annees.tsx';
import { Bilan } from './bilan.tsx';
import { ChaqueMedecin } from './chacun.tsx';
import { CommandesDuPlan } from './commandes-du-plan.tsx';
import { demandesDuPlan } from './couts-du-plan.ts';
import { laisserLePlan, planDepuis, planLaisse } from './depart.ts';
import { avancer, type Geste } from './gestes.ts';
import { PlanImprime } from './impression.tsx';
import { jugerLesMedecins } from './medecins-juges.ts';
import { PointsOuverts } from './ouverts.tsx';
import type { Plan } from './plan.ts';
import { Saisies } from './saisies.tsx';
import { type Tenue, tenirLePlan } from './tenue.ts';
import { TextesLus } from './textes-lus.tsx';
import { VerdictDuPlan } from './verdict.tsx';
import './partage.css';
import './partage-reponse.css';
import './barre-du-medecin.css';
import './bilan.css';
import './annees.css';
import './chacun.css';
import './alternative.css';
import './points-et-textes.css';
import './partage-impression.css';

const Reponse = ({ tenue }: { readonly tenue: Tenue }) => {
  const { bareme } = useSimulation().simulation;
  const { plan, juges, collectif, points } = tenue;
  return (
    <div className="feuille partage-reponse">
      <div className="bloc">
        <div className="etiquettes partage-etiquettes">
          {plan.exemple ? <span className="etiquette etiquette-exemple">Données d’exemple</span> : null}
          <span className="legende">Chaque chiffre souligné s’ouvre</span>
        </div>
        <VerdictDuPlan tenue={tenue} />
      </div>
      <MentionDuBareme
        bareme={bareme}
        suite="Il vient de « Simuler » et vaut pour chaque médecin ; le fichier du plan ne le porte pas."
      />
      <Bilan tenue={tenue} />
      <AnneeParAnnee tenue={tenue} />
      <ChaqueMedecin juges={juges} />
      {collectif === undefined ? null : <Alternative tenue={tenue} alternative={collectif} />}
      <PointsOuverts points={points} />
      <TextesLus juges={juges} />
    </div>
  );
};

const allerALaReponse = (): void => document.getElementById('reponse-du-plan')?.scrollIntoView();

/** Sur un téléphone, la réponse reste sous la main, au bas de l'écran. */
const Bandeau = ({ tenue: { phrase } }: { readonly tenue: Tenue }) => (
  <section className="bandeau" aria-label="La réponse en bref">
    <Marque reponse={phrase.reponse} cote={28} muette />
    <p>
      <strong>{phrase.bref}</strong>
      <span>{phrase.precision}</span>
    </p>
    <button type="button" className="bouton" onClick={allerALaReponse}>
      La réponse
    </button>
  </section>
);

const Fautes = ({ fautes, fermer }: { readonly fautes: readonly string[]; readonly fermer: () => void }) => (
  <div role="status">
    {fautes.length === 0 ? null : (
      <div className="partage-fautes">
        <ul>
          {fautes.map((faute) => (
            <li key={faute}>{faute}</li>
          ))}
        </ul>
        <button type="button" className="bouton bouton-petit" onClick={fermer}>
          J’ai lu
        </button>
      </div>
    )}
  </div>
);

const EcranDuPlan = () => {
  const { simulation, aujourdHui } = useSimulation();
  const { sujet } = usePourquoi();
  const [plan, agir] = useReducer(avancer, undefined, () => planLaisse() ?? planDepuis(simulation, aujourdHui));
  const [ouverture, compter] = useState(0);
  const [fautes, signaler] = useState<readonly string[]>([]);
  const [avant, garderAvant] = useState<Plan>();
  const [vierge] = useState(() => (planLaisse() === undefined ? plan : undefined));
  const { bareme } = simulation;
  const demandes = useMemo(
    () => demandesDuPlan(plan, jugerLesMedecins(plan, aujourdHui, bareme)),
    [plan, aujourdHui, bareme],
  );
  const couts = useCouts(demandes, aujourdHui, true);
  const tenue = useMemo(() => tenirLePlan(plan, aujourdHui, couts, bareme), [plan, aujourdHui, couts, bareme]);
  useEffect(() => laisserLePlan(plan), [plan]);
  const ouvrir = (nouveau: Plan | undefined, dites: readonly string[]) => {
    signaler(dites);
    if (nouveau === undefined) return;
    garderAvant(plan.exemple || plan === vierge || nouveau === avant ? undefined : plan);
    agir({ geste: 'ouvrir', plan: nouveau } satisfies Geste);
    compter(ouverture + 1);
  };
  const modifier = (question: string) => {
    const juge = tenue.juges.find(({ situation }) => situation === sujet?.situation);
    allerALaQuestion(question, juge?.medecin.id);
  };
  return (
    <div className="page partage">
      <Motifs />
      <div className="partage-colonne">
        <div hidden={sujet !== undefined} className="partage-saisies">
          <div>
            <h1>Partager un assistant à plusieurs</h1>
            <p className="chapeau">
              {composer(
                'Qui reçoit l’aide, qui paie quoi, médecin par médecin. Rien n’est envoyé, et le lien de la page ne porte pas le plan : enregistrez-le.',
              )}
            </p>
          </div>
          <CommandesDuPlan plan={plan} aujourdHui={aujourdHui} ouvrir={ouvrir} />
          <Fautes fautes={fautes} fermer={() => signaler([])} />
          {avant === undefined ? null : (
            <p className="partage-remplace">
              Ce plan a remplacé le vôtre.{' '}
              <button type="button" className="lien" onClick={() => ouvrir(avant, [])}>
                Reprendre le plan d’avant
              </button>
            </p>
          )}
          <Saisies key={ouverture} tenue={tenue} agir={agir} />
        </div>
        <Panneau dite={sujet?.situation} modifier={modifier} />
      </div>
      <Reponse tenue={tenue} />
      <PlanImprime tenue={tenue} aujourdHui={aujourdHui} />
      <Bandeau tenue={tenue} />
    </div>
  );
};

/** Plan de partage : un assistant ou plusieurs, entre plusieurs médecins, chacun avec son contrat d'aide. */
export const PagePartage = () => (
  <PortePourquoi>
    <EcranDuPlan />
  </PortePourquoi>
);
