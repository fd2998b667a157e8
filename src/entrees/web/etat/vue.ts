import { retrancher } from '../../../commun/centimes.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import { evaluerSituation } from '../../../usages/evaluer-situation.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import { contradictions } from '../../contrat-json/contradictions.ts';
import { calculerCinqAnnees } from '../annees/calcul.ts';
import { enCentimes } from '../annees/fourchette.ts';
import { baremeLu } from '../bareme/apporte.ts';
import type { EtatDuCout } from '../emploi/couts.ts';
import { chercherAttendue } from '../entretien/attendue.ts';
import type { Reponses } from '../entretien/champs.ts';
import { chercherLeviers, type Levier } from '../entretien/leviers.ts';
import { type Entretien, mener } from '../entretien/pertinence.ts';
import { sansLesFaits } from '../entretien/questions.ts';
import { type Compte, direVerdict, type PhraseDeVerdict } from '../entretien/verdict.ts';
import { type Simulation, voieDuCout } from './simulation.ts';

/** Deux réponses qui se contredisent : le chemin du fait, et la phrase qui le dit. */
export type Contradiction = ReturnType<typeof contradictions>[number];

/** Ce qui se déduit des réponses seules : les questions encore utiles, la réponse du cœur. */
export interface Jugement {
  readonly entretien: Entretien;
  readonly contradictions: readonly Contradiction[];
  readonly reponse: ReponseDEvaluation;
  readonly leviers: readonly Levier[];
}

/** Le jugement et la phrase, qui dit aussi le coût quand il est connu. */
export interface Vue extends Jugement {
  readonly verdict: PhraseDeVerdict;
}

/** Ce que l'assistant coûte et ce qui en reste, quand le coût est dit et l'aide fixée. */
const compter = (
  reponse: ReponseDEvaluation,
  { situation, bareme }: Entretien,
  { hypotheses }: Simulation,
  calcule: EtatDuCout | undefined,
): Compte | undefined => {
  const { cout } = calculerCinqAnnees({ reponse, situation, bareme, hypotheses, calcule }).total;
  const { total } = reponse.aide;
  return cout === null || total === null ? undefined : { cout, reste: retrancher(cout, enCentimes(total)) };
};

/** Fait juger les réponses par le cœur, avec le barème de la personne. Deux faits qui se contredisent ne sont pas crus. */
export const juger = (reponses: Reponses, bareme: Bareme | undefined): Jugement => {
  const tout = mener(reponses, bareme);
  const ecarts = contradictions(tout.situation);
  const douteux = new Set(ecarts.map(({ chemin }) => chemin));
  const entretien = ecarts.length === 0 ? tout : mener(sansLesFaits(reponses, douteux), bareme);
  const reponse = evaluerSituation(entretien.situation, bareme, __VERSION_PROGRAMME__);
  const leviers = reponse.eligibilite.reponse === 'non' ? chercherLeviers(entretien) : [];
  return { entretien, contradictions: ecarts, reponse, leviers };
};

const ATTENDU: EtatDuCout = { etat: 'attendu' };

/**
 * Le jugement et sa phrase. `calcule` est le coût calculé depuis le salaire ; il n'est lu que si la personne n'a pas
 * écrit le sien. `aujourdHui` règle le temps des verbes.
 */
export const conclure = (
  jugement: Jugement,
  simulation: Simulation,
  aujourdHui: string,
  calcule: EtatDuCout = ATTENDU,
): Vue => {
  const { entretien, reponse, leviers } = jugement;
  const { reponses } = simulation;
  const signature = String(reponses.get('signature') ?? aujourdHui);
  const compte = compter(reponse, entretien, simulation, voieDuCout(simulation) === 'main' ? undefined : calcule);
  const attendue = chercherAttendue(reponse, entretien, reponses);
  const precisions = { ...(compte === undefined ? {} : { compte }), ...(attendue === undefined ? {} : { attendue }) };
  return { ...jugement, verdict: direVerdict(reponse, signature, aujourdHui, leviers, precisions) };
};

/** Juge et conclut, sans coût calculé : un médecin d'un groupe, ou le résumé que porte un lien. */
export const regarder = (simulation: Simulation, aujourdHui: string): Vue =>
  conclure(juger(simulation.reponses, baremeLu(simulation.bareme)), simulation, aujourdHui);
