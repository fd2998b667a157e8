import type { CodePoint } from '../../../droit/lectures.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { Cadrage } from './cadrage.ts';
import type { CinqAnneesCalculees } from './calcul.ts';

/** Ce que le tableau et les rangs montrent tous deux : les mêmes sommes, deux mises en page. */
export interface DonneesDesAnnees {
  readonly calcul: CinqAnneesCalculees;
  readonly versements: ReponseDEvaluation['versements'];
  readonly cadrage: Cadrage;
  /** La réponse est-elle « oui » ? */
  readonly sure: boolean;
  readonly pointDeLaModulation: CodePoint | undefined;
  readonly inconnue: string;
}
