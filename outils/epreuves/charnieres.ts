/** Les jours et les nombres où une règle bascule : les épreuves y reviennent sans cesse. */

import { ajouterAnnees, ajouterJours, ecrireJour, type Jour, jourDe } from '../../src/commun/jour.ts';
import type { Hasard } from './hasard.ts';

const BASCULES = ['2019-09-01', '2023-05-01', '2024-06-22', '2026-02-25', '2026-11-01'].map(jourDe);
const JOURS_DU_GROUPE = ['2026-02-25', '2026-11-01'].map(jourDe);
const REVALORISATION = jourDe('2024-06-22');
/** 29 février, fins de mois, fins d'année. */
const FINS = ['2020-02-29', '2024-02-29', '2021-02-28', '2021-01-31', '2022-08-31', '2023-12-31', '2025-11-30'].map(
  jourDe,
);
const PREMIER = jourDe('2019-07-01');
const JOURS_COUVERTS = 3_100;

/** Un jour où un contrat se signe : autour de chaque texte, d'un anniversaire de la revalorisation, ou n'importe quand. */
export const jourDeSignature = (h: Hasard): Jour => {
  const sorte = h.entier(10);
  if (sorte < 3) return ajouterJours(h.parmi(BASCULES), h.entre(-1, 1));
  if (sorte < 4) return ajouterJours(ajouterAnnees(REVALORISATION, -h.entre(1, 4)), h.entre(-1, 1));
  if (sorte < 5) return h.parmi(FINS);
  return ajouterJours(PREMIER, h.entier(JOURS_COUVERTS));
};

/** Presque toujours depuis que le contrat de groupe existe, autour de ses deux jours ou un 29 février. */
export const jourDeSignatureCollective = (h: Hasard): Jour => {
  const sorte = h.entier(10);
  if (sorte < 2) return jourDeSignature(h);
  if (sorte < 5) return ajouterJours(h.parmi(JOURS_DU_GROUPE), h.entre(-1, 1));
  return sorte < 6 ? jourDe('2028-02-29') : ajouterJours(jourDe('2026-02-25'), h.entier(1_000));
};

/** Autour d'un jour de la vie d'un contrat : un anniversaire, une fin de mois, un jour quelconque. */
export const jourDeVie = (h: Hasard, signature: Jour): Jour =>
  h.chance(0.35)
    ? ajouterJours(ajouterAnnees(signature, h.entre(0, 6)), h.entre(-1, 1))
    : h.chance(0.1)
      ? ajouterJours(h.parmi([...BASCULES, ...FINS]), h.entre(-1, 1))
      : ajouterJours(signature, h.entier(2_300));

export const ecrire = (jour: Jour): string => ecrireJour(jour);

/** Un nombre pris au bord d'un seuil une fois sur deux. */
export const pres = (h: Hasard, seuils: readonly number[], haut: number): number =>
  h.chance(0.5) ? Math.max(0, h.parmi(seuils) + h.entre(-1, 1)) : h.entre(0, haut);

/** L'objet sans ses clés inconnues : une clé laissée de côté veut dire « pas su ». */
export const objet = (cles: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(cles).filter(([, valeur]) => valeur !== undefined));
