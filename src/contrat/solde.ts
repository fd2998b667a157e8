import { type Centimes, ZERO } from '../commun/centimes.ts';
import type { Jour } from '../commun/jour.ts';
import type { Bareme } from '../droit/bareme.ts';
import { OPTIONS, type Option } from '../droit/codes.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { REGIMES } from '../droit/regimes/index.ts';
import { type AnneeDAide, debutDAnnee, reunir } from '../regles/aide.ts';
import { bandesPossibles } from '../regles/bande.ts';
import { type Manque, manqueDeTexte } from '../regles/constat.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import { montantsPossibles } from '../regles/montant.ts';
import type { Situation } from '../regles/situation.ts';
import { type Acte, estActe } from './actes.ts';
import type { Deroule } from './journal.ts';
import { type CibleSuivie, conclureLesObjectifs } from './objectifs-suivis.ts';

/** Entre combien et combien une année est due ; `haut` est `null` quand aucun texte ne borne la somme. */
interface Fourchette {
  readonly bas: Centimes;
  readonly haut: Centimes | null;
}

/** Ce qui est dû pour une année entamée. */
export interface AnneeDue extends Fourchette {
  readonly annee: number;
  readonly debut: Jour;
  /** La somme, si elle est connue. */
  readonly due: Centimes | null;
  readonly origine: 'bareme' | 'decision' | 'inconnue';
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

interface Contexte {
  readonly situation: Situation;
  readonly evaluation: Evaluation;
  readonly journal: readonly Acte[];
  readonly deroule: Deroule;
  readonly objectifs: readonly CibleSuivie[];
  readonly bareme: Bareme | undefined;
  readonly au: Jour;
}

const additionner = (sommes: readonly Centimes[]): Centimes => sommes.reduce((a, b) => (a + b) as Centimes, ZERO);

/** Payé moins recouvré, au jour du suivi. */
export const sommeVersee = (journal: readonly Acte[]): Centimes =>
  additionner(
    journal.map((acte) =>
      acte.acte === 'versement' ? acte.montant : acte.acte === 'recouvrement' ? (-acte.montant as Centimes) : ZERO,
    ),
  );

/** Les années entamées : jusqu'au jour du suivi, et sans celles qui s'ouvriraient une fois le contrat fini. */
const anneesEntamees = ({ evaluation, deroule, au }: Contexte): readonly AnneeDAide[] =>
  (evaluation.aide?.annees ?? []).filter(
    ({ debut }) => debut <= au && (deroule.finAnticipee === undefined || debut < deroule.finAnticipee),
  );

const borner = ({ maximum, bornes }: AnneeDAide): Fourchette =>
  maximum !== null ? { bas: maximum, haut: maximum } : { bas: bornes?.[0] ?? ZERO, haut: bornes?.[1] ?? null };

const jusqua = ({ haut }: Fourchette): Fourchette => ({ bas: ZERO, haut });

/** Ce qui rend les sommes d'une année incertaines, et depuis quand. */
interface Trouble {
  readonly depuis: Jour;
  readonly point: CodePoint;
}

const changementsDOption = (journal: readonly Acte[], option: Option | undefined) =>
  journal
    .filter(estActe('avenant'))
    .filter((avenant) => avenant.objet === 'option' && avenant.option !== undefined && avenant.option !== option);

const optionsVoulues = (journal: readonly Acte[], option: Option | undefined): readonly Option[] =>
  changementsDOption(journal, option).flatMap((avenant) => avenant.option ?? []);

const troublesDe = ({ journal, deroule, situation }: Contexte): readonly Trouble[] => [
  ...deroule.suspensions.map((depuis) => ({ depuis, point: 'effets-de-la-suspension' as const })),
  ...(deroule.finAnticipee === undefined
    ? []
    : [{ depuis: deroule.finAnticipee, point: 'prorata-a-la-resiliation' as const }]),
  ...changementsDOption(journal, situation.demande.option).map(({ effet }) => ({
    depuis: effet,
    point: 'changement-d-option' as const,
  })),
  ...journal
    .filter(estActe('avenant'))
    .filter(({ objet }) => objet === 'collectif')
    .map(({ effet }) => ({ depuis: effet, point: 'prorata-a-la-resiliation' as const })),
];

/** Entre quoi et quoi tombe une année troublée : une autre option, ou le taux d'une année qu'une suspension décale. */
const bornerTrouble = (annee: AnneeDAide, contexte: Contexte, touches: readonly Trouble[]): Fourchette => {
  const { situation, evaluation, journal, deroule, bareme, objectifs, au } = contexte;
  const { option, assistant } = situation.demande;
  const regime = REGIMES.find(({ code }) => code === evaluation.regime);
  const propre = borner(annee);
  if (regime === undefined || evaluation.cadre !== 'individuel' || assistant !== 'premier') return jusqua(propre);
  const options = option === undefined ? OPTIONS : [option, ...optionsVoulues(journal, option)];
  // Une année déjà ouverte quand le contrat se suspend garde son taux ; une suivante peut glisser vers le nouveau.
  const decalee = deroule.suspensions.some((depuis) => depuis <= annee.debut);
  const bandes = bandesPossibles(situation, regime, bareme);
  const montants = montantsPossibles(
    regime,
    bandes,
    options,
    annee.annee,
    // Le jour même de la revalorisation, le taux de la veille reste possible.
    (annee.debut - 1) as Jour,
    decalee ? au : annee.debut,
  );
  if (montants === null) return jusqua(propre);
  const seuleLOption = touches.every(({ point }) => point === 'changement-d-option') && joursPublies(evaluation);
  const acquise = !annee.modulee || conclureLesObjectifs(objectifs) === 'oui';
  return { bas: seuleLOption && acquise ? montants[0] : ZERO, haut: montants[1] };
};

const lireDecision = (journal: readonly Acte[], annee: number): Centimes | undefined =>
  journal.filter(estActe('decision')).findLast((decision) => decision.annee === annee)?.montant;

const annuite = (annee: AnneeDAide, contexte: Contexte, troubles: readonly Trouble[]): AnneeDue => {
  const { evaluation, journal, au, objectifs } = contexte;
  const { annee: rang, debut } = annee;
  const fin = debutDAnnee(evaluation.aide?.annees[0]?.debut ?? debut, rang + 1);
  const touches = troubles.filter(({ depuis }) => depuis < fin);
  const base = { annee: rang, debut, fondements: annee.fondements, touchee: touches.length > 0 };
  const decidee = lireDecision(journal, rang);
  if (decidee !== undefined)
    return { ...base, due: decidee, bas: decidee, haut: decidee, origine: 'decision', manques: [] };
  if (touches.length > 0) {
    const manques = touches.map(({ point }) => manqueDeTexte(point));
    return { ...base, due: null, ...bornerTrouble(annee, contexte, touches), origine: 'inconnue', manques };
  }
  if (!joursPublies(evaluation)) {
    const bas = rang === 1 ? acompteEchu(evaluation, au) : ZERO;
    const manques = [manqueDeTexte('jours-des-versements')];
    return { ...base, due: null, bas, haut: borner(annee).haut, origine: 'inconnue', manques };
  }
  if (annee.modulee && conclureLesObjectifs(objectifs) !== 'oui') {
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

/** Une atteinte partielle attend deux textes : la formule, et ce que valent deux objectifs ensemble. */
const manquesDeModulation = (objectifs: readonly CibleSuivie[]): readonly Manque[] => {
  const reponses = new Set(objectifs.map(({ atteint }) => atteint));
  return [
    manqueDeTexte('modulation'),
    ...(reponses.has('oui') && reponses.size > 1 ? [manqueDeTexte('un-objectif-sur-deux')] : []),
  ];
};

/** Sous l'avenant 7 et pour l'aide collective, aucun texte lu ne dit quand chaque année est due. */
const joursPublies = ({ regime, cadre }: Evaluation): boolean => regime !== 'avenant-7' && cadre !== 'collectif';

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
  while (debutDAnnee(renouvellement, nombre + 1) <= au) nombre += 1;
  return nombre;
};

/** Ce qui est exigible : l'année 1 un mois après la signature, l'année 2 à l'anniversaire, puis des jours non publiés. */
const calculerExigible = (
  { evaluation, au }: Contexte,
  annees: readonly AnneeDue[],
  du: Centimes | null,
): Centimes | null => {
  if (!joursPublies(evaluation) || du === null) return null;
  let somme = 0;
  for (const { annee, due } of annees) {
    if (due === null) return null;
    if (due === 0) continue;
    const jours = evaluation.versements.filter((versement) => versement.annee === annee);
    if (jours.some(({ auPlusTard }) => auPlusTard === null)) return null;
    if (jours.every(({ auPlusTard }) => auPlusTard !== null && auPlusTard <= au)) somme += due;
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
  const exigible = calculerExigible(contexte, annees, du);
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
