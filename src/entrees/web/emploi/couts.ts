import type { Centimes } from '../../../commun/centimes.ts';
import type { Certitude } from '../../../commun/connu.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { ReponseDeCout } from '../../../usages/chiffrer-cout-forme.ts';
import type { CodeOptionComparee } from '../annees/situations-comparees.ts';
import type { LigneDeCalcul, SuiteDeCalcul } from '../pourquoi/sujet.ts';
import type { EmploiSaisi } from './emploi-saisi.ts';
import type { PosteVoulu } from './postes.ts';

/** Ce que coûtent tous les postes, une année du contrat. */
export interface CoutDUneAnnee {
  readonly annee: number;
  /** Nul quand un mois au moins ne se chiffre pas. */
  readonly cout: Centimes | null;
  /** Ce que font les seuls mois chiffrés. */
  readonly connu: Centimes;
  /** Le calcul de l'année, avant le détail du mois, qui est le même pour toutes. */
  readonly lignes: readonly LigneDeCalcul[];
}

export interface PosteChiffre {
  readonly poste: PosteVoulu;
  readonly reponse: ReponseDeCout;
}

/** Un coût calculé depuis le salaire : un montant par année du contrat, et tout ce qui l'explique. */
export interface CoutChiffre {
  readonly annees: readonly CoutDUneAnnee[];
  /** Nulle tant qu'un fait manque, quelle que soit l'hypothèse qui le remplace. */
  readonly certitude: Certitude | null;
  readonly explication: SuiteDeCalcul;
  /** Le coût en une phrase, ou ce qui manque pour le dire. */
  readonly resume: string;
  /** Les faits que la personne peut encore donner : une hypothèse nommée les remplace. */
  readonly manques: readonly string[];
  /** Les lignes dont nul ne connaît le montant : le coût ne les comprend pas. */
  readonly nonComprises: readonly string[];
  readonly postes: readonly PosteChiffre[];
}

/** Où en est un coût calculé. Un refus nomme ce que la personne peut corriger ; une panne se retente. */
export type EtatDuCout =
  | { readonly etat: 'attendu' }
  | { readonly etat: 'sans-temps' }
  | { readonly etat: 'calcul' }
  | { readonly etat: 'chiffre'; readonly cout: CoutChiffre }
  | { readonly etat: 'refuse'; readonly panne: boolean; readonly chemin: string; readonly phrase: string };

/** Un coût demandé : le choix de la personne, ou une option à côté. */
export type PlaceDuCout = 'choix' | CodeOptionComparee;

/** Les coûts calculés, place par place ; celles de « Simuler », ou les assistants d'un plan de partage. */
export interface Couts<Place = PlaceDuCout> {
  readonly pour: (place: Place) => EtatDuCout;
  /** Un calcul est en cours ; les chiffres d'avant restent en place. */
  readonly enCours: boolean;
  readonly reessayer: () => void;
}

/** Un poste, et ce que la personne en a dit. */
export interface PosteDemande extends PosteVoulu {
  readonly emploi: EmploiSaisi;
}

/** Des postes à chiffrer ensemble dans une situation, et ce qui distingue cette demande d'une autre. */
export interface DemandeDePostes {
  readonly cle: string;
  readonly situation: Situation;
  readonly postes: readonly PosteDemande[];
}

/** Ce qu'il faut chiffrer, place par place. Une place sans demande est celle d'un temps de travail non choisi. */
export type DemandesDeCout<Place = PlaceDuCout> = ReadonlyMap<Place, DemandeDePostes | undefined>;
