import type { Centimes } from '../../../commun/centimes.ts';
import type { AnneeCalculee } from './calcul.ts';
import { ecrireRond, ecrireSigne } from './ecrire.ts';
import { estExacte } from './fourchette.ts';
import type { Tranche } from './tranches.ts';

/** Ce qu'une tranche dit d'elle-même, dedans ou au-dessus quand elle est trop mince. */
export interface Etiquette {
  readonly lignes: readonly string[];
  readonly place: 'dedans' | 'dessus';
}

const UNE_LIGNE = 20;
const DEUX_LIGNES = 38;

const AU_PLUS = '≤\u00a0';

/** L'aide entière, pas la part qui tient sous le coût ; les deux bouts si elle n'est connue qu'entre deux sommes. */
const ecrireAide = ({ aide }: AnneeCalculee, auPlus: boolean): readonly string[] => {
  if (aide === null) return [];
  const debut = `${auPlus ? AU_PLUS : ''}${ecrireRond(aide.bas)}`;
  return estExacte(aide) ? [debut] : [debut, `à\u00a0${ecrireRond(aide.haut)}`];
};

/** L'étiquette d'une tranche haute de tant de pixels, ou rien si le tableau la dit seul. */
export const etiqueter = ({ genre, de, a }: Tranche, annee: AnneeCalculee, hauteur: number): Etiquette | undefined => {
  const dedans = (lignes: readonly string[]): Etiquette | undefined =>
    hauteur < (lignes.length > 1 ? DEUX_LIGNES : UNE_LIGNE) ? undefined : { lignes, place: 'dedans' };
  switch (genre) {
    case 'acquise':
    case 'au-plus':
      return dedans(ecrireAide(annee, genre === 'au-plus'));
    case 'reste':
      return (
        dedans([ecrireRond((a - de) as Centimes)]) ?? { lignes: [ecrireRond((a - de) as Centimes)], place: 'dessus' }
      );
    case 'surplus':
      return { lignes: [ecrireSigne((a - de) as Centimes)], place: 'dessus' };
    case 'inconnue':
      return (de === 0 && annee.aide !== null ? dedans(ecrireAide(annee, false)) : undefined) ?? dedans(['?']);
  }
};
