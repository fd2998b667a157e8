import { type ContratLu, lireContrat } from '../contrat-json/suivi.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';

export const enContrat = (document: unknown): ContratLu => accepterOuRefuser(lireContrat(document));

export const lireContratDe = async (fichier: string): Promise<ContratLu> => enContrat(await lireJson(fichier));
