import type { Valeur } from '../entretien/champs.ts';
import { SIMULATION_VIDE, type Simulation } from './simulation.ts';

/** Le jour civil à Paris d'un instant : il préremplit la signature et règle le temps des verbes. */
export const jourAParis = (instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(instant);

/** Ce que l'on suppose à l'ouverture : un premier assistant, signé aujourd'hui. */
export const simulationDeDepart = (aujourdHui: string): Simulation => ({
  ...SIMULATION_VIDE,
  reponses: new Map<string, Valeur>([
    ['signature', aujourdHui],
    ['rang-assistant', 'premier'],
  ]),
});
