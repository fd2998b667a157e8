import type { Resultat } from '../../commun/resultat.ts';
import { chiffrerCout } from '../../usages/chiffrer-cout.ts';
import type { RefusDeCout, ReponseDeCout } from '../../usages/chiffrer-cout-forme.ts';
import type { Baremes, Horloge, Paie } from '../../usages/ports.ts';
import { lireCout } from '../contrat-json/cout.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { accepterOuRefuser } from './lire.ts';
import { refuserEntree } from './sortir.ts';

export interface OutilsDeCout {
  readonly baremes: Baremes;
  readonly horloge: Horloge;
  readonly paie: Paie;
  readonly programme: string;
}

/** Ce qui est chiffré ; un champ que la personne peut corriger est refusé, un moteur qui ne répond pas est une panne. */
export const chiffreOuRefuse = <Chiffre>(reponse: Resultat<Chiffre, RefusDeCout>): Chiffre => {
  if (reponse.accepte) return reponse.valeur;
  const { panne, chemin, phrase } = reponse.refus;
  if (panne) throw new Error(phrase);
  return refuserEntree(chemin, phrase);
};

/** Un document d'emploi à sa réponse publiée ; aujourd'hui quand il ne dit pas de jour. */
export const chiffrerDocument = async (
  document: unknown,
  { baremes, horloge, paie, programme }: OutilsDeCout,
): Promise<ReponseDeCout> => {
  const { emploi, suppositions, branche, situation, au } = accepterOuRefuser(lireCout(document));
  const demande = {
    emploi,
    suppositions,
    situation: situation?.situation,
    bareme: await chercherBareme(situation?.bareme, baremes, 'situation.bareme'),
    branche,
    au: au ?? horloge.aujourdHui(),
  };
  return chiffreOuRefuse(await chiffrerCout(demande, paie, programme));
};
