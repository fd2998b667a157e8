import type { Certitude } from '../commun/connu.ts';
import { ajouterAnnees, type Jour } from '../commun/jour.ts';
import type { Titre } from '../droit/codes.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { type Parcours, parcoursDe } from '../droit/parcours.ts';
import type { ReglesDeFormation } from '../droit/regime.ts';
import { certitudeSelon, type Manque, manqueDeFait, manqueDeTexte } from './constat.ts';
import type { Cle } from './situation.ts';

export const CODES_ECHEANCES = [
  'debut-formation',
  'certification',
  'nouvel-objectif',
  'nouveau-contrat-possible',
] as const;
export type CodeEcheance = (typeof CODES_ECHEANCES)[number];

export interface Echeance {
  readonly code: CodeEcheance;
  readonly le: Jour | null;
  /** Ce qui est attendu ce jour-là : le CQP, l'attestation de FAE, ou l'un des deux selon le titre. */
  readonly quoi: 'cqp' | 'fae' | 'cqp-ou-fae' | 'formation-engagee' | 'nouvel-objectif' | 'nouveau-contrat';
  /** Les voies qui mènent à la certification ; vide pour les autres échéances. */
  readonly parcours: readonly Parcours[];
  readonly faits: readonly Cle[];
  readonly fondement: Fondement;
  readonly manques: readonly Manque[];
  readonly points: readonly CodePoint[];
  readonly certitude: Certitude | null;
}

const FAITS: readonly Cle[] = ['assistant.embauche', 'assistant.titre'];
const AUCUNE: readonly Echeance[] = [];
const AUCUN_PARCOURS: readonly Parcours[] = [];
const SANS_MANQUE: readonly Manque[] = [];
const SANS_POINT: readonly CodePoint[] = [];

const poser = (
  code: CodeEcheance,
  quoi: Echeance['quoi'],
  parcours: readonly Parcours[],
  le: Jour | null,
  fondement: Fondement,
  manques: readonly Manque[],
): Echeance => ({
  code,
  le: manques.length === 0 ? le : null,
  quoi,
  parcours,
  faits: FAITS,
  fondement,
  manques,
  points: SANS_POINT,
  certitude: certitudeSelon(manques, fondement.certitude),
});

/**
 * Les échéances de formation, comptées depuis l'embauche (A62, A64, R52, F-123) : le CQP pour qui n'a aucun titre,
 * la formation d'adaptation (FAE) pour un diplômé, rien pour un titulaire du CQP.
 */
export const echeancesDeFormation = (
  embauche: Jour | undefined,
  titre: Titre | undefined,
  regles: ReglesDeFormation,
): readonly Echeance[] => {
  if (titre === 'cqp') return AUCUNE;
  const { cqp, fae, debut, embaucheIncertaineAvant } = regles;
  const inconnus: Manque[] = [];
  if (embauche === undefined) inconnus.push(manqueDeFait('assistant.embauche'));
  if (titre === undefined) inconnus.push(manqueDeFait('assistant.titre'));
  const echeances: Echeance[] = [];
  if (debut !== null) {
    const le = embauche === undefined ? null : ajouterAnnees(embauche, debut.annees);
    echeances.push(poser('debut-formation', 'formation-engagee', AUCUN_PARCOURS, le, debut.fondement, inconnus));
  }
  const incertaine =
    embauche !== undefined && embaucheIncertaineAvant !== null && embauche < embaucheIncertaineAvant.jour
      ? [manqueDeTexte(embaucheIncertaineAvant.point)]
      : SANS_MANQUE;
  const route = titre === 'aucun' ? cqp : fae;
  const quoi = titre === undefined ? 'cqp-ou-fae' : titre === 'aucun' ? 'cqp' : 'fae';
  const le = embauche === undefined ? null : ajouterAnnees(embauche, route.annees);
  echeances.push(
    poser('certification', quoi, parcoursDe(titre), le, route.fondement, inconnus.length > 0 ? inconnus : incertaine),
  );
  return echeances;
};
