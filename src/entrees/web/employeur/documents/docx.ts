import { accepter, type Resultat, refuser } from '../../../../commun/resultat.ts';
import type { Brouillon } from '../../../../usages/documents/brouillon.ts';
import type { ReponseDuTravailleurDeDocx } from '../../../../usages/ports.ts';

/** Ce qu'un travailleur a de commun avec `Worker` : de quoi l'éprouver sans navigateur. */
export interface Travailleur {
  postMessage(brouillon: Brouillon): void;
  terminate(): void;
  onmessage: ((evenement: MessageEvent<unknown>) => void) | null;
  onerror: ((evenement: ErrorEvent) => void) | null;
  onmessageerror: ((evenement: MessageEvent<unknown>) => void) | null;
}

/** Au-delà, le travailleur ne répondra plus : le plus long contrat s'écrit en une seconde sur un téléphone lent. */
const ATTENTE_MAXIMALE_MS = 20_000;

export const PHRASE_DE_PANNE =
  'Le document n’a pas pu être fait par votre navigateur. Copiez le texte, ou rechargez la page puis recommencez.';

const lancerLeTravailleur = (): Worker =>
  new Worker(new URL('../../../../sorties/documents/travailleur-docx.ts', import.meta.url), { type: 'module' });

const estReponse = (recu: unknown): recu is ReponseDuTravailleurDeDocx =>
  typeof recu === 'object' &&
  recu !== null &&
  'octets' in recu &&
  (recu.octets === null || recu.octets instanceof Uint8Array);

/**
 * Écrit un brouillon en DOCX dans un travailleur lancé pour lui : rien ne quitte la page. Un travailleur qui ne se charge
 * pas, se casse ou se tait est arrêté, et donne une phrase. Ne lève jamais d'exception.
 */
export const faireLeDocx = (
  brouillon: Brouillon,
  lancer: () => Travailleur = lancerLeTravailleur,
): Promise<Resultat<Uint8Array, string>> =>
  new Promise((rendre) => {
    let travailleur: Travailleur | undefined;
    const finir = (resultat: Resultat<Uint8Array, string>) => {
      clearTimeout(delai);
      travailleur?.terminate();
      rendre(resultat);
    };
    const renoncer = () => finir(refuser(PHRASE_DE_PANNE));
    const delai = setTimeout(renoncer, ATTENTE_MAXIMALE_MS);
    try {
      travailleur = lancer();
      travailleur.onmessage = ({ data }) => {
        if (estReponse(data)) finir(data.octets === null ? refuser(PHRASE_DE_PANNE) : accepter(data.octets));
      };
      travailleur.onerror = (evenement) => {
        evenement.preventDefault();
        renoncer();
      };
      travailleur.onmessageerror = renoncer;
      travailleur.postMessage(brouillon);
    } catch {
      renoncer();
    }
  });
