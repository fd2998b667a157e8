import { CODES_REGLES, type CodeRegle } from '../../../droit/codes.ts';

/** De quoi parle une règle, dans l'ordre d'un contrat. */
export const CODES_SUJETS = ['entrer', 'recevoir', 's-engager', 'etre-paye', 'former', 'durer'] as const;
export type CodeSujet = (typeof CODES_SUJETS)[number];

export const NOMS_DES_SUJETS: Readonly<Record<CodeSujet, string>> = {
  entrer: 'Entrer',
  recevoir: 'Recevoir',
  's-engager': 'S’engager',
  'etre-paye': 'Être payé',
  former: 'Former',
  durer: 'Durer',
};

/** Le nom court et le sujet de chaque règle. Une règle sans nom ne compile pas. */
const REGLES: Readonly<Record<CodeRegle, readonly [nom: string, sujet: CodeSujet]>> = {
  'option-ouverte': ['Options ouvertes', 'entrer'],
  secteur: ['Secteur', 'entrer'],
  statut: ['Situation', 'entrer'],
  specialite: ['Spécialité', 'entrer'],
  'activite-chirurgicale': ['Actes techniques', 'entrer'],
  territoire: ['Territoire', 'entrer'],
  'patientele-minimale': ['Patientèle minimale', 'entrer'],
  'exercice-regroupe': ['Exercice regroupé', 'entrer'],
  'exercice-coordonne': ['Exercice coordonné', 'entrer'],
  zone: ['Zone', 'entrer'],
  'second-assistant': ['Second assistant', 'entrer'],
  secretariat: ['Secrétariat', 'entrer'],
  'collectif-ouvert': ['Ouverture de l’aide collective', 'entrer'],
  'collectif-forme': ['Forme de la société', 'entrer'],
  'collectif-adherents': ['Adhérents', 'entrer'],
  'collectif-seuil': ['Moyenne du groupe', 'entrer'],
  'collectif-etp': ['ETP financés', 'entrer'],
  'contrat-individuel': ['Contrat individuel', 'entrer'],
  regime: ['Texte applicable', 'entrer'],
  bande: ['Rang de la patientèle', 'recevoir'],
  montant: ['Montant', 'recevoir'],
  'majoration-p90-p95': ['Rang 90 à 94', 'recevoir'],
  'majoration-p95': ['Rang 95 et plus', 'recevoir'],
  revalorisation: ['Contrats en cours', 'recevoir'],
  modulation: ['Objectif manqué', 'etre-paye'],
  versement: ['Versements', 'etre-paye'],
  indicateurs: ['Ce qui est mesuré', 's-engager'],
  hausse: ['Hausse demandée', 's-engager'],
  'maintien-65-ans': ['Médecin de 65 ans', 's-engager'],
  'objectif-nouvel-installe': ['Nouvel installé', 's-engager'],
  'tres-grande-patientele': ['Très grande patientèle', 's-engager'],
  'delai-des-objectifs': ['Délai', 's-engager'],
  'nouvel-objectif': ['Nouvel objectif', 's-engager'],
  'debut-formation': ['Formation commencée', 'former'],
  certification: ['Qualification obtenue', 'former'],
  duree: ['Durée', 'durer'],
  renouvellement: ['Renouvellement', 'durer'],
  resiliation: ['Résiliation', 'durer'],
  absence: ['Absence de l’assistant', 'durer'],
  suspension: ['Suspension', 'durer'],
  remplacement: ['Remplacement', 'durer'],
  'changement-de-situation': ['Déménagement, spécialité', 'durer'],
  'changement-d-option': ['Changement d’option', 'durer'],
  'nouveau-contrat-possible': ['Attente avant un nouveau contrat', 'durer'],
  recouvrement: ['Somme versée à tort', 'etre-paye'],
  missions: ['Missions de l’assistant', 'former'],
};

export const nommerRegle = (code: CodeRegle): string => REGLES[code][0];
export const sujetDe = (code: CodeRegle): CodeSujet => REGLES[code][1];

export const reglesDuSujet = (sujet: CodeSujet): readonly CodeRegle[] =>
  CODES_REGLES.filter((code) => sujetDe(code) === sujet);
