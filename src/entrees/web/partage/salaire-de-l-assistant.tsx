import { tardif } from '../elements/tardif.ts';
import { ChampDeNombre } from '../emploi/champ-de-nombre.tsx';
import type { Couts } from '../emploi/couts.ts';
import type { ChampDEmploi } from '../emploi/emploi-saisi.ts';
import { EtatDuCoutDit, fauteDuSalaire } from '../emploi/etat-du-cout.tsx';
import { Volet } from '../emploi/volet.tsx';
import { CHAMPS_DE_L_ASSISTANT, etatDeLAssistant } from './couts-du-plan.ts';
import type { Geste } from './gestes.ts';
import type { AssistantDuPlan, Plan } from './plan.ts';
import '../emploi/emploi.css';

const NonCharge = () => <p className="vide">Cette partie n’a pas pu se charger. Rechargez la page.</p>;
const QuestionsPosees = tardif(async () => (await import('../emploi/questions-posees.tsx')).QuestionsPosees, NonCharge);
const LeMois = tardif(async () => (await import('../emploi/mois.tsx')).LeMois, NonCharge);

interface Proprietes {
  readonly plan: Plan;
  readonly assistant: AssistantDuPlan;
  readonly couts: Couts<number> | undefined;
  readonly agir: (geste: Geste) => void;
}

/** Le salaire d'un assistant, ce qu'il coûte alors, et de quoi le préciser. */
export const SalaireDeLAssistant = ({ plan, assistant, couts, agir }: Proprietes) => {
  const { id, emploi } = assistant;
  const etat = etatDeLAssistant(couts, assistant);
  const chiffre = etat.etat === 'chiffre' ? etat.cout : undefined;
  const gestes = {
    emploi,
    prefixe: `a${id}`,
    repondre: (champ: ChampDEmploi, valeur: string | number | undefined) =>
      agir({ geste: 'emploi', de: id, fait: { quoi: 'repondre', champ, valeur } }),
    ignorer: (champ: ChampDEmploi, oui: boolean) =>
      agir({ geste: 'emploi', de: id, fait: { quoi: 'ignorer', champ, oui } }),
  };
  return (
    <>
      <ChampDeNombre
        {...gestes}
        champ="salaire"
        id={`a${id}-salaire`}
        titre="Salaire brut mensuel, pour un temps plein"
        aide="Pour 35 heures par semaine, sans la prime d’ancienneté : il est ramené à ses heures."
        unite="€ par mois"
        exemple={'2\u00a0150'}
        contredit={fauteDuSalaire(etat)}
      />
      <EtatDuCoutDit etat={etat} enCours={couts?.enCours === true} reessayer={() => couts?.reessayer()}>
        Vous pouvez aussi écrire son coût&nbsp;: «&nbsp;par an&nbsp;».
      </EtatDuCoutDit>
      <div className="emploi-volets">
        <Volet classe="partage-volet" titre="Préciser son emploi">
          <QuestionsPosees
            {...gestes}
            contexte={{
              dejaAuCabinet: plan.commun.reponses.get('ancien-secretaire') === 'oui',
              avant2026: false,
            }}
            seulement={(champ) => CHAMPS_DE_L_ASSISTANT.has(champ)}
          />
        </Volet>
        <Volet classe="partage-volet" titre="Un mois, ligne par ligne">
          <LeMois postes={chiffre?.postes ?? []} />
        </Volet>
      </div>
    </>
  );
};
