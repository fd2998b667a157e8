/** Qui court, et ce que fait un passage : tout le jeu, chaque réponse étant tenue pour que rien ne soit sauté. */

import { suivreContrat } from '../../src/contrat/contrat.ts';
import { evaluer } from '../../src/regles/evaluation.ts';
import type { Situation } from '../../src/regles/situation.ts';
import { chargerPublicodes } from '../modeles/publicodes.ts';
import type { Concurrent } from './mesurer.ts';
import { type Moteur, monterJsonRulesEngine, monterZen, monterZenSansRegle } from './moteurs.ts';
import { CLASSES, type SituationDuBanc } from './situations.ts';
import { faitsDe } from './sous-ensemble.ts';
import type { VieDuBanc } from './vies.ts';

/** La dernière réponse de chacun : le compilateur ne peut pas la croire inutile. */
const tenir: { reponse: unknown } = { reponse: undefined };

const tandem = (nom: string, situations: readonly Situation[]): Concurrent => ({
  nom,
  passer: () => {
    for (const situation of situations) tenir.reponse = evaluer(situation);
    return situations.length;
  },
});

const moteur = (
  nom: string,
  { evaluer: interroger }: Pick<Moteur, 'evaluer'>,
  situations: readonly SituationDuBanc[],
): Concurrent => {
  const faits = situations.map(({ situation }) => faitsDe(situation));
  return {
    nom,
    passer: async () => {
      for (const uns of faits) tenir.reponse = await interroger(uns);
      return faits.length;
    },
  };
};

export const concurrentsDesRegles = async (situations: readonly SituationDuBanc[]): Promise<readonly Concurrent[]> => {
  const publicodes = await chargerPublicodes();
  return [
    tandem(
      'tandem',
      situations.map(({ situation }) => situation),
    ),
    {
      nom: 'publicodes',
      passer: () => {
        for (const { document } of situations) tenir.reponse = publicodes(document);
        return situations.length;
      },
    },
    moteur('zen', monterZen(), situations),
    moteur('zenSansRegle', monterZenSansRegle(), situations),
    moteur('jsonRulesEngine', monterJsonRulesEngine(), situations),
  ];
};

/** Le produit seul : ses règles selon ce que l'on sait, et le suivi d'un contrat. */
export const concurrentsDuProduit = (
  situations: readonly SituationDuBanc[],
  vies: readonly VieDuBanc[],
): readonly Concurrent[] => [
  ...CLASSES.map((classe) =>
    tandem(
      classe,
      situations.filter((une) => une.classe === classe).map(({ situation }) => situation),
    ),
  ),
  {
    nom: 'suivi',
    passer: () => {
      for (const { situation, actes, au } of vies) tenir.reponse = suivreContrat(situation, actes, au);
      return vies.length;
    },
  },
];
