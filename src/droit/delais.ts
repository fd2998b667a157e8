import { fonder } from './fondement.ts';

/** L'embauche se déclare dans les huit jours qui la précèdent (P-99). */
export const DPAE = { jours: 8, fondement: fonder('P-99') } as const;

/** Ce qu'un assistant absent et non remplacé demande : le signaler, puis suspendre (F-99 à F-101). */
export const ABSENCE = {
  moisASignaler: 2,
  moisASuspendre: 3,
  /** Avant chaque borne, de quoi s'y préparer : un repère de Tandem, que nul texte ne fixe. */
  joursDAlerte: [45, 75],
  signaler: fonder('F-99', 'F-100'),
  suspendre: fonder('F-98b', 'F-101'),
} as const;

/** Le préavis du médecin qui résilie son contrat d'aide (F-94). */
export const PREAVIS_DU_CONTRAT = { mois: 2, fondement: fonder('F-94') } as const;

/** Préparer le renouvellement avant le terme : un conseil de Tandem, faute de préavis trouvé. */
export const PREPARATION_DU_RENOUVELLEMENT = { mois: 6 } as const;

/** À un an, une formation pas encore engagée est en retard sur ce que l'Igas souhaitait (P-143). */
export const FORMATION_ENGAGEE = { mois: 12, fondement: fonder('P-143', 'P-38', 'P-50') } as const;

/** À deux ans, l'aide est en jeu sous l'un des régimes au moins (P-45). */
export const VIGILANCE_DE_FORMATION = { annees: 2, fondement: fonder('P-45') } as const;

/** L'arrêté de 2019 laisse trois ans à un diplômé d'État pour se former (P-44). */
export const ARRETE_DE_2019 = { annees: 3, fondement: fonder('P-44') } as const;
