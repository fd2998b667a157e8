import type { Centimes } from '../../commun/centimes.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { Option, Titre } from '../../droit/codes.ts';
import type { FormeJuridique } from '../../droit/paie/formes-juridiques.ts';
import type { Parcours } from '../../droit/parcours.ts';
import type { CodeSpecialite } from '../../droit/specialites.ts';
import type { CodeTache } from '../../droit/taches.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import type { Journee } from '../../regles/planning-faits.ts';
import type { Etape } from '../etapes.ts';

/** Un fait que l'on peut ne pas connaître. `undefined` veut dire « pas su » : le brouillon montre un blanc nommé. */
type Su<Valeur> = Valeur | undefined;

export interface Personne {
  readonly civilite?: Su<'madame' | 'monsieur'>;
  readonly prenom?: Su<string>;
  readonly nom?: Su<string>;
}

export interface MedecinDuDossier extends Personne {
  readonly specialite?: Su<CodeSpecialite>;
  /** Une adresse peut tenir en plusieurs lignes. */
  readonly adresse?: Su<string>;
  readonly telephone?: Su<string>;
  readonly courriel?: Su<string>;
  readonly rpps?: Su<string>;
  /** Le numéro de facturation à l'Assurance Maladie. */
  readonly numeroAm?: Su<string>;
  /** L'inscription au tableau de l'Ordre : son département et son numéro. */
  readonly ordre?: Su<{ readonly departement?: Su<string>; readonly numero?: Su<string> }>;
}

export interface CabinetDuDossier {
  readonly nom?: Su<string>;
  /** Les lieux où l'assistant travaille. */
  readonly lieux?: Su<readonly string[]>;
}

/** Le médecin lui-même, sa société, ou un groupement. */
export interface EmployeurDuDossier {
  readonly forme?: Su<FormeJuridique>;
  readonly denomination?: Su<string>;
  readonly adresse?: Su<string>;
  readonly siret?: Su<string>;
  readonly numeroUrssaf?: Su<string>;
  readonly codeNaf?: Su<string>;
  readonly representant?: Su<Personne & { readonly qualite?: Su<string> }>;
  /** Un groupement nomme ses membres dans chaque contrat de travail. */
  readonly membres?: Su<readonly { readonly nom?: Su<string>; readonly adresse?: Su<string> }[]>;
  readonly baseDeFacturation?: Su<string>;
  readonly declareALInspectionLe?: Su<Jour>;
}

export interface AssistantDuDossier extends Personne {
  readonly naissance?: Su<Jour>;
  readonly lieuDeNaissance?: Su<string>;
  readonly adresse?: Su<string>;
  readonly titre?: Su<Titre>;
  /** Années passées dans un autre cabinet à un travail semblable. */
  readonly anneesAilleurs?: Su<number>;
  /** Un autre emploi gardé en même temps. */
  readonly autreEmployeur?: Su<{ readonly nom?: Su<string>; readonly heures?: Su<number> }>;
}

export const CRITERES = ['formation', 'complexite', 'autonomie', 'relation'] as const;
export type Critere = (typeof CRITERES)[number];

export interface Cotation {
  /** De 1 à 4. */
  readonly note?: Su<1 | 2 | 3 | 4>;
  readonly motif?: Su<string>;
}

export interface TacheAjoutee {
  readonly texte: string;
  readonly moment: 'avant' | 'pendant' | 'apres';
}

export interface PosteDuDossier {
  readonly emploiRepere?: Su<string>;
  readonly cotations?: Su<Readonly<Partial<Record<Critere, Cotation>>>>;
  /** Le niveau de la grille, de 4 à 16 ; les quatre notes, quand elles sont toutes sues, le donnent aussi. */
  readonly niveau?: Su<number>;
  /** Le minimum du niveau, calculé ailleurs, avec le texte qui le donne et son jour d'effet. */
  readonly minimum?: Su<{ readonly montant?: Su<Centimes>; readonly texte?: Su<string>; readonly du?: Su<Jour> }>;
  readonly fourchette?: Su<{ readonly bas?: Su<Centimes>; readonly haut?: Su<Centimes> }>;
  /** Le brut d'un mois, pour les heures du contrat. */
  readonly salaireBrut?: Su<Centimes>;
  /** Sur quoi se calcule la prime d'ancienneté. */
  readonly baseDeLAnciennete?: Su<'salaire-reel' | 'minimum-conventionnel'>;
  /** Heures par semaine. */
  readonly heures?: Su<number>;
  /** La semaine type, et ce que sa vérification a remarqué. */
  readonly horaire?: Su<{ readonly journees: readonly Journee[]; readonly remarques?: Su<readonly string[]> }>;
  /** Le salarié a-t-il demandé par écrit, avec ses raisons, moins que le minimum du temps partiel ? */
  readonly demandeEcrite?: Su<boolean>;
  readonly superieur?: Su<string>;
  /** Les tâches voulues ; pas sues, toutes celles que les textes permettent sont proposées. */
  readonly taches?: Su<readonly CodeTache[]>;
  readonly autresTaches?: Su<readonly TacheAjoutee[]>;
  readonly appareils?: Su<readonly string[]>;
  readonly logiciels?: Su<readonly { readonly nom?: Su<string>; readonly acces?: Su<string> }[]>;
  readonly revueLe?: Su<Jour>;
}

