import { type Certitude, plusFaible } from '../../../commun/connu.ts';
import type { CodeRegle } from '../../../droit/codes.ts';
import type { CleEtabli, Fondement } from '../../../droit/fondement.ts';
import { type CodePoint, point } from '../../../droit/lectures.ts';
import type { Collectif, Regime } from '../../../droit/regime.ts';
import { composer } from '../../../explication/typographie.ts';

/** Ce qu'un texte dit d'une règle, en quelques mots, et ce que cela vaut. */
export interface Mention {
  readonly texte: string;
  readonly certitude: Certitude | null;
  /** `non-lu` : une case violette. `conteste` : deux lectures. */
  readonly genre: 'dit' | 'non-lu' | 'conteste';
  readonly point: CodePoint | null;
}

/** Une case du tableau : ce qu'un texte dit d'une règle. Vide : sans objet. */
export type Cellule = readonly Mention[];

/** Une ligne du tableau : une règle, ou une valeur qu'elle donne, sous chaque texte. */
export interface Ligne {
  readonly cle: string;
  readonly nom: string;
  /** La règle dont la page s'ouvre par ce nom. */
  readonly regle: CodeRegle;
  readonly lire: (texte: Regime | Collectif) => Cellule;
}

export const SANS_OBJET: Cellule = [];

export const estCollectif = (texte: Regime | Collectif): texte is Collectif => texte.code === 'collectif-2026';

export const dit = (texte: string, { certitude }: Pick<Fondement, 'certitude'>): Mention => ({
  texte: composer(texte),
  certitude,
  genre: 'dit',
  point: null,
});

/** Un point que les textes lus ne donnent pas, ou donnent de deux façons. */
export const aTrancher = (code: CodePoint, quoi?: string): Mention => {
  const conteste = point(code).nature === 'conteste';
  const mot = conteste ? 'deux lectures' : 'non lu';
  return {
    texte: composer(quoi === undefined ? mot : conteste ? `${quoi} : ${mot}` : quoi),
    certitude: conteste ? 'contestee' : null,
    genre: conteste ? 'conteste' : 'non-lu',
    point: code,
  };
};

export const laPlusFaible = (fondements: readonly Fondement[]): Pick<Fondement, 'certitude'> => ({
  certitude: fondements.reduce<Certitude>((faible, { certitude }) => plusFaible(faible, certitude), 'confirmee'),
});

/** Ce que le texte dit de la règle elle-même : ses mots, sa lacune, ou rien. */
export const selonLeFondement = (
  texte: Regime | Collectif,
  regle: CodeRegle,
  dire: (cles: readonly CleEtabli[]) => string,
): Cellule => {
  const fonde = texte.fondements[regle];
  if (fonde === 'sans objet') return SANS_OBJET;
  return 'lacune' in fonde ? [aTrancher(fonde.lacune)] : [dit(dire(fonde.cles), fonde)];
};

const ecrire = (cellule: Cellule): string => cellule.map(({ texte, genre }) => `${genre} ${texte}`).join('|');

export const disentLeMeme = (a: Cellule, b: Cellule): boolean => ecrire(a) === ecrire(b);
