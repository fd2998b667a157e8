import type { ListeDEtapes } from '../../usages/ports.ts';
import { mettreEnPage } from './typst.ts';

/** Écrit la liste des étapes en PDF balisé, A4, en français. La même liste donne les mêmes octets. */
export const ecrireEtapesPdf = async (etapes: ListeDEtapes): Promise<Uint8Array> =>
  mettreEnPage('etapes.typ', { etapes });
