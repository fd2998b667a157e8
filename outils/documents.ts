/**
 * Éprouve les écrivains de documents dans l'atelier du serveur : des centaines de fichiers de suite, trois à la fois,
 * ont les octets de ceux qui sont faits un par un, et la mémoire du programme ne grandit pas.
 *
 *   npm run documents                    200 PDF, 200 XLSX et 200 DOCX, après 100 de chaque pour s'échauffer
 *   npm run documents -- --nombre 1000
 */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ouvrirAtelier } from '../src/sorties/atelier/atelier.ts';
import { ECRIVAINS } from '../src/sorties/documents/ecrivains.ts';
import { CODES_BROUILLONS } from '../src/usages/documents/codes.ts';
import { composerBrouillon } from '../src/usages/documents/composer.ts';
import { PERSONNES } from '../src/usages/documents/personnes.fixture.ts';
import type { Documents } from '../src/usages/ports.ts';
import { composerBudget } from '../src/usages/rapports/budget.ts';
import { AUJOURD_HUI, HUIT_PERSONNES } from '../src/usages/rapports/rapport.fixture.ts';
import { composerRapport } from '../src/usages/rapports/simulation.ts';

const OUVRIER = join(process.cwd(), 'dist/atelier.mjs');
const ECHAUFFEMENT = 100;
const MO = 1_000_000;
/** Deux cents rapports gardés par mégarde en feraient le double, sans compter ce qui les a faits. */
const HAUSSE_ADMISE = 16 * MO;

/** Un fichier à faire par un écrivain ou un autre. */
type AFaire = (documents: Documents) => Promise<Uint8Array>;

const rapports = HUIT_PERSONNES.map(({ situation, hypotheses }) => composerRapport(situation, hypotheses, AUJOURD_HUI));
const brouillons = CODES_BROUILLONS.flatMap((code) =>
  Object.values(PERSONNES).flatMap((dossier) => {
    const brouillon = composerBrouillon(code, dossier);
    return brouillon.accepte ? [brouillon.valeur] : [];
  }),
);

const GENRES: Readonly<Record<string, readonly AFaire[]>> = {
  PDF: rapports.map((rapport) => (documents) => documents.ecrirePdf(rapport)),
  XLSX: rapports.map((rapport) => (documents) => documents.ecrireXlsx(composerBudget(rapport))),
  DOCX: brouillons.map((brouillon) => (documents) => documents.ecrireDocx(brouillon)),
};

const empreinteDe = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

/** Les empreintes attendues, chaque fichier fait seul, sans ouvrier. */
const faireUnParUn = async (): Promise<ReadonlyMap<AFaire, string>> => {
  const attendues = new Map<AFaire, string>();
  for (const afaire of Object.values(GENRES).flat()) attendues.set(afaire, empreinteDe(await afaire(ECRIVAINS)));
  return attendues;
};

const enMo = (octets: number): string => `${Math.round(octets / MO)} Mo`;

const principal = async (nombre: number): Promise<void> => {
  if (!existsSync(OUVRIER)) throw new Error('dist/atelier.mjs est absent : lancez npm run build.');
  const attendues = await faireUnParUn();
  const atelier = ouvrirAtelier(pathToFileURL(OUVRIER));
  let pareils = 0;
  let autres = 0;
  const faireUnTour = async (tour: number): Promise<void> => {
    const choisis = Object.values(GENRES).flatMap((genre) => genre[tour % genre.length] ?? []);
    const faits = await Promise.all(
      choisis.map(async (un) => empreinteDe(await un(atelier.documents)) === attendues.get(un)),
    );
    pareils += faits.filter(Boolean).length;
    autres += faits.filter((fait) => !fait).length;
  };
  const mesures: number[] = [];
  for (let tour = 0; tour < ECHAUFFEMENT + nombre; tour += 1) {
    await faireUnTour(tour);
    if (tour < ECHAUFFEMENT) continue;
    mesures.push(process.memoryUsage.rss());
    if ((tour - ECHAUFFEMENT) % Math.ceil(nombre / 10) === 0) {
      console.log(`${tour - ECHAUFFEMENT} de chaque : ${enMo(mesures.at(-1) ?? 0)}`);
    }
  }
  await atelier.fermer();
  // Les pics comptent, non un creux de passage : le plus haut du premier quart, contre le plus haut du dernier.
  const quart = Math.ceil(mesures.length / 4);
  const hausse = Math.max(...mesures.slice(-quart)) - Math.max(...mesures.slice(0, quart));
  const tenue = hausse <= HAUSSE_ADMISE;
  console.log(`${Object.keys(GENRES).join(', ')} : ${pareils} fichiers identiques, ${autres} différents.`);
  console.log(`Mémoire : ${enMo(hausse)} de plus au dernier quart qu’au premier (${enMo(HAUSSE_ADMISE)} admis).`);
  console.log(`${pareils + Number(tenue)} passed, ${autres + Number(!tenue)} failed`);
  process.exitCode = autres === 0 && tenue ? 0 : 1;
};

const { values } = parseArgs({ options: { nombre: { type: 'string', default: '200' } } });
const nombre = Number(values.nombre);
if (!Number.isInteger(nombre) || nombre < 20) throw new Error('--nombre : un entier de 20 au moins.');
await principal(nombre);
