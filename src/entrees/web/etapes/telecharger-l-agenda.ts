import type { Jour } from '../../../commun/jour.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Etape } from '../../../usages/etapes.ts';
import { telecharger } from '../elements/telecharger.ts';

const REFUS =
  "Le fichier d'agenda n'a pas pu être fait : ce navigateur le refuse sur une adresse sans https. Ouvrez Tandem en https ou sur l'ordinateur qui le lance, ou imprimez la liste.";
const NON_CHARGE = "Le fichier d'agenda n'a pas pu être fait : une partie de la page ne s'est pas chargée. Réessayez.";

/** Le nom d'un fichier d'agenda, et celui que le logiciel qui l'importe montrera. */
export interface NomsDAgenda {
  readonly fichier: string;
  readonly nom: string;
}

/** Donne les étapes datées en fichier `.ics` ; rend la phrase à dire si le navigateur ne le permet pas. */
export const donnerLAgenda = async (
  etapes: readonly Etape[],
  faitLe: Jour,
  { fichier, nom }: NomsDAgenda,
): Promise<string | undefined> => {
  const module = await import('../../../usages/agenda.ts').catch(() => undefined);
  if (module === undefined) return composer(NON_CHARGE);
  // Hors d'un contexte sûr, `crypto.randomUUID` n'existe pas et la bibliothèque lève une erreur.
  try {
    telecharger(fichier, 'text/calendar', module.ecrireAgenda(etapes, { faitLe, nom }));
    return undefined;
  } catch {
    return composer(REFUS);
  }
};
