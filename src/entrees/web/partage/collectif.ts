import { lireJour } from '../../../commun/jour.ts';
import type { Adherent, Situation } from '../../../regles/situation.ts';
import { evaluerSituation } from '../../../usages/evaluer-situation.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import { demande } from '../entretien/situation-posee.ts';
import { etpDe } from './heures.ts';
import type { MedecinJuge } from './medecins-juges.ts';
import { heuresDesAssistants } from './partage-des-heures.ts';
import type { Plan, Presence } from './plan.ts';

/** Le même groupe sous un seul contrat collectif : sa situation, et ce que le cœur en répond. */
export interface AlternativeCollective {
  readonly situation: Situation;
  readonly reponse: ReponseDEvaluation;
  /** Le jour où le groupe signerait. */
  readonly signature: string | undefined;
  readonly etp: number | undefined;
  /** Le nombre que donnent les heures des assistants, si c'est un multiple d'un demi. */
  readonly etpDesHeures: number | undefined;
}

/** « Certains » suffit à la règle, qui demande que tous en soient : lequel importe peu. */
const premierSeul = (presence: Presence | undefined, rang: number): boolean | undefined => {
  if (presence === undefined) return undefined;
  return presence === 'certains' && rang === 0;
};

const dernierJour = (juges: readonly MedecinJuge[]): string | undefined => {
  const jours = juges.map(({ medecin }) => medecin.dit.reponses.get('signature'));
  return jours.every((jour) => typeof jour === 'string') ? (jours.toSorted().at(-1) ?? undefined) : undefined;
};

const adherer = (plan: Plan, { situation }: MedecinJuge, rang: number): Adherent => {
  const { specialite, secteur, patientele } = situation.medecin;
  const { mt, mtAdultes, mtEnfants, fileActive } = patientele;
  return {
    specialite,
    mep: premierSeul(plan.collectif.mep, rang),
    secteur,
    mt: mt ?? (mtAdultes === undefined || mtEnfants === undefined ? undefined : mtAdultes + mtEnfants),
    fileActive,
    contratIndividuel: premierSeul(plan.collectif.contratsEnCours, rang),
  };
};

/** Évalue l'aide collective pour tous les médecins du plan, adhérents ensemble (F-80 à F-87). */
export const evaluerLeCollectif = (plan: Plan, juges: readonly MedecinJuge[]): AlternativeCollective | undefined => {
  const premier = juges[0];
  if (premier === undefined) return undefined;
  const signature = plan.collectif.signature ?? dernierJour(juges);
  const heures = heuresDesAssistants(plan);
  const etpDesHeures = heures === undefined ? undefined : etpDe(heures);
  const etp = plan.collectif.etp ?? etpDesHeures;
  const situation: Situation = {
    ...demande(premier.situation, { cadre: 'collectif', assistant: 'premier', option: undefined, partage: true }),
    signature: signature === undefined ? undefined : lireJour(signature),
    groupe: {
      ...premier.situation.groupe,
      forme: plan.collectif.forme,
      adherents: juges.map((juge, rang) => adherer(plan, juge, rang)),
      associes: juges.length,
      etp,
    },
  };
  return {
    situation,
    reponse: evaluerSituation(situation, premier.vue.entretien.bareme, __VERSION_PROGRAMME__),
    signature,
    etp,
    etpDesHeures,
  };
};
