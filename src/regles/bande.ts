import type { Jour } from '../commun/jour.ts';
import { type Bareme, estEnVigueur, type Seuils } from '../droit/bareme.ts';
import { BANDES, type Bande } from '../droit/codes.ts';
import { type Fondement, fonder, fonderSurBareme } from '../droit/fondement.ts';
import { type CodePoint, selonLecture } from '../droit/lectures.ts';
import type { Regime } from '../droit/regime.ts';
import type { CodeSpecialite } from '../droit/specialites.ts';
import { AUCUN_MANQUE, type Manque, manqueDeFait, manqueDeTexte } from './constat.ts';
import { type Effectif, nombreConnu, patienteleComptee, patienteleMt } from './patientele.ts';
import type { Cle, Medecin, Situation } from './situation.ts';

/** Un ensemble de bandes possibles : le bit de rang n dit que `BANDES[n]` l'est encore. */
type Masque = number;

const TOUTES: Masque = (1 << BANDES.length) - 1;
const SOUS_P30: Masque = 1;
const P30_P50: Masque = 2;
const P90_P95: Masque = 16;
const P95: Masque = 32;

/** Les bandes où un médecin peut être, et comment on le sait. */
export interface BandesPossibles {
  readonly masque: Masque;
  /** D'où vient la bande : un fait donné, ses effectifs, un barème, ou de rien. */
  readonly origine: 'donnee' | 'effectifs' | 'bareme' | 'inconnue';
  readonly faits: readonly Cle[];
  readonly fondement: Fondement;
  readonly manques: readonly Manque[];
  readonly points: readonly CodePoint[];
}

const SELON_LE_RANG = fonder('F-32');
const FAIT_BANDE: readonly Cle[] = ['medecin.bande'];
const FAIT_PERCENTILE: readonly Cle[] = ['medecin.percentile'];
const FAITS_DES_EFFECTIFS: readonly Cle[] = ['medecin.patientele.mt', 'medecin.patientele.fileActive'];
const POINT_P95: readonly CodePoint[] = ['bord-p95'];
const SANS_POINT: readonly CodePoint[] = [];
const SEUILS_INCONNUS = manqueDeTexte('seuils-des-percentiles');
const TEXTE_SEUL: readonly Manque[] = [SEUILS_INCONNUS];
const BORD_P95 = selonLecture('bord-p95', { 'au-dessus': P95, 'en-dessous': P90_P95 }, P90_P95 | P95);

export const masqueDe = (bande: Bande): Masque => 1 << BANDES.indexOf(bande);

const bandeDuRang = (percentile: number): Masque => {
  if (percentile < 30) return SOUS_P30;
  if (percentile < 50) return P30_P50;
  if (percentile < 70) return 4;
  if (percentile < 90) return 8;
  return percentile < 95 ? P90_P95 : P95;
};

/** Les bandes qu'un rang désigne : un bord est dans la bande du dessus, sauf 95 sous l'avenant 7, contesté. */
export const bandesDuPercentile = (percentile: number, regime: Regime | undefined): Masque =>
  percentile === 95 && regime?.code === 'avenant-7' ? BORD_P95 : bandeDuRang(percentile);

/** Le rang 30 tout juste : dans la bande P30–P50, mais l'éligibilité y est contestée comme à 775 patients. */
export const estAuP30 = ({ bande, percentile }: Medecin): boolean => bande === undefined && percentile === 30;

/** Les bandes qu'une personne peut déclarer avec ce rang sans se contredire. */
export const bandesAdmisesAvec = (percentile: number, regime: Regime | undefined): Masque =>
  bandesDuPercentile(percentile, regime) | (percentile === 30 ? SOUS_P30 : 0);

/** Les bandes d'un effectif, d'après les seuils d'un barème (certains peuvent y manquer). */
const bandesSelonSeuils = (effectif: Effectif, { valeurs, bord }: Seuils): Masque => {
  const depasse = (nombre: number, seuil: number) => (bord === 'au-moins' ? nombre >= seuil : nombre > seuil);
  let masque = 0;
  for (let rang = 0; rang < BANDES.length; rang += 1) {
    const bas = rang === 0 ? undefined : valeurs[rang - 1];
    const haut = rang === BANDES.length - 1 ? undefined : valeurs[rang];
    const atteintLeBas = bas === undefined || depasse(effectif.auPlus, bas);
    const resteSousLeHaut = haut === undefined || !depasse(effectif.auMoins, haut);
    if (atteintLeBas && resteSousLeHaut) masque |= 1 << rang;
  }
  return masque;
};

const effectifDe = (seuils: Seuils, medecin: Medecin, regime: Regime): Effectif => {
  if (seuils.indicateur === 'mt') return patienteleComptee(regime.patientele.compte, medecin.patientele);
  const { fileActive } = medecin.patientele;
  return fileActive === undefined
    ? { auMoins: 0, auPlus: Number.POSITIVE_INFINITY, manquants: ['medecin.patientele.fileActive'] }
    : { auMoins: fileActive, auPlus: fileActive, manquants: [] };
};

const selonLeBareme = (
  bareme: Bareme,
  specialite: CodeSpecialite,
  medecin: Medecin,
  regime: Regime,
  signature: Jour,
): BandesPossibles | undefined => {
  const seuils = bareme.seuils.filter((s) => s.specialite === specialite && estEnVigueur(s, signature));
  if (seuils.length === 0) return undefined;
  let masque = 0;
  const manquants = new Set<Cle>();
  for (const s of seuils) {
    const effectif = effectifDe(s, medecin, regime);
    for (const cle of effectif.manquants) manquants.add(cle);
    masque |= bandesSelonSeuils(effectif, s);
  }
  const faits: readonly Cle[] = ['medecin.specialite', ...FAITS_DES_EFFECTIFS];
  const ferme = Number.isInteger(Math.log2(masque));
  return {
    masque,
    origine: 'bareme',
    faits,
    fondement: fonderSurBareme(bareme.nom),
    manques: ferme
      ? AUCUN_MANQUE
      : manquants.size > 0
        ? [...manquants].map(manqueDeFait)
        : [manqueDeTexte(seuils.length > 1 ? 'indicateur-de-la-bande' : 'seuils-des-percentiles')],
    points: SANS_POINT,
  };
};

