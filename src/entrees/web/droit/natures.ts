import { lireJour } from '../../../commun/jour.ts';
import type { NatureTexte } from '../../../droit/textes.ts';
import { ecrireDate } from '../../../explication/typographie.ts';

/** Qui parle. */
export const NATURES: Readonly<Record<NatureTexte, string>> = {
  'texte-officiel': 'texte officiel',
  'page-caisse': 'Assurance Maladie',
  ordre: 'ordre professionnel',
  syndicat: 'syndicat',
  branche: 'branche professionnelle',
  presse: 'presse',
  regional: 'organisme régional',
  professionnel: 'site professionnel',
};

/** Une source est datée d'un jour, d'un mois ou d'une année : elle se lit comme elle est datée. */
export const direDateDeSource = (date: string): string => {
  const jour = lireJour(date.length === 7 ? `${date}-01` : date);
  if (jour === undefined) return date;
  return date.length === 7 ? ecrireDate(jour).replace(/^1er\u00a0/, '') : ecrireDate(jour);
};

/** « presse, 3 avril 2025 ». */
export const direOrigine = (nature: NatureTexte, date: string | null): string =>
  date === null ? NATURES[nature] : `${NATURES[nature]}, ${direDateDeSource(date)}`;
