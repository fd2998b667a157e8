import { type Centimes, ZERO } from '../../../commun/centimes.ts';
import type { AnneeCalculee } from './calcul.ts';

/** Les remplissages d'une année, dans la grammaire des graphiques : du bas vers le haut, ou de gauche à droite. */
export type GenreDeTranche = 'acquise' | 'au-plus' | 'inconnue' | 'reste' | 'surplus';

export interface Tranche {
  readonly genre: GenreDeTranche;
  readonly de: Centimes;
  readonly a: Centimes;
}

const couper = (
  genre: 'acquise' | 'au-plus' | 'inconnue',
  de: Centimes,
  a: Centimes,
  cout: Centimes | null,
): readonly Tranche[] => {
  if (a <= de) return [];
  // L'inconnu reste hachuré de part et d'autre du coût : la teinte claire dirait qu'il est versé.
  if (cout === null || a <= cout || genre === 'inconnue') return [{ genre, de, a }];
  if (de >= cout) return [{ genre: 'surplus', de, a }];
  return [
    { genre, de, a: cout },
    { genre: 'surplus', de: cout, a },
  ];
};

/** De quoi une année est remplie. Une aide sans chiffre remplit toute la boîte, hachurée. */
export const decouper = ({ aide, cout, basAcquis }: AnneeCalculee, echelle: Centimes): readonly Tranche[] => {
  if (aide === null) return [{ genre: 'inconnue', de: ZERO, a: cout ?? echelle }];
  const reste: readonly Tranche[] =
    cout === null || cout <= aide.haut ? [] : [{ genre: 'reste', de: aide.haut, a: cout }];
  return [
    ...couper(basAcquis ? 'acquise' : 'au-plus', ZERO, aide.bas, cout),
    ...couper('inconnue', aide.bas, aide.haut, cout),
    ...reste,
  ];
};

const SANS_SOMME = 100 as Centimes;

/** La plus grande somme montrée : elle donne l'échelle, la même pour toutes les années. */
export const echelleDe = (annees: readonly AnneeCalculee[]): Centimes =>
  annees.reduce<Centimes>((haut, { aide, cout }) => {
    const plusHaut = Math.max(haut, aide?.haut ?? 0, cout ?? 0);
    return plusHaut as Centimes;
  }, SANS_SOMME);
