import { type Jour, lireJour } from '../../commun/jour.ts';
import type { Ecart } from './refus.ts';

interface Periode {
  readonly du: string;
  readonly au?: string | undefined;
}

const seChevauchent = (a: Periode, b: Periode): boolean =>
  (a.au === undefined || b.du <= a.au) && (b.au === undefined || a.du <= b.au);

/** Deux valeurs pour la même chose le même jour : laquelle croire ? Le barème est refusé. */
export const doublons = <Element extends Periode>(
  liste: string,
  elements: readonly Element[],
  memes: (a: Element, b: Element) => boolean,
): readonly Ecart[] =>
  elements.flatMap((element, rang) => {
    if (element.au !== undefined && element.au < element.du) {
      return [{ chemin: `${liste}[${rang}].au`, message: 'La période finit avant de commencer.' }];
    }
    const autre = elements.slice(0, rang).findIndex((un) => memes(un, element) && seChevauchent(un, element));
    return autre === -1
      ? []
      : [{ chemin: `${liste}[${rang}]`, message: `Cette valeur contredit ${liste}[${autre}] à la même date.` }];
  });

/** Un jour que le schéma a déjà admis. Lève une erreur s'il ne se lit pas : ce serait une faute du schéma. */
export const jourLu = (lu: string): Jour => {
  const valeur = lireJour(lu);
  if (valeur === undefined) throw new Error(`Jour déjà validé, pourtant illisible : ${lu}`);
  return valeur;
};

export const periodeLue = ({ du, au }: Periode) => ({ du: jourLu(du), au: au === undefined ? undefined : jourLu(au) });
