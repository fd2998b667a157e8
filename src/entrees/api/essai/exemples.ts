import type { Cas } from '../../../usages/ports.ts';

/** Le document proposé pour chaque commande, en JSON lisible. */
export interface Exemples {
  readonly evaluer: string;
  readonly suivre: string;
}

/** Deux cas publiés : le généraliste d'aujourd'hui, un contrat en troisième année dont les objectifs sont atteints. */
const CHOISIS = { evaluer: 'TR-15', suivre: 'VI-07' } as const;

interface CasPublie {
  readonly id: string;
  readonly entree: unknown;
}

/** Les exemples de la page d'essai sont des cas publiés : les essais vérifient leurs réponses. */
export const choisirExemples = (cas: Cas): Exemples => {
  const publies = cas
    .lire()
    .flatMap(({ contenu }): readonly CasPublie[] => JSON.parse(new TextDecoder().decode(contenu)));
  const ecrire = (id: string): string => {
    const choisi = publies.find((publie) => publie.id === id);
    if (choisi === undefined) throw new Error(`Le cas ${id} n’est plus dans cas/`);
    return JSON.stringify(choisi.entree, null, 2);
  };
  return { evaluer: ecrire(CHOISIS.evaluer), suivre: ecrire(CHOISIS.suivre) };
};
