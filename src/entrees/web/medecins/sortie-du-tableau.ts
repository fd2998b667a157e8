import type { Rejet } from '../../lot/lignes.ts';
import { COLONNES_DE_REJET, cellulesDe, colonnesDe, ecrireCsv, ecrireRejets, MARQUE } from '../../lot/sortie.ts';
import type { ColonneDuFichier } from './colonnes-du-fichier.ts';
import type { LigneGardee } from './registre.ts';

/** Celui que les tableurs français attendent, et celui des fichiers que la page propose. */
const SEPARATEUR = ';';

/** Deux colonnes de même nom ne se relisent pas : celle du fichier le dit. */
const nommer = (nom: string, prises: ReadonlySet<string>): string => (prises.has(nom) ? `${nom} (fichier)` : nom);

/**
 * Les lignes en CSV : les colonnes que `./tandem lot` écrit, puis celles du fichier que la personne a demandées. Les textes
 * sont neutralisés contre l'injection de formules, les nombres jamais.
 */
export const ecrireLesLignes = (
  lignes: readonly LigneGardee[],
  duFichier: readonly ColonneDuFichier[] = [],
): string => {
  const prises = new Set(colonnesDe(false));
  const enTete = [...colonnesDe(false), ...duFichier.map(({ nom }) => nommer(nom, prises))];
  const corps = lignes.map((ligne) => [
    ...cellulesDe(ligne),
    ...duFichier.map(({ rang }) => ligne.cellules[rang] ?? ''),
  ]);
  return MARQUE + ecrireCsv([enTete, ...corps], SEPARATEUR);
};

/** Les lignes mises à part, comme `./tandem lot` les écrit : leur numéro, leur colonne, leur raison. */
export const ecrireLesRejets = (rejets: readonly Rejet[]): string =>
  MARQUE + ecrireCsv([COLONNES_DE_REJET], SEPARATEUR) + ecrireRejets(rejets, SEPARATEUR);
