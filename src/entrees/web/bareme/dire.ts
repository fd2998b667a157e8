import type { Bareme } from '../../../droit/bareme.ts';
import { composer } from '../../../explication/typographie.ts';

/** Ce que dit le bouton qui ouvre le fichier d'un barème. */
export const APPORTER_UN_BAREME = 'Apporter un barème…';

/** Une phrase d'une personne, avec son point. */
const enPhrase = (texte: string): string => (/[.!?…]$/.test(texte.trim()) ? texte.trim() : `${texte.trim()}.`);

/** Qui tient le texte, et d'où il vient, avec les mots de la personne. */
export const direLaProvenance = ({ auteur, source }: Pick<Bareme, 'auteur' | 'source'>): string =>
  composer(`Auteur : ${enPhrase(auteur)} Source : ${enPhrase(source)}`);

/** « Barème « x », que vous avez apporté : son titre. » */
export const direLeBareme = ({ nom, titre }: Pick<Bareme, 'nom' | 'titre'>): string =>
  composer(`Barème « ${nom} », que vous avez apporté : ${enPhrase(titre)}`);
