import { ajouterJours, anneesEcoulees, type Jour } from '../commun/jour.ts';
import type { Bareme } from '../droit/bareme.ts';
import { ANNEES } from '../droit/duree.ts';
import { COLONNES, REGIMES } from '../droit/regimes/index.ts';
import { debutDAnnee, reunir } from '../regles/aide.ts';
import type { Manque } from '../regles/constat.ts';
import { type Evaluation, evaluer } from '../regles/evaluation.ts';
import type { Situation } from '../regles/situation.ts';
import { type Acte, estActe } from './actes.ts';
import { type AlerteDeContrat, alerter, manquesDAbsence } from './alertes.ts';
import { type EcheanceSuivie, suivreEcheances } from './echeances-suivies.ts';
import { type Deroule, derouler, journalAu } from './journal.ts';
import { type CibleSuivie, conclureLesObjectifs, suivreObjectifs } from './objectifs-suivis.ts';
import { calculerSolde, type Solde } from './solde.ts';
import type { Etat } from './transitions.ts';

/** Un contrat à un jour donné : tout est calculé depuis ses actes, rien n'est gardé. */
export interface Suivi {
  readonly au: Jour;
  readonly etat: Etat;
  /** L'année du contrat ; `null` avant la signature et après la fin. */
  readonly annee: number | null;
  /** Le dernier jour du contrat ; `null` tant qu'il n'est pas signé. */
  readonly fin: Jour | null;
  readonly solde: Solde;
  readonly objectifs: readonly CibleSuivie[];
  readonly echeances: readonly EcheanceSuivie[];
  readonly alertes: readonly AlerteDeContrat[];
  readonly manques: readonly Manque[];
  readonly deroule: Deroule;
  readonly journal: readonly Acte[];
  readonly evaluation: Evaluation;
  /** La situation complétée par les actes : jour de signature, embauche, titre. */
  readonly situation: Situation;
}

const completer = (situation: Situation, journal: readonly Acte[]): Situation => {
  const signature = journal.find(estActe('signature'))?.effet;
  const embauche = journal.find(estActe('embauche'));
  const secretariat = journal.findLast((acte) => acte.acte === 'secretariat');
  return {
    ...situation,
    // Un départ corrigé, regardé tel qu'on le connaissait : l'acte d'alors dit le jour d'alors.
    signature: signature ?? situation.signature,
    assistant: {
      ...situation.assistant,
      embauche: embauche?.effet ?? situation.assistant.embauche,
      titre: embauche?.titre ?? situation.assistant.titre,
      secretariatRemplace:
        secretariat?.acte === 'secretariat'
          ? {
              moyen: secretariat.moyen,
              le: secretariat.effet,
              tempsEquivalent: secretariat.tempsEquivalent,
            }
          : situation.assistant.secretariatRemplace,
    },
  };
};

/** L'avenant 7 ne compte que les adultes ; le groupe et les régimes suivants, tous les patients déclarés. */
export const compterSelon = (code: Evaluation['regime'], cadre: Evaluation['cadre']) =>
  cadre === 'collectif'
    ? 'adultes-et-enfants'
    : (REGIMES.find((regime) => regime.code === code)?.objectifs.compte ?? 'adultes-et-enfants');

/** Un texte lu fixe-t-il le préavis de résiliation de ce contrat ? */
const aUnPreavis = (regime: Evaluation['regime'], cadre: Evaluation['cadre']): boolean => {
  if (regime === null) return false;
  const { resiliation } = COLONNES[cadre === 'collectif' ? 'collectif-2026' : regime].fondements;
  return typeof resiliation === 'object' && 'cles' in resiliation;
};

const VIVANTS: readonly Etat[] = ['en-cours', 'suspendu'];

const finDe = ({ signature, terme, finAnticipee }: Deroule): Jour | null => {
  if (signature === undefined || terme === undefined) return null;
  return ajouterJours(finAnticipee ?? terme, -1);
};

/**
 * L'état d'un contrat au jour `au` : ce qui est signé, dû, versé, à atteindre, à faire. Fonction pure ; les mêmes actes
 * dans un autre ordre donnent la même réponse, un acte postérieur n'y change rien.
 */
export const suivreContrat = (
  situation: Situation,
  actes: readonly Acte[],
  au: Jour,
  connuLe?: Jour,
  bareme?: Bareme,
): Suivi => {
  const journal = journalAu(actes, au, connuLe);
  const deroule = derouler(journal, au);
  const complete = completer(situation, journal);
  const evaluation = evaluer(complete, bareme);
  const { regime, cadre } = evaluation;
  const objectifs = suivreObjectifs(
    journal,
    evaluation.objectifs.cibles,
    deroule.signature,
    au,
    compterSelon(regime, cadre),
  );
  const complets = evaluation.objectifs.complets || objectifs.some(({ origine }) => origine === 'contrat-signe');
  const atteints = conclureLesObjectifs(objectifs, complets);
  const solde = calculerSolde({ situation: complete, evaluation, journal, deroule, objectifs, atteints, bareme, au });
  const echeances = suivreEcheances(journal, complete, evaluation, deroule, au);
  const debuts =
    complete.signature === undefined ? [] : ANNEES.map((rang) => debutDAnnee(complete.signature as Jour, rang));
  const vivant = VIVANTS.includes(deroule.etat) && deroule.renouvellement === undefined;
  return {
    au,
    etat: deroule.etat,
    annee: vivant && deroule.signature !== undefined ? anneesEcoulees(deroule.signature, au) + 1 : null,
    fin: finDe(deroule),
    solde,
    objectifs,
    echeances,
    alertes: alerter({
      journal,
      deroule,
      echeances,
      objectifs,
      solde,
      debuts,
      preavisFonde: aUnPreavis(regime, cadre),
      au,
    }),
    manques: reunir([...solde.manques, ...manquesDAbsence(journal, au)]),
    deroule,
    journal,
    evaluation,
    situation: complete,
  };
};
