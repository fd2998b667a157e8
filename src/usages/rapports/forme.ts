import type { Centimes } from '../../commun/centimes.ts';
import type { Certitude, Reponse } from '../../commun/connu.ts';
import type { Bareme } from '../../droit/bareme.ts';

/** Le coût de l'assistant, tel que celui qui demande le rapport l'a obtenu. */
export interface CoutDeRapport {
  /** Dit par la personne, ou calculé par le moteur de paie. */
  readonly origine: 'saisi' | 'calcule';
  /** Le coût de chacune des cinq années, pour le temps demandé ; `null` quand il n'est pas connu. */
  readonly annees: readonly (Centimes | null)[];
  /** Le salaire brut du mois montré. */
  readonly brut: Centimes | null;
  /** Ce que le coût suppose, une phrase par hypothèse. */
  readonly suppose: readonly string[];
  /** Les lignes d'une année, `null` pour un montant inconnu. */
  readonly lignes: readonly { readonly libelle: string; readonly annuel: Centimes | null; readonly origine: string }[];
}

/** Ce que le rapport ajoute à la situation. Tout est facultatif : l'absence veut dire « pas su ». */
export interface HypothesesDeRapport {
  /** Le nom à écrire en tête, s'il faut en écrire un. */
  readonly nom?: string;
  readonly cout?: CoutDeRapport;
  /** La part des objectifs supposée atteinte, de 0 à 1 ; tous, sans elle. */
  readonly atteinte?: number;
  readonly bareme?: Bareme;
}

/** Un morceau de phrase et les notes qui le suivent, par leur numéro. */
export interface Segment {
  readonly texte: string;
  readonly notes: readonly number[];
}

/** Une somme entre deux bouts ; ils sont égaux quand elle est connue. */
export interface Fourchette {
  readonly bas: Centimes;
  readonly haut: Centimes;
}

export type NatureDAide = 'acquise' | 'au-plus' | 'entre' | 'inconnue';

/** Les remplissages d'une colonne, de bas en haut. */
export type GenreDeTranche = 'acquise' | 'au-plus' | 'inconnue' | 'reste' | 'surplus';

export interface Tranche {
  readonly genre: GenreDeTranche;
  readonly de: Centimes;
  readonly a: Centimes;
  readonly etiquette: string;
}

/** Une somme écrite, et le nombre qu'elle écrit : le PDF prend l'une, le classeur l'autre. */
export interface SommeEcrite {
  readonly texte: string;
  readonly valeur: Fourchette | null;
}

export interface AnneeDeRapport {
  readonly annee: number;
  /** « dès janv. 2027 », ou vide. */
  readonly debut: string;
  readonly nature: NatureDAide;
  readonly modulee: boolean;
  readonly certitude: Certitude | null;
  readonly aide: SommeEcrite;
  readonly cout: SommeEcrite;
  readonly solde: SommeEcrite;
  readonly tranches: readonly Tranche[];
}

export interface TotalDeRapport {
  readonly aide: SommeEcrite;
  readonly cout: SommeEcrite;
  readonly solde: SommeEcrite;
}

export interface ConditionDeRapport {
  readonly nom: string;
  readonly reponse: Reponse;
  /** « oui », « non », « indéterminé » : le texte de remplacement de la marque. */
  readonly mot: string;
  readonly lu: string;
  readonly certitude: Certitude | null;
  readonly certitudeEnClair: string;
  readonly notes: readonly number[];
}

export interface VersementDeRapport {
  readonly annee: number;
  readonly rang: number;
  readonly somme: SommeEcrite;
  readonly modulee: boolean;
  readonly jour: string;
  /** `AAAA-MM-JJ`, quand le jour est connu. */
  readonly le: string | null;
  readonly certitudeEnClair: string;
}

/** Un rapport de simulation entier, prêt à être mis en page : aucun écrivain ne compte ni ne choisit de mots. */
export interface Rapport {
  readonly titre: string;
  readonly nom: string | null;
  readonly faitLe: string;
  readonly droitTenuAu: string;
  readonly verdict: {
    readonly reponse: Reponse;
    /** Le texte de remplacement de la marque. */
    readonly mot: string;
    readonly premiere: string;
    readonly suite: readonly Segment[];
  };
  readonly faits: readonly { readonly titre: string; readonly lignes: readonly string[] }[];
  readonly conditions: readonly ConditionDeRapport[];
  readonly annees: readonly AnneeDeRapport[];
  readonly total: TotalDeRapport;
  /** La plus grande somme des colonnes. */
  readonly echelle: Centimes;
  readonly coutConnu: boolean;
  /** Le salaire brut d'un mois, s'il est connu. */
  readonly brut: Centimes | null;
  /** La part des objectifs supposée atteinte, de 0 à 1. */
  readonly atteinte: number;
  /** Les lectures possibles de la modulation, que nul texte ne fixe. */
  readonly lectures: readonly ('pro-rata' | 'tout-ou-rien')[];
  /** Ce que montre le graphique, pour qui ne le voit pas. */
  readonly resume: string;
  readonly question: { readonly titre: string; readonly texte: string } | null;
  readonly notes: readonly { readonly numero: number; readonly texte: string }[];
  readonly notesDeLAide: readonly number[];
  readonly notesDuCout: readonly number[];
  readonly hypotheses: readonly string[];
  readonly lignesDeCout: CoutDeRapport['lignes'];
  readonly versements: readonly VersementDeRapport[];
  readonly objectifs: readonly { readonly quoi: string; readonly demande: string; readonly jour: string }[];
  readonly echeances: readonly { readonly jour: string; readonly quoi: string; readonly certitudeEnClair: string }[];
  readonly points: readonly { readonly titre: string; readonly motif: string; readonly question: string }[];
  readonly sources: readonly { readonly titre: string; readonly lien: string | null }[];
}
