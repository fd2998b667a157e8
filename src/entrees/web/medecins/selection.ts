import type { Reponse } from '../../../commun/connu.ts';
import { CODES_REGIMES, type CodeRegime, OPTIONS, type Option } from '../../../droit/codes.ts';
import type { LigneGardee } from './registre.ts';

/** Ce que la personne veut voir ; une chaîne vide ne filtre rien. */
export interface Filtres {
  readonly reponse: Reponse | '';
  readonly motif: string;
  readonly regime: CodeRegime | 'aucun' | '';
  readonly option: Option | 'non-sue' | '';
  /** Cherché dans l'identifiant et dans les colonnes que le contrat ne lit pas : un nom, une commune. */
  readonly recherche: string;
}

export const SANS_FILTRE: Filtres = { reponse: '', motif: '', regime: '', option: '', recherche: '' };

/** Combien de lignes chaque choix montrerait, les autres filtres restant ce qu'ils sont. */
export interface Facettes {
  readonly reponses: Readonly<Record<Reponse, number>>;
  /** Une ligne peut en avoir plusieurs ; du plus fréquent au moins fréquent. */
  readonly motifs: readonly (readonly [motif: string, lignes: number])[];
  readonly regimes: Readonly<Record<CodeRegime | 'aucun', number>>;
  readonly options: Readonly<Record<Option | 'non-sue', number>>;
}

/** « Brémaud » et « bremaud » sont le même mot pour qui cherche. */
export const simplifier = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const zeros = <Cle extends string>(cles: readonly Cle[]): Record<Cle, number> =>
  Object.fromEntries(cles.map((cle) => [cle, 0])) as Record<Cle, number>;

const REGIMES = [...CODES_REGIMES, 'aucun'] as const;
const CHOIX_D_OPTION = [...OPTIONS, 'non-sue'] as const;

export interface Selection {
  /** Les lignes retenues, dans l'ordre demandé. */
  readonly lignes: readonly LigneGardee[];
  readonly facettes: Facettes;
}

/**
 * Filtre des lignes déjà rangées et compte, au passage, ce que chaque choix d'un filtre montrerait. `chercherDans` rend ce
 * qui se cherche d'une ligne, simplifié.
 */
export const selectionner = (
  rangees: Iterable<LigneGardee>,
  filtres: Filtres,
  chercherDans: (ligne: LigneGardee) => string,
): Selection => {
  const reponses = zeros<Reponse>(['oui', 'non', 'indetermine']);
  const regimes = zeros(REGIMES);
  const options = zeros(CHOIX_D_OPTION);
  const motifs = new Map<string, number>();
  const lignes: LigneGardee[] = [];
  const cherche = simplifier(filtres.recherche.trim());
  for (const ligne of rangees) {
    if (cherche !== '' && !chercherDans(ligne).includes(cherche)) continue;
    const regime = ligne.regime ?? 'aucun';
    const option = ligne.option ?? 'non-sue';
    const refuse = {
      reponse: filtres.reponse !== '' && filtres.reponse !== ligne.reponse,
      motif: filtres.motif !== '' && !ligne.motifs.includes(filtres.motif),
      regime: filtres.regime !== '' && filtres.regime !== regime,
      option: filtres.option !== '' && filtres.option !== option,
    };
    const refus = Number(refuse.reponse) + Number(refuse.motif) + Number(refuse.regime) + Number(refuse.option);
    if (refus > 1) continue;
    // Une ligne qu'un seul filtre écarte compte pour les choix de ce filtre-là.
    if (refus === 0 || refuse.reponse) reponses[ligne.reponse] += 1;
    if (refus === 0 || refuse.regime) regimes[regime] += 1;
    if (refus === 0 || refuse.option) options[option] += 1;
    if (refus === 0 || refuse.motif) {
      for (const motif of ligne.motifs) motifs.set(motif, (motifs.get(motif) ?? 0) + 1);
    }
    if (refus === 0) lignes.push(ligne);
  }
  const parNombre = [...motifs].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { lignes, facettes: { reponses, motifs: parNombre, regimes, options } };
};
