import { type Fondement, fonder } from '../fondement.ts';
import type { CodePoint } from '../lectures.ts';

/** Les formes sous lesquelles un médecin emploie, telles qu'elles décident de la taxe d'apprentissage. */
export const FORMES_JURIDIQUES = ['bnc', 'societe-is', 'sisa', 'scm', 'groupement-d-employeurs', 'autre'] as const;
export type FormeJuridique = (typeof FORMES_JURIDIQUES)[number];

/** La taxe d'apprentissage est-elle due ? « indetermine » quand les sources se taisent sur cette forme. */
export interface Apprentissage {
  readonly due: 'oui' | 'non' | 'indetermine';
  readonly fondement: Fondement;
  readonly point?: CodePoint;
}

const AUTRES_FORMES: Apprentissage = {
  due: 'indetermine',
  fondement: fonder('P-152'),
  point: 'apprentissage-des-autres-formes',
};

/** Taxe d'apprentissage selon la forme de l'employeur (P-152) ; les taux eux-mêmes viennent du moteur (P-153). */
export const TAXE_D_APPRENTISSAGE: Readonly<Record<FormeJuridique, Apprentissage>> = {
  bnc: { due: 'non', fondement: fonder('P-152') },
  'societe-is': { due: 'oui', fondement: fonder('P-152', 'P-153') },
  sisa: AUTRES_FORMES,
  scm: AUTRES_FORMES,
  'groupement-d-employeurs': AUTRES_FORMES,
  autre: AUTRES_FORMES,
};
