/** Avant toute mesure : les concurrents répondent-ils la même chose ? Sinon le banc ne voudrait rien dire. */

import { evaluer } from '../../src/regles/evaluation.ts';
import { comparer } from '../epreuves/epreuve.ts';
import { epreuveDePublicodes } from '../modeles/publicodes.ts';
import { type Moteur, monterJsonRulesEngine, monterZen } from './moteurs.ts';
import type { SituationDuBanc } from './situations.ts';
import { faitsDe, reduireLaReponse } from './sous-ensemble.ts';

const dire = (nom: string, rang: number, ecarts: readonly unknown[]): string =>
  `${nom} et Tandem ne répondent pas la même chose à la situation ${rang} : ${JSON.stringify(ecarts)}`;

const ecartsDUnMoteur = async (
  nom: string,
  moteur: Moteur,
  situations: readonly SituationDuBanc[],
): Promise<readonly string[]> => {
  const phrases: string[] = [];
  for (const [rang, { situation }] of situations.entries()) {
    const produit = reduireLaReponse(situation, evaluer(situation));
    const ecarts = comparer({ ...produit }, { ...(await moteur.repondre(faitsDe(situation))) });
    if (ecarts.length > 0) phrases.push(dire(nom, rang, ecarts));
  }
  return phrases;
};

const ecartsDePublicodes = async (situations: readonly SituationDuBanc[]): Promise<readonly string[]> => {
  const { juger } = await epreuveDePublicodes();
  return situations.flatMap(({ document }, rang) => {
    const ecarts = juger(document);
    return ecarts.length === 0 ? [] : [dire('Publicodes', rang, ecarts)];
  });
};

/** Une phrase par désaccord ; aucune quand tous s'accordent sur toutes les situations. */
export const desaccordsDesMoteurs = async (situations: readonly SituationDuBanc[]): Promise<readonly string[]> => [
  ...(await ecartsDUnMoteur('zen-engine', monterZen(), situations)),
  ...(await ecartsDUnMoteur('json-rules-engine', monterJsonRulesEngine(), situations)),
];

export const desaccords = async (situations: readonly SituationDuBanc[]): Promise<readonly string[]> => [
  ...(await desaccordsDesMoteurs(situations)),
  ...(await ecartsDePublicodes(situations)),
];
