import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import type { Baremes, Horloge } from '../../usages/ports.ts';
import { suivre } from '../../usages/suivre-contrat.ts';
import { chercherBareme } from '../cli/chercher-bareme.ts';
import { enContrat } from '../cli/lire-contrat.ts';
import { enSituation } from '../cli/lire-situation.ts';

export interface Outils {
  readonly programme: string;
  readonly baremes: Baremes;
  readonly horloge: Horloge;
}

/** Un document lu à sa réponse publiée ; un document refusé lève `EntreeRefusee`, comme à la ligne de commande. */
export type Calcul = (document: unknown, outils: Outils) => Promise<object>;

/** Ce que fait `tandem evaluer`. */
export const calculerEvaluation: Calcul = async (document, { baremes, programme }) => {
  const { situation, bareme } = enSituation(document);
  return evaluerSituation(situation, await chercherBareme(bareme, baremes), programme);
};

/** Ce que fait `tandem suivre`. */
export const calculerSuivi: Calcul = async (document, { baremes, horloge, programme }) => {
  const contrat = enContrat(document);
  const demande = { ...contrat, au: contrat.au ?? horloge.aujourdHui() };
  return suivre(demande, await chercherBareme(contrat.bareme, baremes), programme);
};
