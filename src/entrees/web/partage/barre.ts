import type { Centimes } from '../../../commun/centimes.ts';
import type { CompteDuMedecin } from './comptes.ts';
import type { MedecinJuge } from './medecins-juges.ts';

/** Un morceau de la barre d'un médecin, en centimes depuis la gauche. */
export interface Tranche {
  readonly genre: 'acquise' | 'au-plus' | 'inconnue' | 'reste' | 'en-plus';
  readonly de: number;
  readonly a: number;
}

export interface BarreDessinee {
  readonly tranches: readonly Tranche[];
  /** La part du coût : le trait noir au bout. */
  readonly part: Centimes | undefined;
}

/** L'aide remplit depuis la gauche ; ce qui manque jusqu'à la part est pointillé, ce qui dépasse est pâle. */
export const dessinerLaBarre = (
  { annees }: Pick<MedecinJuge, 'annees'>,
  { total: { part, recu } }: Pick<CompteDuMedecin, 'total'>,
): BarreDessinee => {
  if (recu === undefined) {
    return { tranches: part === undefined ? [] : [{ genre: 'inconnue', de: 0, a: part }], part };
  }
  const acquise = annees.reduce((somme, une) => somme + (une.modulee ? 0 : (une.somme?.[0] ?? 0)), 0);
  const [bas, haut] = recu;
  const limite = part ?? haut;
  const couper = (genre: Tranche['genre'], de: number, a: number): readonly Tranche[] => {
    const dedans: Tranche = { genre, de: Math.min(de, limite), a: Math.min(a, limite) };
    const dehors: Tranche = {
      genre: genre === 'inconnue' ? 'inconnue' : 'en-plus',
      de: Math.max(de, limite),
      a: Math.max(a, limite),
    };
    return [dedans, dehors].filter(({ de: debut, a: fin }) => fin > debut);
  };
  return {
    tranches: [
      ...couper('acquise', 0, Math.min(acquise, bas)),
      ...couper('au-plus', Math.min(acquise, bas), bas),
      ...couper('inconnue', bas, haut),
      ...(part !== undefined && part > haut ? [{ genre: 'reste' as const, de: haut, a: part }] : []),
    ],
    part,
  };
};

/** La longueur commune à toutes les barres du groupe. */
export const echelleDesBarres = (barres: readonly BarreDessinee[]): number =>
  Math.max(1, ...barres.map(({ tranches, part }) => Math.max(part ?? 0, ...tranches.map(({ a }) => a))));
