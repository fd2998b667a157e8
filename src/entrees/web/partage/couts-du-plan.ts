import type { Centimes } from '../../../commun/centimes.ts';
import type { FormeJuridique } from '../../../droit/paie/formes-juridiques.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { Couts, DemandesDeCout, EtatDuCout, PosteDemande } from '../emploi/couts.ts';
import { cleDeDemande } from '../emploi/demandes.ts';
import { type ChampDEmploi, EMPLOI_VIDE, type EmploiSaisi, estCommence } from '../emploi/emploi-saisi.ts';
import { demande } from '../entretien/situation-posee.ts';
import { MINUTES } from './heures.ts';
import type { MedecinJuge } from './medecins-juges.ts';
import type { AssistantDuPlan, Plan, Societe } from './plan.ts';

/** Ce qui se dit d'un assistant, et non de son employeur. */
export const CHAMPS_DE_L_ASSISTANT: ReadonlySet<ChampDEmploi> = new Set<ChampDEmploi>([
  'salaire',
  'niveau',
  'ailleurs',
  'entree',
  'base-anciennete',
]);

const FORMES_DES_SOCIETES: Readonly<Record<Societe, FormeJuridique>> = {
  groupement: 'groupement-d-employeurs',
  sisa: 'sisa',
  scm: 'scm',
};

/** La forme que dit déjà le choix de l'employeur ; un médecin peut exercer en son nom ou en société. */
export const formeDeLEmployeur = ({ employeur }: Plan): FormeJuridique | undefined =>
  typeof employeur === 'string' ? FORMES_DES_SOCIETES[employeur] : undefined;

/** L'emploi entier d'un assistant : ce que l'on a dit de lui, et de son employeur. */
export const emploiEntier = (plan: Plan, { emploi }: AssistantDuPlan): EmploiSaisi => {
  const forme = formeDeLEmployeur(plan);
  return {
    ...EMPLOI_VIDE,
    dits: new Map([
      ...[...plan.emploi.dits].filter(([champ]) => !CHAMPS_DE_L_ASSISTANT.has(champ)),
      ...[...emploi.dits].filter(([champ]) => CHAMPS_DE_L_ASSISTANT.has(champ)),
      ...(forme === undefined ? [] : [['forme', forme] as const]),
    ]),
    nonSus: new Set([...plan.emploi.nonSus, ...emploi.nonSus]),
  };
};

/** Le premier contrat signé : l'année 1 du coût commence ce jour-là. */
export const premierContrat = (juges: readonly MedecinJuge[]): MedecinJuge | undefined =>
  juges
    .filter(({ reponse, situation }) => reponse !== 'sans-contrat' && situation.signature !== undefined)
    .reduce<MedecinJuge | undefined>(
      (premier, un) =>
        premier === undefined || (un.situation.signature ?? 0) < (premier.situation.signature ?? 0) ? un : premier,
      undefined,
    );

/** La situation de l'emploi lui-même : son jour, son département ; ni l'option ni l'aide d'un médecin. */
const situationDeLEmploi = ({ situation }: MedecinJuge): Situation =>
  demande(situation, { cadre: 'individuel', option: undefined, partage: false });

const AUCUNE: DemandesDeCout<number> = new Map();

const posteDe = (plan: Plan, assistant: AssistantDuPlan, compte: boolean): PosteDemande => ({
  emploi: emploiEntier(plan, assistant),
  heures: assistant.minutes === undefined ? undefined : assistant.minutes / MINUTES,
  part: 1,
  compte,
});

/**
 * Ce qu'il faut chiffrer : chaque assistant dont le coût se calcule, avec les précédents pour collègues. Ils ont le même
 * employeur : leurs taxes s'ajoutent sans compter deux fois la franchise.
 */
export const demandesDuPlan = (plan: Plan, juges: readonly MedecinJuge[]): DemandesDeCout<number> => {
  const premier = premierContrat(juges) ?? juges[0];
  const salaries = plan.assistants.filter(({ base, emploi }) => base === 'salaire' && estCommence(emploi));
  if (premier === undefined || salaries.length === 0) return AUCUNE;
  const situation = situationDeLEmploi(premier);
  return new Map(
    salaries.map((assistant, rang) => {
      const avant = salaries.slice(0, rang).map((un) => posteDe(plan, un, false));
      const postes = [...avant, posteDe(plan, assistant, true)];
      return [assistant.id, { cle: cleDeDemande(situation, postes), situation, postes }];
    }),
  );
};

/** Ce que coûte chaque assistant chiffré, année par année ; `undefined` pour une année indéterminée. */
export type CoutsDuPlan = ReadonlyMap<number, readonly (Centimes | undefined)[]>;

/** Où en est le coût d'un assistant ; « attendu » tant que son salaire n'est pas dit. */
export const etatDeLAssistant = (couts: Couts<number> | undefined, { id, emploi }: AssistantDuPlan): EtatDuCout =>
  couts === undefined || !estCommence(emploi) ? { etat: 'attendu' } : couts.pour(id);

/** Les coûts calculés, tels que les comptes les lisent. */
export const coutsConnus = (plan: Plan, couts: Couts<number> | undefined): CoutsDuPlan =>
  new Map(
    plan.assistants.flatMap((assistant) => {
      const etat = etatDeLAssistant(couts, assistant);
      if (assistant.base !== 'salaire' || etat.etat !== 'chiffre') return [];
      return [[assistant.id, etat.cout.annees.map(({ cout }) => cout ?? undefined)] as const];
    }),
  );
