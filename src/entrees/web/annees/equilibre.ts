import type { Centimes } from '../../../commun/centimes.ts';
import type { Hypotheses } from '../etat/hypotheses.ts';
import type { AnneeCalculee, CinqAnneesCalculees, FormeDeModulation } from './calcul.ts';
import { enCentimes, estExacte, type Fourchette, resteAPayer } from './fourchette.ts';

/** Ce qu'une personne encaisse en plus pour couvrir ce que l'aide laisse. */
export interface Consultations {
  /** Au mieux, et au pire, par semaine travaillée. */
  readonly bas: number;
  readonly haut: number;
}

export interface EquilibreSelonLecture {
  readonly forme: FormeDeModulation;
  readonly reste: Fourchette;
  readonly consultations: Consultations | null;
}

export interface Equilibre {
  /** La première des années dont l'aide ne baisse plus. */
  readonly desLAnnee: number;
  /** Ce qui reste à payer chaque année, de la plus légère à la plus lourde. */
  readonly reste: Fourchette;
  /** Les bouts du reste viennent-ils d'années inégales, ou d'une aide que l'on ne sait pas ? */
  readonly incertain: boolean;
  readonly consultations: Consultations | null;
  readonly lectures: readonly EquilibreSelonLecture[];
}

export interface TarifEtSemaines {
  readonly tarif: Centimes;
  readonly semaines: number;
}

/** Le tarif et les semaines saisis, si les deux le sont. */
export const lireTarif = (hypotheses: Hypotheses): TarifEtSemaines | null => {
  const tarif = hypotheses.get('tarif');
  const semaines = hypotheses.get('semaines');
  return tarif === undefined || semaines === undefined ? null : { tarif: enCentimes(tarif), semaines };
};

/** Le plus petit nombre entier de consultations par semaine qui couvre ce reste. */
export const consultationsPour = (reste: Centimes, { tarif, semaines }: TarifEtSemaines): number =>
  Math.ceil(reste / (tarif * semaines));

const compter = (reste: Fourchette, tarif: TarifEtSemaines | null): Consultations | null =>
  tarif === null ? null : { bas: consultationsPour(reste.bas, tarif), haut: consultationsPour(reste.haut, tarif) };

const reunir = (restes: readonly Fourchette[]): Fourchette => ({
  bas: Math.min(...restes.map(({ bas }) => bas)) as Centimes,
  haut: Math.max(...restes.map(({ haut }) => haut)) as Centimes,
});

/** Les années du plein régime : celles dont l'aide dépend des objectifs, et qui durent tant que le contrat dure. */
const anneesDurables = (annees: readonly AnneeCalculee[]): readonly AnneeCalculee[] =>
  annees.filter(({ modulee }) => modulee);

/** L'équilibre des années durables ; `null` si leur aide ou leur coût n'est pas connu. */
export const calculerEquilibre = (
  { annees }: Pick<CinqAnneesCalculees, 'annees'>,
  tarif: TarifEtSemaines | null,
): Equilibre | null => {
  const durables = anneesDurables(annees);
  const premiere = durables[0];
  if (premiere === undefined) return null;
  const restes: Fourchette[] = [];
  for (const { aide, cout } of durables) {
    if (aide === null || cout === null) return null;
    restes.push(resteAPayer(aide, cout));
  }
  const reste = reunir(restes);
  const incertain = restes.some((un) => !estExacte(un));
  const lectures = premiere.lectures.map(({ forme }): EquilibreSelonLecture => {
    const lues = durables.flatMap(({ lectures: unes, cout }) =>
      unes.flatMap((une) => (une.forme === forme && cout !== null ? [resteAPayer(une.aide, cout)] : [])),
    );
    const lu = reunir(lues);
    return { forme, reste: lu, consultations: compter(lu, tarif) };
  });
  return {
    desLAnnee: premiere.annee,
    reste,
    incertain,
    consultations: compter(reste, tarif),
    lectures,
  };
};
