import type { Centimes } from '../../../commun/centimes.ts';
import type { FormeDeGroupe } from '../../../droit/codes.ts';
import { EMPLOI_VIDE, type EmploiSaisi } from '../emploi/emploi-saisi.ts';
import type { Valeur } from '../entretien/champs.ts';
import { SIMULATION_VIDE, type Simulation } from '../etat/simulation.ts';

export const MEDECINS_AU_MOINS = 2;
export const MEDECINS_AU_PLUS = 10;
export const ASSISTANTS_AU_PLUS = 4;

/** Un médecin du groupe : ce qu'il a dit de lui, et s'il demande un contrat d'aide. */
export interface MedecinDuPlan {
  /** Ne change jamais, où que le médecin soit rangé. */
  readonly id: number;
  readonly nom: string;
  readonly dit: Simulation;
  /** Il se sert de l'assistant et paie sa part, sans contrat d'aide. */
  readonly sansContrat: boolean;
  /** Sa part du coût, en centièmes de pour-cent, quand la clé est écrite à la main. */
  readonly part: number | undefined;
}

export const BASES_DU_COUT = ['annuel', 'horaire', 'salaire'] as const;
export type BaseDuCout = (typeof BASES_DU_COUT)[number];

export interface AssistantDuPlan {
  readonly id: number;
  readonly nom: string;
  /** Les heures de son contrat de travail, par semaine, en minutes. */
  readonly minutes: number | undefined;
  /** D'où vient son coût : écrit par an ou par heure payée, ou calculé depuis son salaire. */
  readonly base: BaseDuCout;
  /** Ce qu'il coûte à l'employeur : par an, ou par heure payée. */
  readonly cout: Centimes | undefined;
  /** Son salaire, son niveau, son ancienneté : de quoi calculer son coût. */
  readonly emploi: EmploiSaisi;
}

export const CLES_DE_COUT = ['egal', 'heures', 'aide', 'patientele', 'file-active', 'main'] as const;
/** Ce qui partage le coût entre les médecins. */
export type CleDeCout = (typeof CLES_DE_COUT)[number];

export const SOCIETES = ['groupement', 'sisa', 'scm'] as const;
export type Societe = (typeof SOCIETES)[number];
/** Qui emploie : un médecin (son numéro), ou une société. `undefined` tant que ce n'est pas choisi. */
export type Employeur = number | Societe | undefined;

/** Ce que l'aide collective demande de plus que les contrats de chacun. */
export interface Collectif {
  readonly forme: FormeDeGroupe | undefined;
  readonly mep: Presence | undefined;
  readonly contratsEnCours: Presence | undefined;
  /** `undefined` : le nombre qui correspond aux heures des assistants. */
  readonly etp: number | undefined;
  /** `undefined` : le dernier jour de signature des médecins. */
  readonly signature: string | undefined;
}
export const PRESENCES = ['aucun', 'certains'] as const;
export type Presence = (typeof PRESENCES)[number];

export interface Plan {
  readonly medecins: readonly MedecinDuPlan[];
  readonly assistants: readonly AssistantDuPlan[];
  /** Les minutes par semaine qu'un assistant donne à un médecin. */
  readonly heures: ReadonlyMap<string, number>;
  readonly unite: 'heures' | 'demi-journees';
  /** Ce que dure une demi-journée, en minutes. */
  readonly demiJournee: number;
  readonly cle: CleDeCout;
  readonly employeur: Employeur;
  /** Le prix annuel du groupement, en plus du salaire ; `undefined` s'il n'est pas su. */
  readonly prix: Centimes | undefined;
  /** Ce que l'employeur dit de lui pour calculer un coût : ses taux, sa complémentaire santé, ses autres salariés. */
  readonly emploi: EmploiSaisi;
  /** Ce qui vaut pour tous : le département, l'ancien poste de l'assistant. */
  readonly commun: Simulation;
  readonly collectif: Collectif;
  readonly exemple: boolean;
}

/** La place des heures d'un assistant auprès d'un médecin. */
export const placeDe = (assistant: number, medecin: number): string => `${assistant}/${medecin}`;

export const heuresDe = (plan: Plan, assistant: number, medecin: number): number | undefined =>
  plan.heures.get(placeDe(assistant, medecin));

