import { ajouterJours, type Jour } from '../../../commun/jour.ts';
import type { CodeColonne } from '../../../droit/codes.ts';
import { COLONNES, REGIMES } from '../../../droit/regimes/index.ts';
import { ecrireDate, ecrireDateCourte } from '../../../explication/typographie.ts';

/** Des jours dont le dernier est inclus ; `au` est nul tant qu'aucun texte ne les ferme. */
export interface Periode {
  readonly du: Jour;
  readonly au: Jour | null;
}

/** Les jours où l'on signe sous ce texte. L'aide collective s'ajoute à la convention de 2024 : elle ne ferme rien. */
export const periodeDeSignature = (colonne: CodeColonne): Periode => {
  const rang = REGIMES.findIndex(({ code }) => code === colonne);
  const suivant = rang === -1 ? undefined : REGIMES[rang + 1];
  return { du: COLONNES[colonne].du, au: suivant === undefined ? null : ajouterJours(suivant.du, -1) };
};

/** « depuis le 22 juin 2024 », « du 1er mai 2023 au 21 juin 2024 ». */
export const direPeriode = ({ du, au }: Periode): string =>
  au === null ? `depuis le ${ecrireDate(du)}` : `du ${ecrireDate(du)} au ${ecrireDate(au)}`;

const enMois = ({ du, au }: Periode): string =>
  au === null ? `depuis le ${ecrireDateCourte(du)}` : `${ecrireDateCourte(du)} au ${ecrireDateCourte(au)}`;

/** La période sous le nom d'un texte, en tête d'une colonne. */
export const abregerPeriode = (colonne: CodeColonne): string => enMois(periodeDeSignature(colonne));
