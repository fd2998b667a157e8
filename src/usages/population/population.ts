import { creerHasard } from './hasard.ts';
import { CHEMINS_TIRES, type CheminTire, type MedecinFictif, tirerMedecin } from './medecin-fictif.ts';

/** Combien de médecins au plus dans un fichier. */
export const MEDECINS_AU_PLUS = 10_000_000;
export const GRAINE_MAXIMALE = 2 ** 32 - 1;

/** Un médecin inventé : son identifiant et son origine disent tous deux qu'il l'est. */
export interface LigneFictive {
  readonly id: string;
  readonly origine: string;
  readonly faits: MedecinFictif;
}

/** Les colonnes d'un tableau de cette population : celles du contrat JSON, et les deux qui disent ce qu'elle est. */
export const COLONNES_DE_POPULATION: readonly string[] = ['id', 'origine', ...CHEMINS_TIRES];

/** La mention que porte chaque ligne. */
export const direOrigine = (graine: number): string => `population fictive, graine ${graine}`;

/**
 * Une population inventée, sans fin : les `n` premiers médecins d'une graine sont toujours les mêmes. L'identifiant porte
 * « fictif » : il suit la ligne jusque dans la réponse d'un lot, où l'origine ne va pas.
 */
export function* tirerPopulation(graine: number): Generator<LigneFictive, never> {
  const hasard = creerHasard(graine);
  const origine = direOrigine(graine);
  for (let rang = 1; ; rang += 1) yield { id: `fictif-${graine}-${rang}`, origine, faits: tirerMedecin(hasard) };
}

/** Le document du contrat JSON que disent ces faits ; un fait pas su n'y est pas. */
export const enDocument = (faits: MedecinFictif): Readonly<Record<string, unknown>> => {
  const document: Record<string, unknown> = {};
  for (const chemin of CHEMINS_TIRES) poser(document, chemin, faits);
  return document;
};

const poser = (document: Record<string, unknown>, chemin: CheminTire, faits: MedecinFictif): void => {
  const valeur = faits[chemin];
  if (valeur === undefined) return;
  const cles = chemin.split('.');
  let ici = document;
  for (const cle of cles.slice(0, -1)) {
    ici[cle] ??= {};
    ici = ici[cle] as Record<string, unknown>;
  }
  ici[cles.at(-1) ?? chemin] = valeur;
};
