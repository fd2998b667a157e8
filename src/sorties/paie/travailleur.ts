import type { MessageDePaie, Paie, ReponseDuTravailleur } from '../../usages/ports.ts';
import { construireMoteur } from './moteur.ts';
import { creerPaie } from './paie.ts';

/*
 * Le point d'entrée d'un travailleur (Web Worker, module) : un message `MessageDePaie` entre, une réponse
 * `ReponseDuTravailleur` sort. Le moteur est ici importé d'emblée : le travailleur lui-même n'est lancé qu'au besoin.
 */

const paie: Paie = creerPaie(() => Promise.resolve(construireMoteur()));

const estMessage = (recu: unknown): recu is MessageDePaie =>
  typeof recu === 'object' && recu !== null && 'id' in recu && typeof recu.id === 'number' && 'demande' in recu;

// Un message d'une autre forme n'a pas de numéro à qui répondre : il est laissé.
globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!estMessage(data)) return;
  const { id, demande } = data;
  void paie.calculer(demande).then((reponse) => {
    const message: ReponseDuTravailleur = { id, reponse };
    globalThis.postMessage(message);
  });
});
