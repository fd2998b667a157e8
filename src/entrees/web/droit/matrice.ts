import { CODES_COLONNES, type CodeColonne } from '../../../droit/codes.ts';
import { COLONNES } from '../../../droit/regimes/index.ts';
import { type Cellule, disentLeMeme, type Ligne, type Mention } from './cellule.ts';
import { LIGNES_ENTRER } from './lignes-entrer.ts';
import { LIGNES_RECEVOIR } from './lignes-recevoir.ts';
import { LIGNES_DURER, LIGNES_ETRE_PAYE, LIGNES_FORMER, LIGNES_S_ENGAGER } from './lignes-suite.ts';
import type { CodeSujet } from './sujets.ts';

/** Une case, et ce qu'elle change par rapport au texte d'avant. */
export interface Case {
  readonly colonne: CodeColonne;
  readonly cellule: Cellule;
  /** Ce que le texte d'avant ne disait pas. */
  readonly neuves: ReadonlySet<Mention>;
  /** `idem` : le texte d'avant disait déjà cela. `change` : il disait autre chose. */
  readonly ecart: 'premiere' | 'idem' | 'change' | 'sans-objet';
}

export interface LigneLue extends Omit<Ligne, 'lire'> {
  readonly cases: readonly Case[];
}

export interface Groupe {
  readonly sujet: CodeSujet;
  readonly titre: string;
  readonly lignes: readonly LigneLue[];
}

const ecartDe = (avant: Cellule | undefined, cellule: Cellule): Case['ecart'] => {
  if (cellule.length === 0) return 'sans-objet';
  if (avant === undefined) return 'premiere';
  return disentLeMeme(avant, cellule) ? 'idem' : 'change';
};

/** Ce qu'une case dit, et que la case d'avant ne disait pas. */
export const neuvesDe = (avant: Cellule | undefined, cellule: Cellule): ReadonlySet<Mention> =>
  new Set(
    avant === undefined
      ? []
      : cellule.filter((mention) => !avant.some((ancienne) => disentLeMeme([ancienne], [mention]))),
  );

const lire = ({ lire: cellule, ...ligne }: Ligne): LigneLue => {
  let avant: Cellule | undefined;
  return {
    ...ligne,
    cases: CODES_COLONNES.map((colonne) => {
      const lue = cellule(COLONNES[colonne]);
      const ecart = ecartDe(avant, lue);
      const neuves = neuvesDe(avant, lue);
      avant = lue;
      return { colonne, cellule: lue, ecart, neuves };
    }),
  };
};

/** Chaque règle sous chaque texte. Aucune case n'est écrite à la main : elle se lit dans les données du régime. */
export const GROUPES: readonly Groupe[] = [
  { sujet: 'entrer', titre: 'Entrer', lignes: LIGNES_ENTRER.map(lire) },
  { sujet: 'recevoir', titre: 'Recevoir, temps plein, au plus par an', lignes: LIGNES_RECEVOIR.map(lire) },
  { sujet: 's-engager', titre: 'S’engager', lignes: LIGNES_S_ENGAGER.map(lire) },
  { sujet: 'etre-paye', titre: 'Être payé', lignes: LIGNES_ETRE_PAYE.map(lire) },
  { sujet: 'former', titre: 'Former', lignes: LIGNES_FORMER.map(lire) },
  { sujet: 'durer', titre: 'Durer', lignes: LIGNES_DURER.map(lire) },
];
