/** Ce que la personne estime elle-même : l'argent du cabinet, que nul texte de l'aide ne fixe. */

export interface Hypothese {
  readonly id: CleHypothese;
  readonly titre: string;
  readonly aide: string;
  readonly unite: string;
  readonly bas: number;
  readonly haut: number;
}

export const CLES_HYPOTHESES = ['cout-annuel', 'tarif', 'semaines', 'atteinte'] as const;
export type CleHypothese = (typeof CLES_HYPOTHESES)[number];
/** Les nombres saisis, par leur clé. L'absence veut dire « pas su ». */
export type Hypotheses = ReadonlyMap<CleHypothese, number>;

export const HYPOTHESES: Readonly<Record<CleHypothese, Hypothese>> = {
  'cout-annuel': {
    id: 'cout-annuel',
    titre: 'Coût annuel de l’employeur, pour un temps plein',
    aide: 'Salaire brut, cotisations patronales, taxes, pour 35 heures par semaine. Les autres temps en sont la part.',
    unite: '€ par an',
    bas: 1,
    haut: 1_000_000,
  },
  tarif: {
    id: 'tarif',
    titre: 'Tarif moyen d’une consultation',
    aide: 'Ce que vous encaissez en moyenne.',
    unite: '€',
    bas: 1,
    haut: 10_000,
  },
  semaines: {
    id: 'semaines',
    titre: 'Semaines travaillées dans l’année',
    aide: 'Hors congés.',
    unite: 'semaines',
    bas: 1,
    haut: 53,
  },
  atteinte: {
    id: 'atteinte',
    titre: 'Objectifs atteints',
    aide: 'La part des objectifs que vous pensez atteindre.',
    unite: '%',
    bas: 0,
    haut: 100,
  },
};

export const estHypothese = (cle: string): cle is CleHypothese => CLES_HYPOTHESES.some((une) => une === cle);

/** Une hypothèse lisible : un nombre dans ses bornes. */
export const accepteHypothese = (cle: CleHypothese, valeur: number): boolean =>
  Number.isFinite(valeur) && valeur >= HYPOTHESES[cle].bas && valeur <= HYPOTHESES[cle].haut;
