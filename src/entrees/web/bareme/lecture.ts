import { accepter, type Resultat } from '../../../commun/resultat.ts';
import { lireBareme } from '../../contrat-json/bareme.ts';
import { lireDocument } from '../../contrat-json/document.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import type { BaremeApporte } from './apporte.ts';

/** Relit un barème déjà en mémoire : celui qu'un fichier de simulation porte. */
export const relireBareme = (document: unknown): Resultat<BaremeApporte, readonly Ecart[]> => {
  const lu = lireBareme(document);
  return lu.accepte ? accepter({ etat: 'apporte', document, lu: lu.valeur }) : lu;
};

/** Les octets d'un fichier, lus comme `./tandem bareme verifier` les lit. */
export const lireOctetsDeBareme = (octets: Uint8Array): Resultat<BaremeApporte, readonly Ecart[]> => {
  const document = lireDocument(octets);
  return document.accepte ? relireBareme(document.valeur) : document;
};
