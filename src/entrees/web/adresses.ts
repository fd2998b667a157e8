import { CODES_BROUILLONS } from '../../usages/documents/codes.ts';
import { cheminDe, toutesLesFiches } from './droit/adresse.ts';
import { cheminDuDocument, ROUTES } from './routes.ts';

/** Toutes les adresses de la page, sans barre au début : la construction en écrit une copie à chacune. */
export const ADRESSES: readonly string[] = [
  ...ROUTES.map(({ chemin }) => chemin),
  ...toutesLesFiches().map(cheminDe),
  ...CODES_BROUILLONS.map(cheminDuDocument),
]
  .map((chemin) => chemin.slice(1))
  .filter((chemin) => chemin !== '');
