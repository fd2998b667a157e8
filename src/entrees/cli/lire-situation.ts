import { lireSituation, type SituationLue } from '../contrat-json/situation.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';

export const enSituation = (document: unknown): SituationLue => accepterOuRefuser(lireSituation(document));

export const lireSituationDe = async (fichier: string): Promise<SituationLue> => enSituation(await lireJson(fichier));
