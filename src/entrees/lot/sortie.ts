import { stringify } from 'csv-stringify/sync';
import { ANNEES } from '../../droit/duree.ts';
import type { LigneComparee } from './comparaison.ts';
import type { Separateur } from './forme.ts';
import type { LigneEvaluee, Rejet } from './lignes.ts';
import type { LigneSuivie } from './lignes-suivies.ts';

const COLONNES_D_EVALUATION = [
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

/** Les colonnes d'une comparaison : « avant » est le premier jour, « apres » le second. */
const COLONNES_DE_COMPARAISON: readonly string[] = [
  'ligne',
  'id',
  'changement',
  ...['reponse', 'certitude', 'regime', 'motif'].flatMap((nom) => [`${nom}Avant`, `${nom}Apres`]),
  ...ANNEES.map((annee) => `annee${annee}Avant`),
  ...ANNEES.map((annee) => `annee${annee}Apres`),
  ...ANNEES.map((annee) => `ecart${annee}`),
  'totalAvant',
  'totalApres',
  'ecart',
  'ecartMin',
  'ecartMax',
];

/** Les colonnes d'une sortie en tableau. */
export const colonnesDe = (comparaison: boolean): readonly string[] =>
  comparaison ? COLONNES_DE_COMPARAISON : COLONNES_D_EVALUATION;

/** La marque d'ordre des octets : sans elle, un tableur lirait les accents de travers. */
export const MARQUE = '\ufeff';

export const COLONNES_DE_REJET = ['ligne', 'colonne', 'raison'] as const;

/** Une ligne rendue, quelle que soit la commande. */
export type Rendue = LigneEvaluee | LigneSuivie | LigneComparee;
export const estComparee = (une: Rendue): une is LigneComparee => 'changement' in une;
export const estEvaluee = (une: Rendue): une is LigneEvaluee => 'cibleMt' in une;

type Cellules = readonly (string | number | null)[];

const cellulesDEvaluee = (une: LigneEvaluee): Cellules => [
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

const cellulesDeComparee = ({ avant, apres, ...une }: LigneComparee): Cellules => [
  une.ligne,
  une.id,
  une.changement,
  avant.reponse,
  apres.reponse,
  avant.certitude,
  apres.certitude,
  avant.regime,
  apres.regime,
  avant.motif,
  apres.motif,
  ...avant.annees,
  ...apres.annees,
  ...une.ecarts,
  avant.total,
  apres.total,
  une.ecart,
  une.ecartMin,
  une.ecartMax,
];

/** Les cellules d'une ligne, dans l'ordre de ses colonnes. Un contrat suivi n'a pas de tableau : il s'écrit en NDJSON. */
export const cellulesDe = (une: Rendue): Cellules => {
  if (estComparee(une)) return cellulesDeComparee(une);
  return estEvaluee(une) ? cellulesDEvaluee(une) : [];
};

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
export const ecrireNdjson = (lignes: readonly (Rendue | Rejet)[]): string =>
  lignes.map((une) => `${JSON.stringify(une)}\n`).join('');

/** Les lignes mises à part : leur numéro, leur colonne, leur raison ; jamais leur contenu. */
export const ecrireRejets = (rejets: readonly Rejet[], separateur: Separateur): string =>
  ecrireCsv(
    rejets.map(({ ligne, colonne, raison }) => [ligne, colonne, raison]),
    separateur,
  );
