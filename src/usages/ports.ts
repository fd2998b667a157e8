import type { Jour } from '../commun/jour.ts';
import type { Resultat } from '../commun/resultat.ts';
import type { DemandeDePaie, FicheDePaie, RefusDePaie } from '../regles/paie/fiche.ts';
import type { Brouillon } from './documents/brouillon.ts';
import type { Classeur } from './rapports/classeur.ts';
import type { ListeDEtapes } from './rapports/etapes-forme.ts';
import type { Fiche } from './rapports/fiche-forme.ts';
import type { Rapport } from './rapports/forme.ts';

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

/** Un moteur de paie, chargé à la première demande. Il ne lève jamais d'exception : un refus est une valeur. */
export interface Paie {
  calculer(demande: DemandeDePaie): Promise<Resultat<FicheDePaie, RefusDePaie>>;
}

/** Une demande envoyée au travailleur de paie ; `id` revient avec la réponse. */
export interface MessageDePaie {
  readonly id: number;
  readonly demande: DemandeDePaie;
}

/** Ce que répond le travailleur de paie, un message par demande, dans l'ordre où les calculs finissent. */
export interface ReponseDuTravailleur {
  readonly id: number;
  readonly reponse: Resultat<FicheDePaie, RefusDePaie>;
}

/** Ce que répond le travailleur qui écrit un brouillon en DOCX ; `octets` est nul quand il n'a pas pu l'écrire. */
export interface ReponseDuTravailleurDeDocx {
  readonly octets: Uint8Array | null;
}

/** Ceux qui mettent un document en fichier, chargés à la première demande. Les mêmes données donnent les mêmes pages. */
export interface Documents {
  ecrirePdf(rapport: Rapport): Promise<Uint8Array>;
  ecrireXlsx(classeur: Classeur): Promise<Uint8Array>;
  ecrireDocx(brouillon: Brouillon): Promise<Uint8Array>;
  ecrireFichePdf(fiche: Fiche): Promise<Uint8Array>;
  ecrireEtapesPdf(etapes: ListeDEtapes): Promise<Uint8Array>;
}

/** Les travaux lourds faits hors du fil principal, pour un serveur qui continue de répondre. */
export interface Atelier {
  readonly paie: Paie;
  readonly documents: Documents;
  /** Arrête ses ouvriers ; ce qui n'est pas fini échoue. */
  fermer(): Promise<void>;
}

export type { Bloc, Brouillon, Morceau, Phrase, Section, Tableau } from './documents/brouillon.ts';
export type { Cellule, Classeur, Feuille, Format } from './rapports/classeur.ts';
export type { ListeDEtapes } from './rapports/etapes-forme.ts';
export type { Fiche } from './rapports/fiche-forme.ts';
export type { Rapport } from './rapports/forme.ts';
