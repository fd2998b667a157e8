import { extname } from 'node:path';
import type { Jour } from '../../commun/jour.ts';
import { ecrireAgenda } from '../../usages/agenda.ts';
import { etapesDuContrat } from '../../usages/agenda-du-contrat.ts';
import type { ComplementsDEtapes } from '../../usages/etapes.ts';
import type { Baremes, Documents, Horloge } from '../../usages/ports.ts';
import { composerFiche } from '../../usages/rapports/fiche.ts';
import type { DemandeDeFiche } from '../../usages/rapports/fiche-forme.ts';
import { composerTableauDeSuivi } from '../../usages/rapports/tableau-de-suivi.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { deposer, refuserDEcraser } from './deposer.ts';
import { lireContratDe } from './lire-contrat.ts';
import { anneesDOption, jourDOption } from './options-de-dates.ts';
import { refuserEntree } from './sortir.ts';

interface Outils {
  readonly baremes: Baremes;
  readonly documents: Documents;
  readonly horloge: Horloge;
}

export interface OptionsDeFiche {
  readonly au?: string;
  readonly nom?: string;
  readonly anneesAilleurs?: string;
  readonly remplacer?: boolean;
}

interface Matiere {
  readonly demande: DemandeDeFiche;
  readonly complements: ComplementsDEtapes;
  readonly aujourdHui: Jour;
  readonly documents: Documents;
}

const ECRIVAINS: Readonly<Record<string, (matiere: Matiere) => Promise<Uint8Array>>> = {
  '.pdf': ({ demande, aujourdHui, documents }) => documents.ecrireFichePdf(composerFiche(demande, aujourdHui)),
  '.xlsx': ({ demande, documents }) => documents.ecrireXlsx(composerTableauDeSuivi(demande)),
  '.ics': async ({ demande, complements, aujourdHui }) =>
    new TextEncoder().encode(
      ecrireAgenda(etapesDuContrat(demande, complements), { faitLe: aujourdHui, nom: 'Tandem : mon contrat d’aide' }),
    ),
};

/** `tandem fiche <contrat|-> <sortie>` : la fiche de suivi en PDF, le tableau en XLSX ou l'agenda en ICS, selon l'extension. */
export const commandeFiche = async (
  fichier: string,
  sortie: string,
  options: OptionsDeFiche,
  { baremes, documents, horloge }: Outils,
): Promise<void> => {
  const ecrivain = ECRIVAINS[extname(sortie).toLowerCase()];
  if (ecrivain === undefined) return refuserEntree(sortie, 'une fiche s’écrit en .pdf, en .xlsx ou en .ics.');
  refuserDEcraser(sortie, options.remplacer, fichier);
  const auVoulu = jourDOption('--au', options.au);
  const complements = { anneesAilleurs: anneesDOption('--annees-ailleurs', options.anneesAilleurs) };
  const contrat = await lireContratDe(fichier);
  const aujourdHui = horloge.aujourdHui();
  const demande: DemandeDeFiche = {
    situation: contrat.situation,
    actes: contrat.actes,
    au: auVoulu ?? contrat.au ?? aujourdHui,
    connuLe: contrat.connuLe,
    bareme: await chercherBareme(contrat.bareme, baremes),
    nom: options.nom,
  };
  await deposer(sortie, await ecrivain({ demande, complements, aujourdHui, documents }));
};
