import { CinqAnnees } from '../annees/cinq-annees.tsx';
import { Comparer } from '../annees/comparer.tsx';
import { MentionDuBareme } from '../bareme/mention.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { EtEnsuite } from '../etapes/frise.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { Conditions } from './conditions.tsx';
import { Echeances } from './echeances.tsx';
import { Engagement } from './engagement.tsx';
import { Manques } from './manques.tsx';
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
  readonly viser: (question: string) => void;
}

/** La réponse : la phrase, les conditions, les engagements, l'argent, ce qui manque, la suite. */
export const Reponse = ({ viser }: Proprietes) => (
  <div className="reponse feuille">
    <Verdict />
    <Bareme />
    <Alertes />
    <Conditions />
    <Engagement />
    <CinqAnnees />
    <Comparer />
    <Echeances />
    <Manques viser={viser} />
    <EtEnsuite />
    <ReponsesImprimees />
  </div>
);
