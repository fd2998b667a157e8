import type { Centimes } from '../../../commun/centimes.ts';
import { ajouterJours, type Jour } from '../../../commun/jour.ts';
import type { Option } from '../../../droit/codes.ts';
import { type Depuis, type Serie, valeurAu } from '../../../droit/depuis.ts';
import type { Grille, Regime } from '../../../droit/regime.ts';
import { COLLECTIF, REGIMES, regimeAu } from '../../../droit/regimes/index.ts';
import { dernierJourDuRegime } from '../../../droit/vigueur.ts';
import type { Periode } from './periodes.ts';

/** Ce que le droit distingue : le rang de l'année, et celui de la patientèle. */
export type CodeSerie = keyof Grille;
export type Echelle = Option | 'collectif';

/** Une valeur qui ne bouge pas pendant sa période. */
export interface Palier extends Periode {
  readonly valeur: Centimes;
}

/** Une série du droit, en paliers : jamais une pente. */
export interface Escalier {
  readonly code: CodeSerie;
  readonly paliers: readonly Palier[];
}

export const NOMS_DES_SERIES: Readonly<Record<CodeSerie, string>> = {
  annee1: 'Année 1',
  annee2: 'Année 2',
  suivantes: 'Années 3 et suivantes',
  suivantesP90: 'Rang 90 à 94, dès l’année 3',
  chaqueAnneeP95: 'Rang 95 et plus, chaque année',
};

const serieDe = (regime: Regime, option: Option, code: CodeSerie): Serie<Centimes> | undefined =>
  regime.montants[option]?.[code];

/**
 * Le régime où se lit le montant d'une année qui s'ouvre ce jour-là. Quand l'option est fermée aux nouveaux contrats,
 * c'est le dernier qui l'ouvrait, tant qu'un contrat peut y courir ; la première année, elle, ne s'ouvre plus.
 */
const regimeDeLecture = (option: Option, code: CodeSerie, jour: Jour): Regime | undefined => {
  const duJour = regimeAu(jour);
  if (duJour === undefined || duJour.montants[option] !== null) return duJour;
  const dernier = REGIMES.findLast(({ du, montants }) => du <= jour && montants[option] !== null);
  if (dernier === undefined || code === 'annee1') return undefined;
  const fin = dernierJourDuRegime(dernier.code);
  return fin !== null && jour > fin ? undefined : dernier;
};

const enPaliers = (bornes: readonly Jour[], lire: (jour: Jour) => Depuis<Centimes> | undefined): readonly Palier[] => {
  const paliers: Palier[] = [];
  bornes.forEach((du, rang) => {
    const lue = lire(du);
    if (lue === undefined) return;
    const suivante = bornes[rang + 1];
    const au = suivante === undefined ? null : ajouterJours(suivante, -1);
    const precedent = paliers.at(-1);
    const continu = precedent?.valeur === lue.valeur && precedent.au === ajouterJours(du, -1);
    if (continu) paliers[paliers.length - 1] = { ...precedent, au };
    else paliers.push({ du, au, valeur: lue.valeur });
  });
  return paliers;
};

const ranger = (jours: readonly Jour[]): readonly Jour[] => [...new Set(jours)].sort((a, b) => a - b);

const escalierDeLOption = (option: Option, code: CodeSerie): Escalier => {
  const fins = REGIMES.flatMap(({ code: regime }) => {
    const fin = dernierJourDuRegime(regime);
    return fin === null ? [] : [ajouterJours(fin, 1)];
  });
  const entrees = REGIMES.flatMap((regime) => (serieDe(regime, option, code) ?? []).map(({ du }) => du));
  const bornes = ranger([...REGIMES.map(({ du }) => du), ...entrees, ...fins]);
  return {
    code,
    paliers: enPaliers(bornes, (jour) => {
      const regime = regimeDeLecture(option, code, jour);
      const serie = regime === undefined ? undefined : serieDe(regime, option, code);
      return serie === undefined ? undefined : valeurAu(serie, jour);
    }),
  };
};

const CODES_DE_L_OPTION: readonly CodeSerie[] = ['annee1', 'annee2', 'suivantesP90', 'suivantes', 'chaqueAnneeP95'];

/** Les montants d'une option, ou de l'aide collective par ETP : une série par rang d'année et de patientèle. */
export const escaliersDe = (echelle: Echelle): readonly Escalier[] => {
  if (echelle !== 'collectif') return CODES_DE_L_OPTION.map((code) => escalierDeLOption(echelle, code));
  const { annee1, annee2, suivantes } = COLLECTIF.montants;
  return Object.entries({ annee1, annee2, suivantes }).map(([code, serie]) => ({
    code: code as keyof typeof COLLECTIF.montants,
    paliers: enPaliers(ranger(serie.map(({ du }) => du)), (jour) => valeurAu(serie, jour)),
  }));
};

/** Le palier d'un jour ; `undefined` quand aucune année ne s'ouvre ce jour-là dans cette série. */
export const palierAu = ({ paliers }: Escalier, jour: Jour): Palier | undefined =>
  paliers.find(({ du, au }) => du <= jour && (au === null || jour <= au));
