import { parentPort } from 'node:worker_threads';
import { ECRIVAINS } from '../documents/ecrivains.ts';
import { creerPaie } from '../paie/paie.ts';
import type { Livraison, Travail } from './travaux.ts';

/*
 * Le point d'entrée d'un ouvrier (`worker_threads`) : un travail entre, une livraison sort. Il ne lit ni n'écrit aucun
 * fichier d'une personne, et ne dit rien : ce qu'il fait revient par son port.
 */

const port = parentPort;
if (port === null) throw new Error('Un ouvrier se lance depuis un atelier');

const paie = creerPaie(async () => (await import('../paie/moteur.ts')).construireMoteur());

const faire = ({ genre, donnee }: Travail): Promise<unknown> => {
  if (genre === 'paie') return paie.calculer(donnee);
  // Le genre et la donnée vont ensemble dans `Travail` ; TypeScript ne suit pas ce lien jusqu'à l'appel.
  const ecrire = ECRIVAINS[genre] as (donnee: unknown) => Promise<Uint8Array>;
  return ecrire(donnee);
};

const livrer = async (travail: Travail): Promise<Livraison> => {
  try {
    return { issue: 'fait', resultat: await faire(travail) };
  } catch (erreur) {
    return { issue: 'casse', message: erreur instanceof Error ? erreur.message : String(erreur) };
  }
};

port.on('message', (travail: Travail) => void livrer(travail).then((livraison) => port.postMessage(livraison)));
