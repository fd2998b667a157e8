import type { Rapport } from '../../usages/ports.ts';
import { mettreEnPage } from './typst.ts';

/** Écrit le rapport de simulation en PDF balisé, A4, en français. Le même rapport donne les mêmes octets. */
export const ecrirePdf = async (rapport: Rapport): Promise<Uint8Array> => mettreEnPage('rapport.typ', { rapport });
