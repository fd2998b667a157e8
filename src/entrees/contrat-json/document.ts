import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Ecart } from './refus.ts';

const MEGA = 1_000_000;

/** Taille au-delà de laquelle un document n'est pas lu, en octets. */
export const TAILLE_MAXIMALE = 20 * MEGA;

export const tropGros = (octets: number): Ecart => ({
  chemin: '',
  message: `Le document pèse ${Math.ceil(octets / MEGA)} Mo ; ${TAILLE_MAXIMALE / MEGA} Mo au plus sont lus.`,
});

const refuserLeDocument = (message: string) => refuser([{ chemin: '', message }]);

const MARQUE_DE_POSITION = /position (\d+)/;

/** Dit où le JSON se casse, en ligne et colonne, sans recopier le contenu du document. */
const situerLaFaute = (texte: string, erreur: unknown): string => {
  const position = MARQUE_DE_POSITION.exec(erreur instanceof Error ? erreur.message : '')?.[1];
  if (position === undefined) return '';
  const avant = texte.slice(0, Number(position)).split('\n');
  return ` (ligne ${avant.length}, colonne ${(avant.at(-1)?.length ?? 0) + 1})`;
};

/** Des octets à un document JSON : taille, UTF-8, syntaxe. Aucune de ces fautes ne lève d'exception au-dehors. */
export const lireDocument = (octets: Uint8Array): Resultat<unknown, readonly Ecart[]> => {
  if (octets.length > TAILLE_MAXIMALE) return refuser([tropGros(octets.length)]);
  let texte: string;
  try {
    texte = new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return refuserLeDocument('Le document n’est pas en UTF-8 : enregistrez-le dans ce codage.');
  }
  if (texte.trim() === '') return refuserLeDocument('Le document est vide.');
  try {
    return accepter(JSON.parse(texte) as unknown);
  } catch (erreur) {
    if (erreur instanceof RangeError) return refuserLeDocument('Le document est trop imbriqué.');
    return refuserLeDocument(`Ce n’est pas du JSON${situerLaFaute(texte, erreur)}.`);
  }
};
