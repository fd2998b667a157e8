import { type Centimes, retrancher, ZERO } from '../commun/centimes.ts';
import type { Jour } from '../commun/jour.ts';
import { estEnVigueur } from '../droit/bareme.ts';
import { OPTIONS } from '../droit/codes.ts';
import { ANNEES } from '../droit/duree.ts';
import type { Fondement } from '../droit/fondement.ts';
import { REGIMES } from '../droit/regimes/index.ts';
import { type AnneeDAide, debutDAnnee, reunir } from '../regles/aide.ts';
import { type Manque, manqueDeTexte } from '../regles/constat.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import { moduler } from '../regles/modulation.ts';
import { type Acte, estActe } from './actes.ts';
import { atteinteCombinee } from './atteinte.ts';
import type { CibleSuivie } from './objectifs-suivis.ts';
import {
  borner,
  bornerTrouble,
  type Contexte,
  type Fourchette,
  joursPublies,
  jusqua,
  optionsVoulues,
  type Trouble,
  troublesDe,
} from './troubles.ts';

/** Ce qui est dû pour une année entamée. */
export interface AnneeDue extends Fourchette {
  readonly annee: number;
  readonly debut: Jour;
  /** La somme, si elle est connue. */
  readonly due: Centimes | null;
  /** Le barème publié, une décision de la caisse, la modulation d'un barème de la personne, ou rien d'établi. */
  readonly origine: 'bareme' | 'decision' | 'modulation' | 'inconnue';
  readonly manques: readonly Manque[];
  readonly fondements: readonly Fondement[];
  /** Une suspension, une fin ou un avenant la rend-il incertaine ? */
  readonly touchee: boolean;
}

export interface Solde {
  readonly du: Centimes | null;
  readonly duMin: Centimes;
  readonly duMax: Centimes | null;
  readonly exigible: Centimes | null;
  /** Payé moins recouvré. */
  readonly verse: Centimes;
  /** Positif : reste à verser au médecin. */
  readonly solde: Centimes | null;
  readonly annees: readonly AnneeDue[];
  readonly manques: readonly Manque[];
}

const additionner = (sommes: readonly Centimes[]): Centimes => sommes.reduce((a, b) => (a + b) as Centimes, ZERO);

/** Payé moins recouvré, au jour du suivi. */
export const sommeVersee = (journal: readonly Acte[]): Centimes =>
  additionner(
    journal.map((acte) =>
      acte.acte === 'versement' ? acte.montant : acte.acte === 'recouvrement' ? retrancher(ZERO, acte.montant) : ZERO,
    ),
  );

/** Les années entamées : jusqu'au jour du suivi, et sans celles qui s'ouvriraient une fois le contrat fini. */
const anneesEntamees = ({ evaluation, deroule, au }: Contexte): readonly AnneeDAide[] =>
  (evaluation.aide?.annees ?? []).filter(
    ({ debut }) => debut <= au && (deroule.finAnticipee === undefined || debut < deroule.finAnticipee),
  );

/** Les sommes que la dernière décision fixe ; deux décisions contraires du même jour n'en fixent aucune. */
const lireDecisions = (journal: readonly Acte[], annee: number): readonly Centimes[] => {
  const decisions = journal.filter(estActe('decision')).filter((decision) => decision.annee === annee);
  const derniere = decisions.at(-1);
  return decisions.filter(({ effet }) => effet === derniere?.effet).map(({ montant }) => montant);
};

