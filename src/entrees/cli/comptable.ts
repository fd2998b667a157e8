import { extname } from 'node:path';
import type { Jour } from '../../commun/jour.ts';
import { type Suivi, suivreContrat } from '../../contrat/contrat.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { DROIT_TENU_AU } from '../../droit/version.ts';
import type { Situation } from '../../regles/situation.ts';
import { composerClasseurComptable } from '../../usages/comptable/classeur.ts';
import { ecrireCsvComptable } from '../../usages/comptable/csv.ts';
import { ecrireVueComptable } from '../../usages/comptable/ecrire.ts';
import { faireVueComptable } from '../../usages/comptable/faire-vue.ts';
import type { Parts, VueComptable } from '../../usages/comptable/forme.ts';
import type { Documents } from '../../usages/ports.ts';
import { type CoutLu, lireCout } from '../contrat-json/cout.ts';
import { lireParts } from '../contrat-json/parts.ts';
import { estUnContrat } from '../contrat-json/suivi.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { chiffreOuRefuse, type OutilsDeCout } from './chiffrer.ts';
import { ecrireTableauComptable } from './comptable-tableau.ts';
import { deposer, refuserDEcraser } from './deposer.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';
import { enContrat } from './lire-contrat.ts';
import { enSituation } from './lire-situation.ts';
import { ecrire, ecrireJson, enJson, refuserEntree } from './sortir.ts';

interface Outils extends OutilsDeCout {
  readonly documents: Documents;
}

export interface OptionsComptables {
  readonly emploi?: string;
  readonly parts?: string;
  readonly auPlusTot?: boolean;
  readonly sortie?: string;
  readonly remplacer?: boolean;
  readonly json?: boolean;
  readonly table?: boolean;
}

type Ecrivain = (vue: VueComptable, outils: Outils) => Promise<Uint8Array>;

const enOctets = (texte: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(texte));

const publier = (vue: VueComptable, { programme }: Outils) =>
  ecrireVueComptable(vue, { programme, droit: DROIT_TENU_AU });

const ECRIVAINS: Readonly<Record<string, Ecrivain>> = {
  '.xlsx': (vue, { documents }) => documents.ecrireXlsx(composerClasseurComptable(vue)),
  '.csv': (vue) => enOctets(ecrireCsvComptable(vue)),
  '.json': (vue, outils) => enOctets(`${JSON.stringify(publier(vue, outils), null, 2)}\n`),
};

/** Ce que la personne donne de l'aide : une situation, ou un contrat suivi avec ce qu'il a reçu. */
interface Donnee {
  readonly situation: Situation;
  readonly bareme: Bareme | undefined;
  readonly suivi: Suivi | undefined;
  readonly au: Jour;
}

const lireLaDonnee = async (fichier: string, { baremes, horloge }: Outils): Promise<Donnee> => {
  const document = await lireJson(fichier);
  const aujourdHui = horloge.aujourdHui();
  if (!estUnContrat(document)) {
    const { situation, bareme } = enSituation(document);
    return { situation, bareme: await chercherBareme(bareme, baremes), suivi: undefined, au: aujourdHui };
  }
  const contrat = enContrat(document);
  const au = contrat.au ?? aujourdHui;
  const bareme = await chercherBareme(contrat.bareme, baremes);
  const suivi = suivreContrat(contrat.situation, contrat.actes, au, contrat.connuLe, bareme);
  return { situation: suivi.situation, bareme, suivi, au };
};

/** L'emploi à chiffrer ; la situation, la commande la lit déjà. */
const lireLEmploi = async (fichier: string | undefined): Promise<CoutLu | undefined> => {
  if (fichier === undefined) return undefined;
  const lu = accepterOuRefuser(lireCout(await lireJson(fichier)));
  return lu.situation === undefined
    ? lu
    : refuserEntree('emploi, situation', 'La situation est déjà donnée à la commande : ôtez-la de l’emploi.');
};

const lireLesParts = async (
  fichier: string | undefined,
  { situation }: Donnee,
  { baremes }: Outils,
): Promise<Parts | undefined> => {
  if (fichier === undefined) return undefined;
  const { cle, medecins } = accepterOuRefuser(lireParts(await lireJson(fichier), situation.demande.cadre));
  const complets: Parts['medecins'][number][] = [];
  for (const medecin of medecins) {
    const { contrat } = medecin;
    complets.push(
      contrat.genre === 'propre'
        ? { ...medecin, contrat: { ...contrat, bareme: await chercherBareme(contrat.bareme, baremes) } }
        : { ...medecin, contrat },
    );
  }
  return { cle, medecins: complets };
};

const refuserDeuxEntrees = (fichiers: readonly (string | undefined)[]): void => {
  if (fichiers.filter((fichier) => fichier === '-').length < 2) return;
  refuserEntree('-', 'L’entrée standard ne donne qu’un document : écrivez les autres dans des fichiers.');
};

/** `tandem comptable [fichier|-]` : ce qu'un expert-comptable demande de l'aide et du coût, à l'écran ou en fichier. */
export const commandeComptable = async (fichier: string, options: OptionsComptables, outils: Outils): Promise<void> => {
  const { sortie } = options;
  refuserDeuxEntrees([fichier, options.emploi, options.parts]);
  const ecrivain = sortie === undefined ? undefined : ECRIVAINS[extname(sortie).toLowerCase()];
  if (sortie !== undefined) {
    if (ecrivain === undefined) refuserEntree(sortie, 'la vue comptable s’écrit en .xlsx, en .csv ou en .json.');
    refuserDEcraser(sortie, options.remplacer, fichier, options.emploi, options.parts);
  }
  const donnee = await lireLaDonnee(fichier, outils);
  const parts = await lireLesParts(options.parts, donnee, outils);
  const emploi = await lireLEmploi(options.emploi);
  const demande = {
    ...donnee,
    emploi,
    parts,
    dates: options.auPlusTot === true ? ('au-plus-tot' as const) : ('indeterminees' as const),
  };
  const vue = chiffreOuRefuse(await faireVueComptable(demande, outils.paie, outils.programme));
  if (sortie !== undefined && ecrivain !== undefined) await deposer(sortie, await ecrivain(vue, outils));
  else if (enJson(options)) ecrireJson(publier(vue, outils));
  else ecrire(ecrireTableauComptable(vue, { programme: outils.programme, droit: DROIT_TENU_AU }));
};
