import type { Centimes } from '../../commun/centimes.ts';
import {
  type BilanDeComparaison,
  type Bornees,
  borner,
  compterUn,
  creerBornees,
  creerCompteDeComparaison,
  creerSommees,
  sommer,
} from './bilan-de-comparaison.ts';
import type { Habitude } from './cellules.ts';
import type { LigneComparee } from './comparaison.ts';
import type { LigneEvaluee } from './lignes.ts';
import type { LigneSuivie } from './lignes-suivies.ts';

type Comptes = Readonly<Record<string, number>>;

/** Ce qu'un lot donne en tout. Les sommes sont en centimes. */
export interface Bilan {
  readonly lignes: number;
  readonly rejets: number;
  /** Les lignes mises à part, par la colonne ou la clé en cause. */
  readonly rejetsParColonne: Comptes;
  readonly parReponse: Comptes;
  /** Le premier refus ou le premier manque de chaque ligne. */
  readonly parMotif: Comptes;
  /** Les totaux connus : ceux des seuls « oui » d'une évaluation, le dû de chaque contrat suivi. */
  readonly totauxConnus: number;
  readonly sommeDesTotaux: Centimes;
  /** Les mêmes, quand on n'en sait que les bornes. */
  readonly totauxBornes: Readonly<Bornees>;
  readonly habitudes: Readonly<Partial<Record<Habitude, number>>>;
  readonly comparaison?: BilanDeComparaison;
}

export const BILAN_VIDE: Bilan = {
  lignes: 0,
  rejets: 0,
  rejetsParColonne: {},
  parReponse: {},
  parMotif: {},
  totauxConnus: 0,
  sommeDesTotaux: 0 as Centimes,
  totauxBornes: creerBornees(),
  habitudes: {},
};

interface Arbre {
  readonly [cle: string]: number | Arbre;
}

/** Les feuilles d'un bilan sont toutes des nombres. */
const enArbre = (bilan: Bilan): Arbre => bilan as unknown as Arbre;

const ajouterArbres = (a: Arbre, b: Arbre): Arbre => {
  const somme: Record<string, number | Arbre> = { ...a };
  for (const [cle, valeur] of Object.entries(b)) {
    const ici = somme[cle];
    somme[cle] =
      typeof valeur === 'number'
        ? valeur + (typeof ici === 'number' ? ici : 0)
        : ajouterArbres(typeof ici === 'object' ? ici : {}, valeur);
  }
  return somme;
};

/** Deux bilans n'en font qu'un, dans n'importe quel ordre. */
export const ajouterBilan = (a: Bilan, b: Bilan): Bilan => ajouterArbres(enArbre(a), enArbre(b)) as unknown as Bilan;

/** Compte les lignes d'un bloc au passage. */
export const creerCompteur = () => {
  let lignes = 0;
  let rejets = 0;
  const rejetsParColonne: Record<string, number> = {};
  const parReponse: Record<string, number> = {};
  const parMotif: Record<string, number> = {};
  const habitudes: Record<string, number> = {};
  const connus = creerSommees();
  const totauxBornes = creerBornees();
  let comparaison: ReturnType<typeof creerCompteDeComparaison> | undefined;

  const compterLeTotal = (total: number | null, min: number | null, max: number | null): void => {
    if (total !== null) sommer(connus, total);
    else if (min !== null && max !== null) borner(totauxBornes, min, max);
  };

  return {
    noter: (habitude: Habitude): void => compterUn(habitudes, habitude),
    /** `ou` : la colonne en cause, d'un ensemble fini. */
    rejeter: (ou: string): void => {
      rejets += 1;
      compterUn(rejetsParColonne, ou);
    },
    compterEvaluee: ({ reponse, motif, total, totalMin, totalMax }: LigneEvaluee): void => {
      lignes += 1;
      compterUn(parReponse, reponse);
      if (motif !== '') compterUn(parMotif, motif);
      if (reponse === 'oui') compterLeTotal(total, totalMin, totalMax);
    },
    compterSuivie: ({ etat, manques, du, duMin, duMax }: LigneSuivie): void => {
      lignes += 1;
      compterUn(parReponse, etat);
      if (manques[0] !== undefined) compterUn(parMotif, manques[0]);
      compterLeTotal(du, duMin, duMax);
    },
    compterComparee: (une: LigneComparee): void => {
      lignes += 1;
      comparaison ??= creerCompteDeComparaison();
      comparaison.compter(une);
    },
    rendre: (): Bilan => ({
      lignes,
      rejets,
      rejetsParColonne,
      parReponse,
      parMotif,
      totauxConnus: connus.lignes,
      sommeDesTotaux: connus.somme,
      totauxBornes,
      habitudes,
      ...(comparaison === undefined ? {} : { comparaison: comparaison.rendre() }),
    }),
  };
};

export type Compteur = ReturnType<typeof creerCompteur>;
