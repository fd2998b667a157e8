import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cas } from '../../../usages/ports.ts';

/** Le document proposé pour chaque demande, en JSON lisible. */
export interface Exemples {
  readonly evaluer: string;
  readonly suivre: string;
  readonly cout: string;
  readonly planning: string;
  readonly rapport: string;
  readonly dossier: string;
}

/** Deux cas publiés : le généraliste d'aujourd'hui, un contrat en troisième année dont les objectifs sont atteints. */
const CHOISIS = { evaluer: 'TR-15', suivre: 'VI-07' } as const;

interface CasPublie {
  readonly id: string;
  readonly entree: unknown;
}

const enClair = (document: unknown): string => JSON.stringify(document, null, 2);

/** Les exemples de l'API sont des cas publiés, tous fictifs : les essais vérifient leurs réponses. */
export const choisirExemples = (cas: Cas, racine: string): Exemples => {
  const publies = cas
    .lire()
    .flatMap(({ contenu }): readonly CasPublie[] => JSON.parse(new TextDecoder().decode(contenu)));
  const ecrire = (id: string): string => {
    const choisi = publies.find((publie) => publie.id === id);
    if (choisi === undefined) throw new Error(`Le cas ${id} n’est plus dans cas/`);
    return enClair(choisi.entree);
  };
  const lire = (fichier: string): object => JSON.parse(readFileSync(join(racine, 'cas', fichier), 'utf8'));
  const emploi = lire('emplois/avec-l-aide.json');
  return {
    evaluer: ecrire(CHOISIS.evaluer),
    suivre: ecrire(CHOISIS.suivre),
    cout: enClair(emploi),
    planning: enClair(lire('plannings/mi-temps.json')),
    rapport: enClair({ nom: 'Cabinet fictif des Tilleuls', ...emploi }),
    dossier: enClair(lire('dossiers/cabinet-fictif.json')),
  };
};