/** Le nom que la personne a donné, ou le rang du médecin dans la liste. */
export const nommerMedecin = ({ medecins }: Pick<Plan, 'medecins'>, id: number): string => {
  const rang = medecins.findIndex((un) => un.id === id);
  const nom = medecins[rang]?.nom.trim() ?? '';
  return nom === '' ? `Médecin\u00a0${rang + 1}` : nom;
};

export const nommerAssistant = ({ assistants }: Pick<Plan, 'assistants'>, id: number): string => {
  const rang = assistants.findIndex((un) => un.id === id);
  const nom = assistants[rang]?.nom.trim() ?? '';
  if (nom !== '') return nom;
  return assistants.length === 1 ? 'l’assistant' : `l’assistant\u00a0${rang + 1}`;
};

const dire = (reponses: Readonly<Record<string, Valeur>>): Simulation => ({
  ...SIMULATION_VIDE,
  reponses: new Map(Object.entries(reponses)),
});

/** Un médecin dont on ne sait que le jour où il signerait, s'il est su, et qu'il s'agit de son premier assistant. */
export const medecinNeuf = (id: number, signature: Valeur | undefined): MedecinDuPlan => ({
  id,
  nom: '',
  dit: dire({ ...(signature === undefined ? {} : { signature }), 'rang-assistant': 'premier' }),
  sansContrat: false,
  part: undefined,
});

export const assistantNeuf = (id: number): AssistantDuPlan => ({
  id,
  nom: '',
  minutes: undefined,
  base: 'annuel',
  cout: undefined,
  emploi: EMPLOI_VIDE,
});

/** Le plan à l'ouverture : deux médecins dont on ne sait rien, un assistant. */
export const planDeDepart = (aujourdHui: string): Plan => ({
  medecins: [medecinNeuf(1, aujourdHui), medecinNeuf(2, aujourdHui)],
  assistants: [assistantNeuf(1)],
  heures: new Map(),
  unite: 'heures',
  demiJournee: 210,
  cle: 'heures',
  employeur: undefined,
  prix: undefined,
  emploi: EMPLOI_VIDE,
  commun: SIMULATION_VIDE,
  collectif: {
    forme: undefined,
    mep: undefined,
    contratsEnCours: undefined,
    etp: undefined,
    signature: undefined,
  },
  exemple: false,
});

const EXEMPLE = [
  { nom: 'Dr A.', mt: 920, file: 1450, bande: 'p30-p50', minutes: 1050 },
  { nom: 'Dr B.', mt: 1180, file: 1720, bande: 'p50-p70', minutes: 1050 },
  { nom: 'Dr C.', mt: 1010, file: 1490, bande: 'p30-p50', minutes: 1050 },
] as const;

/** Trois généralistes et deux assistants, un temps plein et un mi-temps : le groupe est inventé, et la page le dit. */
export const planDExemple = (aujourdHui: string): Plan => ({
  ...planDeDepart(aujourdHui),
  medecins: EXEMPLE.map(({ nom, mt, file, bande }, rang) => ({
    ...medecinNeuf(rang + 1, aujourdHui),
    nom,
    dit: dire({
      signature: aujourdHui,
      option: 'mi-temps',
      'rang-assistant': 'premier',
      specialite: 'medecine-generale',
      secteur: 'secteur-1',
      statut: 'installe',
      mt,
      'file-active': file,
      bande,
      age: 48,
    }),
  })),
  assistants: [
    { ...assistantNeuf(1), nom: 'Temps plein', minutes: 2100, cout: 3_242_600 as Centimes },
    { ...assistantNeuf(2), nom: 'Mi-temps', minutes: 1050, cout: 1_522_800 as Centimes },
  ],
  heures: new Map([
    [placeDe(1, 1), 840],
    [placeDe(1, 2), 840],
    [placeDe(1, 3), 420],
    [placeDe(2, 1), 210],
    [placeDe(2, 2), 210],
    [placeDe(2, 3), 630],
  ]),
  employeur: 1,
  commun: dire({ departement: '48', 'ancien-secretaire': 'non' }),
  collectif: {
    forme: 'scm',
    mep: 'aucun',
    contratsEnCours: 'aucun',
    etp: undefined,
    signature: undefined,
  },
  exemple: true,
});
