import { CONTESTES_AVENANT_7 } from './contestes-avenant-7.ts';
import { CONTESTES_DEPUIS_2023 } from './contestes-depuis-2023.ts';
import { CONTESTES_PRATIQUE } from './contestes-pratique.ts';
import { CONTESTES_SOMMES_ET_CONTRAT } from './contestes-sommes-et-contrat.ts';
import type { PointConteste } from './point.ts';

/** Tous les points contestés. C'est dans ces fichiers, et là seulement, que se change une lecture retenue. */
export const CONTESTES = {
  ...CONTESTES_AVENANT_7,
  ...CONTESTES_DEPUIS_2023,
  ...CONTESTES_SOMMES_ET_CONTRAT,
  ...CONTESTES_PRATIQUE,
} as const satisfies Record<string, PointConteste>;
