import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { refuserEntree } from './sortir.ts';

/** Un fichier déjà là n'est remplacé que si la personne le demande. */
export const refuserDEcraser = (sortie: string, remplacer: boolean | undefined): void => {
  if (existsSync(sortie) && remplacer !== true) {
    refuserEntree(sortie, 'ce fichier existe déjà. Ajoutez --remplacer pour le remplacer.');
  }
};

/** Le fichier apparaît entier ou pas du tout : il est écrit à côté, puis renommé. */
export const deposer = async (sortie: string, octets: Uint8Array): Promise<void> => {
  const passage = `${sortie}.${randomUUID()}.partiel`;
  try {
    await writeFile(passage, octets, { flag: 'wx' });
    await rename(passage, sortie);
  } catch {
    await rm(passage, { force: true });
    refuserEntree(sortie, 'ce fichier ne peut pas être écrit.');
  }
};
