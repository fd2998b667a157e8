import type { Jour } from '../../../commun/jour.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Etape } from '../../../usages/etapes.ts';
import { telecharger } from '../elements/telecharger.ts';

const NOM_DU_FICHIER = 'tandem-etapes.ics';

const REFUS =
  "Le fichier d'agenda n'a pas pu être fait : ce navigateur le refuse sur une adresse sans https. Ouvrez Tandem en https ou sur l'ordinateur qui le lance, ou imprimez la liste.";
const NON_CHARGE = "Le fichier d'agenda n'a pas pu être fait : une partie de la page ne s'est pas chargée. Réessayez.";

/** Donne les étapes datées en fichier `.ics` ; rend la phrase à dire si le navigateur ne le permet pas. */
export const donnerLAgenda = async (etapes: readonly Etape[], faitLe: Jour): Promise<string | undefined> => {
  const module = await import('../../../usages/agenda.ts').catch(() => undefined);
  if (module === undefined) return composer(NON_CHARGE);
  // Hors d'un contexte sûr, `crypto.randomUUID` n'existe pas et la bibliothèque lève une erreur.
  try {
    telecharger(NOM_DU_FICHIER, 'text/calendar', module.ecrireAgenda(etapes, { faitLe }));
    return undefined;
  } catch {
    return composer(REFUS);
  }
};
