import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { type BlocTraite, rejeterBloc, type Tache, traiterBloc } from './blocs.ts';
import type { Bloc } from './decoupe.ts';

/** Ce qu'un ouvrier reçoit au départ ; ensuite, des blocs un par un. */
export interface Consigne {
  readonly fichier: string;
  readonly tache: Tache;
}

export interface Demande extends Bloc {
  readonly rang: number;
}

export type Reponse =
  | ({ readonly rang: number; readonly issue: 'fait' } & BlocTraite)
  | { readonly rang: number; readonly issue: 'casse'; readonly message: string };

const { fichier, tache } = workerData as Consigne;
const codage = tache.entree.genre === 'tableau' ? tache.entree.codage : 'utf-8';
const descripteur = openSync(fichier, 'r');
const port = parentPort;
if (port === null) throw new Error('Un ouvrier se lance depuis un lot');

const lireTexte = ({ debut, fin }: Bloc): string => {
  const octets = Buffer.allocUnsafe(fin - debut);
  let lus = 0;
  while (lus < octets.length) {
    const nombre = readSync(descripteur, octets, lus, octets.length - lus, debut + lus);
    if (nombre === 0) throw new Error('Le fichier d’entrée a été raccourci pendant la lecture.');
    lus += nombre;
  }
  return new TextDecoder(codage, { ignoreBOM: true }).decode(octets);
};

const faire = (bloc: Bloc): BlocTraite =>
  bloc.illisible === undefined
    ? traiterBloc(lireTexte(bloc), bloc.premiereLigne, tache)
    : rejeterBloc(bloc.premiereLigne, bloc.illisible, tache);

port.on('message', (demande: Demande | 'fini') => {
  if (demande === 'fini') {
    closeSync(descripteur);
    port.close();
    return;
  }
  const { rang } = demande;
  try {
    port.postMessage({ rang, issue: 'fait', ...faire(demande) } satisfies Reponse);
  } catch (erreur) {
    const message = erreur instanceof Error ? erreur.message : String(erreur);
    port.postMessage({ rang, issue: 'casse', message } satisfies Reponse);
  }
});
