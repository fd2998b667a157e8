import type { Centimes } from '../../commun/centimes.ts';
import type { Certitude, Reponse } from '../../commun/connu.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Suivi } from '../../contrat/contrat.ts';
import type { Etat } from '../../contrat/transitions.ts';
import type { Fourchette } from '../../contrat/troubles.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { CodeRegime } from '../../droit/codes.ts';
import type { Fondement } from '../../droit/fondement.ts';
import type { CodePoint } from '../../droit/lectures.ts';
import type { FormeJuridique } from '../../droit/paie/formes-juridiques.ts';
import type { Manque } from '../../regles/constat.ts';
import type { CoutCivil } from '../../regles/paie/annees-civiles.ts';
import type { Situation } from '../../regles/situation.ts';
import type { SourceCitee } from '../sources-citees.ts';

/** Une somme entre deux bouts, égaux quand elle est connue ; `haut` est nul quand aucun texte ne la borne. */
export type Intervalle = Fourchette;

/** Ce que coûte l'assistant, déjà chiffré ou dit par la personne. */
export interface CoutComptable {
  readonly origine: 'saisi' | 'calcule';
  /** Ce qu'il paie : un poste entier, ou juste le travail que porte l'aide de la personne. */
  readonly portee: 'poste' | 'personne';
  /** Les heures par semaine du poste chiffré, quand elles sont sues. */
  readonly heures: number | null;
  readonly annees: readonly {
    readonly annee: number;
    readonly debut: Jour;
    readonly cout: Centimes | null;
    readonly civiles: readonly CoutCivil[];
  }[];
  /** Ce que le coût suppose, une phrase par hypothèse. */
  readonly suppose: readonly { readonly code: string; readonly phrase: string; readonly sources: readonly string[] }[];
  readonly alertes: readonly { readonly code: string; readonly phrase: string }[];
  readonly points: readonly CodePoint[];
  /** Les clés des sources de ses lignes, et les barèmes de la personne. */
  readonly sources: readonly string[];
}

/** Le contrat d'aide d'un médecin du partage : celui de la situation, le sien, ou aucun. */
export type ContratDUnMedecin =
  | { readonly genre: 'principal' | 'aucun' }
  | { readonly genre: 'propre'; readonly situation: Situation; readonly bareme: Bareme | undefined };

/** Une heure par semaine, ou une part entière, pèse dix mille : une clé n'a que des poids entiers. */
export const UNITE_DE_POIDS = 10_000;

/** Qui se partage le coût. Au moins un poids n'est pas nul. */
export interface Parts {
  readonly cle: 'heures' | 'parts';
  readonly medecins: readonly {
    readonly nom: string;
    /** En dix-millièmes d'heure ou de part. */
    readonly poids: number;
    readonly contrat: ContratDUnMedecin;
  }[];
}

/** Ce que la vue suppose en plus de la situation. Tout est facultatif. */
export interface HypothesesComptables {
  readonly bareme?: Bareme;
  /** Le contrat suivi, quand il y en a un : ce qui a été reçu y est un fait. */
  readonly suivi?: Suivi;
  readonly parts?: Parts;
  readonly forme?: FormeJuridique;
  /** Où compter un versement dont l'année n'est pas sûre : nulle part, ou au premier jour possible. */
  readonly dates?: 'indeterminees' | 'au-plus-tot';
  /** Le même coût sans les hausses supposées, pour les comparer. */
  readonly coutSansHausse?: CoutComptable;
}

/** Quand une somme arrive : un jour, entre deux jours, ou on ne sait quand mais pas avant un jour. */
export type JourDEncaissement =
  | { readonly genre: 'jour'; readonly le: Jour }
  | { readonly genre: 'fenetre'; readonly du: Jour; readonly au: Jour }
  | { readonly genre: 'inconnu'; readonly pasAvant: Jour };

/** « recu » et « repris » sont des faits ; « passe », attendu avant aujourd'hui et non enregistré. */
export type EtatDEncaissement = 'recu' | 'repris' | 'passe' | 'a-venir';

/** Une somme reçue, reprise ou attendue de la caisse. */
export interface Encaissement {
  /** La place du contrat d'aide dans la vue. */
  readonly contrat: number;
  /** L'année de contrat ; nulle quand une reprise n'en vise aucune. */
  readonly annee: number | null;
  /** Son rang dans l'année ; nul pour un reste dont on ne sait en combien de fois il vient. */
  readonly rang: number | null;
  readonly etat: EtatDEncaissement;
  readonly jour: JourDEncaissement;
  readonly somme: Intervalle;
  /** La somme dépend-elle des objectifs ? Elle est comptée au plus haut. */
  readonly modulee: boolean;
  /** Les années civiles où elle peut tomber ; la dernière est nulle quand rien ne la borne. */
  readonly annees: { readonly de: number; readonly a: number | null };
  readonly fondements: readonly Fondement[];
  readonly manques: readonly Manque[];
  readonly certitude: Certitude | null;
}

