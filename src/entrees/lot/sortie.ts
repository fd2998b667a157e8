import { stringify } from 'csv-stringify/sync';
import type { Separateur } from './forme.ts';
import type { LigneEvaluee, Rejet } from './lignes.ts';
import type { LigneSuivie } from './lignes-suivies.ts';

export const COLONNES_D_EVALUATION = [
  'ligne',
  'id',
  'reponse',
  'certitude',
  'regime',
  'motif',
  'annee1',
  'annee2',
  'annee3',
  'annee4',
  'annee5',
  'total',
  'totalMin',
  'totalMax',
  'cibleMt',
  'cibleFileActive',
] as const;

export const COLONNES_DE_REJET = ['ligne', 'colonne', 'raison'] as const;

/** Les cellules d'une ligne évaluée, dans l'ordre des colonnes. */
export const cellulesDe = (une: LigneEvaluee): readonly (string | number | null)[] => [
  une.ligne,
  une.id,
  une.reponse,
  une.certitude,
  une.regime,
  une.motif,
  ...une.annees,
  une.total,
  une.totalMin,
  une.totalMax,
  une.cibleMt,
  une.cibleFileActive,
];

/** Un tableur prendrait pour une formule un texte qui commence ainsi ; un nombre reste un nombre. */
const FORMULE = /^[=+\-@\t\r]/;
export const neutraliser = <Cellule>(cellule: Cellule): Cellule | string =>
  typeof cellule === 'string' && FORMULE.test(cellule) ? `'${cellule}` : cellule;

/** Des lignes de CSV, sans en-tête. Les textes sont neutralisés contre l'injection de formules. */
export const ecrireCsv = (lignes: readonly (readonly (string | number | null)[])[], separateur: Separateur): string =>
  stringify(
    lignes.map((cellules) => cellules.map(neutraliser)),
    { delimiter: separateur, record_delimiter: '\r\n' },
  );

/** Des lignes de NDJSON. */
export const ecrireNdjson = (lignes: readonly (LigneEvaluee | LigneSuivie)[]): string =>
  lignes.map((une) => `${JSON.stringify(une)}\n`).join('');

/** Les lignes mises à part : leur numéro, leur colonne, leur raison ; jamais leur contenu. */
export const ecrireRejets = (rejets: readonly Rejet[], separateur: Separateur): string =>
  ecrireCsv(
    rejets.map(({ ligne, colonne, raison }) => [ligne, colonne, raison]),
    separateur,
  );
