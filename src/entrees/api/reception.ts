import type { Context, MiddlewareHandler } from 'hono';
import { lireDocument } from '../contrat-json/document.ts';
import { LIMITE_EN_CLAIR, lireBorne, refuserLeType } from './corps.ts';
import { type Guichet, REVENIR_DANS } from './guichet.ts';
import type { Refuser } from './refus.ts';

/** De quoi répondre à un document déjà lu. */
export type Repondre = (document: unknown) => Promise<Response>;

/** N'écoute que du JSON, en UTF-8 et sans compression. */
export const exigerDuJson =
  (refuser: Refuser): MiddlewareHandler =>
  async (contexte, suite) => {
    const { req } = contexte;
    const phrase = refuserLeType(req.header('content-type'), req.header('content-encoding'));
    return phrase === undefined ? suite() : refuser(contexte, 'type-refuse', phrase);
  };

/** Reçoit un document : la taille, puis la lecture, puis la réponse. */
export const recevoir =
  (refuser: Refuser, repondre: (document: unknown, contexte: Context) => Promise<Response>) =>
  async (contexte: Context): Promise<Response> => {
    const { req } = contexte;
    const octets = await lireBorne(req.raw.body, req.header('content-length'));
    if (octets === undefined) {
      return refuser(contexte, 'trop-gros', `Le document dépasse ${LIMITE_EN_CLAIR}, le plus qui est lu ici.`);
    }
    const lu = lireDocument(octets);
    return lu.accepte
      ? repondre(lu.valeur, contexte)
      : refuser(contexte, 'illisible', lu.refus.map(({ message }) => message).join(' '));
  };

/** Ne répond qu'avec une place au guichet ; sinon dit quand revenir, sans rien commencer. */
export const auGuichet =
  (guichet: Guichet, refuser: Refuser, repondre: Repondre) =>
  async (document: unknown, contexte: Context): Promise<Response> => {
    const rendu = await guichet(() => repondre(document));
    return rendu === 'complet'
      ? refuser(contexte, 'complet', `Tandem a déjà trop à faire. Renvoyez la demande dans ${REVENIR_DANS} secondes.`, {
          'retry-after': String(REVENIR_DANS),
        })
      : rendu;
  };
