import type { Jour } from '../commun/jour.ts';

/** L'heure vient du dehors : le jour civil à Paris. */
export interface Horloge {
  aujourdHui(): Jour;
}

/** Les barèmes que la personne a posés, par leur nom ; jamais par un chemin. */
export interface Baremes {
  /** Les octets du fichier, ou `undefined` s'il n'y est pas. */
  lire(nom: string): Uint8Array | undefined;
  lister(): readonly string[];
}

/** Les cas publiés avec le produit. */
export interface Cas {
  lire(): readonly { readonly fichier: string; readonly contenu: Uint8Array }[];
}
