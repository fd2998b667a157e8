import { ETABLIS } from '../../droit/fondement.ts';
import { POINTS } from '../../droit/lectures.ts';
import { cheminDeRegle, ROUTES } from './routes.ts';

/** Toutes les adresses de la page, sans barre au début : la construction en écrit une copie à chacune. */
export const ADRESSES: readonly string[] = [
  ...ROUTES.map(({ chemin }) => chemin),
  ...[...Object.keys(ETABLIS), ...Object.keys(POINTS)].map(cheminDeRegle),
]
  .map((chemin) => chemin.slice(1))
  .filter((chemin) => chemin !== '');
