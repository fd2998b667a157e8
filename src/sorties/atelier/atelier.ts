import { Worker } from 'node:worker_threads';
import type { Resultat } from '../../commun/resultat.ts';
import type { FicheDePaie, RefusDePaie } from '../../regles/paie/fiche.ts';
import type { Atelier } from '../../usages/ports.ts';
import { MOTEUR_INDISPONIBLE } from '../paie/paie.ts';
import { formerUneEquipe } from './equipe.ts';
import type { Ecriture } from './travaux.ts';

/** Deux ouvriers : un long document ne retient pas les autres, et la mémoire reste celle d'un poste de cabinet. */
const POSTES = 2;
const UNE_MINUTE = 60_000;
const MEMOIRE_EN_MO = 512;

/** L'atelier dont les ouvriers sont ce fichier construit : les ports `Paie` et `Documents`, hors du fil principal. */
export const ouvrirAtelier = (ouvrier: URL): Atelier => {
  const { confier, fermer } = formerUneEquipe({
    ouvrir: () => new Worker(ouvrier, { resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_EN_MO } }),
    postes: POSTES,
    delai: UNE_MINUTE,
  });
  // Ce qu'un ouvrier livre est ce que rend le port du même nom : il l'a appelé lui-même.
  const ecrire = (ecriture: Ecriture): Promise<Uint8Array> => confier(ecriture) as Promise<Uint8Array>;
  return {
    paie: {
      calculer: async (donnee) => {
        try {
          return (await confier({ genre: 'paie', donnee })) as Resultat<FicheDePaie, RefusDePaie>;
        } catch {
          return MOTEUR_INDISPONIBLE;
        }
      },
    },
    documents: {
      ecrirePdf: (donnee) => ecrire({ genre: 'ecrirePdf', donnee }),
      ecrireXlsx: (donnee) => ecrire({ genre: 'ecrireXlsx', donnee }),
      ecrireDocx: (donnee) => ecrire({ genre: 'ecrireDocx', donnee }),
      ecrireFichePdf: (donnee) => ecrire({ genre: 'ecrireFichePdf', donnee }),
      ecrireEtapesPdf: (donnee) => ecrire({ genre: 'ecrireEtapesPdf', donnee }),
    },
    fermer,
  };
};
