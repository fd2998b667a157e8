import { composer } from '../../explication/typographie.ts';
import { CHEMINS } from '../lot/colonnes.ts';
import { lancerLot, type OutilsDeLot, type ReglagesDeLot } from './lot-lancer.ts';
import { raconterLot } from './lot-raconter.ts';
import { ecrire, refuserEntree } from './sortir.ts';

export interface OptionsDeLot extends ReglagesDeLot {
  readonly commande?: string;
  readonly colonnes?: boolean;
}

const lireCommande = (texte: string | undefined): 'evaluer' | 'suivre' =>
  texte === undefined || texte === 'evaluer'
    ? 'evaluer'
    : texte === 'suivre'
      ? 'suivre'
      : refuserEntree('--commande', 'Donnez evaluer ou suivre.');

/** `tandem lot --colonnes` : les noms de colonne admis. */
export const commandeColonnes = (): void => ecrire(CHEMINS.join('\n'));

/** `tandem lot <entrée> <sortie>` : évalue ou suit toutes les lignes d'un fichier. */
export const commandeLot = async (
  entree: string | undefined,
  sortie: string | undefined,
  options: OptionsDeLot,
  outils: OutilsDeLot,
): Promise<void> => {
  if (entree === undefined || sortie === undefined) {
    return refuserEntree(
      'lot',
      'Donnez un fichier à lire et un fichier à écrire : tandem lot medecins.csv reponses.csv',
    );
  }
  const commande = lireCommande(options.commande);
  const fait = await lancerLot({ entree, sortie, commande }, options, outils);
  ecrire(composer(raconterLot(fait, sortie, commande)));
};
