import type { Centimes } from '../commun/centimes.ts';
import type { Jour } from '../commun/jour.ts';
import type { Bande, CodeColonne, CodeRegime, CodeRegle, FormeDeGroupe, Option } from './codes.ts';
import type { Serie } from './depuis.ts';
import type { Fondement } from './fondement.ts';
import type { CodePoint } from './lectures.ts';
import type { CodeSpecialite } from './specialites.ts';

/** Ce qui fonde une règle dans un régime : des points établis, une lacune déclarée, ou rien à dire. Jamais un blanc. */
export type FondementDeRegle = Fondement | { readonly lacune: CodePoint } | 'sans objet';
export type FondementsDesRegles = Readonly<Record<CodeRegle, FondementDeRegle>>;

/** Les montants d'une option, par rang d'année et par bande à la signature. */
export interface Grille {
  readonly annee1: Serie<Centimes>;
  readonly annee2: Serie<Centimes>;
  readonly suivantes: Serie<Centimes>;
  /** À partir de la troisième année, du rang 90 au rang 95. */
  readonly suivantesP90: Serie<Centimes>;
  /** Chaque année, à partir du rang 95. */
  readonly chaqueAnneeP95: Serie<Centimes>;
}

/** Quelles spécialités, et où. */
export type ReglesDeSpecialite =
  | {
      readonly forme: 'exclusions';
      readonly exclues: readonly CodeSpecialite[];
      readonly fondement: Fondement;
      /** Part maximale d'actes techniques, en millièmes des honoraires. */
      readonly plafondCcam: number;
      /** À 20 % tout juste : le texte refuse, ou les pages se contredisent. */
      readonly auPlafond: 'non' | 'ccam-20';
      readonly chirurgiens: Fondement;
      readonly orlEtGynecologues:
        | Fondement
        | { readonly conteste: 'ccam-orl-gynecologue-2023'; readonly fondement: Fondement };
    }
  | {
      readonly forme: 'deux-listes';
      readonly partout: Readonly<Partial<Record<CodeSpecialite, Fondement>>>;
      readonly restreintes: Readonly<Partial<Record<CodeSpecialite, Fondement>>>;
      readonly departements: Readonly<
        Partial<Record<CodeSpecialite, { readonly codes: readonly string[]; readonly fondement: Fondement }>>
      >;
      readonly principe: Fondement;
    };

/** Ce que devient le seuil pour un médecin qui a ce motif : levé par un texte, ou « adapté » sans que la règle soit connue. */
export type EffetSurLeSeuil =
  | { readonly effet: 'leve'; readonly fondement: Fondement }
  | { readonly effet: 'inconnu'; readonly point: CodePoint; readonly fondement: Fondement };

export interface ReglesDePatientele {
  readonly compte: 'adultes' | 'adultes-et-enfants';
  readonly seuilGeneraliste: Serie<number>;
  readonly auSeuil: 'seuil-640' | 'seuil-775';
  /** Le principe du P30, toutes spécialités. */
  readonly principe: Fondement;
  readonly motifs: {
    readonly nouvelInstalle: EffetSurLeSeuil;
    readonly rqth: EffetSurLeSeuil;
    readonly ald: EffetSurLeSeuil;
    readonly exerciceMixte: EffetSurLeSeuil;
    /** Part de patients de moins de 16 ans au-delà de laquelle le seuil est levé, en millièmes. */
    readonly moinsDe16Ans: { readonly auDela: number; readonly fondement: Fondement } | null;
  };
  /** Médianes publiées qui placent un généraliste dans la bande P30–P50. */
  readonly medianes: { readonly mt: number; readonly fileActive: number; readonly fondement: Fondement } | null;
}

/** Les conditions d'exercice, levées en mai 2023. */
export type ReglesDExercice =
  | { readonly forme: 'libre' }
  | {
      readonly forme: 'regroupe-et-coordonne';
      readonly regroupe: Fondement;
      readonly mspMultisite: Fondement;
      readonly derogationDeZone: Fondement;
      readonly solo: { readonly auDela: number; readonly fondement: Fondement };
      readonly confrere: Fondement;
      readonly engagementRegroupe: Fondement;
      readonly coordonne: Fondement;
      readonly zoneDuTempsPlein: Fondement;
    };

export interface ReglesDeSecretariat {
  readonly principe: Fondement;
  /** Embauche d'une autre secrétaire : mois au plus après l'embauche de l'assistant. */
  readonly embauche: {
    readonly mois: number;
    readonly fondement: Fondement;
    readonly apres: 'non' | { readonly point: CodePoint };
  };
  readonly telesecretariat: Fondement | { readonly point: CodePoint };
  readonly autre: Fondement | { readonly point: CodePoint };
  readonly tempsNonEquivalent: 'non' | { readonly point: CodePoint };
}

export type ReglesDeSecondAssistant =
  | { readonly forme: 'ferme'; readonly fondement: Fondement }
  | {
      readonly forme: 'ouvert';
      readonly generaliste: Fondement;
      readonly horsMep: Fondement;
      readonly tempsPlein: Fondement;
      readonly anneeMinimale: { readonly annee: number; readonly fondement: Fondement };
      readonly objectifs: Fondement;
      readonly zip: Fondement;
      readonly montants: CodePoint;
    };

