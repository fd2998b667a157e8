import type { Jour } from '../commun/jour.ts';
import type { Serie } from './depuis.ts';
import type { Collectif, Grille, Regime } from './regime.ts';
import { COLLECTIF, REGIMES } from './regimes/index.ts';

/** Le droit qu'une évaluation lit : les régimes, du plus ancien au plus récent, et l'échelle collective. */
export interface Droit {
  readonly regimes: readonly Regime[];
  readonly collectif: Collectif;
}

/** Tout ce que Tandem tient. */
export const DROIT_ENTIER: Droit = { regimes: REGIMES, collectif: COLLECTIF };

/** Un jour qu'aucune saisie n'atteint : ce qui n'est pas encore paru n'est en vigueur à aucun jour. */
const JAMAIS = Number.MAX_SAFE_INTEGER as Jour;

const tronquer = <Valeur>(serie: Serie<Valeur>, jour: Jour): Serie<Valeur> => serie.filter(({ du }) => du <= jour);

const tronquerGrille = (grille: Grille | null, jour: Jour): Grille | null =>
  grille === null
    ? null
    : {
        annee1: tronquer(grille.annee1, jour),
        annee2: tronquer(grille.annee2, jour),
        suivantes: tronquer(grille.suivantes, jour),
        suivantesP90: tronquer(grille.suivantesP90, jour),
        chaqueAnneeP95: tronquer(grille.chaqueAnneeP95, jour),
      };

const tronquerRegime = (regime: Regime, jour: Jour): Regime => {
  const { montants, patientele, revalorisation } = regime;
  return {
    ...regime,
    patientele: { ...patientele, seuilGeneraliste: tronquer(patientele.seuilGeneraliste, jour) },
    montants: {
      'tiers-temps': tronquerGrille(montants['tiers-temps'], jour),
      'mi-temps': tronquerGrille(montants['mi-temps'], jour),
      'temps-plein': tronquerGrille(montants['temps-plein'], jour),
    },
    revalorisation: revalorisation !== null && revalorisation.le <= jour ? revalorisation : null,
  };
};

const tronquerCollectif = (collectif: Collectif, jour: Jour): Collectif => {
  const { montants, etp } = collectif;
  return {
    ...collectif,
    du: collectif.du <= jour ? collectif.du : JAMAIS,
    etp: etp.bonus.du <= jour ? etp : { ...etp, bonus: { ...etp.bonus, du: JAMAIS } },
    montants: {
      annee1: tronquer(montants.annee1, jour),
      annee2: tronquer(montants.annee2, jour),
      suivantes: tronquer(montants.suivantes, jour),
    },
  };
};

/**
 * Le droit comme si aucun texte n'était venu après ce jour : les régimes et les valeurs qui commencent plus tard n'y sont
 * pas, et ceux d'alors courent sans fin. C'est une coupe des mêmes données, jamais une autre écriture. Avant le premier
 * jour du dispositif, il est vide.
 */
export const droitTenuAu = (jour: Jour): Droit => ({
  regimes: REGIMES.filter(({ du }) => du <= jour).map((regime) => tronquerRegime(regime, jour)),
  collectif: tronquerCollectif(COLLECTIF, jour),
});
