import { Suspense } from 'react';
import { MentionDuBareme } from '../bareme/mention.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { tardif } from '../elements/tardif.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { Conditions } from './conditions.tsx';
import { Engagement } from './engagement.tsx';
import { ReponsesImprimees } from './reponses-imprimees.tsx';
import { Verdict } from './verdict.tsx';

/** Deux réponses qui s'accordent mal : rien ne change, mais il faut le voir. */
const Alertes = () => {
  const { alertes } = useSimulation().vue.reponse;
  return alertes.length === 0 ? null : (
    <Bloc id="alertes" titre="À vérifier">
      {alertes.map(({ code, phrase }) => (
        <p key={code} className="alerte">
          {phrase}
        </p>
      ))}
    </Bloc>
  );
};

/** Avec quel barème elle est comptée. */
const Bareme = () => <MentionDuBareme bareme={useSimulation().simulation.bareme} />;

interface Proprietes {
  /** Aller à la question qui porte un fait. */
  readonly viser: (question: string) => void;
}

const NonChargee = () => (
  <p className="bloc vide">
    Les cinq années et la suite n’ont pas pu se charger. La réponse, elle, reste juste. Rechargez la page.
  </p>
);

const SuiteDeLaReponse = tardif<Proprietes>(
  async () => (await import('./suite-de-la-reponse.tsx')).SuiteDeLaReponse,
  NonChargee,
);

/** La réponse : la phrase, les conditions, les engagements, l'argent, ce qui manque, la suite. */
export const Reponse = ({ viser }: Proprietes) => (
  <div className="reponse feuille">
    <Verdict />
    <Bareme />
    <Alertes />
    <Conditions />
    <Engagement />
    <Suspense fallback={<p className="bloc suite-en-attente legende">Chargement des cinq années…</p>}>
      <SuiteDeLaReponse viser={viser} />
    </Suspense>
    <ReponsesImprimees />
  </div>
);
