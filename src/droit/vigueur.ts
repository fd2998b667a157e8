import { ajouterAnnees, ajouterJours, type Jour } from '../commun/jour.ts';
import type { CodeColonne } from './codes.ts';
import { COLONNES, REGIMES } from './regimes/index.ts';
import type { Article } from './sommaire.ts';

/** Le dernier jour où un contrat signé dans ce régime peut encore courir ; `null` tant qu'il s'en signe. */
export const dernierJourDuRegime = (colonne: CodeColonne): Jour | null => {
  const rang = REGIMES.findIndex(({ code }) => code === colonne);
  const suivant = REGIMES[rang + 1];
  if (rang === -1 || suivant === undefined) return null;
  return ajouterJours(ajouterAnnees(ajouterJours(suivant.du, -1), COLONNES[colonne].dureeEnAnnees), -1);
};

/** Les lignes qui gouvernent encore un contrat ce jour-là : celles d'un régime fermé, jusqu'au terme des contrats signés. */
export const enVigueurAu = (articles: readonly Article[], jour: Jour): readonly Article[] =>
  articles.filter(({ colonne, du, au }) => {
    const dernier = dernierJourDuRegime(colonne);
    return du <= jour && (au === null || jour <= au) && (dernier === null || jour <= dernier);
  });

/** Les lignes qui commencent après `a` et au plus tard en `b`, ou qui finissent entre les deux. */
export const changeesEntre = (articles: readonly Article[], a: Jour, b: Jour): readonly Article[] =>
  articles.filter(
    ({ du, au, etat }) => etat !== 'sans objet' && ((a < du && du <= b) || (au !== null && a <= au && au < b)),
  );
