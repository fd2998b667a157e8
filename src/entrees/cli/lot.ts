import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SingleBar } from 'cli-progress';
import { enEuros } from '../../commun/centimes.ts';
import type { Bareme } from '../../droit/bareme.ts';
import { composer, ecrireNombre, ecrirePart } from '../../explication/typographie.ts';
import type { Baremes, Horloge } from '../../usages/ports.ts';
import type { Bilan } from '../lot/bilan.ts';
import { CHEMINS } from '../lot/colonnes.ts';
import { type Correspondance, lireCorrespondance, SANS_CORRESPONDANCE } from '../lot/correspondance.ts';
import { faireLotDeFichiers } from '../lot/fichiers.ts';
import type { LotFait } from '../lot/lot.ts';
import { chercherBareme } from './chercher-bareme.ts';
import { accepterOuRefuser, lireJson } from './lire.ts';
import { ecrire, refuserEntree } from './sortir.ts';

export interface OptionsDeLot {
  readonly commande?: string;
  readonly correspondance?: string;
  readonly colonnes?: boolean;
  readonly coeurs?: string;
  readonly remplacer?: boolean;
  readonly recommencer?: boolean;
}

const lireCoeurs = (texte: string | undefined): number => {
  if (texte === undefined) return availableParallelism();
  const nombre = Number(texte);
  if (!Number.isInteger(nombre) || nombre < 1 || nombre > 256) {
    refuserEntree('--coeurs', 'Donnez un nombre entier de 1 à 256.');
  }
  return nombre;
};

const lireCommande = (texte: string | undefined): 'evaluer' | 'suivre' =>
  texte === undefined || texte === 'evaluer'
    ? 'evaluer'
    : texte === 'suivre'
      ? 'suivre'
      : refuserEntree('--commande', 'Donnez evaluer ou suivre.');

const lireFichierDeCorrespondance = async (fichier: string | undefined): Promise<Correspondance> =>
  fichier === undefined ? SANS_CORRESPONDANCE : accepterOuRefuser(lireCorrespondance(await lireJson(fichier)));

/** Tous les barèmes posés : une ligne peut nommer n'importe lequel. Un barème refusé arrête le lot avant qu'il commence. */
const lireBaremes = async ({ baremes }: Outils): Promise<ReadonlyMap<string, Bareme>> => {
  const lus = new Map<string, Bareme>();
  for (const nom of baremes.lister()) {
    const bareme = await chercherBareme(nom, baremes);
    if (bareme !== undefined) lus.set(nom, bareme);
  }
  return lus;
};

/** Ce que la commande prend de la machine. */
interface Outils {
  readonly racine: string;
  readonly programme: string;
  readonly baremes: Baremes;
  readonly horloge: Horloge;
}

const SECONDES_ENTRE_DEUX_LIGNES = 5;

/** Une barre sur un terminal ; ailleurs, une ligne de temps en temps. */
const creerAvancement = () => {
  const mo = (octets: number) => ecrireNombre(Math.round(octets / 1_000_000));
  if (process.stderr.isTTY === true) {
    const barre = new SingleBar({
      format: '{bar} {percentage} % | {lignes} lignes | reste {eta_formatted}',
      hideCursor: true,
    });
    let ouverte = false;
    return {
      avancer: (faits: number, total: number, { lignes, rejets }: Bilan): void => {
        if (!ouverte) barre.start(total, 0, { lignes: 0 });
        ouverte = true;
        barre.update(faits, { lignes: ecrireNombre(lignes + rejets) });
      },
      finir: (): void => barre.stop(),
    };
  }
  let derniere = performance.now();
  return {
    avancer: (faits: number, total: number, { lignes, rejets }: Bilan): void => {
      if (performance.now() - derniere < SECONDES_ENTRE_DEUX_LIGNES * 1000) return;
      derniere = performance.now();
      console.error(composer(`${ecrireNombre(lignes + rejets)} lignes, ${mo(faits)} Mo sur ${mo(total)}`));
    },
    finir: (): void => undefined,
  };
};

const HABITUDES_EN_CLAIR = {
  virgule: 'des virgules décimales',
  milliers: 'des espaces de milliers',
  pourcentage: 'des pourcentages',
  'date-francaise': 'des dates comme 31/12/2024',
  'oui-non': 'des « oui », « non », 1 et 0',
} as const;

const compter = (table: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(table)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([nom, nombre]) => `  ${ecrireNombre(nombre).padStart(10)}  ${nom}`);

const raconter = ({ bilan, repris, ignorees, fichierDesRejets }: LotFait, sortie: string): string => {
  const { lignes, rejets, parReponse, parMotif, totauxConnus, sommeDesTotaux, habitudes } = bilan;
  const reconnues = Object.keys(habitudes).map((nom) => HABITUDES_EN_CLAIR[nom as keyof typeof HABITUDES_EN_CLAIR]);
  const part = lignes === 0 ? 0 : Math.round((totauxConnus / lignes) * 10_000);
  return composer(
    [
      `${ecrireNombre(lignes)} lignes écrites dans ${sortie}${repris ? ', lot repris où il s’était arrêté' : ''}.`,
      ...(rejets > 0 ? [`${ecrireNombre(rejets)} lignes mises à part : ${fichierDesRejets ?? ''}`] : []),
      ...(ignorees.length > 0 ? [`Colonnes non lues : ${ignorees.join(', ')}.`] : []),
      ...(reconnues.length > 0 ? [`Reconnu : ${reconnues.join(', ')}.`] : []),
      'Réponses :',
      ...compter(parReponse),
      ...(Object.keys(parMotif).length > 0 ? ['Premier refus ou premier manque :', ...compter(parMotif)] : []),
      `Totaux connus : ${ecrireNombre(totauxConnus)} (${ecrirePart(part)}), ${ecrireNombre(enEuros(sommeDesTotaux))} € en tout, au plus.`,
    ].join('\n'),
  );
};

/** `tandem lot --colonnes` : les noms de colonne admis. */
export const commandeColonnes = (): void => ecrire(CHEMINS.join('\n'));

/** `tandem lot <entrée> <sortie>` : évalue ou suit toutes les lignes d'un fichier. */
export const commandeLot = async (
  entree: string | undefined,
  sortie: string | undefined,
  options: OptionsDeLot,
  outils: Outils,
): Promise<void> => {
  if (entree === undefined || sortie === undefined) {
    return refuserEntree(
      'lot',
      'Donnez un fichier à lire et un fichier à écrire : tandem lot medecins.csv reponses.csv',
    );
  }
  const avancement = creerAvancement();
  const fait = await faireLotDeFichiers({
    entree,
    sortie,
    commande: lireCommande(options.commande),
    correspondance: await lireFichierDeCorrespondance(options.correspondance),
    baremes: await lireBaremes(outils),
    aujourdHui: outils.horloge.aujourdHui(),
    programme: outils.programme,
    coeurs: lireCoeurs(options.coeurs),
    remplacer: options.remplacer === true || options.recommencer === true,
    recommencer: options.recommencer === true,
    ouvrier: pathToFileURL(join(outils.racine, 'dist/ouvrier.mjs')),
    avancer: avancement.avancer,
  }).finally(avancement.finir);
  ecrire(raconter(accepterOuRefuser(fait), sortie));
};
