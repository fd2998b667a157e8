import { type Centimes, enEuros } from '../../commun/centimes.ts';
import type { Certitude, Reponse } from '../../commun/connu.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { CodeRegime } from '../../droit/codes.ts';
import type { Manque } from '../../regles/constat.ts';
import { type Evaluation, evaluer } from '../../regles/evaluation.ts';
import { lireSituation } from '../contrat-json/situation.ts';
import { lireCellule, type Noter } from './cellules.ts';
import type { EnTete } from './correspondance.ts';

/** Ce que rend une ligne d'un lot de situations. Les sommes sont en euros. */
export interface LigneEvaluee {
  readonly ligne: number;
  readonly id: string;
  readonly reponse: Reponse;
  readonly certitude: Certitude | null;
  readonly regime: CodeRegime | null;
  /** Le premier refus, sinon le premier manque : `non:secteur`, `fait:medecin.secteur`, `texte:seuil-775`. */
  readonly motif: string;
  readonly annees: readonly (number | null)[];
  readonly total: number | null;
  readonly totalMin: number | null;
  readonly totalMax: number | null;
  readonly cibleMt: number | null;
  readonly cibleFileActive: number | null;
}

/** Une ligne que l'on n'a pas pu lire : où, et pourquoi. Jamais ce qui y était écrit. */
export interface Rejet {
  readonly ligne: number;
  readonly colonne: string;
  readonly raison: string;
}

export type BaremesParNom = ReadonlyMap<string, Bareme>;

type Objet = Record<string | number, unknown>;

const poser = (document: Objet, cles: readonly (string | number)[], valeur: unknown): void => {
  let ici: Objet = document;
  for (let rang = 0; rang < cles.length - 1; rang += 1) {
    const cle = cles[rang] as string | number;
    const suivante = cles[rang + 1];
    ici[cle] ??= typeof suivante === 'number' ? [] : {};
    ici = ici[cle] as Objet;
  }
  ici[cles[cles.length - 1] as string | number] = valeur;
};

/** Un adhérent dont toutes les cellules sont vides n'en est pas un : la liste se resserre. */
const resserrer = (document: Objet): void => {
  const groupe = document.groupe as { adherents?: unknown[] } | undefined;
  if (groupe?.adherents !== undefined) groupe.adherents = groupe.adherents.filter((un) => un !== undefined);
};

/** Le document du contrat JSON que disent les cellules d'une ligne. */
export const enDocument = (cellules: readonly string[], enTete: EnTete, noter: Noter): Objet => {
  const document: Objet = {};
  for (const { colonne, texte } of enTete.constantes)
    poser(document, colonne.cles, lireCellule(colonne.genre, texte, noter));
  for (const { rang, cles, genre, valeurs } of enTete.colonnes) {
    const brut = cellules[rang] ?? '';
    const traduit = valeurs?.[brut.trim()] ?? brut;
    const valeur = lireCellule(genre, traduit, noter);
    if (valeur !== undefined) poser(document, cles, valeur);
  }
  resserrer(document);
  return document;
};

const motifDe = ({ conditions, eligibilite, manques }: Evaluation): string => {
  const refus = conditions.find(({ valeur }) => valeur === 'non');
  if (refus !== undefined) return `non:${refus.code}`;
  if (eligibilite.reponse === 'oui') return '';
  const attente = conditions.find(({ valeur }) => valeur === 'indetermine');
  const manque: Manque | undefined = attente?.manques[0] ?? manques[0];
  if (manque === undefined) return '';
  return manque.manque === 'fait' ? `fait:${manque.cle}` : `texte:${manque.point}`;
};

const euros = (somme: Centimes | null | undefined): number | null =>
  somme === null || somme === undefined ? null : enEuros(somme);

/** Ce qu'une évaluation donne à une ligne : les mêmes nombres que `evaluer`, sans ses phrases. */
export const resumer = (ligne: number, id: string, evaluation: Evaluation): LigneEvaluee => {
  const { regime, eligibilite, aide, objectifs } = evaluation;
  const total = aide?.total;
  const cible = (nom: 'mt' | 'fileActive') =>
    objectifs.cibles.find(({ indicateur }) => indicateur === nom)?.cible ?? null;
  return {
    ligne,
    id,
    reponse: eligibilite.reponse,
    certitude: eligibilite.certitude,
    regime,
    motif: motifDe(evaluation),
    annees: [0, 1, 2, 3, 4].map((rang) => euros(aide?.annees[rang]?.maximum)),
    total: euros(total?.maximum),
    totalMin: euros(total?.maximum ?? total?.bornes?.[0]),
    totalMax: euros(total?.maximum ?? total?.bornes?.[1]),
    cibleMt: cible('mt'),
    cibleFileActive: cible('fileActive'),
  };
};

/** Évalue un document ; un refus nomme sa colonne. */
export const evaluerDocument = (
  document: unknown,
  ligne: number,
  id: string,
  baremes: BaremesParNom,
  nommer: (chemin: string) => string,
): LigneEvaluee | Rejet => {
  const lue = lireSituation(document);
  if (!lue.accepte) {
    const [premier] = lue.refus;
    return { ligne, colonne: nommer(premier?.chemin ?? ''), raison: premier?.message ?? 'Ligne refusée.' };
  }
  const { situation, bareme: nom } = lue.valeur;
  if (nom === undefined) return resumer(ligne, id, evaluer(situation));
  const bareme = baremes.get(nom);
  return bareme === undefined
    ? { ligne, colonne: nommer('bareme'), raison: `Le barème ${nom} n’existe pas.` }
    : resumer(ligne, id, evaluer(situation, bareme));
};

export const estRejet = (issue: LigneEvaluee | Rejet): issue is Rejet => 'raison' in issue;

/** Évalue les cellules d'une ligne de tableau. */
export const evaluerLigne = (
  cellules: readonly string[],
  ligne: number,
  enTete: EnTete,
  baremes: BaremesParNom,
  noter: Noter,
): LigneEvaluee | Rejet => {
  if (cellules.length !== enTete.largeur) {
    const raison = `La ligne a ${cellules.length} cellules, l’en-tête ${enTete.largeur}.`;
    return { ligne, colonne: '', raison };
  }
  const id = enTete.id === undefined ? '' : (cellules[enTete.id] ?? '').trim();
  const nommer = (chemin: string) => enTete.colonnes.find((une) => une.chemin === chemin)?.nom ?? chemin;
  return evaluerDocument(enDocument(cellules, enTete, noter), ligne, id, baremes, nommer);
};
