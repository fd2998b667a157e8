import type { Cle, Patientele } from './situation.ts';

/** Ce que l'on sait d'un effectif : un intervalle, et ce qu'il faudrait savoir pour le fermer. */
export interface Effectif {
  readonly auMoins: number;
  readonly auPlus: number;
  readonly manquants: readonly Cle[];
}

const AUCUN: readonly Cle[] = [];
const SANS_ADULTES: readonly Cle[] = ['medecin.patientele.mtAdultes'];
const SANS_ENFANTS: readonly Cle[] = ['medecin.patientele.mtEnfants'];
const SANS_MT: readonly Cle[] = ['medecin.patientele.mt'];

/** Les faits que lit le compte des patients déclarés. */
export const FAITS_DU_COMPTE = {
  adultes: ['medecin.patientele.mtAdultes'],
  'adultes-et-enfants': ['medecin.patientele.mt', 'medecin.patientele.mtAdultes', 'medecin.patientele.mtEnfants'],
} as const satisfies Record<string, readonly Cle[]>;

const exactement = (nombre: number): Effectif => ({ auMoins: nombre, auPlus: nombre, manquants: AUCUN });

/** Adultes et enfants déclarés (compte des régimes depuis 2023). */
export const patienteleMt = ({ mt, mtAdultes, mtEnfants }: Patientele): Effectif => {
  if (mt !== undefined) return exactement(mt);
  if (mtAdultes !== undefined && mtEnfants !== undefined) return exactement(mtAdultes + mtEnfants);
  if (mtAdultes !== undefined) return { auMoins: mtAdultes, auPlus: Infinity, manquants: SANS_ENFANTS };
  if (mtEnfants !== undefined) return { auMoins: mtEnfants, auPlus: Infinity, manquants: SANS_ADULTES };
  return { auMoins: 0, auPlus: Infinity, manquants: SANS_MT };
};

/** Adultes déclarés seuls (compte de l'avenant 7). */
export const patienteleAdulte = ({ mt, mtAdultes, mtEnfants }: Patientele): Effectif => {
  if (mtAdultes !== undefined) return exactement(mtAdultes);
  if (mt !== undefined && mtEnfants !== undefined) return exactement(mt - mtEnfants);
  return { auMoins: 0, auPlus: mt ?? Infinity, manquants: SANS_ADULTES };
};

export const patienteleComptee = (compte: 'adultes' | 'adultes-et-enfants', patientele: Patientele): Effectif =>
  compte === 'adultes' ? patienteleAdulte(patientele) : patienteleMt(patientele);

/** L'effectif s'il est exactement connu. */
export const nombreConnu = (effectif: Effectif): number | undefined =>
  effectif.auMoins === effectif.auPlus ? effectif.auMoins : undefined;

export type Place = 'dessous' | 'au-seuil' | 'dessus' | 'inconnue';

/** De quel côté d'un seuil tombe un effectif, même mal connu : 800 adultes passent 775 quels que soient les enfants. */
export const situer = ({ auMoins, auPlus }: Effectif, seuil: number): Place => {
  if (auMoins > seuil) return 'dessus';
  if (auPlus < seuil) return 'dessous';
  return auMoins === auPlus ? 'au-seuil' : 'inconnue';
};

/** Plus de `auDela` millièmes de moins de 16 ans ? Calculé sur les effectifs quand la part n'est pas donnée. */
export const depasseEnEnfants = (
  { mt, mtAdultes, mtEnfants, partMoins16 }: Patientele,
  auDela: number,
): boolean | undefined => {
  if (partMoins16 !== undefined) return partMoins16 * 1000 > auDela;
  const total = mt ?? (mtAdultes !== undefined && mtEnfants !== undefined ? mtAdultes + mtEnfants : undefined);
  const enfants = mtEnfants ?? (mt !== undefined && mtAdultes !== undefined ? mt - mtAdultes : undefined);
  return total === undefined || enfants === undefined ? undefined : enfants * 1000 > total * auDela;
};