/** Un généraliste entre le P30 et les deux médianes publiées est dans la bande P30–P50 ; hors de là, on ne sait pas. */
export const selonLesMedianes = (medecin: Medecin, regime: Regime): BandesPossibles | undefined => {
  const { medianes, seuilGeneraliste } = regime.patientele;
  const p30 = seuilGeneraliste[0]?.valeur;
  if (medianes === null || p30 === undefined) return undefined;
  const mt = patienteleMt(medecin.patientele);
  const { fileActive } = medecin.patientele;
  const nombre = nombreConnu(mt);
  if (nombre !== undefined && nombre >= p30 && nombre < medianes.mt && fileActive !== undefined) {
    if (fileActive < medianes.fileActive) {
      return {
        masque: P30_P50,
        origine: 'effectifs',
        faits: FAITS_DES_EFFECTIFS,
        fondement: medianes.fondement,
        manques: AUCUN_MANQUE,
        points: SANS_POINT,
      };
    }
  }
  const encorePossible =
    mt.auPlus >= p30 && mt.auMoins < medianes.mt && (fileActive === undefined || fileActive < medianes.fileActive);
  const manquants: readonly Cle[] = encorePossible
    ? [...mt.manquants, ...(fileActive === undefined ? (['medecin.patientele.fileActive'] as const) : [])]
    : [];
  return {
    masque: TOUTES,
    origine: 'inconnue',
    faits: FAITS_DES_EFFECTIFS,
    fondement: medianes.fondement,
    manques: [...manquants.map(manqueDeFait), SEUILS_INCONNUS],
    points: SANS_POINT,
  };
};

/**
 * Les bandes possibles d'un médecin à la signature : la bande donnée, sinon le rang, sinon le barème de la personne,
 * sinon les médianes publiées (F-89). Les nombres 1 503 et 1 721 ne placent jamais personne (R11).
 */
export const bandesPossibles = (
  { medecin, signature }: Situation,
  regime: Regime,
  bareme: Bareme | undefined,
): BandesPossibles => {
  if (medecin.bande !== undefined) {
    return {
      masque: masqueDe(medecin.bande),
      origine: 'donnee',
      faits: FAIT_BANDE,
      fondement: SELON_LE_RANG,
      manques: AUCUN_MANQUE,
      points: SANS_POINT,
    };
  }
  if (medecin.percentile !== undefined) {
    const masque = bandesDuPercentile(medecin.percentile, regime);
    const auBord = masque === (P90_P95 | P95);
    return {
      masque,
      origine: 'donnee',
      faits: FAIT_PERCENTILE,
      fondement: SELON_LE_RANG,
      manques: auBord ? [manqueDeTexte('bord-p95')] : AUCUN_MANQUE,
      points: medecin.percentile === 95 && regime.code === 'avenant-7' ? POINT_P95 : SANS_POINT,
    };
  }
  const { specialite } = medecin;
  if (specialite !== undefined && bareme !== undefined && signature !== undefined) {
    const selon = selonLeBareme(bareme, specialite, medecin, regime, signature);
    if (selon !== undefined) return selon;
  }
  const medianes = specialite === 'medecine-generale' ? selonLesMedianes(medecin, regime) : undefined;
  return (
    medianes ?? {
      masque: TOUTES,
      origine: 'inconnue',
      faits: FAITS_DES_EFFECTIFS,
      fondement: regime.patientele.principe,
      manques:
        specialite === undefined && regime.patientele.medianes !== null
          ? [manqueDeFait('medecin.specialite'), SEUILS_INCONNUS]
          : TEXTE_SEUL,
      points: SANS_POINT,
    }
  );
};

/** Du point de vue des montants, seules comptent trois familles de bandes. */
export type Famille = 'standard' | 'p90' | 'p95';

export const famillesDe = ({ masque }: BandesPossibles): readonly Famille[] => FAMILLES[masque] ?? [];

const FAMILLES: readonly (readonly Famille[])[] = Array.from({ length: TOUTES + 1 }, (_, masque) => {
  const familles: Famille[] = [];
  if ((masque & ~(P90_P95 | P95)) !== 0) familles.push('standard');
  if ((masque & P90_P95) !== 0) familles.push('p90');
  if ((masque & P95) !== 0) familles.push('p95');
  return familles;
});

/** Par rapport au P30 : dessous, dessus, ou l'un des deux. */
export const placeSelonBande = ({ masque }: BandesPossibles): 'dessous' | 'dessus' | 'les-deux' => {
  if (masque === SOUS_P30) return 'dessous';
  return (masque & SOUS_P30) === 0 ? 'dessus' : 'les-deux';
};

/** Combien d'ensembles de bandes il y a, l'ensemble vide compris. */
export const NOMBRE_DE_MASQUES = TOUTES + 1;

const LISTES: readonly (readonly Bande[])[] = Array.from({ length: NOMBRE_DE_MASQUES }, (_, masque) =>
  BANDES.filter((__, rang) => (masque & (1 << rang)) !== 0),
);

export const bandesDuMasque = (masque: Masque): readonly Bande[] => LISTES[masque] ?? [];

/** Les bandes encore possibles, une à une. */
export const listerBandes = ({ masque }: BandesPossibles): readonly Bande[] => bandesDuMasque(masque);
