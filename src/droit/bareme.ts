import type { Jour } from '../commun/jour.ts';
import type { Bande, Indicateur, Option } from './codes.ts';
import type { CodeSpecialite } from './specialites.ts';

/** Qui a fourni une valeur, et d'où elle vient : une valeur sans les deux n'entre pas. */
export interface Provenance {
  readonly source: string;
  readonly auteur: string;
}

/** Les seuils d'une spécialité. Au seuil tout juste, `bord` dit si l'on est au-dessus. */
export interface Seuils extends Provenance {
  readonly specialite: CodeSpecialite;
  readonly indicateur: Indicateur;
  readonly du: Jour;
  readonly au: Jour | undefined;
  /** P30, P50, P70, P90, P95, du plus petit au plus grand ; `undefined` quand la personne ne l'a pas. */
  readonly valeurs: readonly [number, number | undefined, number | undefined, number | undefined, number | undefined];
  readonly bord: 'au-moins' | 'plus-de';
}

/** L'objectif d'une bande et d'une option : une part du point de départ, ou un nombre de patients. */
export interface ObjectifDeBareme extends Provenance {
  readonly specialites: readonly CodeSpecialite[];
  readonly option: Option;
  readonly bande: Bande;
  readonly indicateur: Indicateur;
  readonly du: Jour;
  readonly au: Jour | undefined;
  readonly regle:
    | { readonly forme: 'maintien' }
    | { readonly forme: 'hausse'; readonly dixMillemes: number }
    | { readonly forme: 'gain'; readonly patients: number };
}

/** La modulation sous l'une des formes connues ; `atteintes` dit comment deux objectifs se combinent. */
export interface ModulationDeBareme extends Provenance {
  readonly du: Jour;
  readonly au: Jour | undefined;
  readonly atteintes: 'plus-faible' | 'plus-forte' | 'moyenne';
  readonly regle:
    | { readonly forme: 'pro-rata' }
    | { readonly forme: 'tout-ou-rien' }
    | { readonly forme: 'plancher'; readonly depuis: number }
    | { readonly forme: 'paliers'; readonly paliers: readonly { readonly depuis: number; readonly part: number }[] };
}

/** Ce qu'apporte la personne qui tient un texte que Tandem n'a pas lu. */
export interface Bareme extends Provenance {
  readonly nom: string;
  readonly titre: string;
  readonly fictif: boolean;
  readonly seuils: readonly Seuils[];
  readonly objectifs: readonly ObjectifDeBareme[];
  readonly modulation: readonly ModulationDeBareme[];
}

interface Periode {
  readonly du: Jour;
  readonly au: Jour | undefined;
}

/** La valeur vaut-elle ce jour-là ? `au` est le dernier jour inclus ; absent, elle court encore. */
export const estEnVigueur = ({ du, au }: Periode, jour: Jour): boolean =>
  du <= jour && (au === undefined || jour <= au);
