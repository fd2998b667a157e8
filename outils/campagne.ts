/**
 * Éprouve la vie du contrat sur des dossiers tirés au sort : ce qui doit rester vrai, quels que soient les actes.
 *
 *   npm run campagne -- --vies 1000 --graine 7
 */

import { epreuveDesInvariants } from './campagne/invariants.ts';
import { lireArguments } from './epreuves/arguments.ts';
import { repartir, travailler } from './epreuves/equipe.ts';
import { raconter } from './epreuves/raconter.ts';

const PAR_DEFAUT = { vies: 1_000_000 };

const principal = async (): Promise<void> => {
  const { nombres, graine, processus } = lireArguments(
    PAR_DEFAUT,
    process.argv.slice(2),
    process.env.TANDEM_GRAINE,
    new Date(),
  );
  console.log(`Graine ${graine} ; pour la rejouer : TANDEM_GRAINE=${graine}, ou --graine ${graine}.`);
  process.exitCode = raconter(await repartir({ campagne: nombres.vies }, graine, processus), graine, console.log);
};

if (!travailler({ campagne: epreuveDesInvariants })) await principal();
