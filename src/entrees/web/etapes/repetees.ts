import type { Jour } from '../../../commun/jour.ts';
import { composer, ecrireDate, enumerer } from '../../../explication/typographie.ts';
import type { Etape } from '../../../usages/etapes.ts';
import { estDatee, momentDe } from './moment.ts';

/** Une étape, et les autres fois où la même revient. */
export interface EtapeMontree {
  readonly etape: Etape;
  readonly autres: readonly Etape[];
}

/** Ce qui fait de deux étapes la même, un autre jour : tout ce que la page en dit, sauf son jour. */
const identiteDe = ({ titre, phrase, acteur, nature }: Etape): string => [titre, phrase, acteur, nature].join('\n');

/** Chaque étape une fois : celle qui revient se montre à son premier jour qui n'est pas passé, ou au dernier. */
export const reunir = (etapes: readonly Etape[], aujourdHui: Jour): readonly EtapeMontree[] => {
  const fois = new Map<string, readonly Etape[]>();
  for (const etape of etapes.filter(estDatee)) {
    fois.set(identiteDe(etape), [...(fois.get(identiteDe(etape)) ?? []), etape]);
  }
  return etapes.flatMap((etape) => {
    const toutes = estDatee(etape) ? (fois.get(identiteDe(etape)) ?? []) : [etape];
    const montree = toutes.find((une) => momentDe(une, aujourdHui) !== 'passee') ?? toutes.at(-1);
    return montree === etape ? [{ etape, autres: toutes.filter((une) => une !== etape) }] : [];
  });
};

/** « Les autres fois : 1er mars 2028 et 1er mars 2029. » */
export const direLesAutres = (autres: readonly Etape[]): string =>
  composer(
    `Les autres fois : ${enumerer(
      autres.flatMap(({ quand }) => {
        if (quand.forme === 'sans-jour') return [];
        return [ecrireDate(quand.forme === 'jour' ? quand.le : quand.du)];
      }),
    )}.`,
  );
