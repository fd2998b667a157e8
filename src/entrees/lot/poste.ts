import { closeSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { BlocTraite, Tache } from './blocs.ts';
import type { Bloc } from './decoupe.ts';
import { entreeRaccourcie } from './pannes.ts';

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
  | { readonly rang: number; readonly issue: 'casse'; readonly erreur: Readonly<Record<string, unknown>> };

/** Ce qu'un ouvrier fait d'un bloc : de son texte, ou d'une ligne qu'on ne peut pas lire. */
export interface Ouvrage {
  readonly traiter: (texte: string, premiereLigne: number) => BlocTraite;
  readonly rejeter: (ligne: number, raison: string) => BlocTraite;
}

const lireOctets = (fichier: string, descripteur: number, { debut, fin }: Bloc): Buffer => {
  const octets = Buffer.allocUnsafe(fin - debut);
  for (let lus = 0; lus < octets.length; ) {
    const nombre = readSync(descripteur, octets, lus, octets.length - lus, debut + lus);
    if (nombre === 0) throw entreeRaccourcie(fichier);
    lus += nombre;
  }
  return octets;
};

/** Un message entre fils perd le code et le chemin d'une erreur : ils sont redits à côté. */
export const enMessage = (erreur: unknown): Readonly<Record<string, unknown>> =>
  erreur instanceof Error
    ? { ...Object.fromEntries(Object.entries(erreur)), message: erreur.message, trace: erreur.stack }
    : { message: String(erreur) };

/** De quoi lire les octets d'une entrée comme le texte qu'ils écrivent. */
export const creerDecodeur = ({ entree }: Tache): TextDecoder =>
  new TextDecoder(entree.genre === 'tableau' ? entree.codage : 'utf-8', { ignoreBOM: true });

/** Tient le poste d'un ouvrier : lit ses blocs dans l'entrée, les traite, rend ce qu'ils donnent. */
export const tenirPoste = (preparer: (tache: Tache) => Ouvrage): void => {
  const port = parentPort;
  if (port === null) throw new Error('Un ouvrier se lance depuis un lot');
  const { fichier, tache } = workerData as Consigne;
  const { traiter, rejeter } = preparer(tache);
  const decodeur = creerDecodeur(tache);
  const descripteur = openSync(fichier, 'r');
  const faire = (bloc: Bloc): BlocTraite =>
    bloc.illisible === undefined
      ? traiter(decodeur.decode(lireOctets(fichier, descripteur, bloc)), bloc.premiereLigne)
      : rejeter(bloc.premiereLigne, bloc.illisible);
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
      port.postMessage({ rang, issue: 'casse', erreur: enMessage(erreur) } satisfies Reponse);
    }
  });
};
