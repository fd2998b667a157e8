import { type CleEtabli, ETABLIS } from '../droit/fondement.ts';
import type { Etabli } from '../droit/fondements/etabli.ts';
import { type CodePoint, POINTS } from '../droit/lectures.ts';
import type { PointDeDroit } from '../droit/points/point.ts';
import { type CleTexte, TEXTES, type Texte } from '../droit/textes.ts';
import { DROIT_TENU_AU } from '../droit/version.ts';
import { QUESTIONS } from '../explication/questions.ts';
import { type LigneDuRecueil, lireRecueil } from './recueil.ts';

/** Tout ce que Tandem tient du droit, en données : à relire, à corriger, à réemployer. */
export interface DroitEntier {
  readonly version: { readonly programme: string; readonly droit: string };
  readonly licence: string;
  readonly lignes: readonly LigneDuRecueil[];
  readonly etablis: readonly (Etabli & { readonly cle: CleEtabli })[];
  readonly points: readonly (PointDeDroit & { readonly cle: CodePoint; readonly question: string })[];
  readonly sources: readonly (Texte & { readonly cle: CleTexte })[];
}

const avecLeurCle = <Cle extends string, Valeur extends object>(
  table: Readonly<Record<Cle, Valeur>>,
): readonly (Valeur & { readonly cle: Cle })[] => (Object.keys(table) as Cle[]).map((cle) => ({ cle, ...table[cle] }));

/** Le droit entier, tel que « Tout le droit (JSON) » le donne. */
export const ecrireDroitEntier = (programme: string): DroitEntier => ({
  version: { programme, droit: DROIT_TENU_AU },
  licence: 'Licence Ouverte 2.0',
  lignes: lireRecueil(undefined, undefined),
  etablis: avecLeurCle<CleEtabli, Etabli>(ETABLIS),
  points: avecLeurCle<CodePoint, PointDeDroit>(POINTS).map((un) => ({ ...un, question: QUESTIONS[un.cle] })),
  sources: avecLeurCle<CleTexte, Texte>(TEXTES),
});
