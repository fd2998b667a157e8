import { Worker } from 'node:worker_threads';
import type { Jour } from '../../commun/jour.ts';
import { accepter, type Resultat } from '../../commun/resultat.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { ajouterBilan, BILAN_VIDE, type Bilan } from './bilan.ts';
import type { BlocTraite, Tache } from './blocs.ts';
import { comprendre, EXTRAIT, LIGNE_MAXIMALE } from './comprendre.ts';
import { SANS_CORRESPONDANCE } from './correspondance.ts';
import { amorcer, type BlocDeFlux, couperLeFlux, type LireMorceau, lecteurDOctets } from './flux.ts';
import type { BaremesParNom } from './lignes.ts';
import type { ReponseDeFlux } from './ouvrier-de-flux.ts';

export interface DemandeDeFlux {
  readonly genre: 'tableau' | 'documents';
  readonly commande: 'evaluer' | 'suivre';
  readonly baremes: BaremesParNom;
  readonly aujourdHui: Jour;
  /** Le fichier construit de `ouvrier-de-flux.ts`. */
  readonly ouvrier: URL;
}

/** Ce que l'on a reconnu de l'entrée : la première ligne rendue le dit. */
export interface EntreeReconnue {
  readonly separateur: string | null;
  readonly codage: string;
  readonly ignorees: readonly string[];
}

const TAILLE_DE_BLOC = 256_000;

/** Un ouvrier pour un lot ; il rend les blocs dans l'ordre où il les reçoit. */
const embaucher = (fichier: URL, tache: Tache) => {
  const ouvrier = new Worker(fichier, { workerData: tache });
  const attentes: { fini: (traite: BlocTraite) => void; rate: (erreur: Error) => void }[] = [];
  let mort: Error | undefined;
  const perdre = (erreur: Error): void => {
    mort ??= erreur;
    for (const { rate } of attentes.splice(0)) rate(mort);
  };
  ouvrier.on('message', (reponse: ReponseDeFlux) => {
    const attente = attentes.shift();
    if (reponse.issue === 'fait') attente?.fini(reponse.traite);
    else attente?.rate(Object.assign(new Error(), reponse.erreur));
  });
  ouvrier.on('error', perdre);
  ouvrier.on('exit', () => perdre(new Error('L’ouvrier du lot s’est arrêté')));
  return {
    traiter: (bloc: BlocDeFlux): Promise<BlocTraite> =>
      new Promise((fini, rate) => {
        if (mort !== undefined) return rate(mort);
        attentes.push({ fini, rate });
        ouvrier.postMessage(bloc);
      }),
    renvoyer: () => ouvrier.terminate(),
  };
};

const ecrire = (ligne: object): string => `${JSON.stringify(ligne)}\n`;

async function* rendre(
  blocs: AsyncIterable<BlocDeFlux>,
  tache: Tache,
  reconnue: EntreeReconnue,
  fichier: URL,
): AsyncGenerator<string> {
  const { traiter, renvoyer } = embaucher(fichier, tache);
  let bilan: Bilan = BILAN_VIDE;
  const compter = ({ sortie, rejets, bilan: duBloc }: BlocTraite): string => {
    bilan = ajouterBilan(bilan, duBloc);
    return sortie + rejets;
  };
  try {
    yield ecrire({ entree: reconnue });
    let enVol: Promise<BlocTraite> | undefined;
    for await (const bloc of blocs) {
      // Un bloc d'avance : le suivant se lit pendant que celui-ci se fait, et pas davantage.
      const suivant = traiter(bloc);
      suivant.catch(() => undefined);
      if (enVol !== undefined) yield compter(await enVol);
      enVol = suivant;
    }
    if (enVol !== undefined) yield compter(await enVol);
    yield ecrire({ bilan });
  } finally {
    await renvoyer();
  }
}

/**
 * Fait un lot d'un flux, sans rien garder : rend du NDJSON. La première ligne dit ce qui a été reconnu ; puis viennent,
 * par blocs, les réponses et les lignes mises à part, chacune avec son numéro ; la dernière est le bilan, en centimes.
 * Sans cette dernière ligne, la réponse est incomplète. Refuse une entrée dont l'en-tête ne se comprend pas.
 */
export const faireLotEnFlux = async (
  lire: LireMorceau,
  demande: DemandeDeFlux,
): Promise<Resultat<AsyncGenerator<string>, readonly Ecart[]>> => {
  const { genre, commande, baremes, aujourdHui, ouvrier } = demande;
  const amorce = await amorcer(lire, EXTRAIT + 1);
  const lecteur = lecteurDOctets(amorce.octets, !amorce.fini);
  const comprise = comprendre(lecteur, { genre, commande, correspondance: SANS_CORRESPONDANCE });
  if (!comprise.accepte) return comprise;
  const { entree, separateur, depart, premiereLigne, ignorees } = comprise.valeur;
  const tache: Tache = { entree, separateur, sortie: 'ndjson', rejets: 'ndjson', baremes, aujourdHui };
  const enTableau = entree.genre === 'tableau';
  const reglages = {
    separateur: enTableau ? separateur.charCodeAt(0) : undefined,
    tailleDeBloc: TAILLE_DE_BLOC,
    ligneMaximale: LIGNE_MAXIMALE[genre],
  };
  const reconnue = { separateur: enTableau ? separateur : null, codage: enTableau ? entree.codage : 'utf-8', ignorees };
  return accepter(rendre(couperLeFlux(amorce, depart, premiereLigne, reglages, lire), tache, reconnue, ouvrier));
};
