import { type Centimes, lireEuros, ZERO } from '../../../commun/centimes.ts';
import type { Certitude, Reponse } from '../../../commun/connu.ts';
import { ANNEES } from '../../../droit/duree.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { BaremeDeSimulation } from '../bareme/apporte.ts';
import { questionDuChamp } from '../entretien/questions.ts';
import { demande } from '../entretien/situation-posee.ts';
import type { Simulation } from '../etat/simulation.ts';
import { regarder, type Vue } from '../etat/vue.ts';
import { aQui } from './fiche-du-medecin.ts';
import { type MedecinDuPlan, nommerMedecin, type Plan } from './plan.ts';

/** Entre combien et combien ; deux fois la même somme quand elle est connue. */
export type Fourchette = readonly [Centimes, Centimes];

export const estConnue = (somme: Fourchette | undefined): somme is Fourchette =>
  somme !== undefined && somme[0] === somme[1];

export interface AideDUneAnnee {
  readonly annee: number;
  /** Le premier jour de cette année de son contrat, s'il en a un. */
  readonly debut: string | undefined;
  /** `undefined` : nul ne peut même la borner. */
  readonly somme: Fourchette | undefined;
  /** Un plafond, que les objectifs peuvent réduire. */
  readonly modulee: boolean;
  readonly certitude: Certitude | null;
}

/** Un médecin, et ce que le cœur répond de lui, comme s'il était seul. */
export interface MedecinJuge {
  readonly medecin: MedecinDuPlan;
  readonly nom: string;
  readonly vue: Vue;
  /** Sa situation, pour ouvrir la raison de chacun de ses chiffres. */
  readonly situation: Situation;
  readonly reponse: Reponse | 'sans-contrat';
  readonly annees: readonly AideDUneAnnee[];
  readonly total: Omit<AideDUneAnnee, 'annee' | 'debut'>;
}

const RIEN: Fourchette = [ZERO, ZERO];

const estDeLaSociete = (champ: string): boolean => {
  const question = questionDuChamp(champ);
  return question !== undefined && aQui(question) === 'societe';
};

/** Ce qu'un médecin a dit, joint à ce qui vaut pour tout le groupe. Chacun y demande un contrat individuel. */
export const simulationDe = (plan: Plan, { dit }: MedecinDuPlan): Simulation => ({
  ...dit,
  reponses: new Map([...plan.commun.reponses, ...dit.reponses].filter(([champ]) => !estDeLaSociete(champ))),
  ignorees: new Set([...plan.commun.ignorees, ...dit.ignorees]),
});

const enCentimes = (montant: number): Centimes => {
  const somme = lireEuros(montant);
  if (somme === undefined) throw new Error(`Ce montant n’est pas une somme : ${montant}`);
  return somme;
};

interface SommeDuCoeur {
  readonly maximum: number | null;
  readonly bornes?: readonly [number, number];
}

/** Un « non » ne reçoit rien ; un « indéterminé » reçoit de rien au plafond ; un « oui », ce que le cœur dit. */
const encadrer = (reponse: MedecinJuge['reponse'], { maximum, bornes }: SommeDuCoeur): Fourchette | undefined => {
  if (reponse === 'non' || reponse === 'sans-contrat') return RIEN;
  const dite = bornes ?? (maximum === null ? undefined : ([maximum, maximum] as const));
  if (dite === undefined) return undefined;
  return [reponse === 'oui' ? enCentimes(dite[0]) : ZERO, enCentimes(dite[1])];
};

const anneesDe = (reponse: MedecinJuge['reponse'], { aide }: ReponseDEvaluation): readonly AideDUneAnnee[] =>
  ANNEES.map((annee) => {
    const du = aide.annees.find((une) => une.annee === annee);
    const somme = encadrer(reponse, du ?? { maximum: null });
    const rien = somme === RIEN;
    return {
      annee,
      debut: reponse === 'sans-contrat' ? undefined : du?.debut,
      somme,
      modulee: !rien && (du?.modulee ?? false),
      certitude: rien ? 'confirmee' : (du?.certitude ?? null),
    };
  });

interface Jugement {
  readonly commun: Simulation;
  readonly aujourdHui: string;
  readonly bareme: BaremeDeSimulation | undefined;
  readonly vue: Vue;
}

/** Un médecin dont rien n'a changé n'est pas jugé deux fois : à dix, chaque touche les ferait tous juger. */
const DEJA_JUGES = new WeakMap<Simulation, Jugement>();

const juger = (plan: Plan, medecin: MedecinDuPlan, aujourdHui: string, bareme: BaremeDeSimulation | undefined): Vue => {
  const deja = DEJA_JUGES.get(medecin.dit);
  const { commun } = plan;
  if (deja?.commun === commun && deja.aujourdHui === aujourdHui && deja.bareme === bareme) return deja.vue;
  const vue = regarder({ ...simulationDe(plan, medecin), bareme }, aujourdHui);
  DEJA_JUGES.set(medecin.dit, { commun, aujourdHui, bareme, vue });
  return vue;
};

/** Fait juger chaque médecin par le cœur, seul avec ses faits : être à plusieurs n'y change rien. */
export const jugerLesMedecins = (plan: Plan, aujourdHui: string, bareme?: BaremeDeSimulation): readonly MedecinJuge[] =>
  plan.medecins.map((medecin) => {
    const vue = juger(plan, medecin, aujourdHui, bareme);
    const { aide, eligibilite } = vue.reponse;
    const reponse = medecin.sansContrat ? 'sans-contrat' : eligibilite.reponse;
    const annees = anneesDe(reponse, vue.reponse);
    return {
      medecin,
      nom: nommerMedecin(plan, medecin.id),
      vue,
      situation: demande(vue.entretien.situation, { partage: true }),
      reponse,
      annees,
      total: {
        somme: encadrer(
          reponse,
          aide.bornes === undefined ? { maximum: aide.total } : { maximum: aide.total, bornes: aide.bornes },
        ),
        modulee: annees.some(({ modulee }) => modulee),
        certitude: reponse === 'oui' || reponse === 'indetermine' ? aide.certitude : 'confirmee',
      },
    };
  });
