import { type Centimes, lireEuros } from '../../commun/centimes.ts';
import type { LigneComparee } from './comparaison.ts';

/** Un nombre de lignes et la somme qu'elles font, en centimes. */
export interface Sommees {
  lignes: number;
  somme: Centimes;
}

/** Des lignes dont on ne sait que les bornes, et la somme de ces bornes, en centimes. */
export interface Bornees {
  lignes: number;
  min: Centimes;
  max: Centimes;
}

/** Ce qu'une comparaison donne en tout ; les écarts sont « après moins avant », en centimes. */
export interface BilanDeComparaison {
  readonly parChangement: Readonly<Record<string, number>>;
  /** `oui → non` et les autres, dans ces mots. */
  readonly parTransition: Readonly<Record<string, number>>;
  /** Lignes sans signature. */
  readonly sansSignature: number;
  /** Réponses ou sommes qui changent, dont l'une repose sur un point contesté. */
  readonly contestees: number;
  /** Lignes dont l'écart est connu, en hausse, en baisse, et toutes ensemble. */
  readonly hausses: Readonly<Sommees>;
  readonly baisses: Readonly<Sommees>;
  readonly exacts: Readonly<Sommees>;
  readonly bornes: Readonly<Bornees>;
  /** Lignes dont l'écart n'a pas même de bornes. */
  readonly inconnus: number;
  /** Les écarts connus de chaque année. */
  readonly parAnnee: Readonly<Record<string, Readonly<Sommees>>>;
}

export const creerSommees = (): Sommees => ({ lignes: 0, somme: 0 as Centimes });
export const creerBornees = (): Bornees => ({ lignes: 0, min: 0 as Centimes, max: 0 as Centimes });

const enCentimes = (euros: number): number => lireEuros(euros) ?? 0;

export const sommer = (compte: Sommees, euros: number): void => {
  compte.lignes += 1;
  compte.somme = (compte.somme + enCentimes(euros)) as Centimes;
};

export const borner = (compte: Bornees, min: number, max: number): void => {
  compte.lignes += 1;
  compte.min = (compte.min + enCentimes(min)) as Centimes;
  compte.max = (compte.max + enCentimes(max)) as Centimes;
};

export const compterUn = (table: Record<string, number>, cle: string): void => {
  table[cle] = (table[cle] ?? 0) + 1;
};

/** Compte les lignes comparées d'un bloc. */
export const creerCompteDeComparaison = () => {
  const parChangement: Record<string, number> = {};
  const parTransition: Record<string, number> = {};
  const parAnnee: Record<string, Sommees> = {};
  const [hausses, baisses, exacts, bornes] = [creerSommees(), creerSommees(), creerSommees(), creerBornees()];
  let sansSignature = 0;
  let contestees = 0;
  let inconnus = 0;

  const compterLEcart = ({ ecart, ecartMin, ecartMax }: LigneComparee): void => {
    if (ecart !== null) {
      sommer(exacts, ecart);
      if (ecart !== 0) sommer(ecart > 0 ? hausses : baisses, ecart);
    } else if (ecartMin !== null && ecartMax !== null) borner(bornes, ecartMin, ecartMax);
    else inconnus += 1;
  };

  return {
    compter: (une: LigneComparee): void => {
      const { changement, avant, apres } = une;
      compterUn(parChangement, changement);
      compterUn(parTransition, `${avant.reponse} → ${apres.reponse}`);
      if (une.sansSignature) sansSignature += 1;
      const change = changement === 'reponse' || changement === 'somme';
      if (change && (avant.certitude === 'contestee' || apres.certitude === 'contestee')) contestees += 1;
      compterLEcart(une);
      une.ecarts.forEach((ecart, rang) => {
        if (ecart === null) return;
        const cle = `annee${rang + 1}`;
        parAnnee[cle] ??= creerSommees();
        sommer(parAnnee[cle], ecart);
      });
    },
    rendre: (): BilanDeComparaison => ({
      parChangement,
      parTransition,
      sansSignature,
      contestees,
      hausses,
      baisses,
      exacts,
      bornes,
      inconnus,
      parAnnee,
    }),
  };
};
