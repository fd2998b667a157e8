import { jourDe } from '../../commun/jour.ts';
import { fonder } from '../fondement.ts';

/** Les contrats déjà signés prennent le nouveau montant à leur anniversaire, à partir de ce jour. */
export const REVALORISATION = { le: jourDe('2024-06-22'), fondement: fonder('F-07', 'T5') } as const;
