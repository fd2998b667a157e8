/**
 * Une paie écrite à part, des notes seules (payroll.md), sans lire `src/` : CDI non cadre, moins de onze salariés,
 * hors outre-mer, en 2026. Tout est en euros par mois, en nombres à virgule, sans arrondi ; seul le coefficient de la
 * réduction est arrondi, à quatre décimales, comme le fait le calcul publié.
 */

export interface Emploi {
  /** Salaire brut du mois, réellement payé. */
  readonly brut: number;
  /** Heures par semaine, 35 au plus. */
  readonly heures: number;
  /** Taux AT/MP, en part : 0.0208 pour 2,08 %. */
  readonly atMp: number;
  /** Complémentaire santé : le mois entier, et la part de l'employeur (0.5 pour la moitié). */
  readonly sante: number;
  readonly partEmployeur: number;
  readonly apprentissage: boolean;
  readonly alsaceMoselle: boolean;
  /** Smic horaire du 1er janvier de l'année. */
  readonly smic: number;
}

export interface Paie {
  readonly cout: number;
  readonly net: number;
  readonly reduction: number;
}

const PLAFOND_2026 = 4005;
const SEMAINES_PAR_MOIS = 52 / 12;

const reduire = (brut: number, smicDuMois: number): number => {
  if (brut >= 3 * smicDuMois) return 0;
  const coefficient = 0.02 + 0.3781 * (0.5 * ((3 * smicDuMois) / brut - 1)) ** 1.75;
  return brut * Math.min(0.3981, Math.round(coefficient * 10_000) / 10_000);
};

/** Coût, net et réduction d'un mois entier, avant la taxe sur les salaires et ce que demande la branche. */
export const payer = (emploi: Emploi): Paie => {
  const { brut, heures, atMp, sante, partEmployeur } = emploi;
  const quotite = heures / 35;
  const plafond = PLAFOND_2026 * quotite;
  const t1 = Math.min(brut, plafond);
  const t2 = brut - t1;
  const auDessus = t2 > 0 ? brut : 0;
  const apprentissage = emploi.apprentissage ? (emploi.alsaceMoselle ? 0.0044 : 0.0068) : 0;

  const toutBrut = 0.13 + 0.0525 + 0.0211 + 0.04 + 0.0025 + 0.003 + 0.0055 + 0.00016 + atMp + apprentissage;
  const santeEmployeur = sante * partEmployeur;
  const patronales =
    brut * toutBrut +
    t1 * (0.0855 + 0.0472 + 0.0129 + 0.001) +
    t2 * (0.1295 + 0.0162) +
    auDessus * 0.0021 +
    santeEmployeur;

  const salariales =
    brut * (0.004 + (emploi.alsaceMoselle ? 0.013 : 0)) +
    t1 * (0.069 + 0.0315 + 0.0086) +
    t2 * (0.0864 + 0.0108) +
    auDessus * 0.0014 +
    (sante - santeEmployeur);
  // L'abattement de 1,75 % s'arrête à quatre plafonds.
  const abattu = Math.min(brut, 4 * plafond) * 0.9825 + Math.max(0, brut - 4 * plafond);
  const csg = 0.097 * (abattu + santeEmployeur);

  const reduction = reduire(brut, emploi.smic * heures * SEMAINES_PAR_MOIS);
  return { cout: brut + patronales - reduction, net: brut - salariales - csg, reduction };
};

/**
 * La taxe sur les salaires d'une année pour un employeur : la base annuelle de chacun de ses salariés (salaire et part
 * patronale de la complémentaire), les tranches par salarié, la franchise et la décote sur le total.
 */
export const taxer = (bases: readonly number[]): number => {
  const total = bases.reduce(
    (somme, base) => somme + base * 0.0425 + Math.max(0, base - 9229) * 0.0425 + Math.max(0, base - 18_423) * 0.051,
    0,
  );
  if (total <= 1200) return 0;
  return total >= 2040 ? total : total - 0.75 * (2040 - total);
};
