import { randomUUID } from 'node:crypto';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { refuserEntree } from './sortir.ts';

/**
 * Un fichier déjà là n'est remplacé que si la personne le demande ; un dossier et un des fichiers `lus` par la commande
 * ne le sont jamais.
 */
export const refuserDEcraser = (
  sortie: string,
  remplacer: boolean | undefined,
  ...lus: readonly (string | undefined)[]
): void => {
  if (!existsSync(sortie)) return;
  if (statSync(sortie).isDirectory()) refuserEntree(sortie, 'c’est un dossier, pas un fichier.');
  const cible = realpathSync(sortie);
  if (lus.some((lu) => lu !== undefined && lu !== '-' && existsSync(lu) && realpathSync(lu) === cible)) {
    refuserEntree(sortie, 'la sortie est un fichier d’entrée\u00a0: donnez un autre nom.');
  }
  if (remplacer !== true) refuserEntree(sortie, 'ce fichier existe déjà. Ajoutez --remplacer pour le remplacer.');
};

/** Le fichier apparaît entier ou pas du tout : il est écrit à côté, puis renommé. */
export const deposer = async (sortie: string, octets: Uint8Array): Promise<void> => {
  const passage = `${sortie}.${randomUUID()}.partiel`;
  try {
    await writeFile(passage, octets, { flag: 'wx' });
    await rename(passage, sortie);
  } catch {
    // Un nom que le système refuse ne s'efface pas non plus : il n'y a alors rien à retirer.
    await rm(passage, { force: true }).catch(() => undefined);
    refuserEntree(sortie, 'ce fichier ne peut pas être écrit.');
  }
};
