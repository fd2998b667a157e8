import { chiffrerCout } from '../../usages/chiffrer-cout.ts';
import type { Baremes, Horloge, Paie } from '../../usages/ports.ts';
import { lireCout } from '../contrat-json/cout.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { ecrireTableauDeCout } from './cout-tableau.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';
import { ecrire, ecrireJson, enJson, refuserEntree } from './sortir.ts';

interface Outils {
  readonly baremes: Baremes;
  readonly horloge: Horloge;
  readonly paie: Paie;
  readonly programme: string;
}

/** `tandem cout [fichier|-]` : ce que coûte l'assistant, par mois, par an et sur cinq ans. */
export const commandeCout = async (
  fichier: string,
  options: { readonly json?: boolean; readonly table?: boolean },
  { baremes, horloge, paie, programme }: Outils,
): Promise<void> => {
  const lu = accepterOuRefuser(lireCout(await lireJson(fichier)));
  const demande = {
    emploi: lu.emploi,
    suppositions: lu.suppositions,
    situation: lu.situation?.situation,
    bareme: await chercherBareme(lu.situation?.bareme, baremes),
    branche: lu.branche,
    au: lu.au ?? horloge.aujourdHui(),
  };
  const reponse = await chiffrerCout(demande, paie, programme);
  if (!reponse.accepte) {
    const { panne, chemin, phrase } = reponse.refus;
    if (panne) throw new Error(phrase);
    refuserEntree(chemin, phrase);
    return;
  }
  if (enJson(options)) ecrireJson(reponse.valeur);
  else ecrire(ecrireTableauDeCout(reponse.valeur));
};
