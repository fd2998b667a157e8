/**
 * Compare le produit aux deux modèles indépendants (modele/), sur des cas tirés au sort.
 *
 *   npm run modeles -- --evaluations 1000 --vies 1000 --graine 7
 */

import { lireArguments } from './epreuves/arguments.ts';
import { repartir, travailler } from './epreuves/equipe.ts';
import { raconter } from './epreuves/raconter.ts';
import { epreuveDesCalculs } from './modeles/calculs.ts';
import { epreuveDePublicodes } from './modeles/publicodes.ts';
import { epreuveDesVies } from './modeles/vies.ts';

const PAR_DEFAUT = { evaluations: 100_000, vies: 100_000 };

const principal = async (): Promise<void> => {
  const { nombres, graine, processus } = lireArguments(
    PAR_DEFAUT,
    process.argv.slice(2),
    process.env.TANDEM_GRAINE,
    new Date(),
  );
  console.log(`Graine ${graine} ; pour la rejouer : TANDEM_GRAINE=${graine}, ou --graine ${graine}.`);
  const { evaluations, vies } = nombres;
  const bilan = await repartir({ publicodes: evaluations, calculs: evaluations, vies }, graine, processus);
  process.exitCode = raconter(bilan, graine, console.log);
};

if (!travailler({ publicodes: epreuveDePublicodes, calculs: epreuveDesCalculs, vies: epreuveDesVies })) {
  await principal();
}
