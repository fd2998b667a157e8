import { jourDe } from '../commun/jour.ts';
import { desSuppositions, unEmploi, uneFiche } from '../regles/paie/emploi.fixture.ts';
import { chiffrerCout } from './chiffrer-cout.ts';
import type { DemandeDeCout, ReponseDeCout } from './chiffrer-cout-forme.ts';
import type { Paie } from './ports.ts';

export const uneDemandeDeCout = (sauf: Partial<DemandeDeCout> = {}): DemandeDeCout => ({
  emploi: unEmploi(),
  suppositions: desSuppositions(),
  situation: undefined,
  bareme: undefined,
  branche: undefined,
  au: jourDe('2026-11-22'),
  ...sauf,
});

/** La réponse ; un refus est une faute de l'essai. */
export const chiffrerAvec = async (paie: Paie, sauf: Partial<DemandeDeCout> = {}): Promise<ReponseDeCout> => {
  const reponse = await chiffrerCout(uneDemandeDeCout(sauf), paie, '0.0.0');
  if (!reponse.accepte) throw new Error(reponse.refus.phrase);
  return reponse.valeur;
};

/** Un moteur qui ne coûte rien : 30 % de charges sur le brut. */
export const paieDeFortune: Paie = {
  calculer: ({ salaireBrut }) => Promise.resolve({ accepte: true, valeur: uneFiche(salaireBrut) }),
};
