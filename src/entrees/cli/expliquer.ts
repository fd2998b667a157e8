import { ecrireArbre } from '../../explication/texte.ts';
import { expliquerSituation } from '../../usages/expliquer-situation.ts';
import type { Baremes } from '../../usages/ports.ts';
import { chercherBareme, lireSituationDe } from './lire.ts';
import { ecrire, ecrireJson, refuserEntree } from './sortir.ts';

/** `tandem expliquer <fichier> [--condition code]` : les raisons, en texte ; en données avec `--json`. */
export const commandeExpliquer = async (
  fichier: string,
  options: { readonly condition?: string; readonly json?: boolean },
  { baremes }: { readonly baremes: Baremes },
): Promise<void> => {
  const { situation, bareme } = await lireSituationDe(fichier);
  const resultat = expliquerSituation(situation, chercherBareme(bareme, baremes), options.condition);
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
