import { ajouterJours, type Jour } from '../../../commun/jour.ts';
import type { Palier } from './series.ts';

type Echelle = (valeur: number) => number;

/** Une échelle droite : de [bas, haut] vers [depart, arrivee]. Une étendue nulle se place au milieu. */
export const echelle =
  (bas: number, haut: number, depart: number, arrivee: number): Echelle =>
  (valeur) =>
    haut === bas ? (depart + arrivee) / 2 : depart + ((valeur - bas) / (haut - bas)) * (arrivee - depart);

/** Les mêmes paliers, arrêtés au dernier jour montré, et seulement après le premier. */
export const couper = (paliers: readonly Palier[], du: Jour, au: Jour): readonly Palier[] =>
  paliers
    .filter((palier) => palier.du <= au && (palier.au === null || palier.au >= du))
    .map((palier) => ({
      ...palier,
      du: palier.du < du ? du : palier.du,
      au: palier.au === null || palier.au > au ? au : palier.au,
    }));

const arrondir = (nombre: number): number => Math.round(nombre * 10) / 10;

/** Le tracé d'un escalier : des marches droites. Là où rien ne vaut, le trait s'interrompt. */
export const tracer = (paliers: readonly Palier[], x: Echelle, y: Echelle, fin: Jour): string => {
  let precedent: Palier | undefined;
  return paliers
    .map((palier) => {
      const suite = precedent?.au != null && ajouterJours(precedent.au, 1) === palier.du;
      precedent = palier;
      const gauche = arrondir(x(palier.du));
      const haut = arrondir(y(palier.valeur));
      const droite = arrondir(x(palier.au === null ? fin : palier.au));
      return `${suite ? `H${gauche}V${haut}` : `M${gauche} ${haut}`}H${droite}`;
    })
    .join('');
};
