import { type Resultat, refuser } from '../../../commun/resultat.ts';
import type { FicheDePaie, RefusDePaie } from '../../../regles/paie/fiche.ts';
import type { MessageDePaie, Paie, ReponseDuTravailleur } from '../../../usages/ports.ts';

type Reponse = Resultat<FicheDePaie, RefusDePaie>;

/** Ce qu'un travailleur a de commun avec `Worker` : de quoi l'éprouver sans navigateur. */
export interface Travailleur {
  postMessage(message: MessageDePaie): void;
  terminate(): void;
  onmessage: ((evenement: MessageEvent<unknown>) => void) | null;
  onerror: ((evenement: ErrorEvent) => void) | null;
  onmessageerror: ((evenement: MessageEvent<unknown>) => void) | null;
}

/** Au-delà, le travailleur ne répondra plus : le moteur se construit en une seconde sur un téléphone lent. */
const ATTENTE_MAXIMALE_MS = 20_000;

const indisponible = (): Reponse =>
  refuser({
    code: 'moteur-indisponible',
    champ: '',
    phrase: 'Le calcul du salaire n’a pas pu se charger. L’aide reste juste ; le coût est indéterminé.',
  });

const estReponse = (recu: unknown): recu is ReponseDuTravailleur =>
  typeof recu === 'object' && recu !== null && 'id' in recu && typeof recu.id === 'number' && 'reponse' in recu;

interface EnAttente {
  readonly rendre: (reponse: Reponse) => void;
  readonly delai: ReturnType<typeof setTimeout>;
}

/**
 * Le moteur de paie, dans un travailleur lancé à la première demande. Chaque réponse revient par son numéro. Un
 * travailleur qui ne se charge pas, se casse ou se tait est arrêté : ce qui l'attendait est refusé, et la demande
 * suivante en lance un autre. Ne lève jamais d'exception.
 */
export const creerPaieDuTravailleur = (lancer: () => Travailleur): Paie => {
  let travailleur: Travailleur | undefined;
  let dernier = 0;
  const attentes = new Map<number, EnAttente>();

  const rendre = (id: number, reponse: Reponse): void => {
    const attente = attentes.get(id);
    if (attente === undefined) return;
    clearTimeout(attente.delai);
    attentes.delete(id);
    attente.rendre(reponse);
  };
  const abandonner = (): void => {
    travailleur?.terminate();
    travailleur = undefined;
    for (const id of attentes.keys()) rendre(id, indisponible());
  };
  const demarrer = (): Travailleur => {
    const neuf = lancer();
    neuf.onmessage = ({ data }) => {
      if (estReponse(data)) rendre(data.id, data.reponse);
    };
    neuf.onerror = (evenement) => {
      evenement.preventDefault();
      if (neuf === travailleur) abandonner();
    };
    neuf.onmessageerror = () => {
      if (neuf === travailleur) abandonner();
    };
    return neuf;
  };
  return {
    calculer: (demande) =>
      new Promise((rendreLaReponse) => {
        dernier += 1;
        const id = dernier;
        attentes.set(id, { rendre: rendreLaReponse, delai: setTimeout(abandonner, ATTENTE_MAXIMALE_MS) });
        try {
          travailleur ??= demarrer();
          travailleur.postMessage({ id, demande });
        } catch {
          abandonner();
        }
      }),
  };
};