/** Comment la caisse verse. */
export type PlanDeVersement =
  | {
      readonly forme: 'a-l-embauche';
      readonly taux: number;
      readonly jours: number;
      readonly fondement: Fondement;
      readonly suite: CodePoint;
    }
  | {
      readonly forme: 'a-la-signature';
      readonly mois: number;
      readonly annee1: Fondement;
      readonly annee2: Fondement;
      readonly suivantes: Fondement;
      readonly suite: CodePoint;
    }
  | { readonly forme: 'annuel'; readonly fondement: Fondement; readonly suite: CodePoint };

/** La hausse demandée, là où un texte la donne. */
export type HausseParBande =
  | { readonly forme: 'hausse'; readonly millemes: number; readonly fondement: Fondement }
  | { readonly forme: 'maintien'; readonly fondement: Fondement }
  | { readonly forme: 'augmenter-sans-taux'; readonly point: CodePoint; readonly fondement: Fondement }
  | { readonly forme: 'inconnue'; readonly point: CodePoint; readonly fondement: Fondement };

export interface ReglesDObjectif {
  readonly compte: 'adultes' | 'adultes-et-enfants';
  /** Les spécialités dont la patientèle médecin traitant est aussi mesurée. */
  readonly deuxIndicateurs: readonly CodeSpecialite[];
  readonly deux: Fondement;
  readonly fileActiveSeule: Fondement;
  /** Une spécialité dont on ne sait pas si elle a un ou deux objectifs. */
  readonly incertaine: { readonly specialite: CodeSpecialite; readonly point: CodePoint } | null;
  readonly delaiEnAnnees: number;
  readonly delai: Fondement;
  readonly hausses: Readonly<Record<Option, Readonly<Record<Bande, HausseParBande>>>>;
  readonly baseDuPourcentage: CodePoint | null;
  readonly plusieursIndicateurs: CodePoint | null;
  readonly nouvelInstalle:
    | {
        readonly forme: 'p50';
        readonly fondement: Fondement;
        readonly puisEnAnnees: number;
        readonly puis: Fondement;
        readonly valeur: CodePoint;
      }
    | { readonly forme: 'inconnu'; readonly point: CodePoint; readonly fondement: Fondement };
  readonly age: {
    readonly maintienDes: number;
    readonly incertainDes: number;
    readonly toleranceEnMillemes: number;
    readonly fondement: Fondement;
    readonly jourDuTest: CodePoint;
    readonly avecNouvelInstalle: CodePoint;
  } | null;
}

export interface ReglesDeFormation {
  readonly cqp: { readonly annees: number; readonly fondement: Fondement };
  readonly fae: { readonly annees: number; readonly fondement: Fondement };
  readonly debut: { readonly annees: number; readonly fondement: Fondement } | null;
  /** Une embauche avant ce jour laisse l'échéance inconnue. */
  readonly embaucheIncertaineAvant: { readonly jour: Jour; readonly point: CodePoint } | null;
}

interface Cadre {
  readonly libelle: string;
  /** Son nom dans une colonne ou une étiquette. */
  readonly libelleCourt: string;
  readonly du: Jour;
  readonly fondements: FondementsDesRegles;
  readonly versements: PlanDeVersement;
  readonly formation: ReglesDeFormation;
  readonly secretariat: ReglesDeSecretariat;
  readonly dureeEnAnnees: number;
  readonly modulation: { readonly desLAnnee: number; readonly fondement: Fondement; readonly point: CodePoint };
}

export interface Regime extends Cadre {
  readonly code: CodeRegime;
  readonly options: Readonly<Record<Option, { readonly ouverte: boolean; readonly fondement: Fondement }>>;
  readonly secteurs: { readonly admis: Fondement; readonly exclus: Fondement };
  readonly statuts: {
    readonly installe: Fondement;
    readonly nouvelInstalle: Fondement;
    readonly remplacant: Fondement | { readonly point: CodePoint; readonly fondement: Fondement };
  };
  readonly specialites: ReglesDeSpecialite;
  readonly patientele: ReglesDePatientele;
  readonly exercice: ReglesDExercice;
  readonly secondAssistant: ReglesDeSecondAssistant;
  readonly montants: Readonly<Record<Option, Grille | null>>;
  /** Le jour où une année qui s'ouvre par anniversaire change de montant. */
  readonly revalorisation: { readonly le: Jour; readonly fondement: Fondement } | null;
  readonly objectifs: ReglesDObjectif;
}

/** L'aide collective : une échelle de la convention de 2024. */
export interface Collectif extends Cadre {
  readonly code: Extract<CodeColonne, 'collectif-2026'>;
  readonly ouverture: Fondement;
  readonly formes: {
    readonly admises: readonly FormeDeGroupe[];
    readonly admise: Fondement;
    readonly exclue: Fondement;
  };
  readonly adherents: Fondement;
  readonly seuil: { readonly moyenne: number; readonly fondement: Fondement };
  readonly etp: {
    readonly fondement: Fondement;
    readonly bonus: { readonly du: Jour; readonly parMedecin: number; readonly fondement: Fondement };
  };
  readonly contratIndividuel: Fondement;
  readonly montants: {
    readonly annee1: Serie<Centimes>;
    readonly annee2: Serie<Centimes>;
    readonly suivantes: Serie<Centimes>;
  };
  readonly objectifs: {
    readonly mt: number;
    readonly fileActive: number;
    readonly delaiEnAnnees: number;
    readonly fondement: Fondement;
  };
  readonly attente: { readonly annees: number; readonly fondement: Fondement };
}