export interface ContratDeTravailDuDossier {
  readonly debut?: Su<Jour>;
  readonly signeLe?: Su<Jour>;
  readonly prevoyance?: Su<string>;
  readonly mutuelle?: Su<string>;
  readonly retraite?: Su<string>;
  /** CDD : le motif, et ce qui le borne. */
  readonly motif?: Su<'remplacement' | 'surcroit'>;
  readonly remplace?: Su<Personne & { readonly qualification?: Su<string> }>;
  readonly fin?: Su<Jour>;
  readonly dureeMinimale?: Su<string>;
  readonly essai?: Su<string>;
}

export interface OffreDuDossier {
  readonly contrat?: Su<'cdi' | 'cdd'>;
  readonly contact?: Su<string>;
  readonly clotureLe?: Su<Jour>;
}

export interface ContratDAideDuDossier {
  readonly signature?: Su<Jour>;
  readonly option?: Su<Option>;
  readonly reference?: Su<string>;
  readonly caisse?: Su<{
    readonly nom?: Su<string>;
    readonly adresse?: Su<string>;
    readonly departement?: Su<string>;
    readonly representant?: Su<Personne & { readonly qualite?: Su<string>; readonly contact?: Su<string> }>;
  }>;
  /** Les nombres de patients au jour de référence, et d'où ils viennent. */
  readonly releve?: Su<ReleveDuDossier>;
  /** L'embauche prend-elle le poste d'un secrétariat ? Et ce poste est-il repourvu ? */
  readonly secretariat?: Su<'aucun-poste-touche' | 'poste-repourvu' | 'poste-non-repourvu'>;
  /** Le groupe ou la structure de l'exercice coordonné, que les régimes anciens demandent. */
  readonly exerciceCoordonne?: Su<string>;
  readonly banque?: Su<{ readonly titulaire?: Su<string>; readonly iban?: Su<string>; readonly bic?: Su<string> }>;
}

export interface FormationDuDossier {
  readonly voie?: Su<Parcours['code']>;
  readonly heures?: Su<number>;
  readonly organisme?: Su<string>;
  readonly debut?: Su<Jour>;
  readonly fin?: Su<Jour>;
  readonly blocsDispenses?: Su<readonly string[]>;
  /** Les jours d'absence au cabinet, par exemple « lundi et mardi ». */
  readonly joursDAbsence?: Su<string>;
  readonly cout?: Su<Centimes>;
  readonly opco?: Su<{
    readonly demandeLe?: Su<Jour>;
    readonly reponse?: Su<'acceptee' | 'refusee' | 'attendue'>;
    readonly reponseLe?: Su<Jour>;
  }>;
  readonly preuve?: Su<string>;
  readonly inscriptionLe?: Su<Jour>;
}

export interface PeriodeDExperience {
  readonly employeur?: Su<string>;
  readonly fonctions?: Su<string>;
  readonly du?: Su<Jour>;
  readonly au?: Su<Jour>;
  readonly heures?: Su<number>;
  readonly attestation?: Su<boolean>;
}

export interface VaeDuDossier {
  readonly periodes?: Su<readonly PeriodeDExperience[]>;
  readonly dernierBulletin?: Su<Jour>;
  readonly demandesDejaFaites?: Su<number>;
}

export interface PartDuMedecin {
  readonly medecin?: Su<string>;
  readonly heures?: Su<number>;
  readonly option?: Su<Option>;
  readonly missions?: Su<string>;
  /** Sa part du coût, et l'aide d'une année que sa caisse lui verse. */
  readonly cout?: Su<Centimes>;
  readonly aide?: Su<Centimes>;
}

