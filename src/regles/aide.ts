import type { Centimes } from '../commun/centimes.ts';
import { type Certitude, plusFaible } from '../commun/connu.ts';
import { ajouterAnnees, type Jour } from '../commun/jour.ts';
import { ANNEES } from '../droit/duree.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { AUCUN_MANQUE, certitudeSelon, type Manque } from './constat.ts';
import type { Cle } from './situation.ts';

/** Entre combien et combien, quand la somme n'est pas connue. */
export type Bornes = readonly [Centimes, Centimes];

export interface Somme {
  /** La somme au plus, ou `null` ; `manques` dit alors pourquoi. */
  readonly maximum: Centimes | null;
  readonly bornes: Bornes | null;
  readonly manques: readonly Manque[];
  readonly certitude: Certitude | null;
}

export interface AnneeDAide extends Somme {
  readonly annee: number;
  readonly debut: Jour;
  /** La somme dépend-elle des objectifs ? */
  readonly modulee: boolean;
  readonly faits: readonly Cle[];
  readonly fondements: readonly Fondement[];
  readonly points: readonly CodePoint[];
}

export interface Aide {
  readonly annees: readonly AnneeDAide[];
  readonly total: Somme;
}

/** Le début de la n-ième année : toujours compté depuis la signature, jamais depuis l'anniversaire précédent. */
export const debutDAnnee = (signature: Jour, annee: number): Jour =>
  annee === 1 ? signature : ajouterAnnees(signature, annee - 1);

const memeManque = (a: Manque, b: Manque): boolean =>
  a === b ||
  (a.manque === 'fait' ? b.manque === 'fait' && a.cle === b.cle : b.manque === 'texte' && a.point === b.point);

const contient = (liste: readonly Manque[], manque: Manque): boolean => {
  for (const un of liste) if (memeManque(un, manque)) return true;
  return false;
};

/** Les manques sans répétition, dans l'ordre où on les rencontre. Ils sont peu nombreux : une liste suffit. */
export const reunir = (manques: readonly Manque[]): readonly Manque[] => {
  if (manques.length < 2) return manques;
  const uniques: Manque[] = [];
  for (const manque of manques) if (!contient(uniques, manque)) uniques.push(manque);
  return uniques;
};

/** Les manques de plusieurs constats, sans répétition. Ceux qui se suivent partagent souvent une liste, lue une fois. */
export const reunirLesListes = (constats: readonly { readonly manques: readonly Manque[] }[]): readonly Manque[] => {
  let uniques: Manque[] | undefined;
  let derniere: readonly Manque[] | undefined;
  for (const { manques } of constats) {
    if (manques.length === 0 || manques === derniere) continue;
    derniere = manques;
    uniques ??= [];
    for (const manque of manques) if (!contient(uniques, manque)) uniques.push(manque);
  }
  return uniques ?? AUCUN_MANQUE;
};

const SANS_FAIT: readonly Cle[] = [];
const SANS_FONDEMENT: readonly Fondement[] = [];
const SANS_POINT: readonly CodePoint[] = [];

/** Cinq années dont aucune somme n'est connue, pour la même raison. */
export const aideInconnue = (signature: Jour, moduleeDes: number, manques: readonly Manque[]): Aide => {
  const somme: Somme = { maximum: null, bornes: null, manques, certitude: certitudeSelon(manques, 'contestee') };
  const annees = ANNEES.map((annee) => ({
    maximum: null,
    bornes: null,
    manques,
    certitude: somme.certitude,
    annee,
    debut: debutDAnnee(signature, annee),
    modulee: annee >= moduleeDes,
    faits: SANS_FAIT,
    fondements: SANS_FONDEMENT,
    points: SANS_POINT,
  }));
  return { annees, total: somme };
};

/** Le total de cinq années toutes connues. */
export const totalConnu = (annees: readonly AnneeDAide[]): Somme => {
  let somme = 0;
  let certitude: Certitude = 'confirmee';
  for (const annee of annees) {
    if (annee.maximum === null || annee.certitude === null) throw new Error(`Année ${annee.annee} : somme inconnue`);
    somme += annee.maximum;
    certitude = plusFaible(certitude, annee.certitude);
  }
  return { maximum: somme as Centimes, bornes: null, manques: [], certitude };
};
