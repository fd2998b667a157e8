import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { lireDocument } from '../../contrat-json/document.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import { estUnContrat, lireContrat } from '../../contrat-json/suivi.ts';
import type { ContratOuvert, DocumentDeContrat } from './document.ts';

/** Relit un document déjà en mémoire : c'est ainsi que chaque acte saisi est jugé, par le lecteur du fichier. */
export const relire = (document: unknown): Resultat<ContratOuvert, readonly Ecart[]> => {
  const lu = lireContrat(document);
  // Le schéma est strict et ne transforme rien : ce qu'il a accepté a exactement la forme du document.
  return lu.accepte ? accepter({ document: document as DocumentDeContrat, lu: lu.valeur }) : lu;
};

/** Les octets d'un fichier, lus comme `./tandem suivre` les lit. */
export const lireOctets = (octets: Uint8Array): Resultat<ContratOuvert, readonly Ecart[]> => {
  const document = lireDocument(octets);
  if (!document.accepte) return document;
  if (!estUnContrat(document.valeur)) {
    return refuser([{ chemin: '', message: 'Ce document n’a pas d’« actes » : ce n’est pas un contrat suivi.' }]);
  }
  return relire(document.valeur);
};
