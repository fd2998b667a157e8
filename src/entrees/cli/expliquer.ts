import { ecrireArbre } from '../../explication/texte.ts';
import { type Explication, expliquerContrat, expliquerSituation } from '../../usages/expliquer-situation.ts';
import type { Baremes, Horloge } from '../../usages/ports.ts';
import { estUnContrat } from '../contrat-json/suivi.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { lireJson } from './lire.ts';
import { enContrat } from './lire-contrat.ts';
import { enSituation } from './lire-situation.ts';
import { ecrire, ecrireJson, refuserEntree } from './sortir.ts';

interface Outils {
  readonly baremes: Baremes;
  readonly horloge: Horloge;
}

const expliquerDocument = async (document: unknown, code: string | undefined, outils: Outils): Promise<Explication> => {
  if (!estUnContrat(document)) {
    const { situation, bareme } = enSituation(document);
    return expliquerSituation(situation, await chercherBareme(bareme, outils.baremes), code);
  }
  const contrat = enContrat(document);
  const demande = { ...contrat, au: contrat.au ?? outils.horloge.aujourdHui() };
  return expliquerContrat(demande, await chercherBareme(contrat.bareme, outils.baremes), code);
};

/** `tandem expliquer <fichier> [--condition code]` : les raisons d'une situation ou d'un contrat, en texte ou en JSON. */
export const commandeExpliquer = async (
  fichier: string,
  options: { readonly condition?: string; readonly json?: boolean },
  outils: Outils,
): Promise<void> => {
  const resultat = await expliquerDocument(await lireJson(fichier), options.condition, outils);
  if (!resultat.accepte) {
    const presents = resultat.refus.codes.join(', ');
    refuserEntree(
      '--condition',
      `« ${options.condition} » n’est pas dans cette réponse. Codes présents : ${presents}.`,
    );
    return;
  }
  if (options.json === true) ecrireJson(resultat.valeur.length === 1 ? resultat.valeur[0] : resultat.valeur);
  else ecrire(resultat.valeur.map(ecrireArbre).join('\n\n'));
};
