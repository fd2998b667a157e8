import type { Centimes } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import type { Serie } from '../depuis.ts';
import { fonder } from '../fondement.ts';

/** Le Smic horaire brut, en centimes. Avant le 1er janvier 2026, aucune valeur n'est tenue ici. */
export const SMIC_HORAIRE: Serie<Centimes> = [
  { du: jourDe('2026-01-01'), valeur: 1202 as Centimes, fondement: fonder('P-144') },
  { du: jourDe('2026-06-01'), valeur: 1231 as Centimes, fondement: fonder('P-145') },
];

/** La durée du temps plein, en heures par semaine, et ce que compte un mois moyen : 52 semaines sur douze mois. */
export const HEURES_DU_TEMPS_PLEIN = 35;
export const SEMAINES_PAR_MOIS = 52 / 12;
