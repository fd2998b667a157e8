import { CODES_COLONNES, CODES_REGLES, type CodeColonne, type CodeRegle } from '../../../droit/codes.ts';
import { type CleEtabli, ETABLIS, etabli } from '../../../droit/fondement.ts';
import { type CodePoint, POINTS, point } from '../../../droit/lectures.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import type { CleTexte } from '../../../droit/textes.ts';
import { type LigneDuRecueil, lireRecueil } from '../../../usages/recueil.ts';

export const CODES_POINTS = Object.keys(POINTS) as readonly CodePoint[];
export const CLES_ETABLIES = Object.keys(ETABLIS) as readonly CleEtabli[];

/** Le recueil entier, écrit une fois pour tout l'écran. */
export const RECUEIL: readonly LigneDuRecueil[] = lireRecueil(undefined, undefined);

/** Une valeur du recueil et les textes où elle est la même. */
export interface ValeurEmployee {
  readonly regle: CodeRegle;
  readonly objet: string;
  readonly enClair: string;
  readonly colonnes: readonly CodeColonne[];
}

/** Ce qui s'appuie sur un point établi. */
export interface Emplois {
  readonly regles: readonly { readonly regle: CodeRegle; readonly colonnes: readonly CodeColonne[] }[];
  readonly valeurs: readonly ValeurEmployee[];
  readonly points: readonly CodePoint[];
}

/** Les points contestés et les lacunes d'une règle, sous un texte ou sous tous. */
export const pointsDeLaRegle = (regle: CodeRegle, colonne: CodeColonne | null): readonly CodePoint[] =>
  CODES_POINTS.filter((code) => {
    const { regles, colonnes } = point(code);
    return regles.includes(regle) && (colonne === null || colonnes.includes(colonne));
  });

/** Réunit les lignes qui disent la même chose sous plusieurs textes. */
export const reunirLesValeurs = (lignes: readonly LigneDuRecueil[]): readonly ValeurEmployee[] => {
  const valeurs = new Map<string, ValeurEmployee>();
  for (const { regle, objetEnClair, enClair, colonne } of lignes) {
    if (objetEnClair === null) continue;
    const cle = `${regle} ${objetEnClair} ${enClair}`;
    const deja = valeurs.get(cle);
    const colonnes = deja === undefined ? [colonne] : [...new Set([...deja.colonnes, colonne])];
    valeurs.set(cle, { regle, objet: objetEnClair, enClair, colonnes });
  }
  return [...valeurs.values()];
};

/** Où sert un point établi : les règles et les valeurs de chaque texte, les points qui l'entourent. */
export const emploisDe = (cle: CleEtabli): Emplois => ({
  regles: CODES_REGLES.flatMap((regle) => {
    const colonnes = CODES_COLONNES.filter((colonne) => {
      const fonde = COLONNES[colonne].fondements[regle];
      return typeof fonde === 'object' && 'cles' in fonde && fonde.cles.includes(cle);
    });
    return colonnes.length === 0 ? [] : [{ regle, colonnes }];
  }),
  valeurs: reunirLesValeurs(RECUEIL.filter(({ etablis }) => etablis.includes(cle))),
  points: CODES_POINTS.filter((code) => point(code).fondements.includes(cle)),
});

/** Les textes sous lesquels un point établi vaut, d'après ce qui s'y appuie. */
export const colonnesDe = ({ regles, valeurs }: Emplois): readonly CodeColonne[] =>
  CODES_COLONNES.filter((colonne) => [...regles, ...valeurs].some(({ colonnes }) => colonnes.includes(colonne)));

/** Ce que fonde une source : les points établis qui la citent, et les lectures qu'elle tient. */
export const emploisDeLaSource = (
  cle: CleTexte,
): { readonly etablis: readonly CleEtabli[]; readonly points: readonly CodePoint[] } => ({
  etablis: CLES_ETABLIES.filter((un) => etabli(un).sources.includes(cle)),
  points: CODES_POINTS.filter((code) => {
    const lu = point(code);
    return lu.nature === 'conteste' && Object.values(lu.lectures).some(({ tenuePar }) => tenuePar.includes(cle));
  }),
});
