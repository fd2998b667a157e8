import { jourDe } from '../commun/jour.ts';
import type { Horloge } from '../usages/ports.ts';

/** Le jour civil à Paris, quelle que soit l'heure de la machine. Le formateur coûte 15 ms : il n'est fait qu'au besoin. */
export const horlogeDeParis: Horloge = {
  aujourdHui: () =>
    jourDe(new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(new Date())),
};
