import type { Centimes } from '../../../../commun/centimes.ts';
import type { Jour } from '../../../../commun/jour.ts';
import type { CodeTache } from '../../../../droit/taches.ts';
import type { Dossier, PosteDuDossier } from '../../../../usages/documents/dossier.ts';

/** Ce que la personne écrit d'un dossier : tout, sauf ce qui se calcule. */
export type DossierSaisi = Omit<Dossier, 'faitLe' | 'evaluation' | 'bareme' | 'etapes'>;

interface Commun {
  readonly libelle: string;
  readonly aide?: string;
  /** Tient sur une demi-ligne du formulaire. */
  readonly court?: true;
}

export interface ChampTexte extends Commun {
  readonly genre: 'ligne' | 'adresse' | 'recit';
}
export interface ChampJour extends Commun {
  readonly genre: 'jour';
  /** La première année que l'on peut y écrire, quand une vie entière y tient. */
  readonly depuis?: number;
}
export interface ChampSomme extends Commun {
  readonly genre: 'somme';
}
export interface ChampNombre extends Commun {
  readonly genre: 'nombre';
  readonly bas: number;
  readonly haut: number;
  /** Chiffres admis après la virgule. */
  readonly decimales: 0 | 2;
  readonly unite?: string;
}
export interface ChampNote extends Commun {
  readonly genre: 'note';
}
export interface ChampOuiNon extends Commun {
  readonly genre: 'oui-non';
}
export interface ChampChoix<Code extends string = string> extends Commun {
  readonly genre: 'choix';
  /** Les réponses, dans leur ordre ; l'ordre est celui de `Object.entries`. */
  readonly choix: Readonly<Record<Code, string>>;
}
/** Une liste de textes, un par ligne. */
export interface ChampLignes extends Commun {
  readonly genre: 'lignes';
}
export interface ChampTaches extends Commun {
  readonly genre: 'taches';
}
/** La semaine type : elle s'écrit dans l'écran du planning. */
export interface ChampHoraire extends Commun {
  readonly genre: 'horaire';
}
/** Une liste de fiches, que l'on ajoute et retire. */
export interface ChampListe<Element = unknown> extends Commun {
  readonly genre: 'liste';
  /** Le nom d'une fiche : « Médecin ». */
  readonly une: string;
  readonly ajouter: string;
  /** Ce qu'une fiche porte dès qu'on y écrit. */
  readonly depart?: Partial<Element>;
  readonly element: ChampsDe<Element>;
}

type Feuille = string | number | boolean | readonly unknown[] | PosteDuDossier['horaire'];

/** Le champ qui convient à une valeur du dossier. */
type ChampDe<Valeur> = [Valeur] extends [Jour]
  ? ChampJour
  : [Valeur] extends [Centimes]
    ? ChampSomme
    : [Valeur] extends [boolean]
      ? ChampOuiNon
      : [Valeur] extends [number]
        ? number extends Valeur
          ? ChampNombre
          : ChampNote
        : [Valeur] extends [string]
          ? string extends Valeur
            ? ChampTexte
            : ChampChoix<Valeur>
          : [Valeur] extends [NonNullable<PosteDuDossier['horaire']>]
            ? ChampHoraire
            : [Valeur] extends [readonly CodeTache[]]
              ? ChampTaches
              : [Valeur] extends [readonly string[]]
                ? ChampLignes
                : [Valeur] extends [readonly (infer Element)[]]
                  ? ChampListe<Element>
                  : never;

/** Un champ par fait d'un objet, ni plus ni moins : un fait du dossier que nul champ ne porte ne compile pas. */
export type ChampsDe<Objet> = {
  readonly [Cle in keyof Objet]-?: [NonNullable<Objet[Cle]>] extends [Feuille]
    ? ChampDe<NonNullable<Objet[Cle]>>
    : ChampsDe<NonNullable<Objet[Cle]>>;
};

/** Un champ sans plusieurs fiches : une valeur que l'on écrit, que l'on choisit ou que l'on coche. */
export type ChampSimple =
  | ChampTexte
  | ChampJour
  | ChampSomme
  | ChampNombre
  | ChampNote
  | ChampOuiNon
  | ChampChoix
  | ChampLignes
  | ChampTaches
  | ChampHoraire;

export type FormeDeChamp = ChampSimple | ChampListe;