/** Une année civile, ou le total : l'aide, le coût, et ce qui reste de l'une une fois l'autre payé. */
export interface Compte {
  /** Ce qui tombe à coup sûr dans cette année. */
  readonly datee: Intervalle;
  /** Ce qui peut y tomber : `haut` compte aussi les versements dont l'année n'est pas sûre. */
  readonly aide: Intervalle;
  /** `montant` est nul quand un mois n'est pas chiffré ; `connu` dit alors ce que font les autres. */
  readonly cout: { readonly montant: Centimes | null; readonly connu: Centimes } | null;
  /** L'aide moins le coût ; nul quand l'un des deux n'est pas connu ou qu'ils ne se comparent pas. */
  readonly net: Intervalle | null;
}

export interface AnneeFiscale extends Compte {
  readonly annee: number;
}

/** Des encaissements comptés par année civile. Les années et `sansAnnee` font toujours le total. */
export interface Comptes {
  readonly annees: readonly AnneeFiscale[];
  /** Les versements dont l'année civile n'est pas sûre. */
  readonly sansAnnee: Intervalle;
  readonly total: Compte;
}

export interface AnneeDeContrat {
  readonly annee: number;
  readonly debut: Jour;
  /** Le lendemain de son dernier jour. */
  readonly fin: Jour;
  readonly aide: Intervalle;
  readonly cout: Centimes | null;
  readonly net: Intervalle | null;
}

/** Un contrat d'aide de la vue. */
export interface ContratComptable {
  readonly nom: string | null;
  readonly regime: CodeRegime | null;
  readonly cadre: 'individuel' | 'collectif' | undefined;
  readonly signature: Jour | undefined;
  /** L'état du contrat suivi ; nul tant qu'il n'est qu'une simulation. */
  readonly etat: Etat | null;
  readonly eligibilite: { readonly reponse: Reponse; readonly certitude: Certitude | null };
  readonly annees: readonly AnneeDeContrat[];
  readonly manques: readonly Manque[];
}

/** Comment lire une modulation que nul texte ne fixe ; « bareme » quand la personne apporte sa formule. */
export const LECTURES = ['pro-rata', 'tout-ou-rien', 'bareme'] as const;
export type Lecture = (typeof LECTURES)[number];

/** Le coût d'une année de contrat qui tombe dans une année civile : la plus petite somme que l'on partage. */
export interface MorceauDeCout {
  readonly annee: number;
  readonly civile: number;
  readonly cout: Centimes | null;
  readonly connu: Centimes;
}

/** Ce que donne une part des objectifs, sous les lectures qui s'accordent. */
export interface ScenarioComptable {
  /** De 0 à 1. */
  readonly atteinte: number;
  readonly lectures: readonly Lecture[];
  /** Les sommes de chaque encaissement de la vue, dans le même ordre. */
  readonly sommes: readonly Intervalle[];
  readonly comptes: Comptes;
  /** Le net total si le salaire et le Smic ne montaient pas ; nul sans cette comparaison. */
  readonly netSansHausse: Intervalle | null;
}

export interface PartDUnMedecin {
  readonly nom: string;
  readonly poids: number;
  readonly comptes: Comptes;
}

export interface PartageComptable {
  readonly cle: Parts['cle'];
  readonly medecins: readonly PartDUnMedecin[];
}

export interface Supposition {
  readonly code: string;
  readonly phrase: string;
  readonly sources: readonly string[];
}

/** Ce que les textes lus ne disent pas, avec la question à poser. */
export interface Reserve {
  readonly point: CodePoint;
  readonly titre: string;
  readonly enonce: string;
  readonly question: string;
}

/** Tout ce que montre la vue de l'expert-comptable. Aucune donnée de santé n'y entre. */
export interface VueComptable {
  readonly au: Jour;
  /** Les recettes d'un BNC, le résultat d'une société, ou les deux tant que la forme n'est pas dite. */
  readonly fiscalite: 'recettes' | 'societe' | 'inconnue';
  readonly contrats: readonly ContratComptable[];
  readonly encaissements: readonly Encaissement[];
  readonly comptes: Comptes;
  /** Le coût, des années de contrat aux années civiles ; nul quand il n'est pas dit. */
  readonly passage: readonly MorceauDeCout[] | null;
  /** L'aide et le coût portent sur le même travail : l'un se retire de l'autre. */
  readonly comparables: boolean;
  readonly scenarios: readonly ScenarioComptable[];
  readonly partage: PartageComptable | null;
  readonly coutOrigine: CoutComptable['origine'] | null;
  readonly suppositions: readonly Supposition[];
  readonly alertes: readonly { readonly code: string; readonly phrase: string }[];
  readonly reserves: readonly Reserve[];
  readonly manques: readonly Manque[];
  readonly sources: readonly SourceCitee[];
}
