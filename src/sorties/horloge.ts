import { jourDe } from '../commun/jour.ts';
import type { Horloge } from '../usages/ports.ts';

const A_PARIS = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** Le jour civil à Paris, quelle que soit l'heure de la machine. */
export const horlogeDeParis: Horloge = { aujourdHui: () => jourDe(A_PARIS.format(new Date())) };
