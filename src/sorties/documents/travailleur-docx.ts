import type { Brouillon, ReponseDuTravailleurDeDocx } from '../../usages/ports.ts';
import { ecrireDocx } from './docx.ts';

/*
 * Le point d'entrée d'un travailleur (Web Worker, module) : un `Brouillon` entre, ses octets sortent. Il est lancé pour
 * un document, puis arrêté ; le texte d'une personne ne quitte donc jamais sa page.
 */

const estBrouillon = (recu: unknown): recu is Brouillon =>
  typeof recu === 'object' && recu !== null && 'sections' in recu && 'relecture' in recu;

const repondre = (octets: Uint8Array | null): void => {
  const message: ReponseDuTravailleurDeDocx = { octets };
  globalThis.postMessage(message);
};

globalThis.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!estBrouillon(data)) return;
  ecrireDocx(data).then(repondre, () => repondre(null));
});
