import { type Centimes, ZERO } from '../../commun/centimes.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import { borner } from '../../contrat/troubles.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { Collectif, Regime } from '../../droit/regime.ts';
import { COLLECTIF, regimeAu } from '../../droit/regimes/index.ts';
import type { AnneeDAide } from '../../regles/aide.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';
import { planifierVersements, type Versement } from '../../regles/versements.ts';
import type { Intervalle } from './forme.ts';

/** Un contrat d'aide de la vue, évalué, et suivi s'il l'est. */
export interface Contrat {
  readonly place: number;
  readonly nom: string | null;
  readonly situation: Situation;
  readonly bareme: Bareme | undefined;
  readonly evaluation: Evaluation;
  readonly suivi: Suivi | undefined;
}

/** Ce que devient la somme d'une année quand les objectifs sont atteints à telle part, sous telle lecture. */
export type Moduler = (annee: AnneeDAide, somme: Centimes, contrat: Contrat) => Centimes;

/** Objectifs atteints : la somme entière, un plafond dès la troisième année. */
export const sansModuler: Moduler = (_, somme) => somme;

/** Un versement du plan, avec sa somme. */
export interface Prevu {
  readonly versement: Versement;
  readonly somme: Intervalle;
}

/** Les règles du contrat : celles de l'aide collective, ou du régime de sa signature. */
export const reglesDe = ({ cadre }: Evaluation, signature: Jour): Regime | Collectif | undefined =>
  cadre === 'collectif' ? COLLECTIF : regimeAu(signature);

/**
 * Les versements du plan. Le plan est suivi deux fois, avec le bas puis le haut de chaque année : une somme dont seules
 * les bornes sont connues se partage comme une somme connue.
 */
export const prevoir = (contrat: Contrat, moduler: Moduler): readonly Prevu[] => {
  const { evaluation, situation } = contrat;
  const { aide, versements } = evaluation;
  const { signature, assistant } = situation;
  if (aide === null || signature === undefined) return [];
  const plan = reglesDe(evaluation, signature)?.versements;
  if (plan === undefined) return [];
  const suivre = (lire: (annee: AnneeDAide) => Centimes | null) => {
    const annees = aide.annees.map((annee) => {
      const somme = lire(annee);
      return { ...annee, maximum: somme === null ? null : moduler(annee, somme, contrat) };
    });
    return planifierVersements({ ...aide, annees }, signature, assistant.embauche, plan);
  };
  const bas = suivre((annee) => borner(annee).bas);
  const haut = suivre((annee) => borner(annee).haut);
  return versements.map((versement, rang) => ({
    versement,
    somme: { bas: bas[rang]?.montant ?? ZERO, haut: haut[rang]?.montant ?? null },
  }));
};
