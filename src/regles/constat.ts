import { type Certitude, plusFaible, plusForte, type Reponse } from '../commun/connu.ts';
import type { CodeCondition, CodeRegle } from '../droit/codes.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import type { Cle } from './situation.ts';

/** Faute de quoi une réponse est indéterminée : un fait que la personne peut donner, ou un texte que nul n'a lu ici. */
export type Manque =
  | { readonly manque: 'fait'; readonly cle: Cle }
  | { readonly manque: 'texte'; readonly point: CodePoint };

export const AUCUN_MANQUE: readonly Manque[] = [];

export const manqueDeFait = (cle: Cle): Manque => ({ manque: 'fait', cle });
export const manqueDeTexte = (code: CodePoint): Manque => ({ manque: 'texte', point: code });

/**
 * Ce qu'une règle a trouvé, et pourquoi. La trace est la valeur rendue : les phrases se font plus tard,
 * dans `explication/`, quand quelqu'un les demande.
 */
export interface Constat<Valeur, Code extends CodeRegle = CodeRegle> {
  readonly code: Code;
  readonly valeur: Valeur;
  /** Les faits lus, par leur chemin. */
  readonly faits: readonly Cle[];
  readonly fondement: Fondement;
  readonly manques: readonly Manque[];
  /** Les points contestés dont une lecture retenue a décidé ici. */
  readonly points: readonly CodePoint[];
  readonly certitude: Certitude | null;
  /** Le fait qui a décidé, quand un seul parmi ceux qui sont lus suffit à le dire. */
  readonly decisif: Cle | undefined;
}

export type Condition = Constat<Reponse, CodeCondition>;

const AUCUN_POINT: readonly CodePoint[] = [];

/** `null` quand il manque un fait, « contestée » quand il manque un texte, sinon celle du fondement. */
export const certitudeSelon = (manques: readonly Manque[], sinon: Certitude): Certitude | null => {
  if (manques.length === 0) return sinon;
  return manques.some((manque) => manque.manque === 'fait') ? null : 'contestee';
};

/** Une réponse donnée par un texte. `points` nomme les lectures retenues qui ont servi. */
export const repondre = (
  code: CodeCondition,
  valeur: 'oui' | 'non',
  fondement: Fondement,
  faits: readonly Cle[],
  points: readonly CodePoint[] = AUCUN_POINT,
  decisif?: Cle,
): Condition => ({
  code,
  valeur,
  faits,
  fondement,
  manques: AUCUN_MANQUE,
  points,
  certitude: fondement.certitude,
  decisif,
});

/** Une réponse que l'on ne peut pas donner, et faute de quoi. */
export const suspendre = (
  code: CodeCondition,
  fondement: Fondement,
  faits: readonly Cle[],
  manques: readonly Manque[],
): Condition => ({
  code,
  valeur: 'indetermine',
  faits,
  fondement,
  manques,
  points: AUCUN_POINT,
  certitude: certitudeSelon(manques, fondement.certitude),
  decisif: undefined,
});

export const fauteDeFait = (
  code: CodeCondition,
  fondement: Fondement,
  faits: readonly Cle[],
  ...cles: readonly Cle[]
): Condition => suspendre(code, fondement, faits, cles.map(manqueDeFait));

export const fauteDeTexte = (
  code: CodeCondition,
  fondement: Fondement,
  faits: readonly Cle[],
  point: CodePoint,
): Condition => suspendre(code, fondement, faits, [manqueDeTexte(point)]);

export interface Verdict {
  readonly reponse: Reponse;
  readonly certitude: Certitude | null;
}

/**
 * Toutes les conditions sont examinées, même après un « non » ; un « non » l'emporte sur un « indéterminé ».
 * Un « oui » vaut sa condition la moins sûre ; un « non », le mieux établi des refus, qui suffit à lui seul.
 */
export const conclure = (conditions: readonly Condition[]): Verdict => {
  let refus: Certitude | undefined;
  let faible: Certitude = 'confirmee';
  let attend = false;
  let attendUnFait = false;
  for (const condition of conditions) {
    if (condition.valeur === 'non') {
      const certitude = condition.certitude ?? 'contestee';
      refus = refus === undefined ? certitude : plusForte(refus, certitude);
    } else if (condition.valeur === 'indetermine') {
      attend = true;
      attendUnFait ||= condition.certitude === null;
    } else if (condition.certitude !== null) {
      faible = plusFaible(faible, condition.certitude);
    }
  }
  if (refus !== undefined) return { reponse: 'non', certitude: refus };
  if (attend) return { reponse: 'indetermine', certitude: attendUnFait ? null : 'contestee' };
  return { reponse: 'oui', certitude: faible };
};
