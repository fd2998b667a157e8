import { useMemo, useReducer, useState } from 'react';
import { useLocation } from 'wouter';
import type { Certitude } from '../../../commun/connu.ts';
import { jourDe } from '../../../commun/jour.ts';
import { caisseDe } from '../../../explication/caisse.ts';
import type { HypothesesComptables } from '../../../usages/comptable/forme.ts';
import { composerVueComptable } from '../../../usages/comptable/vue.ts';
import { laPlusFaible } from '../annees/fourchette.ts';
import { MentionDuBareme } from '../bareme/mention.tsx';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { Marque } from '../elements/marque.tsx';
import { Motifs } from '../elements/motifs.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { PortePourquoi, usePourquoi } from '../pourquoi/contexte.tsx';
import { Panneau } from '../pourquoi/panneau.tsx';
import { demanderLaQuestion } from '../simuler/viser.ts';
import { AnneesFiscales } from './annees.tsx';
import { BoutonCsv } from './bouton-csv.tsx';
import { Calendrier } from './calendrier.tsx';
import { AnneesDeContrat } from './contrat.tsx';
import { formeDite, lireLeCout } from './cout.ts';
import { avancerLePartage, PARTAGE_DE_DEPART, partsDites } from './medecins.ts';
import { Partage } from './partage.tsx';
import { direLaVue } from './phrase.ts';
import { Raisons } from './raisons.tsx';
import { Reglages } from './reglages.tsx';
import { Scenarios } from './scenarios.tsx';
import '../annees/graphique.css';
import './comptable.css';
import './calendrier.css';

type Dates = NonNullable<HypothesesComptables['dates']>;

const useComptable = () => {
  const { vue, simulation, couts, aujourdHui } = useSimulation();
  const [dates, choisirLesDates] = useState<Dates>('indeterminees');
  const [medecins, agir] = useReducer(avancerLePartage, PARTAGE_DE_DEPART);
  const { situation, bareme } = vue.entretien;
  const collectif = situation.demande.cadre === 'collectif';
  const calcule = couts?.pour('choix');
  const { hypotheses, emploi } = simulation;
  const lu = useMemo(
    () => lireLeCout({ situation, hypotheses, calcule, aujourdHui }),
    [situation, hypotheses, calcule, aujourdHui],
  );
  // Partagé dans son propre contrat, le coût compté est déjà la part de la personne.
  const partageable = !situation.demande.partage || collectif;
  const parts = useMemo(
    () => (partageable ? partsDites(medecins, collectif) : undefined),
    [partageable, medecins, collectif],
  );
  const forme = formeDite(emploi);
  const comptable = useMemo(
    () =>
      composerVueComptable(
        situation,
        lu.cout,
        {
          dates,
          ...(forme === undefined ? {} : { forme }),
          ...(parts === undefined ? {} : { parts }),
          ...(bareme === undefined ? {} : { bareme }),
        },
        jourDe(aujourdHui),
      ),
    [situation, bareme, lu, dates, forme, parts, aujourdHui],
  );
  return { comptable, absent: lu.absent, calcule, dates, choisirLesDates, medecins, collectif, partageable, agir };
};

const Ecran = () => {
  const { vue, simulation } = useSimulation();
  const { sujet } = usePourquoi();
  const [, naviguer] = useLocation();
  const { comptable, absent, calcule, dates, choisirLesDates, medecins, collectif, partageable, agir } = useComptable();
  const { premiere, suite } = direLaVue(comptable);
  const { reponse } = vue.verdict;
  const certitudeDuCout: Certitude | null = calcule?.etat === 'chiffre' ? calcule.cout.certitude : 'source-unique';
  const certitudes = new Map(
    vue.reponse.aide.annees.map(({ annee, certitude }) => [annee, laPlusFaible(certitude)] as const),
  );
  return (
    <div className="page compta">
      <div className="compta-colonne">
        <div>
          <h1>Pour l’expert-comptable</h1>
          <p className="chapeau">
            L’aide par date d’encaissement et par année fiscale, le coût, le net. Ce n’est pas un conseil fiscal.
          </p>
        </div>
        <div hidden={sujet !== undefined}>
          <Reglages dates={dates} choisirLesDates={choisirLesDates} absent={absent} />
        </div>
        <Panneau modifier={(question) => naviguer('/', { state: demanderLaQuestion(question) })} />
      </div>
      <div className="feuille compta-feuille">
        <section className="bloc" aria-label="Ce qui est à déclarer">
          <p className="phrase compta-phrase">
            <strong>{premiere}</strong> {suite}
          </p>
          {reponse === 'oui' ? null : (
            <p className="compta-reserve">
              <Marque reponse={reponse} cote={20} />
              <span>
                Votre simulation répond&nbsp;: <strong>{vue.verdict.premiere}</strong>{' '}
                <LienInterne vers="/">Voir la réponse</LienInterne>
              </span>
            </p>
          )}
          <BoutonCsv vue={comptable} />
        </section>
        <MentionDuBareme bareme={simulation.bareme} />
        <Motifs />
        <AnneesFiscales vue={comptable} certitudeDuCout={certitudeDuCout} />
        <Calendrier vue={comptable} />
        <AnneesDeContrat vue={comptable} certitudes={certitudes} />
        <Scenarios vue={comptable} />
        {partageable ? <Partage vue={comptable} medecins={medecins} collectif={collectif} agir={agir} /> : null}
        <Raisons vue={comptable} destinataire={caisseDe(vue.entretien.situation.medecin.departement)} />
      </div>
    </div>
  );
};

/** Pour l'expert-comptable : ce qui s'encaisse et ce qui se paie, année fiscale par année fiscale. */
export const PageComptable = () => (
  <PortePourquoi>
    <Ecran />
  </PortePourquoi>
);
