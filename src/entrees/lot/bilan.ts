import { type Centimes, lireEuros } from '../../commun/centimes.ts';
import type { Habitude } from './cellules.ts';
import type { LigneEvaluee } from './lignes.ts';

/** Ce qu'un lot donne en tout. Les sommes sont en centimes, et ne comptent que les totaux connus. */
export interface Bilan {
  readonly lignes: number;
  readonly rejets: number;
  readonly parReponse: Readonly<Record<string, number>>;
  /** Le premier refus ou le premier manque de chaque ligne. */
  readonly parMotif: Readonly<Record<string, number>>;
  readonly totauxConnus: number;
  readonly sommeDesTotaux: Centimes;
  readonly habitudes: Readonly<Partial<Record<Habitude, number>>>;
}

export const BILAN_VIDE: Bilan = {
  lignes: 0,
  rejets: 0,
  parReponse: {},
  parMotif: {},
  totauxConnus: 0,
  sommeDesTotaux: 0 as Centimes,
  habitudes: {},
};

type Comptes = Readonly<Record<string, number>>;

const additionner = (a: Comptes, b: Comptes): Comptes => {
  const somme: Record<string, number> = { ...a };
  for (const [cle, nombre] of Object.entries(b)) somme[cle] = (somme[cle] ?? 0) + nombre;
  return somme;
};

/** Deux bilans n'en font qu'un, dans n'importe quel ordre. */
export const ajouterBilan = (a: Bilan, b: Bilan): Bilan => ({
  lignes: a.lignes + b.lignes,
  rejets: a.rejets + b.rejets,
  parReponse: additionner(a.parReponse, b.parReponse),
  parMotif: additionner(a.parMotif, b.parMotif),
  totauxConnus: a.totauxConnus + b.totauxConnus,
  sommeDesTotaux: (a.sommeDesTotaux + b.sommeDesTotaux) as Centimes,
  habitudes: additionner(a.habitudes as Comptes, b.habitudes as Comptes),
});

/** Compte les lignes d'un bloc au passage. */
export const creerCompteur = () => {
  let lignes = 0;
  let rejets = 0;
  let totauxConnus = 0;
  let somme = 0;
  const parReponse: Record<string, number> = {};
  const parMotif: Record<string, number> = {};
  const habitudes: Record<string, number> = {};
  const compter = (table: Record<string, number>, cle: string) => {
    table[cle] = (table[cle] ?? 0) + 1;
  };
  return {
    noter: (habitude: Habitude): void => compter(habitudes, habitude),
    rejeter: (): void => {
      rejets += 1;
    },
    /** `reponse` et `motif` de la ligne ; `total` en euros, s'il est connu. */
    compter: (reponse: string, motif: string, total: number | null): void => {
      lignes += 1;
      compter(parReponse, reponse);
      if (motif !== '') compter(parMotif, motif);
      if (total === null) return;
      totauxConnus += 1;
      somme += lireEuros(total) ?? 0;
    },
    rendre: (): Bilan => ({
      lignes,
      rejets,
      parReponse,
      parMotif,
      totauxConnus,
      sommeDesTotaux: somme as Centimes,
      habitudes,
    }),
  };
};

export type Compteur = ReturnType<typeof creerCompteur>;

export const compterLigne = (compteur: Compteur, { reponse, motif, total }: LigneEvaluee): void =>
  compteur.compter(reponse, motif, total);
