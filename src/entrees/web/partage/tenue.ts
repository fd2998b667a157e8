import type { BaremeDeSimulation } from '../bareme/apporte.ts';
import type { Couts } from '../emploi/couts.ts';
import { type AlternativeCollective, evaluerLeCollectif } from './collectif.ts';
import { type Comptes, faireLesComptes } from './comptes.ts';
import { type CoutsDuPlan, coutsConnus } from './couts-du-plan.ts';
import { portentDesCentimes } from './ecriture.ts';
import { jugerLesMedecins, type MedecinJuge } from './medecins-juges.ts';
import { direLePlan, type PhraseDuPlan } from './phrase.ts';
import type { Plan } from './plan.ts';
import { listerLesPoints, type PointOuvert } from './points-ouverts.ts';

/** Tout ce qui se déduit d'un plan. */
export interface Tenue {
  readonly plan: Plan;
  readonly juges: readonly MedecinJuge[];
  readonly comptes: Comptes;
  /** Les coûts calculés depuis un salaire : où en est chacun, et les sommes que les comptes lisent. */
  readonly couts: Couts<number> | undefined;
  readonly calcules: CoutsDuPlan;
  readonly collectif: AlternativeCollective | undefined;
  readonly points: readonly PointOuvert[];
  readonly phrase: PhraseDuPlan;
  /** Une part au moins a des centimes : toutes en montrent. */
  readonly avecCentimes: boolean;
}

/** Fait juger chaque médecin, tient les comptes, et dit la phrase. `aujourdHui` règle le temps des verbes ; `bareme` est celui de « Simuler ». */
export const tenirLePlan = (
  plan: Plan,
  aujourdHui: string,
  couts?: Couts<number>,
  bareme?: BaremeDeSimulation,
): Tenue => {
  const juges = jugerLesMedecins(plan, aujourdHui, bareme);
  const calcules = coutsConnus(plan, couts);
  const comptes = faireLesComptes(plan, juges, calcules);
  const collectif = evaluerLeCollectif(plan, juges);
  const points = listerLesPoints(plan, juges, collectif);
  const parts = comptes.medecins.flatMap(({ annees }) => annees.map(({ part }) => part));
  return {
    plan,
    juges,
    comptes,
    couts,
    calcules,
    collectif,
    points,
    phrase: direLePlan(plan, juges, comptes, points),
    avecCentimes: portentDesCentimes([...parts, ...(comptes.couts ?? [])]),
  };
};
