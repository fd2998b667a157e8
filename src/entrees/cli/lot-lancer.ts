import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Baremes, Horloge } from '../../usages/ports.ts';
import type { Comparaison } from '../lot/comparaison.ts';
import { type Correspondance, lireCorrespondance, SANS_CORRESPONDANCE } from '../lot/correspondance.ts';
import { faireLotDeFichiers } from '../lot/fichiers.ts';
import type { LotFait } from '../lot/lot.ts';
import { lireTousLesBaremesPoses } from './chercher-bareme.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';
import { creerAvancement } from './lot-avancement.ts';
import { refuserEntree } from './sortir.ts';

/** Ce que la commande prend de la machine. */
export interface OutilsDeLot {
  readonly racine: string;
  readonly programme: string;
  readonly baremes: Baremes;
  readonly horloge: Horloge;
}

/** Les réglages communs à tous les lots. */
export interface ReglagesDeLot {
  readonly correspondance?: string;
  readonly coeurs?: string;
  readonly remplacer?: boolean;
  readonly recommencer?: boolean;
}

interface Travail {
  readonly entree: string;
  readonly sortie: string;
  readonly commande: 'evaluer' | 'suivre';
  readonly comparaison?: Comparaison;
  readonly baremeDOffice?: string;
}

const lireCoeurs = (texte: string | undefined): number => {
  if (texte === undefined) return availableParallelism();
  const nombre = Number(texte);
  if (!Number.isInteger(nombre) || nombre < 1 || nombre > 256) {
    refuserEntree('--coeurs', 'Donnez un nombre entier de 1 à 256.');
  }
  return nombre;
};

const lireFichierDeCorrespondance = async (fichier: string | undefined): Promise<Correspondance> =>
  fichier === undefined ? SANS_CORRESPONDANCE : accepterOuRefuser(lireCorrespondance(await lireJson(fichier)));

/** Fait un lot avec les réglages de la ligne de commande ; un refus arrête la commande. */
export const lancerLot = async (travail: Travail, reglages: ReglagesDeLot, outils: OutilsDeLot): Promise<LotFait> => {
  const baremes = await lireTousLesBaremesPoses(outils.baremes);
  if (travail.baremeDOffice !== undefined && !baremes.has(travail.baremeDOffice)) {
    refuserEntree('--bareme', `Le barème ${travail.baremeDOffice} n’existe pas.`);
  }
  const avancement = creerAvancement();
  const fait = await faireLotDeFichiers({
    ...travail,
    correspondance: await lireFichierDeCorrespondance(reglages.correspondance),
    baremes,
    aujourdHui: outils.horloge.aujourdHui(),
    programme: outils.programme,
    coeurs: lireCoeurs(reglages.coeurs),
    remplacer: reglages.remplacer === true || reglages.recommencer === true,
    recommencer: reglages.recommencer === true,
    ouvrier: pathToFileURL(join(outils.racine, 'dist/ouvrier.mjs')),
    avancer: avancement.avancer,
  }).finally(avancement.finir);
  return accepterOuRefuser(fait);
};
