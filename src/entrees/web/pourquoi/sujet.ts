import type { CodeCondition, Indicateur } from '../../../droit/codes.ts';
import type { CleEtabli } from '../../../droit/fondement.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import type { CodeEcheance } from '../../../regles/formation.ts';
import type { Situation } from '../../../regles/situation.ts';

/** Une ligne d'un calcul fait ici : ce que c'est, et combien, déjà écrit en français. */
export interface LigneDeCalcul {
  readonly nom: string;
  readonly valeur: string;
  /** D'où vient la valeur, ou ce qu'elle vaut : « modèle de l'Urssaf, source unique ». */
  readonly precision?: string;
}

/** Le détail d'un calcul, déjà écrit en français : d'autres termes, ce qui est supposé, ce que disent les sources. */
export interface SuiteDeCalcul {
  readonly volets: readonly { readonly titre: string; readonly lignes: readonly LigneDeCalcul[] }[];
  readonly hypotheses: readonly string[];
  /** Les clés des textes cités. */
  readonly sources: readonly string[];
  /** Ce qui n'est pas tranché, ou que nul texte lu ne donne. */
  readonly points: readonly CodePoint[];
}

/** Ce dont on demande la raison. Le panneau la cherche dans l'arbre des raisons de la situation. */
export type Sujet = (
  | { readonly genre: 'condition'; readonly code: CodeCondition }
  /** « lignes » : le compte de la somme, quand la formule d'un barème l'a réduite. */
  | { readonly genre: 'annee'; readonly annee: number; readonly lignes?: readonly LigneDeCalcul[] }
  | { readonly genre: 'total'; readonly lignes?: readonly LigneDeCalcul[] }
  | { readonly genre: 'versement'; readonly annee: number; readonly rang: number }
  | { readonly genre: 'objectif'; readonly indicateur: Indicateur }
  | { readonly genre: 'echeance'; readonly code: CodeEcheance }
  | { readonly genre: 'point'; readonly point: CodePoint }
  /** Un point que les sources établissent, par sa clé (`P-07`) : qui le dit, et ce que cela vaut. */
  | { readonly genre: 'etabli'; readonly etabli: CleEtabli }
  /** Un nombre que Tandem a calculé avec les hypothèses de la personne : la formule, les termes, la réserve. */
  | {
      readonly genre: 'calcul';
      readonly cle: string;
      readonly regle: string;
      readonly lignes: readonly LigneDeCalcul[];
      readonly reserve?: string;
      /** Ce qui suit les termes, quand le calcul a un détail, des hypothèses et des sources : le coût d'un salaire. */
      readonly suite?: SuiteDeCalcul;
    }
) & {
  /** Le titre du panneau : « Pourquoi 22 000 € ? ». */
  readonly titre: string;
  /** La petite ligne au-dessus : « Aide, année 3, au plus ». */
  readonly surtitre: string;
  /** Une autre situation que celle de la personne : une autre option, un autre médecin. */
  readonly situation?: Situation;
};

const cleDe = (sujet: Sujet): string => {
  switch (sujet.genre) {
    case 'condition':
    case 'echeance':
      return sujet.code;
    case 'annee':
      return String(sujet.annee);
    case 'total':
      return '';
    case 'versement':
      return `${sujet.annee}-${sujet.rang}`;
    case 'objectif':
      return sujet.indicateur;
    case 'point':
      return sujet.point;
    case 'etabli':
      return sujet.etabli;
    case 'calcul':
      return sujet.cle;
  }
};

/** Ce qui distingue un sujet d'un autre, quelle que soit sa valeur du moment. */
export const identifier = (sujet: Sujet): string => `${sujet.genre} ${cleDe(sujet)} ${sujet.surtitre}`;

/** Le même chiffre, à la même place : deux options qui montrent la même année sont deux sujets. */
export const memeSujet = (a: Sujet, b: Sujet): boolean => identifier(a) === identifier(b);
