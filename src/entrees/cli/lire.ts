import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Resultat } from '../../commun/resultat.ts';
import { lireDocument, TAILLE_MAXIMALE, tropGros } from '../contrat-json/document.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { EntreeRefusee, refuserEntree } from './sortir.ts';

/** La valeur acceptée ; un refus arrête la commande. */
export const accepterOuRefuser = <Valeur>(resultat: Resultat<Valeur, readonly Ecart[]>): Valeur => {
  if (!resultat.accepte) throw new EntreeRefusee(resultat.refus);
  return resultat.valeur;
};

const CAUSES: Readonly<Record<string, string>> = {
  ENOENT: 'ce fichier n’existe pas.',
  EACCES: 'ce fichier ne peut pas être lu.',
  EISDIR: 'c’est un dossier, pas un fichier.',
};

const causeDe = (erreur: unknown): string => {
  const code = erreur instanceof Error && 'code' in erreur ? String(erreur.code) : '';
  return CAUSES[code] ?? 'ce fichier ne peut pas être lu.';
};

const lireOctets = async (fichier: string): Promise<Uint8Array> => {
  if (fichier !== '-') {
    const etat = await stat(fichier).catch((erreur: unknown) => refuserEntree(fichier, causeDe(erreur)));
    if (etat.isDirectory()) refuserEntree(fichier, 'c’est un dossier, pas un fichier.');
    if (etat.size > TAILLE_MAXIMALE) throw new EntreeRefusee([tropGros(etat.size)]);
  }
  const morceaux: Buffer[] = [];
  let taille = 0;
  const flux: AsyncIterable<Buffer> = fichier === '-' ? process.stdin : createReadStream(fichier);
  try {
    for await (const morceau of flux) {
      taille += morceau.length;
      if (taille > TAILLE_MAXIMALE) throw new EntreeRefusee([tropGros(taille)]);
      morceaux.push(morceau);
    }
  } catch (erreur) {
    if (erreur instanceof EntreeRefusee) throw erreur;
    refuserEntree(fichier, causeDe(erreur));
  }
  return Buffer.concat(morceaux);
};

/** Un document JSON lu d'un fichier, ou de l'entrée standard pour « - ». */
export const lireJson = async (fichier: string): Promise<unknown> =>
  accepterOuRefuser(lireDocument(await lireOctets(fichier)));
