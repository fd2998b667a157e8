/**
 * Mesure la vitesse des règles, du suivi d'un contrat et du départ de la commande, et l'écrit dans docs/.
 *
 *   npm run bench
 *   npm run bench -- --manches 3 --duree 50 --vers /tmp     un essai rapide, ailleurs
 *   npm run bench -- --regles /tmp                          les règles données à zen-engine et json-rules-engine, rien de plus
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { concurrentsDesRegles, concurrentsDuProduit } from './bench/concurrents.ts';
import { mesurerLesDemarrages } from './bench/demarrage.ts';
import { desaccords } from './bench/egalite.ts';
import { decrireLaMachine } from './bench/machine.ts';
import { type Course, faireCourir } from './bench/mesurer.ts';
import { ecrirePage } from './bench/page.ts';
import { rassembler } from './bench/rapport.ts';
import { reglesJson } from './bench/regles-json-rules-engine.ts';
import { grapheZen } from './bench/regles-zen.ts';
import { situationsDuBanc } from './bench/situations.ts';
import { viesDuBanc } from './bench/vies.ts';
import type { MesuresDeLot } from './bench-lot/rapport.ts';

/** Les paquets sont à la racine, d'où outils/executer.mjs lance ce programme. */
const RACINE = process.cwd();
const ECHAUFFEMENT_MS = 1_000;

const enJson = (valeur: unknown): string => `${JSON.stringify(valeur, null, 2)}\n`;

const ecrireLesRegles = (dossier: string): void => {
  writeFileSync(join(dossier, 'zen-engine.json'), enJson(grapheZen()));
  writeFileSync(join(dossier, 'json-rules-engine.json'), enJson(reglesJson()));
};

/** Les mesures des lots, que `npm run bench:lot` a déposées : elles restent. */
const lireLesLots = (json: string): MesuresDeLot | undefined =>
  existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')).lots : undefined;

const mesurer = async (course: Course, dossier: string): Promise<void> => {
  const dire = (ligne: string): void => console.error(ligne);
  const chargeAuDepart = decrireLaMachine().charge;
  const situations = situationsDuBanc();
  const vies = viesDuBanc();
  const phrases = await desaccords(situations);
  if (phrases.length > 0) {
    for (const phrase of phrases.slice(0, 10)) console.error(phrase);
    throw new Error(`${phrases.length} désaccords : rien n’est mesuré tant que les réponses diffèrent.`);
  }
  dire(`Mêmes réponses sur ${situations.length} situations. Course des règles :`);
  const regles = await faireCourir(await concurrentsDesRegles(situations), course, dire);
  dire('Course du produit :');
  const produit = await faireCourir(concurrentsDuProduit(situations, vies), course, dire);
  dire('Départs à froid…');
  const demarrages = mesurerLesDemarrages(RACINE, situations[0]?.document);
  const mesures = rassembler({
    regles,
    produit,
    demarrages,
    chargeAuDepart,
    situations: situations.length,
    vies: vies.length,
  });
  const json = join(dossier, 'mesures.json');
  const lots = lireLesLots(json);
  writeFileSync(json, enJson({ ...mesures, lots }));
  writeFileSync(join(dossier, 'mesures.md'), ecrirePage(mesures, lots));
  console.log(`Écrit : ${join(dossier, 'mesures.md')} et mesures.json`);
};

const principal = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      manches: { type: 'string', default: '20' },
      duree: { type: 'string', default: '400' },
      vers: { type: 'string', default: join(RACINE, 'docs') },
      regles: { type: 'string' },
    },
  });
  if (values.regles !== undefined) return ecrireLesRegles(values.regles);
  const course = { manches: Number(values.manches), duree: Number(values.duree), echauffement: ECHAUFFEMENT_MS };
  if (!(course.manches >= 1 && course.duree >= 1)) throw new Error('--manches et --duree sont des nombres positifs.');
  await mesurer(course, values.vers);
};

try {
  await principal();
} catch (erreur) {
  console.error(erreur instanceof Error ? erreur.message : erreur);
  process.exitCode = 1;
}
