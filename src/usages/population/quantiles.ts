import { SERIE } from './serie.ts';

const { adultes, fileActive } = SERIE;
const [Q1, Q3] = adultes.moitieEntre;

/**
 * La moyenne de ce qui dépasse le troisième quartile, pour que le tout ait la moyenne publiée : les trois premiers quarts
 * sont uniformes, leur moyenne est le milieu de leurs bornes, et le dernier est le reste.
 */
const EXCES_MOYEN = 4 * adultes.moyenne - Q1 / 2 - (Q1 + adultes.mediane) / 2 - (adultes.mediane + Q3) / 2 - Q3;

/**
 * Patients adultes au rang `u` (0 ≤ u < 1) : uniforme dans chacun des trois premiers quarts, exponentielle au-delà.
 * Médiane, quartiles et moyenne sont ceux de la série.
 */
export const adultesAuRang = (u: number): number => {
  if (u < 0.25) return Q1 * 4 * u;
  if (u < 0.5) return Q1 + (adultes.mediane - Q1) * 4 * (u - 0.25);
  if (u < 0.75) return adultes.mediane + (Q3 - adultes.mediane) * 4 * (u - 0.5);
  return Q3 - EXCES_MOYEN * Math.log(4 * (1 - u));
};

/** Une loi log-normale a une seule forme pour une moyenne et une médiane données : exp(σ²/2) = moyenne / médiane. */
const SIGMA = Math.sqrt(2 * Math.log(fileActive.moyenne / fileActive.mediane));

const polynome = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((somme, coefficient) => somme * x + coefficient, 0);

const CENTRE = [
  [3.387_132_717_9, 50.434_271_938, 159.291_132_02, 59.109_374_72],
  [1, 17.895_169_469, 78.757_757_664, 67.187_563_6],
] as const;
const COTES = [
  [1.423_437_277_7, 2.756_815_39, 1.306_728_481_6, 0.170_238_211_03],
  [1, 0.737_001_642_5, 0.120_211_329_75],
] as const;
const BOUTS = [
  [6.657_905_115, 3.081_226_386, 0.428_682_943_37, 0.017_337_203_997],
  [1, 0.241_978_942_25, 0.012_258_202_635],
] as const;

/** Le quantile de la loi normale, à sept chiffres : M. J. Wichura, algorithme AS 241 (PPND7), Applied Statistics, 1988. */
export const normaleAuRang = (u: number): number => {
  const q = u - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180_625 - q * q;
    return (q * polynome(CENTRE[0], r)) / polynome(CENTRE[1], r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? u : 1 - u));
  const [haut, bas] = r <= 5 ? COTES : BOUTS;
  const decale = r <= 5 ? r - 1.6 : r - 5;
  return Math.sign(q) * (polynome(haut, decale) / polynome(bas, decale));
};

/** File active au rang `u` (0 ≤ u < 1). Le rang 0 tout juste, sans quantile, est lu comme le plus petit rang tirable. */
export const fileActiveAuRang = (u: number): number =>
  fileActive.mediane * Math.exp(SIGMA * normaleAuRang(Math.max(u, Number.EPSILON)));

/**
 * Un rang voisin de `u`, à `ecart` près, replié sur [0, 1[ : le pli est symétrique, donc un rang uniforme donne un rang
 * uniforme et les deux séries gardent chacune sa loi.
 */
export const rangVoisin = (u: number, ecart: number, hasard: number): number => {
  const v = u + ecart * (2 * hasard - 1);
  if (v < 0) return -v;
  return v >= 1 ? Math.max(0, 2 - v - Number.EPSILON) : v;
};
