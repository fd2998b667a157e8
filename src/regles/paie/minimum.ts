import { arrondir, type Centimes } from '../../commun/centimes.ts';
import { enCalendrier, type Jour, jourDe } from '../../commun/jour.ts';
import { estEnVigueur } from '../../droit/bareme.ts';
import { type Depuis, valeurAu } from '../../droit/depuis.ts';
import { type Fondement, fonderSurBareme } from '../../droit/fondement.ts';
import type { BaremeDeBranche } from '../../droit/paie/bareme-de-branche.ts';
import { GRILLE_1147 } from '../../droit/paie/grille-1147.ts';
import { HEURES_DU_TEMPS_PLEIN, SEMAINES_PAR_MOIS, SMIC_HORAIRE } from '../../droit/paie/smic.ts';

const DIX_MILLE = 10_000;

/** La dernière année dont une valeur du Smic est sue ; ensuite, c'est une projection. */
const DERNIERE_ANNEE = Math.max(...SMIC_HORAIRE.map(({ du }) => enCalendrier(du).annee));

/** Un Smic horaire, et s'il est projeté : une hypothèse de la personne, non un texte. */
export interface SmicHoraire {
  readonly valeur: Centimes;
  readonly fondement: Fondement;
  readonly projete: boolean;
}

const projeter = (dernier: Depuis<Centimes>, annee: number, hausse: number): Centimes =>
  arrondir(dernier.valeur * (1 + hausse / DIX_MILLE) ** (annee - DERNIERE_ANNEE));

/**
 * Le Smic horaire d'un jour. Après la dernière année sue, il monte chaque 1er janvier de `hausse` dix-millièmes ; avant
 * la première valeur tenue (2026), `undefined`.
 */
export const smicHoraireAu = (jour: Jour, hausse: number): SmicHoraire | undefined => {
  const { annee } = enCalendrier(jour);
  const entree = valeurAu(SMIC_HORAIRE, jour);
  if (entree === undefined) return undefined;
  const projete = annee > DERNIERE_ANNEE;
  return {
    valeur: projete ? projeter(entree, annee, hausse) : entree.valeur,
    fondement: entree.fondement,
    projete,
  };
};

/** Le Smic qui sert à la réduction générale d'une année : celui du 1er janvier, toute l'année (P-146). */
export const smicDeLaReduction = (annee: number, hausse: number): SmicHoraire | undefined =>
  smicHoraireAu(jourDe(`${String(annee).padStart(4, '0')}-01-01`), hausse);

/** Le salaire d'un mois au Smic, pour ces heures par semaine (1 à 35). */
export const smicMensuel = (smicHoraire: Centimes, heures: number): Centimes =>
  arrondir(smicHoraire * heures * SEMAINES_PAR_MOIS);

export interface MinimumConventionnel {
  /** Le minimum du niveau pour ces heures. */
  readonly montant: Centimes;
  readonly fondement: Fondement;
}

/**
 * Le salaire minimum d'un niveau de la grille ce jour-là, au prorata des heures. Ce qui est lu l'emporte ; le barème de
 * branche comble le reste ; `undefined` quand rien ne le donne.
 */
export const minimumConventionnelAu = (
  niveau: number,
  jour: Jour,
  heures: number,
  branche: BaremeDeBranche | undefined,
): MinimumConventionnel | undefined => {
  const lu = GRILLE_1147.find((une) => une.niveau === niveau && estEnVigueur(une, jour));
  const apporte = branche?.salaires.find((un) => un.niveau === niveau && estEnVigueur(un, jour));
  const montant = lu?.montant ?? apporte?.montant;
  if (montant === undefined) return undefined;
  return {
    montant: arrondir((montant * heures) / HEURES_DU_TEMPS_PLEIN),
    fondement: lu?.fondement ?? fonderSurBareme(branche?.nom ?? ''),
  };
};

/** Le dernier minimum lu pour ce niveau avant ce jour : un repère périmé, jamais un plancher. */
export const dernierMinimumLu = (niveau: number, jour: Jour, heures: number): MinimumConventionnel | undefined => {
  const dernier = GRILLE_1147.findLast((une) => une.niveau === niveau && une.au < jour);
  return dernier === undefined
    ? undefined
    : { montant: arrondir((dernier.montant * heures) / HEURES_DU_TEMPS_PLEIN), fondement: dernier.fondement };
};
