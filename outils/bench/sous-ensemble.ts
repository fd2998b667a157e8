/**
 * La part des règles que le banc écrit aussi pour zen-engine et json-rules-engine : régime, six conditions, sommes des
 * cinq années. Ce qu'on leur donne, ce qu'on attend d'eux, et les valeurs du droit qu'ils prennent au produit.
 */

import { enEuros } from '../../src/commun/centimes.ts';
import { ajouterAnnees, ajouterJours, type Jour } from '../../src/commun/jour.ts';
import { type CodeRegime, OPTIONS, type Option } from '../../src/droit/codes.ts';
import { valeurAu } from '../../src/droit/depuis.ts';
import type { Grille, Regime } from '../../src/droit/regime.ts';
import { REGIMES } from '../../src/droit/regimes/index.ts';
import { REVALORISATION } from '../../src/droit/regimes/revalorisation.ts';
import { CODES_SPECIALITES, type CodeSpecialite, specialite } from '../../src/droit/specialites.ts';
import type { Evaluation } from '../../src/regles/evaluation.ts';
import type { Situation } from '../../src/regles/situation.ts';

export const CONDITIONS_DU_SOUS_ENSEMBLE = [
  'option-ouverte',
  'secteur',
  'statut',
  'specialite',
  'activite-chirurgicale',
  'patientele-minimale',
] as const;
export type ConditionDuSousEnsemble = (typeof CONDITIONS_DU_SOUS_ENSEMBLE)[number];

export interface SousReponse {
  readonly regime: string | null;
  /** Une condition sans objet, ou hors du sous-ensemble, vaut « oui ». */
  readonly conditions: Readonly<Record<string, string>>;
  /** En euros ; `null` quand la somme n'est pas connue. */
  readonly annees: readonly (number | null)[];
}

/** Les faits à plat, un jour étant son nombre et un fait inconnu `null`. Ils sont préparés hors du chronomètre. */
export type Faits = Readonly<Record<string, string | number | boolean | null>>;

export const RANGS = [1, 2, 3, 4, 5] as const;

export const faitsDe = ({ signature, demande, medecin }: Situation): Faits => {
  if (signature === undefined) throw new Error('Toutes les situations du banc sont signées');
  const { mtAdultes, mtEnfants, fileActive } = medecin.patientele;
  return {
    signature,
    ...Object.fromEntries(RANGS.map((rang) => [`debut${rang}`, ajouterAnnees(signature, rang - 1)])),
    assistant: demande.assistant ?? null,
    option: demande.option ?? null,
    secteur: medecin.secteur ?? null,
    statut: medecin.statut ?? null,
    specialite: medecin.specialite ?? null,
    partCcam: medecin.partCcam ?? null,
    bande: medecin.bande ?? null,
    percentile: medecin.percentile ?? null,
    mt: mtAdultes === undefined || mtEnfants === undefined ? null : mtAdultes + mtEnfants,
    fileActive: fileActive ?? null,
    rqth: medecin.rqth ?? null,
    ald: medecin.ald ?? null,
    exerciceMixte: medecin.exerciceMixte ?? null,
  };
};

/** La patientèle minimale n'est du sous-ensemble que pour un généraliste, depuis 2023. */
const estDuSousEnsemble = (code: string, { medecin }: Situation, regime: CodeRegime | null): boolean =>
  code !== 'patientele-minimale' || (medecin.specialite === 'medecine-generale' && regime !== 'avenant-7');

/** Ce que le produit répond, réduit au sous-ensemble. */
export const reduireLaReponse = (situation: Situation, { regime, conditions, aide }: Evaluation): SousReponse => {
  const reponseDe = (code: string): string =>
    (estDuSousEnsemble(code, situation, regime) ? conditions.find((une) => une.code === code)?.valeur : undefined) ??
    'oui';
  return {
    regime,
    conditions: Object.fromEntries(CONDITIONS_DU_SOUS_ENSEMBLE.map((code) => [code, reponseDe(code)])),
    annees: (aide?.annees ?? []).map(({ maximum }) => (maximum === null ? null : enEuros(maximum))),
  };
};

export const FAMILLES = ['standard', 'p90', 'p95', 'inconnue'] as const;
type FamilleOuInconnue = (typeof FAMILLES)[number];

/** Une ligne de la table des sommes : cinq années au taux d'avant la revalorisation, cinq au taux d'après. */
export interface LigneDeSommes {
  readonly regimes: CodeRegime[];
  readonly option: Option;
  readonly famille: FamilleOuInconnue;
  readonly ancien: readonly (number | null)[];
  readonly nouveau: readonly (number | null)[];
}

export const REVALORISE_LE: Jour = REVALORISATION.le;
const VEILLE = ajouterJours(REVALORISE_LE, -1);

const sommesAu = (grille: Grille, famille: FamilleOuInconnue, jour: Jour): readonly (number | null)[] =>
  RANGS.map((rang) => {
    if (famille === 'inconnue' && rang > 1) return null;
    const serie =
      famille === 'p95'
        ? grille.chaqueAnneeP95
        : rang === 1
          ? grille.annee1
          : rang === 2
            ? grille.annee2
            : famille === 'p90'
              ? grille.suivantesP90
              : grille.suivantes;
    const entree = valeurAu(serie, jour);
    return entree === undefined ? null : enEuros(entree.valeur);
  });

const memes = (a: readonly (number | null)[], b: readonly (number | null)[]): boolean => a.join() === b.join();

/** Les lignes de la table ; deux régimes aux mêmes sommes partagent une ligne, comme l'écrirait une personne. */
export const lignesDeSommes = (): readonly LigneDeSommes[] => {
  const lignes: LigneDeSommes[] = [];
  for (const { code, du, montants } of REGIMES) {
    for (const option of OPTIONS) {
      const grille = montants[option];
      if (grille === null) continue;
      for (const famille of FAMILLES) {
        const nouveau = sommesAu(grille, famille, REVALORISE_LE);
        const ancien = du > VEILLE ? nouveau : sommesAu(grille, famille, VEILLE);
        const pareille = lignes.find(
          (une) =>
            une.option === option &&
            une.famille === famille &&
            memes(une.nouveau, nouveau) &&
            (du > VEILLE || memes(une.ancien, ancien)),
        );
        if (pareille === undefined) lignes.push({ regimes: [code], option, famille, ancien, nouveau });
        else pareille.regimes.push(code);
      }
    }
  }
  return lignes;
};

/** Les régimes qui excluent des spécialités ; l'avenant 7, lui, les admet par listes. */
export const parExclusions = (): readonly Regime[] =>
  REGIMES.filter(({ specialites }) => specialites.forme === 'exclusions');

export const chirurgicales = (groupe: 'chirurgien' | 'orl-ou-gynecologue'): readonly CodeSpecialite[] =>
  CODES_SPECIALITES.filter((code) => specialite(code).chirurgicale === groupe);

/** Les nombres publiés pour un généraliste depuis 2023. */
export const seuilsDuGeneraliste = ({ code, patientele }: Regime) => {
  const seuil = patientele.seuilGeneraliste[0]?.valeur;
  if (seuil === undefined || patientele.medianes === null) throw new Error(`Pas de seuils publiés : ${code}`);
  return { seuil, medianes: patientele.medianes };
};
