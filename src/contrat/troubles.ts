import { type Centimes, ZERO } from '../commun/centimes.ts';
import type { Reponse } from '../commun/connu.ts';
import type { Jour } from '../commun/jour.ts';
import type { Bareme } from '../droit/bareme.ts';
import { OPTIONS, type Option } from '../droit/codes.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { REGIMES } from '../droit/regimes/index.ts';
import type { AnneeDAide } from '../regles/aide.ts';
import { bandesPossibles } from '../regles/bande.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import { montantsPossibles } from '../regles/montant.ts';
import type { Situation } from '../regles/situation.ts';
import { type Acte, estActe } from './actes.ts';
import type { Deroule } from './journal.ts';
import type { CibleSuivie } from './objectifs-suivis.ts';

/** Entre combien et combien une année est due ; `haut` est `null` quand aucun texte ne borne la somme. */
export interface Fourchette {
  readonly bas: Centimes;
  readonly haut: Centimes | null;
}

/** Tout ce dont dépendent les sommes d'un contrat à un jour. */
export interface Contexte {
  readonly situation: Situation;
  readonly evaluation: Evaluation;
  readonly journal: readonly Acte[];
  readonly deroule: Deroule;
  readonly objectifs: readonly CibleSuivie[];
  /** Les objectifs pris ensemble. */
  readonly atteints: Reponse;
  readonly bareme: Bareme | undefined;
  readonly au: Jour;
}

/** Sous l'avenant 7 et pour l'aide collective, aucun texte lu ne dit quand chaque année est due. */
export const joursPublies = ({ regime, cadre }: Evaluation): boolean => regime !== 'avenant-7' && cadre !== 'collectif';

/** Une somme connue, ou ses bornes. */
export const borner = ({ maximum, bornes }: AnneeDAide): Fourchette =>
  maximum !== null ? { bas: maximum, haut: maximum } : { bas: bornes?.[0] ?? ZERO, haut: bornes?.[1] ?? null };

/** De rien jusqu'au plafond. */
export const jusqua = ({ haut }: Fourchette): Fourchette => ({ bas: ZERO, haut });

/** Ce qui rend les sommes d'une année incertaines, et depuis quand. */
export interface Trouble {
  readonly depuis: Jour;
  readonly point: CodePoint;
}

const changementsDOption = (journal: readonly Acte[], option: Option | undefined) =>
  journal
    .filter(estActe('avenant'))
    .filter((avenant) => avenant.objet === 'option' && (avenant.option === undefined || avenant.option !== option));

/** Les autres options qu'un avenant a pu demander : toutes, s'il ne dit pas laquelle. */
export const optionsVoulues = (journal: readonly Acte[], option: Option | undefined): readonly Option[] =>
  changementsDOption(journal, option).flatMap((avenant) => avenant.option ?? OPTIONS);

/** Suspension, fin, changement d'option ou entrée dans un contrat collectif : aucun texte lu n'en dit l'effet sur les sommes. */
export const troublesDe = ({ journal, deroule, situation }: Contexte): readonly Trouble[] => [
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
export const bornerTrouble = (annee: AnneeDAide, contexte: Contexte, touches: readonly Trouble[]): Fourchette => {
  const { situation, evaluation, journal, deroule, bareme, atteints, au } = contexte;
  const { option, assistant } = situation.demande;
  const regime = REGIMES.find(({ code }) => code === evaluation.regime);
  const propre = borner(annee);
  if (regime === undefined || evaluation.cadre !== 'individuel' || assistant !== 'premier') return jusqua(propre);
  const options = option === undefined ? OPTIONS : [option, ...optionsVoulues(journal, option)];
  // Une année déjà ouverte quand le contrat se suspend garde son taux ; une suivante peut glisser vers le nouveau.
  const decalee = annee.annee > 1 && deroule.suspensions.some((depuis) => depuis <= annee.debut);
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
  const acquise = !annee.modulee || atteints === 'oui';
  return { bas: seuleLOption && acquise ? montants[0] : ZERO, haut: montants[1] };
};
