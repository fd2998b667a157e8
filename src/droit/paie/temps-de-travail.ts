import type { Option } from '../codes.ts';
import { fonder } from '../fondement.ts';

const HEURE = 60;

/** Les bornes de l'horaire à temps partiel (P-83, P-84). Les durées sont en minutes. */
export const TEMPS_PARTIEL = {
  minimumParSemaine: { valeur: 16 * HEURE, fondement: fonder('P-83') },
  demiJourneeMinimale: { valeur: 3 * HEURE, fondement: fonder('P-84') },
  coupures: { valeur: 1, fondement: fonder('P-84') },
  coupureMaximale: { valeur: 2 * HEURE, fondement: fonder('P-84') },
  /** Sous `sous` minutes par semaine, l'horaire tient en `auPlus` périodes. */
  periodes: { sous: 24 * HEURE, auPlus: 6, fondement: fonder('P-84') },
} as const;

/** Les bornes d'une journée, à tout temps de travail (article 15 : P-80). Les durées sont en minutes. */
export const JOURNEE = {
  amplitudeMaximale: { valeur: 10 * HEURE, fondement: fonder('P-80') },
  amplitudeDuTempsPartiel: { valeur: 10 * HEURE, fondement: fonder('P-80', 'P-84') },
  seances: { valeur: 2, fondement: fonder('P-80') },
  seanceMinimale: { valeur: 3 * HEURE, fondement: fonder('P-80') },
  reposMinimal: { valeur: 11 * HEURE, fondement: fonder('P-80') },
  /** En minutes. Au-delà, le repas est hors du temps de travail ; jusque-là, les notes se taisent. */
  repas: { valeur: 30, fondement: fonder('P-80') },
} as const;

/** La nuit, de 22 h à 6 h, en minutes depuis minuit, et la majoration de ses heures en pour-cent (P-82). */
export const NUIT = { de: 22 * HEURE, a: 6 * HEURE, majoration: 100, fondement: fonder('P-82') } as const;

/**
 * Les heures au-delà du contrat à temps partiel (P-85) : 10 % de plus jusqu'au dixième du contrat, 25 % ensuite, dans la
 * limite du tiers, sans atteindre le temps plein.
 */
export const HEURES_COMPLEMENTAIRES = {
  premierePart: 1 / 10,
  /** En pour-cent : jusqu'à cette part du contrat, puis au-delà. */
  majorations: [10, 25],
  limite: 1 / 3,
  tempsPlein: { valeur: 35 * HEURE, fondement: fonder('P-85', 'P-87') },
  fondement: fonder('P-85'),
} as const;

/** Les heures par semaine de chaque option de l'aide (P-87) ; aucune source lue ne donne celles du tiers temps. */
export const HEURES_DE_L_OPTION: Readonly<Record<Option, number | undefined>> = {
  'tiers-temps': undefined,
  'mi-temps': 17.5,
  'temps-plein': 35,
};
export const FONDEMENT_DES_HEURES_DE_L_OPTION = fonder('P-87');
