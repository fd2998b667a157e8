import type { Fiche } from '../../usages/ports.ts';
import { mettreEnPage } from './typst.ts';

/** Écrit la fiche de suivi d'un contrat en PDF balisé, A4, en français. La même fiche donne les mêmes octets. */
export const ecrireFichePdf = async (fiche: Fiche): Promise<Uint8Array> => mettreEnPage('fiche.typ', { fiche });
