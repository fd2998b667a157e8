import type { Jour } from '../commun/jour.ts';
import { accepter, type Resultat } from '../commun/resultat.ts';
import type { Bareme } from '../droit/bareme.ts';
import type { Situation } from '../regles/situation.ts';
import { chiffrerCout } from './chiffrer-cout.ts';
import type { DemandeDeCout, RefusDeCout } from './chiffrer-cout-forme.ts';
import type { Paie } from './ports.ts';
import { coutCalcule } from './rapports/cout.ts';
import type { Rapport } from './rapports/forme.ts';
import { composerRapport } from './rapports/simulation.ts';

/** Ce dont un rapport de simulation est fait ; sans emploi, il ne compte pas le coût. */
export interface DemandeDeRapport {
  readonly situation: Situation;
  readonly bareme: Bareme | undefined;
  readonly emploi: Pick<DemandeDeCout, 'emploi' | 'suppositions' | 'branche'> | undefined;
  /** Le nom à écrire en tête. */
  readonly nom: string | undefined;
  /** Le jour du rapport, et du mois que le coût montre. */
  readonly au: Jour;
}

/** Compose le rapport d'une simulation, le coût chiffré quand l'emploi est donné. Refuse ce que le coût refuse. */
export const faireRapport = async (
  { situation, bareme, emploi, nom, au }: DemandeDeRapport,
  paie: Paie,
  programme: string,
): Promise<Resultat<Rapport, RefusDeCout>> => {
  const reponse =
    emploi === undefined ? undefined : await chiffrerCout({ ...emploi, situation, bareme, au }, paie, programme);
  if (reponse !== undefined && !reponse.accepte) return reponse;
  const hypotheses = {
    ...(nom === undefined ? {} : { nom }),
    ...(bareme === undefined ? {} : { bareme }),
    ...(reponse === undefined ? {} : { cout: coutCalcule(reponse.valeur) }),
  };
  return accepter(composerRapport(situation, hypotheses, au));
};
