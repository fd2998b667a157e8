import { composer, ecrireNombre } from '../../explication/typographie.ts';
import type { CoutComptable, HypothesesComptables, Lecture, Parts, VueComptable } from './forme.ts';

export const LECTURES_EN_CLAIR: Readonly<Record<Lecture, string>> = {
  'pro-rata': 'au prorata',
  'tout-ou-rien': 'tout ou rien',
  bareme: 'selon votre barème',
};

const ATTEINTES_EN_CLAIR: Readonly<Record<string, string>> = {
  '1': 'Objectifs atteints',
  '0.5': 'Objectifs atteints à moitié',
  '0': 'Objectifs manqués',
};

/** « Objectifs atteints à moitié, au prorata » ; la lecture n'est dite que si une autre en dit autrement. */
export const direScenario = (
  { atteinte, lectures }: { readonly atteinte: number; readonly lectures: readonly Lecture[] },
  toutes: number,
): string => {
  const debut = ATTEINTES_EN_CLAIR[String(atteinte)] ?? 'Objectifs';
  const seule = lectures.length < toutes || lectures.includes('bareme');
  return composer(seule ? `${debut}, ${lectures.map((lecture) => LECTURES_EN_CLAIR[lecture]).join(' ou ')}` : debut);
};

/** Combien de lectures une même vue oppose. */
export const nombreDeLectures = ({ scenarios }: Pick<VueComptable, 'scenarios'>): number =>
  new Set(scenarios.flatMap(({ lectures }) => lectures)).size;

/** Le poste et le partage ne parlent pas des mêmes heures. */
export const direHeuresReparties = (reparties: number, duPoste: number): string =>
  composer(
    `Les heures réparties font ${ecrireNombre(reparties)} par semaine ; le poste chiffré en compte ${ecrireNombre(duPoste)}.`,
  );

export const FISCALITES_EN_CLAIR: Readonly<Record<VueComptable['fiscalite'], string>> = {
  recettes: 'Bénéfices non commerciaux : l’aide est une recette, comptée l’année où elle est encaissée.',
  societe: 'Société : l’aide entre dans le résultat.',
  inconnue: 'La forme de l’employeur n’est pas dite.',
};

export const CLES_EN_CLAIR: Readonly<Record<Parts['cle'], string>> = {
  heures: 'selon les heures de chacun',
  parts: 'selon les parts dites',
};

/** Ce que la vue tient pour vrai, par son code. */
export const CODES_SUPPOSITIONS = [
  'si-accordee',
  'objectifs-atteints',
  'annee-civile',
  'recettes-encaissees',
  'resultat-de-societe',
  'forme-inconnue',
  'pas-avant-son-annee',
  'au-plus-tot',
  'mois-au-prorata-des-jours',
  'cout-saisi',
  'hors-impot',
  'moities-modulees',
  'cle-du-groupe',
  'centime-du-reste',
] as const;
export type CodeSupposition = (typeof CODES_SUPPOSITIONS)[number];

export const SUPPOSITIONS_EN_PHRASE: Readonly<Record<CodeSupposition, string>> = {
  'si-accordee': 'L’éligibilité n’est pas établie : les sommes sont celles d’une aide accordée.',
  'objectifs-atteints': 'L’aide est comptée objectifs atteints : dès l’année modulée, c’est un plafond.',
  'annee-civile': 'L’exercice est l’année civile.',
  'recettes-encaissees':
    'Un BNC tenu en recettes et dépenses compte l’aide l’année où elle est encaissée, en « gains divers ».',
  'resultat-de-societe':
    'Dans une société, l’aide entre dans le résultat ; l’exercice de rattachement n’est pas dans les sources lues : la date d’encaissement et l’année de contrat sont montrées côte à côte.',
  'forme-inconnue':
    'La forme de l’employeur n’est pas dite : la date d’encaissement (BNC) et l’année de contrat sont montrées côte à côte.',
  'pas-avant-son-annee':
    'Un versement dont le jour n’est pas publié n’est pas attendu avant le premier jour de son année de contrat.',
  'au-plus-tot': 'Par hypothèse, un versement dont l’année n’est pas sûre est compté au premier jour possible.',
  'mois-au-prorata-des-jours':
    'Le coût d’un mois de contrat à cheval sur deux années civiles se partage au prorata des jours.',
  'cout-saisi': 'Le coût est celui que vous avez dit : le même chaque année, en douze mois égaux.',
  'hors-impot': 'Net : l’aide moins le coût de l’employeur, avant l’impôt et les cotisations du médecin.',
  'moities-modulees': 'Une aide réduite est supposée versée comme l’aide entière : en autant de fois, à parts égales.',
  'cle-du-groupe': 'L’aide est versée à la société ; son partage entre les médecins est une affaire interne.',
  'centime-du-reste':
    'Les parts sont en centimes entiers, au plus fort reste ; le centime qui départage change de médecin à chaque somme. Elles font exactement le total.',
};

/** Ce que la vue décide de dire selon ce qu'elle a lu. */
export interface ADire {
  readonly fiscalite: VueComptable['fiscalite'];
  readonly incertaine: boolean;
  readonly modulee: boolean;
  readonly sansJour: boolean;
  readonly dates: NonNullable<HypothesesComptables['dates']>;
  readonly cout: CoutComptable | undefined;
  readonly collectif: boolean;
  readonly partage: boolean;
}

const FISCALITES: Readonly<Record<VueComptable['fiscalite'], CodeSupposition>> = {
  recettes: 'recettes-encaissees',
  societe: 'resultat-de-societe',
  inconnue: 'forme-inconnue',
};

/** Les suppositions qui comptent ici, dans l'ordre où on les lit. */
export const supposer = (aDire: ADire): readonly CodeSupposition[] => {
  const si = (vrai: boolean, code: CodeSupposition): readonly CodeSupposition[] => (vrai ? [code] : []);
  const { cout } = aDire;
  return [
    ...si(aDire.incertaine, 'si-accordee'),
    ...si(aDire.modulee, 'objectifs-atteints'),
    'annee-civile',
    FISCALITES[aDire.fiscalite],
    ...si(aDire.sansJour, 'pas-avant-son-annee'),
    ...si(aDire.sansJour && aDire.dates === 'au-plus-tot', 'au-plus-tot'),
    ...si(cout !== undefined, 'mois-au-prorata-des-jours'),
    ...si(cout?.origine === 'saisi', 'cout-saisi'),
    ...si(cout !== undefined, 'hors-impot'),
    ...si(aDire.modulee, 'moities-modulees'),
    ...si(aDire.partage && aDire.collectif, 'cle-du-groupe'),
    ...si(aDire.partage, 'centime-du-reste'),
  ];
};
