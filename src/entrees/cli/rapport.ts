import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Jour } from '../../commun/jour.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { Situation } from '../../regles/situation.ts';
import { chiffrerCout } from '../../usages/chiffrer-cout.ts';
import type { Baremes, Documents, Horloge, Paie } from '../../usages/ports.ts';
import { composerBudget } from '../../usages/rapports/budget.ts';
import { coutCalcule } from '../../usages/rapports/cout.ts';
import type { CoutDeRapport, Rapport } from '../../usages/rapports/forme.ts';
import { composerRapport } from '../../usages/rapports/simulation.ts';
import { lireCout } from '../contrat-json/cout.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';
import { lireSituationDe } from './lire-situation.ts';
import { refuserEntree } from './sortir.ts';

interface Outils {
  readonly baremes: Baremes;
  readonly documents: Documents;
  readonly horloge: Horloge;
  readonly paie: Paie;
  readonly programme: string;
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

/** Le fichier apparaît entier ou pas du tout : il est écrit à côté, puis renommé. */
const deposer = async (sortie: string, octets: Uint8Array): Promise<void> => {
  const passage = `${sortie}.${randomUUID()}.partiel`;
  try {
    await writeFile(passage, octets, { flag: 'wx' });
    await rename(passage, sortie);
  } catch {
    await rm(passage, { force: true });
    refuserEntree(sortie, 'ce fichier ne peut pas être écrit.');
  }
};

const chiffrer = async (
  fichier: string,
  situation: Situation,
  bareme: Bareme | undefined,
  au: Jour,
  { paie, programme }: Outils,
): Promise<CoutDeRapport | undefined> => {
  const { emploi, suppositions, branche } = accepterOuRefuser(lireCout(await lireJson(fichier)));
  const reponse = await chiffrerCout({ emploi, suppositions, situation, bareme, branche, au }, paie, programme);
  if (reponse.accepte) return coutCalcule(reponse.valeur);
  const { panne, chemin, phrase } = reponse.refus;
  if (panne) throw new Error(phrase);
  return refuserEntree(chemin, phrase);
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
  if (existsSync(sortie) && options.remplacer !== true) {
    return refuserEntree(sortie, 'ce fichier existe déjà. Ajoutez --remplacer pour le remplacer.');
  }
  const lue = await lireSituationDe(fichier);
  const bareme = await chercherBareme(lue.bareme, outils.baremes);
  const aujourdHui = outils.horloge.aujourdHui();
  const cout =
    options.emploi === undefined
      ? undefined
      : await chiffrer(options.emploi, lue.situation, bareme, aujourdHui, outils);
  const hypotheses = {
    ...(options.nom === undefined ? {} : { nom: options.nom }),
    ...(bareme === undefined ? {} : { bareme }),
    ...(cout === undefined ? {} : { cout }),
  };
  const rapport = composerRapport(lue.situation, hypotheses, aujourdHui);
  await deposer(sortie, await ecrivain(rapport, outils.documents));
};