export interface PartageDuDossier {
  readonly parts?: Su<readonly PartDuMedecin[]>;
  readonly cle?: Su<string>;
  readonly conges?: Su<string>;
  readonly debut?: Su<Jour>;
  readonly preavisDeSortie?: Su<string>;
}

/** Ce qui arrive au contrat d'aide, et que l'on écrit à la caisse. Aucune cause d'absence : elle ne la regarde pas. */
export interface EvenementDuDossier {
  readonly absence?: Su<{
    readonly debut?: Su<Jour>;
    readonly retourPrevu?: Su<Jour>;
    readonly remplacement?: Su<boolean>;
  }>;
  readonly depart?: Su<{
    readonly le?: Su<Jour>;
    readonly remplace?: Su<boolean>;
    readonly remplacant?: Su<Personne>;
    readonly remplaceLe?: Su<Jour>;
  }>;
  readonly suspension?: Su<{ readonly aPartirDu?: Su<Jour> }>;
  readonly reprise?: Su<{ readonly le?: Su<Jour>; readonly par?: Su<'retour' | 'remplacant'> }>;
  readonly demenagement?: Su<{
    readonly le?: Su<Jour>;
    readonly ancienneAdresse?: Su<string>;
    readonly nouvelleAdresse?: Su<string>;
    readonly patientelePeutSuivre?: Su<boolean>;
  }>;
  readonly resiliation?: Su<{ readonly fin?: Su<Jour> }>;
  readonly renouvellement?: Su<{
    readonly proposeLe?: Su<Jour>;
    readonly departs?: Su<Comptes>;
    readonly actuels?: Su<Comptes>;
    readonly proposes?: Su<Comptes>;
  }>;
  readonly effectifs?: Su<{ readonly au?: Su<Jour>; readonly caisse?: Su<Comptes>; readonly medecin?: Su<Comptes> }>;
  readonly indu?: Su<{
    readonly notifieLe?: Su<Jour>;
    readonly recuLe?: Su<Jour>;
    readonly reference?: Su<string>;
    readonly montant?: Su<Centimes>;
    readonly nature?: Su<string>;
    readonly motif?: Su<string>;
    readonly reponse?: Su<'contester' | 'observer'>;
    readonly observations?: Su<string>;
  }>;
}

/** Des nombres de patients, jamais leurs noms. */
export interface Comptes {
  readonly mt?: Su<number>;
  readonly fileActive?: Su<number>;
}

/** Des nombres de patients à un jour, avec leur origine : « relevé de la caisse », « logiciel du cabinet ». */
export interface ReleveDuDossier extends Comptes {
  readonly au?: Su<Jour>;
  readonly source?: Su<string>;
}

/** Un point de suivi avec la caisse : ni nom de patient, ni cause d'absence. */
export interface PointDuDossier {
  readonly le?: Su<Jour>;
  readonly participants?: Su<readonly string[]>;
  readonly releve?: Su<ReleveDuDossier>;
  readonly difficultes?: Su<readonly string[]>;
  readonly decisions?: Su<readonly string[]>;
  readonly prochainLe?: Su<Jour>;
}

/** Tout ce dont un brouillon peut avoir besoin. Seul le jour où on le fait est demandé. */
export interface Dossier {
  readonly faitLe: Jour;
  readonly ville?: Su<string>;
  /** Le premier signe le contrat d'aide et les courriers. */
  readonly medecins?: Su<readonly MedecinDuDossier[]>;
  readonly cabinet?: Su<CabinetDuDossier>;
  readonly employeur?: Su<EmployeurDuDossier>;
  readonly assistant?: Su<AssistantDuDossier>;
  readonly poste?: Su<PosteDuDossier>;
  readonly contratDeTravail?: Su<ContratDeTravailDuDossier>;
  readonly offre?: Su<OffreDuDossier>;
  readonly contratDAide?: Su<ContratDAideDuDossier>;
  readonly formation?: Su<FormationDuDossier>;
  readonly vae?: Su<VaeDuDossier>;
  readonly partage?: Su<PartageDuDossier>;
  readonly evenement?: Su<EvenementDuDossier>;
  readonly point?: Su<PointDuDossier>;
  /** L'évaluation de la situation et le barème qui a servi, tels que les règles les rendent. */
  readonly evaluation?: Su<Evaluation>;
  readonly bareme?: Su<Bareme>;
  /** Les étapes datées de la même situation. */
  readonly etapes?: Su<readonly Etape[]>;
}
