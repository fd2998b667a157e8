import { LesCinqAnnees } from '../annees/les-cinq-annees.tsx';
import { OptionsEtEquilibre } from '../annees/options-et-equilibre.tsx';
import { EtEnsuite } from '../etapes/suite.tsx';
import { Echeances } from './echeances.tsx';
import { Manques } from './manques.tsx';

interface Proprietes {
  /** Aller à la question qui porte un fait. */
  readonly viser: (question: string) => void;
}

/** Tout ce qui suit le verdict et les engagements, chargé d'un bloc : rien n'y pousse autre chose en arrivant. */
export const SuiteDeLaReponse = ({ viser }: Proprietes) => (
  <>
    <LesCinqAnnees />
    <OptionsEtEquilibre />
    <Echeances />
    <Manques viser={viser} />
    <EtEnsuite />
  </>
);
