import { enCalendrier } from '../../../commun/jour.ts';
import { ANNEE_DU_MOTEUR } from '../../../droit/paie/champ-du-moteur.ts';
import { tardif } from '../elements/tardif.ts';
import { AnneesSuivantes } from '../emploi/annees-suivantes.tsx';
import type { ChampDEmploi } from '../emploi/emploi-saisi.ts';
import { Volet } from '../emploi/volet.tsx';
import { CHAMPS_DE_L_ASSISTANT, formeDeLEmployeur, premierContrat } from './couts-du-plan.ts';
import type { Geste } from './gestes.ts';
import type { MedecinJuge } from './medecins-juges.ts';
import type { Plan } from './plan.ts';

const NonCharge = () => <p className="vide">Cette partie n’a pas pu se charger. Rechargez la page.</p>;
const QuestionsPosees = tardif(async () => (await import('../emploi/questions-posees.tsx')).QuestionsPosees, NonCharge);

interface Proprietes {
  readonly plan: Plan;
  readonly juges: readonly MedecinJuge[];
  readonly agir: (geste: Geste) => void;
}

/** Ce que l'employeur dit de lui quand un coût au moins se calcule depuis un salaire ; rien, sinon. */
export const EmploiChezLEmployeur = ({ plan, juges, agir }: Proprietes) => {
  if (!plan.assistants.some(({ base }) => base === 'salaire')) return null;
  const signature = premierContrat(juges)?.situation.signature;
  const gestes = {
    emploi: plan.emploi,
    prefixe: 'employeur',
    repondre: (champ: ChampDEmploi, valeur: string | number | undefined) =>
      agir({ geste: 'emploi', de: 'employeur', fait: { quoi: 'repondre', champ, valeur } }),
    ignorer: (champ: ChampDEmploi, oui: boolean) =>
      agir({ geste: 'emploi', de: 'employeur', fait: { quoi: 'ignorer', champ, oui } }),
  };
  return (
    <>
      <AnneesSuivantes {...gestes} />
      <div className="emploi-volets">
        <Volet classe="partage-volet" titre="Préciser l’employeur">
          <QuestionsPosees
            {...gestes}
            contexte={{
              dejaAuCabinet: false,
              avant2026: signature !== undefined && enCalendrier(signature).annee < ANNEE_DU_MOTEUR,
            }}
            seulement={(champ) =>
              !CHAMPS_DE_L_ASSISTANT.has(champ) && (champ !== 'forme' || formeDeLEmployeur(plan) === undefined)
            }
          />
        </Volet>
      </div>
    </>
  );
};
