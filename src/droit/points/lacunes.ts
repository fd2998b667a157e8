import { LACUNES_CONTRAT } from './lacunes-contrat.ts';
import { LACUNES_ELIGIBILITE } from './lacunes-eligibilite.ts';
import { LACUNES_PAIE } from './lacunes-paie.ts';
import { LACUNES_PRATIQUE } from './lacunes-pratique.ts';
import { LACUNES_SOMMES_ET_OBJECTIFS } from './lacunes-sommes-et-objectifs.ts';
import type { Lacune } from './point.ts';

/** Tout ce que les sources lues ne disent pas. Un texte enfin lu retire une ligne d'ici et en ajoute une à un régime. */
export const LACUNES = {
  ...LACUNES_ELIGIBILITE,
  ...LACUNES_SOMMES_ET_OBJECTIFS,
  ...LACUNES_CONTRAT,
  ...LACUNES_PRATIQUE,
  ...LACUNES_PAIE,
} as const satisfies Record<string, Lacune>;
