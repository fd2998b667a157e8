/** Les règles seules (`tandem/regles`) : une situation entre, des constats sortent. Ni horloge, ni réseau, ni paquet. */

export type { Centimes } from '../commun/centimes.ts';
export type { Certitude, Reponse } from '../commun/connu.ts';
export { ecrireJour, type Jour, lireJour } from '../commun/jour.ts';
export type { Condition, Manque } from './constat.ts';
export { type Evaluation, evaluer } from './evaluation.ts';
export type { Situation } from './situation.ts';
