import { extname } from 'node:path';
import { faireRapport } from '../../usages/faire-rapport.ts';
import type { Documents } from '../../usages/ports.ts';
import { composerBudget } from '../../usages/rapports/budget.ts';
import type { Rapport } from '../../usages/rapports/forme.ts';
import { lireCout } from '../contrat-json/cout.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { chiffreOuRefuse, type OutilsDeCout } from './chiffrer.ts';
import { deposer, refuserDEcraser } from './deposer.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';
import { lireSituationDe } from './lire-situation.ts';
import { refuserEntree } from './sortir.ts';

interface Outils extends OutilsDeCout {
  readonly documents: Documents;
}

export interface OptionsDeRapport {
  readonly emploi?: string;
  readonly nom?: string;
  readonly remplacer?: boolean;
}

const ECRIVAINS: Readonly<Record<string, (rapport: Rapport, documents: Documents) => Promise<Uint8Array>>> = {
  '.pdf': (rapport, documents) => documents.ecrirePdf(rapport),
  '.xlsx': (rapport, documents) => documents.ecrireXlsx(composerBudget(rapport)),
};

/** `tandem rapport <situation> <sortie>` : le rapport en PDF, ou le budget en XLSX, selon l'extension. */
export const commandeRapport = async (
  fichier: string,
  sortie: string,
  options: OptionsDeRapport,
  outils: Outils,
): Promise<void> => {
  const ecrivain = ECRIVAINS[extname(sortie).toLowerCase()];
  if (ecrivain === undefined) return refuserEntree(sortie, 'un rapport s’écrit en .pdf ou en .xlsx.');
  refuserDEcraser(sortie, options.remplacer, fichier, options.emploi);
  const lue = await lireSituationDe(fichier);
  const demande = {
    situation: lue.situation,
    bareme: await chercherBareme(lue.bareme, outils.baremes),
    emploi: options.emploi === undefined ? undefined : accepterOuRefuser(lireCout(await lireJson(options.emploi))),
    nom: options.nom,
    au: outils.horloge.aujourdHui(),
  };
  const rapport = chiffreOuRefuse(await faireRapport(demande, outils.paie, outils.programme));
  await deposer(sortie, await ecrivain(rapport, outils.documents));
};
