import type { Habitude } from './cellules.ts';

/** Ce que l'on a reconnu dans les cellules d'un tableau, en mots. */
export const HABITUDES_EN_CLAIR: Readonly<Record<Habitude, string>> = {
  virgule: 'des virgules décimales',
  milliers: 'des espaces de milliers',
  pourcentage: 'des pourcentages',
  'date-francaise': 'des dates comme 31/12/2024',
  'oui-non': 'des « oui », « non », 1 et 0',
};