const annuite = (annee: AnneeDAide, contexte: Contexte, troubles: readonly Trouble[]): AnneeDue => {
  const { evaluation, journal, au, objectifs } = contexte;
  const { annee: rang, debut } = annee;
  const fin = debutDAnnee(evaluation.aide?.annees[0]?.debut ?? debut, rang + 1);
  const touches = troubles.filter(({ depuis }) => depuis < fin);
  const base = { annee: rang, debut, fondements: annee.fondements, touchee: touches.length > 0 };
  const decisions = lireDecisions(journal, rang);
  if (decisions.length > 0) {
    const bas = Math.min(...decisions) as Centimes;
    const haut = Math.max(...decisions) as Centimes;
    return bas === haut
      ? { ...base, due: bas, bas, haut, origine: 'decision', manques: [] }
      : { ...base, due: null, bas, haut, origine: 'inconnue', manques: [manqueDeTexte('modulation')] };
  }
  if (touches.length > 0) {
    const manques = touches.map(({ point }) => manqueDeTexte(point));
    return { ...base, due: null, ...bornerTrouble(annee, contexte, touches), origine: 'inconnue', manques };
  }
  if (!joursPublies(evaluation)) {
    const bas = rang === 1 ? acompteEchu(evaluation, au) : ZERO;
    const manques = [manqueDeTexte('jours-des-versements')];
    return { ...base, due: null, bas, haut: borner(annee).haut, origine: 'inconnue', manques };
  }
  if (annee.modulee && contexte.atteints !== 'oui') {
    const modulee = selonLaModulation(annee, contexte);
    if (modulee !== undefined) {
      return { ...base, due: modulee, bas: modulee, haut: modulee, origine: 'modulation', manques: [] };
    }
    const manques = [...manquesDeModulation(objectifs), ...annee.manques];
    return { ...base, due: null, ...jusqua(borner(annee)), origine: 'inconnue', manques };
  }
  const { maximum } = annee;
  return {
    ...base,
    due: maximum,
    ...borner(annee),
    origine: maximum === null ? 'inconnue' : 'bareme',
    manques: annee.manques,
  };
};

/** La somme d'une année modulée, quand le barème de la personne dit comment et que chaque objectif a son relevé. */
const selonLaModulation = (annee: AnneeDAide, { bareme, objectifs }: Contexte): Centimes | undefined => {
  const { maximum, debut } = annee;
  const modulation = bareme?.modulation.find((une) => estEnVigueur(une, debut));
  if (modulation === undefined || maximum === null) return undefined;
  const atteinte = atteinteCombinee(objectifs, modulation.atteintes);
  return atteinte === undefined ? undefined : moduler(maximum, modulation.regle, atteinte);
};

/** Une atteinte partielle attend deux textes : la formule, et ce que valent deux objectifs ensemble. */
const manquesDeModulation = (objectifs: readonly CibleSuivie[]): readonly Manque[] => {
  const reponses = new Set(objectifs.map(({ atteint }) => atteint));
  return [
    manqueDeTexte('modulation'),
    ...(reponses.has('oui') && reponses.size > 1 ? [manqueDeTexte('un-objectif-sur-deux')] : []),
  ];
};

const acompteEchu = ({ versements }: Evaluation, au: Jour): Centimes => {
  const acompte = versements.find(({ annee, rang }) => annee === 1 && rang === 1);
  return acompte?.montant != null && acompte.auPlusTard !== null && acompte.auPlusTard <= au ? acompte.montant : ZERO;
};

/** Ce que vaudrait au plus une année renouvelée : le plus haut montant de l'option, ou du groupe. */
const plafondDuRenouvellement = ({ situation, evaluation, journal }: Contexte): Centimes | null => {
  const { option } = situation.demande;
  if (evaluation.cadre === 'collectif') return evaluation.aide?.annees[0]?.maximum ?? null;
  const options = option === undefined ? OPTIONS : [option, ...optionsVoulues(journal, option)];
  const montants = REGIMES.filter(({ code }) => code === evaluation.regime).flatMap((regime) =>
    options.flatMap((une) => regime.montants[une]?.chaqueAnneeP95.map(({ valeur }) => valeur) ?? []),
  );
  return montants.length === 0 ? null : (Math.max(...montants) as Centimes);
};

const anneesRenouvelees = ({ deroule: { renouvellement }, au }: Contexte): number => {
  if (renouvellement === undefined) return 0;
  let nombre = 0;
  while (nombre < ANNEES.length && debutDAnnee(renouvellement, nombre + 1) <= au) nombre += 1;
  return nombre;
};

