import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import type { Baremes, Documents, Horloge, Paie } from '../../usages/ports.ts';
import { suivre } from '../../usages/suivre-contrat.ts';
import { verifierUnPlanning } from '../../usages/verifier-planning.ts';
import { chercherBareme } from '../cli/chercher-bareme.ts';
import { chiffrerDocument } from '../cli/chiffrer.ts';
import { accepterOuRefuser } from '../cli/lire.ts';
import { enContrat } from '../cli/lire-contrat.ts';
import { enSituation } from '../cli/lire-situation.ts';
import { lirePlanning } from '../contrat-json/planning.ts';

export interface Outils {
  readonly programme: string;
  readonly baremes: Baremes;
  readonly horloge: Horloge;
  /** Les deux ports qui calculent longtemps : un serveur les tient hors de son fil. */
  readonly paie: Paie;
  readonly documents: Documents;
}

/** Un document lu à sa réponse publiée ; un document refusé lève `EntreeRefusee`, comme à la ligne de commande. */
type Calculer = (document: unknown, outils: Outils) => Promise<object>;

/** Ce que fait `tandem evaluer`. */
const calculerEvaluation: Calculer = async (document, { baremes, programme }) => {
  const { situation, bareme } = enSituation(document);
  return evaluerSituation(situation, await chercherBareme(bareme, baremes), programme);
};

/** Ce que fait `tandem suivre`. */
const calculerSuivi: Calculer = async (document, { baremes, horloge, programme }) => {
  const contrat = enContrat(document);
  const demande = { ...contrat, au: contrat.au ?? horloge.aujourdHui() };
  return suivre(demande, await chercherBareme(contrat.bareme, baremes), programme);
};

/** Ce que fait `tandem planning`. */
const calculerPlanning: Calculer = async (document, { programme }) =>
  verifierUnPlanning(accepterOuRefuser(lirePlanning(document)), programme);

/** Un calcul qui rend du JSON. */
export interface Calcul {
  readonly nom: 'evaluer' | 'suivre' | 'cout' | 'planning';
  readonly calculer: Calculer;
  /** Passe-t-il par les ouvriers ? Il prend alors une place au guichet. */
  readonly lourd: boolean;
}

/** Les calculs de l'API, chacun du nom de sa commande. */
export const CALCULS: readonly Calcul[] = [
  { nom: 'evaluer', calculer: calculerEvaluation, lourd: false },
  { nom: 'suivre', calculer: calculerSuivi, lourd: false },
  { nom: 'cout', calculer: chiffrerDocument, lourd: true },
  { nom: 'planning', calculer: calculerPlanning, lourd: false },
];
