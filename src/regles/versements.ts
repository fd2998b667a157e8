import { type Centimes, pourCent, retrancher } from '../commun/centimes.ts';
import { type Certitude, plusFaible } from '../commun/connu.ts';
import { ajouterJours, ajouterMois, type Jour } from '../commun/jour.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { PlanDeVersement } from '../droit/regime.ts';
import type { Aide, AnneeDAide } from './aide.ts';
import { type Manque, manqueDeFait, manqueDeTexte } from './constat.ts';

export interface Versement {
  readonly annee: number;
  readonly rang: number;
  /** La somme au plus, ou `null` comme celle de l'année. */
  readonly montant: Centimes | null;
  readonly modulee: boolean;
  readonly auPlusTard: Jour | null;
  /** Ce qui fonde la somme, et le calendrier. */
  readonly fondements: readonly Fondement[];
  readonly plan: Fondement | undefined;
  /** Pourquoi le jour n'est pas connu ; vide s'il l'est. */
  readonly manques: readonly Manque[];
  readonly certitude: Certitude | null;
}

/** Tout ce qui fonde un versement : sa somme, puis son calendrier. */
export const fondementsDuVersement = ({ fondements, plan }: Versement): readonly Fondement[] =>
  plan === undefined ? fondements : [...fondements, plan];

const JOUR_CONNU: readonly Manque[] = [];

const verser = (
  annee: AnneeDAide,
  rang: number,
  montant: Centimes | null,
  jour: Jour | null,
  plan: Fondement | undefined,
  manques: readonly Manque[] = JOUR_CONNU,
): Versement => ({
  annee: annee.annee,
  rang,
  montant,
  modulee: annee.modulee,
  auPlusTard: jour,
  fondements: annee.fondements,
  plan,
  manques,
  certitude:
    annee.certitude === null || plan === undefined ? annee.certitude : plusFaible(annee.certitude, plan.certitude),
});

/** Deux moitiés égales ; le centime impair va à la seconde, pour que la somme reste juste. */
const moities = (somme: Centimes | null): readonly [Centimes | null, Centimes | null] => {
  if (somme === null) return [null, null];
  const premiere = Math.floor(somme / 2) as Centimes;
  return [premiere, retrancher(somme, premiere)];
};

/**
 * Le plan de versement : à l'embauche sous l'avenant 7 (A40), à la signature depuis 2023 (R30, F-70 à F-72), annuel
 * sans jour publié pour l'aide collective. À partir de la troisième année, chaque somme est un plafond.
 */
export const planifierVersements = (
  { annees }: Aide,
  signature: Jour,
  embauche: Jour | undefined,
  plan: PlanDeVersement,
): readonly Versement[] => {
  const sansJour: readonly Manque[] = [manqueDeTexte(plan.suite)];
  const versements: Versement[] = [];
  for (const annee of annees) {
    const somme = annee.maximum;
    switch (plan.forme) {
      case 'annuel':
        versements.push(verser(annee, 1, somme, null, plan.fondement, sansJour));
        break;
      case 'a-l-embauche': {
        if (annee.annee > 1) {
          versements.push(verser(annee, 1, somme, null, undefined, sansJour));
          break;
        }
        const acompte = somme === null ? null : pourCent(somme, plan.taux);
        const reste = somme === null || acompte === null ? null : retrancher(somme, acompte);
        const jour = embauche === undefined ? null : ajouterJours(embauche, plan.jours);
        const faute = embauche === undefined ? [manqueDeFait('assistant.embauche')] : JOUR_CONNU;
        versements.push(verser(annee, 1, acompte, jour, plan.fondement, faute));
        versements.push(verser(annee, 2, reste, null, plan.fondement, sansJour));
        break;
      }
      case 'a-la-signature': {
        if (annee.annee === 1) {
          versements.push(verser(annee, 1, somme, ajouterMois(signature, plan.mois), plan.annee1));
        } else if (annee.annee === 2) {
          versements.push(verser(annee, 1, somme, annee.debut, plan.annee2));
        } else {
          const [premiere, seconde] = moities(somme);
          versements.push(verser(annee, 1, premiere, null, plan.suivantes, sansJour));
          versements.push(verser(annee, 2, seconde, null, plan.suivantes, sansJour));
        }
        break;
      }
    }
  }
  return versements;
};