/** Ce qui est exigible : l'année 1 un mois après la signature, l'année 2 à l'anniversaire, puis des jours non publiés. */
const calculerExigible = (
  { evaluation, au }: Contexte,
  annees: readonly AnneeDue[],
  trouble: boolean,
): Centimes | null => {
  if (!joursPublies(evaluation) || trouble) return null;
  let somme = 0;
  for (const { annee, due } of annees) {
    if (due === 0) continue;
    const jours = evaluation.versements.filter((versement) => versement.annee === annee);
    if (jours.some(({ auPlusTard }) => auPlusTard === null)) return null;
    // Une somme qui n'est pas encore exigible n'a pas besoin d'être connue.
    if (!jours.every(({ auPlusTard }) => auPlusTard !== null && auPlusTard <= au)) continue;
    if (due === null || jours.length === 0) return null;
    somme += due;
  }
  return somme as Centimes;
};

/** Une décision de la caisse lève le trouble : sur chaque année qu'il touche, ou sur la dernière s'il n'en touche aucune. */
const estLeve = (annees: readonly AnneeDue[]): boolean => {
  const touchees = annees.filter(({ touchee }) => touchee);
  return (touchees.length > 0 ? touchees : annees.slice(-1)).every(({ origine }) => origine === 'decision');
};

const RIEN: Pick<Solde, 'du' | 'duMin' | 'duMax' | 'exigible' | 'annees' | 'manques'> = {
  du: ZERO,
  duMin: ZERO,
  duMax: ZERO,
  exigible: ZERO,
  annees: [],
  manques: [],
};

/**
 * Ce qui est dû, exigible, versé et reste à verser au jour du suivi. Une somme n'est dite que si un texte ou une
 * décision de la caisse la fixe ; sinon les bornes sont données, et les textes qui manquent nommés.
 */
export const calculerSolde = (contexte: Contexte): Solde => {
  const { journal, deroule } = contexte;
  const verse = sommeVersee(journal);
  if (deroule.signature === undefined) return { ...RIEN, verse, solde: (0 - verse) as Centimes };
  const troubles = troublesDe(contexte);
  const annees = anneesEntamees(contexte).map((annee) => annuite(annee, contexte, troubles));
  const renouvelees = anneesRenouvelees(contexte);
  const apresTrouble = troubles.length > 0 && !estLeve(annees);
  const sommes = annees.map(({ due }) => due);
  const connues = sommes.every((due): due is Centimes => due !== null);
  const du =
    connues &&
    renouvelees === 0 &&
    deroule.renouvellement === undefined &&
    !apresTrouble &&
    contexte.evaluation.aide !== null
      ? additionner(sommes.filter((due): due is Centimes => due !== null))
      : null;
  const hauts = annees.map(({ haut }) => haut);
  const parAnnee = renouvelees === 0 ? ZERO : plafondDuRenouvellement(contexte);
  const enPlus = ((parAnnee ?? 0) * renouvelees) as Centimes;
  const duMax =
    parAnnee !== null && hauts.every((haut): haut is Centimes => haut !== null)
      ? ((additionner(hauts.filter((haut): haut is Centimes => haut !== null)) + enPlus) as Centimes)
      : null;
  const manques = reunir([
    ...annees.flatMap((annee) => annee.manques),
    ...(apresTrouble ? troubles.map(({ point }) => manqueDeTexte(point)) : []),
    ...(deroule.renouvellement === undefined ? [] : [manqueDeTexte('renouvellement-effets')]),
    ...(contexte.evaluation.aide === null ? contexte.evaluation.manques : []),
  ]);
  const trouble = apresTrouble || deroule.renouvellement !== undefined || contexte.evaluation.aide === null;
  const exigible = calculerExigible(contexte, annees, trouble);
  return {
    du,
    duMin: additionner(annees.map(({ bas }) => bas)),
    duMax: contexte.evaluation.aide === null ? null : duMax,
    exigible,
    verse,
    solde: du === null ? null : ((du - verse) as Centimes),
    annees,
    manques: exigible === null && du !== null ? reunir([...manques, manqueDeTexte('jours-des-versements')]) : manques,
  };
};
