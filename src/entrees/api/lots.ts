import type { Context } from 'hono';
import type { Baremes, Horloge } from '../../usages/ports.ts';
import { lireTousLesBaremesPoses } from '../cli/chercher-bareme.ts';
import { accepterOuRefuser } from '../cli/lire.ts';
import type { LireMorceau } from '../lot/flux.ts';
import { faireLotEnFlux } from '../lot/lot-en-flux.ts';
import { type Guichet, REVENIR_DANS } from './guichet.ts';
import { TYPE_DES_LOTS } from './lots-forme.ts';
import type { Refuser } from './refus.ts';

const MEGA = 1_000_000;

/** Le plus gros lot lu par HTTP, en octets : environ un million de lignes. Au-delà, `tandem lot` n'a pas de limite. */
export const LIMITE_D_UN_LOT = 200 * MEGA;
const LIMITE_EN_CLAIR = `${LIMITE_D_UN_LOT / MEGA}\u00a0Mo`;

/** Les lots faits à la fois : chacun tient un cœur. */
export const LOTS_A_LA_FOIS = 2;

/** Sans un octet reçu ni rendu pendant ce temps, un lot est abandonné et sa place rendue. En millisecondes. */
const SILENCE_MAXIMAL = 60_000;

const GENRES: Readonly<Record<string, 'tableau' | 'documents'>> = {
  'text/csv': 'tableau',
  'application/x-ndjson': 'documents',
  'application/ndjson': 'documents',
};

export interface OutilsDeLots {
  readonly baremes: Baremes;
  readonly horloge: Horloge;
  /** L'ouvrier construit d'un lot reçu en flux. */
  readonly ouvrierDeLots: URL;
}

/** Pourquoi un lot commencé s'arrête : sa dernière ligne le dit. */
class LotArrete extends Error {}

const enUtf8 = new TextEncoder();
const dire = (ligne: object): Uint8Array => enUtf8.encode(`${JSON.stringify(ligne)}\n`);

/** Un corps lu morceau par morceau, compté au fil de la lecture. */
const lireLeCorps = (corps: ReadableStream<Uint8Array> | null) => {
  const lecteur = corps?.getReader();
  let taille = 0;
  let abandonne = false;
  const lire: LireMorceau = async () => {
    const lu = await lecteur?.read();
    if (abandonne) throw new LotArrete('Rien n’est venu depuis une minute : le lot est abandonné.');
    if (lu === undefined || lu.done) return undefined;
    taille += lu.value.length;
    if (taille > LIMITE_D_UN_LOT) {
      throw new LotArrete(`Le fichier dépasse ${LIMITE_EN_CLAIR} : la suite n’est pas lue. Utilisez « tandem lot ».`);
    }
    return lu.value;
  };
  const abandonner = async (): Promise<void> => {
    abandonne = true;
    // L'auteur est peut-être déjà parti : il n'y a alors rien à fermer.
    await lecteur?.cancel().catch(() => undefined);
  };
  return { lire, abandonner };
};

/** Rend les lignes au rythme où elles sont prises. `finir` est appelé une fois, quelle que soit l'issue. */
const enReponse = (
  lignes: AsyncGenerator<string>,
  abandonner: () => Promise<void>,
  finir: () => void,
): ReadableStream<Uint8Array> => {
  let veille: NodeJS.Timeout | undefined;
  const clore = (): void => {
    clearTimeout(veille);
    finir();
  };
  const veiller = (faire: () => void): void => {
    clearTimeout(veille);
    veille = setTimeout(faire, SILENCE_MAXIMAL);
    veille.unref();
  };
  return new ReadableStream<Uint8Array>({
    pull: async (sortie) => {
      veiller(() => void abandonner());
      try {
        const { done, value } = await lignes.next();
        if (done) {
          sortie.close();
          clore();
          return;
        }
        sortie.enqueue(enUtf8.encode(value));
        // Qui ne prend plus rien perd sa place.
        veiller(() => {
          sortie.error(new Error('Le lot n’est plus lu'));
          void abandonner().then(() => lignes.return(undefined));
          clore();
        });
      } catch (erreur) {
        const phrase = erreur instanceof LotArrete ? erreur.message : 'Le lot s’est arrêté : renvoyez-le.';
        sortie.enqueue(dire({ erreur: phrase }));
        sortie.close();
        await abandonner();
        clore();
      }
    },
    cancel: async () => {
      await abandonner();
      await lignes.return(undefined);
      clore();
    },
  });
};

/** Ce qui empêche de commencer un lot, ou ce que l'on en sait. */
const annoncer = ({ req }: Context) => {
  const genre = GENRES[(req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''];
  const codage = req.header('content-encoding');
  const commande = req.query('commande') ?? 'evaluer';
  if (genre === undefined || (codage !== undefined && codage !== 'identity')) {
    return {
      code: 'type-refuse',
      phrase:
        "Annoncez un tableau ou des documents, sans les compresser : l'en-tête Content-Type vaut text/csv ou application/x-ndjson.",
    } as const;
  }
  if (commande !== 'evaluer' && commande !== 'suivre') {
    return { code: 'illisible', phrase: 'commande : donnez evaluer ou suivre.' } as const;
  }
  if (commande === 'suivre' && genre === 'tableau') {
    return { code: 'type-refuse', phrase: 'Des contrats à suivre s’envoient en application/x-ndjson.' } as const;
  }
  if (Number(req.header('content-length')) > LIMITE_D_UN_LOT) {
    return { code: 'trop-gros', phrase: `Le fichier dépasse ${LIMITE_EN_CLAIR}, le plus qui est lu ici.` } as const;
  }
  return { code: undefined, genre, commande } as const;
};

/**
 * `POST /api/lots` : un tableau ou des documents entrent, du NDJSON sort, l'un et l'autre au fil de l'eau. Rien n'est
 * gardé. Une entrée incomprise est refusée avant la première ligne ; ce qui arrive après se lit dans la dernière.
 */
export const recevoirUnLot =
  (refuser: Refuser, guichet: Guichet, { baremes, horloge, ouvrierDeLots }: OutilsDeLots) =>
  async (contexte: Context): Promise<Response> => {
    const annonce = annoncer(contexte);
    if (annonce.code !== undefined) return refuser(contexte, annonce.code, annonce.phrase);
    let finir: () => void = () => undefined;
    let admis = false;
    void guichet(() => {
      admis = true;
      return new Promise<void>((fini) => {
        finir = fini;
      });
    });
    if (!admis) {
      return refuser(
        contexte,
        'complet',
        `${LOTS_A_LA_FOIS} lots sont déjà en cours. Renvoyez celui-ci dans un moment.`,
        {
          'retry-after': String(REVENIR_DANS),
        },
      );
    }
    const { lire, abandonner } = lireLeCorps(contexte.req.raw.body);
    try {
      const demande = {
        genre: annonce.genre,
        commande: annonce.commande,
        baremes: await lireTousLesBaremesPoses(baremes),
        aujourdHui: horloge.aujourdHui(),
        ouvrier: ouvrierDeLots,
      };
      const lignes = accepterOuRefuser(await faireLotEnFlux(lire, demande));
      return new Response(enReponse(lignes, abandonner, finir), {
        headers: { 'content-type': TYPE_DES_LOTS, 'cache-control': 'no-store' },
      });
    } catch (erreur) {
      await abandonner();
      finir();
      if (erreur instanceof LotArrete) return refuser(contexte, 'trop-gros', erreur.message);
      throw erreur;
    }
  };
