import { evaluerSituation } from '../../usages/evaluer-situation.ts';
import type { Baremes } from '../../usages/ports.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { lireSituationDe } from './lire-situation.ts';
import { ecrire, ecrireJson, enJson } from './sortir.ts';
import { ecrireTableau } from './tableau.ts';

interface Outils {
  readonly baremes: Baremes;
  readonly programme: string;
}

/** `tandem evaluer [fichier|-]` */
export const commandeEvaluer = async (
  fichier: string,
  options: { readonly json?: boolean; readonly table?: boolean },
  { baremes, programme }: Outils,
): Promise<void> => {
  const { situation, bareme } = await lireSituationDe(fichier);
  const reponse = evaluerSituation(situation, await chercherBareme(bareme, baremes), programme);
  if (enJson(options)) ecrireJson(reponse);
  else ecrire(ecrireTableau(reponse, situation.demande.option));
};
