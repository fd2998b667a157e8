import { Worker } from 'node:worker_threads';
import type { BlocTraite } from './blocs.ts';
import type { Bloc } from './decoupe.ts';
import type { Consigne, Reponse } from './poste.ts';

/** Blocs d'avance par ouvrier : assez pour ne pas attendre, trop peu pour que la mémoire enfle. */
const AVANCE = 2;

interface Travail extends Bloc {
  readonly rang: number;
}

interface Poste {
  readonly ouvrier: Worker;
  /** Blocs donnés et pas encore revenus. */
  charge: number;
}

/**
 * Fait traiter des blocs par plusieurs ouvriers et les rend dans l'ordre de l'entrée. Jamais plus de quelques blocs en
 * vol : la mémoire ne dépend pas de la taille de l'entrée.
 */
export const traiterEnEquipe = async (
  blocs: Iterator<Bloc>,
  consigne: Consigne,
  ouvrier: URL,
  nombre: number,
  rendre: (bloc: Bloc, traite: BlocTraite) => void,
): Promise<void> => {
  const postes: readonly Poste[] = Array.from({ length: nombre }, () => ({
    ouvrier: new Worker(ouvrier, { workerData: consigne }),
    charge: 0,
  }));
  const enVol = new Map<number, Travail>();
  const prets = new Map<number, BlocTraite>();
  let prochain = 0;
  let aRendre = 0;
  let epuise = false;

  /** Un ouvrier lent retient les blocs des autres : on n'en prend pas de nouveaux tant qu'ils s'entassent. */
  const aPlace = ({ charge }: Poste): boolean => !epuise && charge < AVANCE && enVol.size < nombre * AVANCE * 2;

  const distribuer = (): void => {
    for (const poste of postes) {
      while (aPlace(poste)) {
        const suivant = blocs.next();
        if (suivant.done === true) {
          epuise = true;
          return;
        }
        const travail = { ...suivant.value, rang: prochain };
        prochain += 1;
        poste.charge += 1;
        enVol.set(travail.rang, travail);
        poste.ouvrier.postMessage(travail);
      }
    }
  };

  const recevoir = (reponse: Reponse): void => {
    if (reponse.issue === 'casse') throw Object.assign(new Error(), reponse.erreur);
    prets.set(reponse.rang, reponse);
    for (let traite = prets.get(aRendre); traite !== undefined; traite = prets.get(aRendre)) {
      const bloc = enVol.get(aRendre);
      if (bloc === undefined) throw new Error('Bloc rendu deux fois');
      rendre(bloc, traite);
      prets.delete(aRendre);
      enVol.delete(aRendre);
      aRendre += 1;
    }
    distribuer();
  };

  try {
    await new Promise<void>((fini, rate) => {
      const garder = (faire: () => void): void => {
        try {
          faire();
          if (epuise && enVol.size === 0) fini();
        } catch (erreur) {
          rate(erreur instanceof Error ? erreur : new Error(String(erreur)));
        }
      };
      for (const poste of postes) {
        poste.ouvrier.on('message', (reponse: Reponse) => {
          poste.charge -= 1;
          garder(() => recevoir(reponse));
        });
        poste.ouvrier.once('error', rate);
      }
      garder(distribuer);
    });
  } finally {
    await Promise.all(postes.map((poste) => poste.ouvrier.terminate()));
  }
};
