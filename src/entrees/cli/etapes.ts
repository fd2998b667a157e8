import { extname } from 'node:path';
import { ecrireJour, type Jour } from '../../commun/jour.ts';
import { CERTITUDES } from '../../explication/libelles.ts';
import { composer } from '../../explication/typographie.ts';
import { evaluer } from '../../regles/evaluation.ts';
import { ecrireAgenda } from '../../usages/agenda.ts';
import {
  ACTEURS_EN_CLAIR,
  type ComplementsDEtapes,
  type Etape,
  etapesDe,
  NATURES_EN_CLAIR,
  PHASES,
  PHASES_EN_CLAIR,
  type Quand,
} from '../../usages/etapes.ts';
import type { Baremes, Documents, Horloge } from '../../usages/ports.ts';
import { composerEtapes, type DemandeDEtapes } from '../../usages/rapports/etapes-imprimees.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { deposer, refuserDEcraser } from './deposer.ts';
import { lireJson } from './lire.ts';
import { enSituation } from './lire-situation.ts';
import { anneesDOption, jourDOption } from './options-de-dates.ts';
import { ecrire, ecrireJson, enJson, refuserEntree } from './sortir.ts';

interface Outils {
  readonly baremes: Baremes;
  readonly documents: Documents;
  readonly horloge: Horloge;
}

export interface OptionsDEtapes {
  readonly signature?: string;
  readonly embauche?: string;
  readonly anneesAilleurs?: string;
  readonly nom?: string;
  readonly remplacer?: boolean;
  readonly json?: boolean;
  readonly table?: boolean;
}

interface Matiere {
  readonly demande: DemandeDEtapes;
  readonly etapes: readonly Etape[];
  readonly aujourdHui: Jour;
  readonly documents: Documents;
}

const ECRIVAINS: Readonly<Record<string, (matiere: Matiere) => Promise<Uint8Array>>> = {
  '.pdf': ({ demande, aujourdHui, documents }) => documents.ecrireEtapesPdf(composerEtapes(demande, aujourdHui)),
  '.ics': async ({ etapes, aujourdHui }) => new TextEncoder().encode(ecrireAgenda(etapes, { faitLe: aujourdHui })),
};

const objet = (valeur: unknown): object => (typeof valeur === 'object' && valeur !== null ? valeur : {});

/** Les jours choisis en option prennent la place de ceux du document, que la lecture valide ensuite. */
const avecLesJours = (document: unknown, signature: Jour | undefined, embauche: Jour | undefined): unknown => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  const assistant = 'assistant' in document ? document.assistant : undefined;
  return {
    ...document,
    ...(signature === undefined ? {} : { signature: ecrireJour(signature) }),
    ...(embauche === undefined ? {} : { assistant: { ...objet(assistant), embauche: ecrireJour(embauche) } }),
  };
};

const ecrireQuand = (quand: Quand) => {
  switch (quand.forme) {
    case 'jour':
      return { forme: quand.forme, sens: quand.sens, le: ecrireJour(quand.le) };
    case 'periode':
      return { forme: quand.forme, du: ecrireJour(quand.du), au: ecrireJour(quand.au) };
    case 'sans-jour':
      return { forme: quand.forme, raison: quand.raison };
  }
};

const enDonnees = ({ code, phase, titre, phrase, acteur, nature, quand, quandEnClair, certitude, sources }: Etape) => ({
  code,
  phase,
  titre,
  phrase,
  acteur,
  nature,
  quand: ecrireQuand(quand),
  quandEnClair,
  certitude,
  sources: sources.map(({ titre: nom, lien }) => ({ titre: nom, lien })),
});

const enListe = (etapes: readonly Etape[]): string =>
  PHASES.flatMap((phase) => {
    const siennes = etapes.filter((etape) => etape.phase === phase);
    if (siennes.length === 0) return [];
    return [
      composer(PHASES_EN_CLAIR[phase]),
      ...siennes.flatMap(({ titre, phrase, quandEnClair, nature, acteur, certitude }) => [
        `  ${nature === 'repere' ? '·' : '☐'} ${titre} : ${quandEnClair}`,
        `      ${phrase}`,
        `      ${composer(`${NATURES_EN_CLAIR[nature]}, ${ACTEURS_EN_CLAIR[acteur]} ; ${CERTITUDES[certitude]}`)}`,
      ]),
      '',
    ];
  }).join('\n');

const lireDemande = async (fichier: string, options: OptionsDEtapes, baremes: Baremes): Promise<DemandeDEtapes> => {
  const signature = jourDOption('--signature', options.signature);
  const embauche = jourDOption('--embauche', options.embauche);
  const { situation, bareme } = enSituation(avecLesJours(await lireJson(fichier), signature, embauche));
  return { situation, bareme: await chercherBareme(bareme, baremes), nom: options.nom };
};

/** `tandem etapes [situation|-] [sortie]` : les étapes datées à l'écran, ou dans un PDF à imprimer, ou dans un agenda. */
export const commandeEtapes = async (
  fichier: string,
  sortie: string | undefined,
  options: OptionsDEtapes,
  { baremes, documents, horloge }: Outils,
): Promise<void> => {
  const ecrivain = sortie === undefined ? undefined : ECRIVAINS[extname(sortie).toLowerCase()];
  if (sortie !== undefined && ecrivain === undefined) {
    return refuserEntree(sortie, 'les étapes s’écrivent en .pdf ou en .ics.');
  }
  if (sortie !== undefined) refuserDEcraser(sortie, options.remplacer, fichier);
  const complements: ComplementsDEtapes = {
    anneesAilleurs: anneesDOption('--annees-ailleurs', options.anneesAilleurs),
  };
  const demande = { ...(await lireDemande(fichier, options, baremes)), complements };
  const etapes = etapesDe(demande.situation, evaluer(demande.situation, demande.bareme), complements);
  if (sortie === undefined || ecrivain === undefined) {
    if (enJson(options)) ecrireJson(etapes.map(enDonnees));
    else ecrire(enListe(etapes));
    return;
  }
  await deposer(sortie, await ecrivain({ demande, etapes, aujourdHui: horloge.aujourdHui(), documents }));
};
