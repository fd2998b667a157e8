import { parentPort, workerData } from 'node:worker_threads';
import { type BlocTraite, creerTraitement, rejeterBloc, type Tache } from './blocs.ts';
import type { BlocDeFlux } from './flux.ts';
import { creerDecodeur, enMessage } from './poste.ts';

/*
 * L'ouvrier d'un lot reçu en flux : des octets entrent, un bloc traité sort, dans le même ordre. Il n'ouvre aucun
 * fichier.
 */

export type ReponseDeFlux =
  | { readonly issue: 'fait'; readonly traite: BlocTraite }
  | { readonly issue: 'casse'; readonly erreur: Readonly<Record<string, unknown>> };

const port = parentPort;
if (port === null) throw new Error('Un ouvrier se lance depuis un lot');
const tache = workerData as Tache;
const traiter = creerTraitement(tache);
const decodeur = creerDecodeur(tache);

const faire = ({ octets, premiereLigne, illisible }: BlocDeFlux): BlocTraite =>
  illisible === undefined
    ? traiter(decodeur.decode(octets), premiereLigne)
    : rejeterBloc(premiereLigne, illisible, tache);

port.on('message', (bloc: BlocDeFlux) => {
  try {
    port.postMessage({ issue: 'fait', traite: faire(bloc) } satisfies ReponseDeFlux);
  } catch (erreur) {
    port.postMessage({ issue: 'casse', erreur: enMessage(erreur) } satisfies ReponseDeFlux);
  }
});
