import { type AlternativeCollective, evaluerLeCollectif } from './collectif.ts';
import { type Comptes, faireLesComptes } from './comptes.ts';
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
  readonly collectif: AlternativeCollective | undefined;
  readonly points: readonly PointOuvert[];
  readonly phrase: PhraseDuPlan;
  /** Une part au moins a des centimes : toutes en montrent. */
  readonly avecCentimes: boolean;
}

/** Fait juger chaque médecin, tient les comptes, et dit la phrase. `aujourdHui` règle le temps des verbes. */
export const tenirLePlan = (plan: Plan, aujourdHui: string): Tenue => {
  const juges = jugerLesMedecins(plan, aujourdHui);
  const comptes = faireLesComptes(plan, juges);
  const collectif = evaluerLeCollectif(plan, juges);
  const points = listerLesPoints(plan, juges, collectif);
  const parts = comptes.medecins.flatMap(({ annees }) => annees.map(({ part }) => part));
  return {
    plan,
    juges,
    comptes,
    collectif,
    points,
    phrase: direLePlan(plan, juges, comptes, points),
    avecCentimes: portentDesCentimes([...parts, comptes.coutAnnuel]),
  };
};
