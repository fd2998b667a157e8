import { retrancher } from '../../../commun/centimes.ts';
import { evaluerSituation } from '../../../usages/evaluer-situation.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import { contradictions } from '../../contrat-json/contradictions.ts';
import { calculerCinqAnnees } from '../annees/calcul.ts';
import { enCentimes } from '../annees/fourchette.ts';
import { chercherAttendue } from '../entretien/attendue.ts';
import { chercherLeviers, type Levier } from '../entretien/leviers.ts';
import { type Entretien, mener } from '../entretien/pertinence.ts';
import { sansLesFaits } from '../entretien/questions.ts';
import { type Compte, direVerdict, type PhraseDeVerdict } from '../entretien/verdict.ts';
import type { Simulation } from './simulation.ts';

/** Deux réponses qui se contredisent : le chemin du fait, et la phrase qui le dit. */
export type Contradiction = ReturnType<typeof contradictions>[number];

/** Tout ce qui se déduit des réponses : les questions encore utiles, la réponse du cœur, la phrase. */
export interface Vue {
  readonly entretien: Entretien;
  readonly contradictions: readonly Contradiction[];
  readonly reponse: ReponseDEvaluation;
  readonly leviers: readonly Levier[];
  readonly verdict: PhraseDeVerdict;
}

/** Ce que l'assistant coûte et ce qui en reste, quand le coût est dit et l'aide fixée. */
const compter = (
  reponse: ReponseDEvaluation,
  { situation }: Entretien,
  { hypotheses }: Simulation,
): Compte | undefined => {
  const { cout } = calculerCinqAnnees({ reponse, situation, hypotheses }).total;
  const { total } = reponse.aide;
  return cout === null || total === null ? undefined : { cout, reste: retrancher(cout, enCentimes(total)) };
};

/** Fait juger les réponses par le cœur. Deux faits qui se contredisent ne sont pas crus. `aujourdHui` règle le temps des verbes. */
export const regarder = (simulation: Simulation, aujourdHui: string): Vue => {
  const { reponses } = simulation;
  const tout = mener(reponses);
  const ecarts = contradictions(tout.situation);
  const douteux = new Set(ecarts.map(({ chemin }) => chemin));
  const entretien = ecarts.length === 0 ? tout : mener(sansLesFaits(reponses, douteux));
  const reponse = evaluerSituation(entretien.situation, undefined, __VERSION_PROGRAMME__);
  const leviers = reponse.eligibilite.reponse === 'non' ? chercherLeviers(entretien) : [];
  const signature = String(reponses.get('signature') ?? aujourdHui);
  const compte = compter(reponse, entretien, simulation);
  const attendue = chercherAttendue(reponse, entretien, reponses);
  const precisions = { ...(compte === undefined ? {} : { compte }), ...(attendue === undefined ? {} : { attendue }) };
  return {
    entretien,
    contradictions: ecarts,
    reponse,
    leviers,
    verdict: direVerdict(reponse, signature, aujourdHui, leviers, precisions),
  };
};
