import type { Indicateur } from '../../droit/codes.ts';

/** Ce dont on demande la raison sur l'écran du contrat : une place dans l'arbre du suivi. */
export type CleDeRaison =
  | { readonly genre: 'contrat' }
  | { readonly genre: 'duree' }
  | { readonly genre: 'solde' }
  | { readonly genre: 'enjeu' }
  | { readonly genre: 'annee'; readonly annee: number }
  | { readonly genre: 'verse'; readonly annee: number | undefined }
  | { readonly genre: 'versement'; readonly annee: number; readonly rang: number }
  | { readonly genre: 'objectif'; readonly indicateur: Indicateur }
  | { readonly genre: 'echeance'; readonly rang: number }
  | { readonly genre: 'alerte'; readonly rang: number }
  | { readonly genre: 'acte'; readonly rang: number };

/** Une clé en un mot, pour reconnaître le chiffre ouvert. */
export const ecrireCle = (cle: CleDeRaison): string => Object.values(cle).join('/');
