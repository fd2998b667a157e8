import { chiffrerDocument, type OutilsDeCout } from './chiffrer.ts';
import { ecrireTableauDeCout } from './cout-tableau.ts';
import { lireJson } from './lire.ts';
import { ecrire, ecrireJson, enJson } from './sortir.ts';

/** `tandem cout [fichier|-]` : ce que coûte l'assistant, par mois, par an et sur cinq ans. */
export const commandeCout = async (
  fichier: string,
  options: { readonly json?: boolean; readonly table?: boolean },
  outils: OutilsDeCout,
): Promise<void> => {
  const reponse = await chiffrerDocument(await lireJson(fichier), outils);
  if (enJson(options)) ecrireJson(reponse);
  else ecrire(ecrireTableauDeCout(reponse));
};
