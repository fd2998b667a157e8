import type { Centimes } from '../../commun/centimes.ts';
import { type Jour, jourDe } from '../../commun/jour.ts';
import { type Fondement, fonder } from '../fondement.ts';

export const NIVEAU_MINIMAL = 4;
export const NIVEAU_MAXIMAL = 16;

/** Les niveaux où se classe un assistant médical (P-56) : un classement hors d'eux appelle un avertissement. */
export const NIVEAUX_DE_L_ASSISTANT = { de: 5, a: 9, fondement: fonder('P-56') } as const;

/** Un salaire minimum brut pour 151,67 heures par mois, et les jours où une source lue le donne. */
export interface MinimumDeGrille {
  readonly niveau: number;
  /** Le jour où il vaut pour tous les employeurs ; les adhérents d'un syndicat signataire l'appliquent parfois avant (P-58). */
  readonly du: Jour;
  /** Le dernier jour où il est su : après, un avenant que les notes ne donnent pas a pu le relever. */
  readonly au: Jour;
  readonly montant: Centimes;
  readonly fondement: Fondement;
}

const minimum = (niveau: number, du: string, au: string, centimes: number, fondement: Fondement): MinimumDeGrille => ({
  niveau,
  du: jourDe(du),
  au: jourDe(au),
  montant: centimes as Centimes,
  fondement,
});

/**
 * Ce que les notes donnent de la grille de la branche (P-59, P-61, P-63) : des bouts de niveaux 4, 5 et 9. Les niveaux 6
 * à 8, et tout ce qui suit 2024, sont une lacune : un barème de branche les comble, nommé comme source.
 */
export const GRILLE_1147: readonly MinimumDeGrille[] = [
  minimum(4, '2020-06-01', '2021-05-31', 158_100, fonder('P-59')),
  minimum(5, '2020-06-01', '2021-05-31', 164_200, fonder('P-59')),
  minimum(9, '2020-06-01', '2021-05-31', 194_300, fonder('P-59')),
  minimum(4, '2022-08-26', '2023-06-30', 166_448, fonder('P-61')),
  minimum(5, '2024-01-01', '2024-12-31', 181_579, fonder('P-63')),
  minimum(9, '2024-01-01', '2024-12-31', 215_991, fonder('P-63')),
];
