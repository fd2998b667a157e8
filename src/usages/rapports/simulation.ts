import { type Jour, jourDe } from '../../commun/jour.ts';
import type { CodePoint } from '../../droit/lectures.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import { expliquer } from '../../explication/arbre.ts';
import { caisseDe } from '../../explication/caisse.ts';
import { composer, ecrireDate } from '../../explication/typographie.ts';
import { evaluer } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';
import { compter, echelleDe, ecrireAnnees, ecrireTotal, resumer } from './annees.ts';
import { lireLesConditions } from './conditions.ts';
import { decrire } from './faits.ts';
import type { HypothesesDeRapport, Rapport } from './forme.ts';
import { ouvrirLesNotes } from './notes.ts';
import {
  direLesHypotheses,
  ecrireEcheances,
  ecrireObjectifs,
  ecrirePoints,
  ecrireSources,
  ecrireVersements,
  pointsDe,
  questionDe,
} from './suite.ts';
import { direVerdict, pointDuVerdict } from './verdict.ts';

const TITRE = 'Aide à l’emploi d’un assistant médical';

/** La question qui change le plus la réponse : celle du verdict, sinon celle des objectifs, sinon la première. */
const choisirLaQuestion = (
  duVerdict: CodePoint | undefined,
  points: readonly CodePoint[],
  departement: string | undefined,
  signe: boolean,
): Rapport['question'] => {
  const objectifs: CodePoint = 'un-objectif-sur-deux';
  const code = duVerdict ?? (points.includes(objectifs) ? objectifs : points[0]);
  return code === undefined
    ? null
    : {
        titre: composer(
          `${signe ? 'À demander à votre caisse' : 'À demander avant de signer'} : ${caisseDe(departement)}`,
        ),
        texte: composer(`« ${questionDe(code)} »`),
      };
};

/**
 * Compose le rapport d'une simulation : les figures de l'évaluation et du coût, les phrases, les notes et les sources.
 * Fonction pure ; `aujourdHui` date le rapport et choisit le temps du verbe. Aucune donnée de santé n'y entre.
 */
export const composerRapport = (situation: Situation, hypotheses: HypothesesDeRapport, aujourdHui: Jour): Rapport => {
  const evaluation = evaluer(situation, hypotheses.bareme);
  const arbre = expliquer(evaluation, situation);
  const compte = compter(evaluation, hypotheses);
  const notes = ouvrirLesNotes();
  const notesDeLAide = evaluation.aide === null ? [] : notes.citer(evaluation.aide.annees[0]?.fondements ?? []);
  const notesDuCout =
    compte.cout === null ? [] : notes.dire('Coût à législation constante, avant impôt. Hypothèses en page 2.');
  const conditions = lireLesConditions(evaluation, situation, notes);
  const points = pointsDe(arbre);
  const { signature, medecin } = situation;
  return {
    titre: TITRE,
    nom: hypotheses.nom?.trim() || null,
    faitLe: composer(`Simulation du ${ecrireDate(aujourdHui)}`),
    droitTenuAu: composer(`Droit tenu au ${ecrireDate(jourDe(DROIT_TENU_AU))}`),
    verdict: direVerdict({ evaluation, conditions, compte, signature, aujourdHui, notesDeLAide, notesDuCout }),
    faits: decrire(situation, hypotheses),
    conditions,
    annees: ecrireAnnees(compte),
    total: ecrireTotal(compte),
    echelle: echelleDe(compte),
    coutConnu: compte.annees.some(({ cout }) => cout !== null),
    brut: hypotheses.cout?.brut ?? null,
    atteinte: hypotheses.atteinte ?? 1,
    lectures: situation.demande.cadre === 'collectif' ? ['pro-rata'] : ['pro-rata', 'tout-ou-rien'],
    resume: resumer(compte),
    question: choisirLaQuestion(
      pointDuVerdict(evaluation),
      points,
      medecin.departement,
      signature !== undefined && signature < aujourdHui,
    ),
    notes: notes.lister(),
    notesDeLAide,
    notesDuCout,
    hypotheses: direLesHypotheses(hypotheses),
    lignesDeCout: hypotheses.cout?.lignes ?? [],
    versements: ecrireVersements(evaluation),
    objectifs: ecrireObjectifs(evaluation),
    echeances: ecrireEcheances(situation, evaluation),
    points: ecrirePoints(points),
    sources: ecrireSources(arbre),
  };
};
