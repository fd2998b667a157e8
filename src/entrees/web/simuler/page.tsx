import { lazy, Suspense, useEffect, useState } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { PlaceDuBareme } from '../bareme/place.tsx';
import { LienInterne } from '../coquille/lien-interne.tsx';
import type { Groupe } from '../entretien/question.ts';
import { QUESTIONS } from '../entretien/questions.ts';
import { PortePourquoi, usePourquoi } from '../pourquoi/contexte.tsx';
import { Annonce } from './annonce.tsx';
import { Bandeau } from './bandeau.tsx';
import { BarreDesEtapes, PasDesEtapes } from './etapes-du-telephone.tsx';
import { Exemples } from './exemples.tsx';
import { Questions, titreDuGroupe, useGroupes } from './questions.tsx';
import { Reponse } from './reponse.tsx';
import { TITRE_DE_LA_REPONSE } from './verdict.tsx';
import { montrerLaPartie, partieDemandee, porterLeFocusSur, questionDemandee } from './viser.ts';
import './simuler.css';
import './questions.css';
import './reponse.css';

const Panneau = lazy(async () => ({ default: (await import('../pourquoi/panneau.tsx')).Panneau }));

/** Où l'on est sur un téléphone : une étape des questions, ou la réponse. Un grand écran montre tout. */
interface Lieu {
  readonly cote: 'questions' | 'reponse';
  readonly etape: Groupe;
}

/** Ce qui doit recevoir le focus une fois l'écran changé : un titre, une question, ou une partie de la réponse. */
type Cible = { readonly titre: string } | { readonly question: string } | { readonly partie: string };

const rejoindre = (cible: Cible): void => {
  if ('question' in cible) {
    porterLeFocusSur(cible.question);
    return;
  }
  if ('partie' in cible) {
    montrerLaPartie(cible.partie);
    return;
  }
  window.scrollTo(0, 0);
  document.getElementById(cible.titre)?.focus({ preventScroll: true });
};

const etapeDe = (question: string | undefined): Groupe | undefined =>
  QUESTIONS.find(({ id }) => id === question)?.groupe;

const useLieu = () => {
  const etat: unknown = useHistoryState();
  const [demandee, partie] = [questionDemandee(etat), partieDemandee(etat)];
  const [lieu, poser] = useState<Lieu>({
    cote: partie === undefined ? 'questions' : 'reponse',
    etape: etapeDe(demandee) ?? 'vous',
  });
  const [cible, choisir] = useState<Cible | undefined>(
    demandee === undefined ? (partie === undefined ? undefined : { partie }) : { question: demandee },
  );
  // Au cadre suivant : un panneau qui se ferme rend d'abord le focus à son chiffre.
  useEffect(() => {
    if (cible === undefined) return undefined;
    const cadre = requestAnimationFrame(() => {
      rejoindre(cible);
      // Ce qu'un autre écran demandait est fait : revenir ou recharger ne le refait pas.
      window.history.replaceState(null, '');
      choisir(undefined);
    });
    return () => cancelAnimationFrame(cadre);
  }, [cible]);
  return {
    lieu,
    aller: (etape: Groupe) => {
      poser({ cote: 'questions', etape });
      choisir({ titre: titreDuGroupe(etape) });
    },
    changerDeCote: () => {
      const cote = lieu.cote === 'questions' ? 'reponse' : 'questions';
      poser({ ...lieu, cote });
      choisir({ titre: cote === 'reponse' ? TITRE_DE_LA_REPONSE : titreDuGroupe(lieu.etape) });
    },
    viser: (question: string) => {
      poser({ cote: 'questions', etape: etapeDe(question) ?? lieu.etape });
      choisir({ question });
    },
  };
};

const Ecran = () => {
  const { sujet } = usePourquoi();
  const { lieu, aller, changerDeCote, viser } = useLieu();
  const groupes = useGroupes();
  const pas = { groupes, etape: lieu.etape, aller };
  return (
    <div className={sujet === undefined ? 'page simuler' : 'page simuler simuler-explique'} data-cote={lieu.cote}>
      <div className="cote">
        <div className="projet">
          <BarreDesEtapes {...pas} />
          <h1>Votre projet</h1>
          <div className="saisies">
            <div className={lieu.etape === 'vous' ? 'accueil' : 'accueil accueil-passe'}>
              <p className="aide">
                Rien n’est envoyé&nbsp;: tout se calcule dans votre navigateur. Seules les questions qui changent la
                réponse sont posées.
              </p>
              <Exemples />
              <PlaceDuBareme invite="Vous tenez un texte que Tandem n’a pas lu ?" />
              <p className="aide">
                Beaucoup de médecins à la fois&nbsp;?{' '}
                <LienInterne vers="/medecins">Mes médecins, par fichier</LienInterne>
              </p>
            </div>
            <Questions groupes={groupes} etape={lieu.etape} />
          </div>
          <PasDesEtapes {...pas} conclure={changerDeCote} />
        </div>
        {sujet === undefined ? null : (
          <Suspense fallback={<p className="chargement">Chargement…</p>}>
            <Panneau modifier={viser} />
          </Suspense>
        )}
      </div>
      <Reponse viser={viser} />
      <Bandeau dansLaReponse={lieu.cote === 'reponse'} changer={changerDeCote} />
      <Annonce />
    </div>
  );
};

/** Les questions à gauche, la réponse à droite. */
export const PageSimuler = () => (
  <PortePourquoi>
    <Ecran />
  </PortePourquoi>
);
