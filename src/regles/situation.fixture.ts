import { jourDe } from '../commun/jour.ts';
import type { CodeCondition } from '../droit/codes.ts';
import type { Condition } from './constat.ts';
import { evaluer } from './evaluation.ts';
import type {
  Adherent,
  Assistant,
  ContratEnCours,
  Demande,
  Groupe,
  Medecin,
  Patientele,
  Secretariat,
  Situation,
} from './situation.ts';

/** Des situations d'essai, toutes inventées. Chacune est entièrement connue ; on n'écrit que ce qui compte pour l'essai. */

export const uneDemande = (sauf: Partial<Demande> = {}): Demande => ({
  cadre: 'individuel',
  assistant: 'premier',
  option: 'mi-temps',
  partage: false,
  ...sauf,
});

/** 900 adultes, 200 enfants, 1 700 patients vus : au-dessus du P30 dans chaque régime, au-dessus des médianes. */
export const unePatientele = (sauf: Partial<Patientele> = {}): Patientele => ({
  mt: 1100,
  mtAdultes: 900,
  mtEnfants: 200,
  fileActive: 1700,
  partMoins16: 0.15,
  ...sauf,
});

export const unePatienteleInconnue: Patientele = {
  mt: undefined,
  mtAdultes: undefined,
  mtEnfants: undefined,
  fileActive: undefined,
  partMoins16: undefined,
};

/** Un généraliste que chaque régime admet : secteur 1, cabinet de groupe, exercice coordonné. */
export const unMedecin = (sauf: Partial<Medecin> = {}): Medecin => ({
  specialite: 'medecine-generale',
  mep: false,
  secteur: 'secteur-1',
  statut: 'installe',
  age: 50,
  departement: '72',
  zone: 'hors-zone',
  rqth: false,
  ald: false,
  exerciceMixte: false,
  regroupe: 'oui',
  mspMultisite: false,
  coordonne: 'oui',
  confrereAMoinsDe20Min: false,
  patientele: unePatientele(),
  percentile: undefined,
  bande: undefined,
  partCcam: 0,
  ...sauf,
});

export const unContratEnCours = (sauf: Partial<ContratEnCours> = {}): ContratEnCours => ({
  option: 'temps-plein',
  signature: jourDe('2022-01-10'),
  annee: 3,
  objectifsAtteints: true,
  ...sauf,
});

export const unAdherent = (sauf: Partial<Adherent> = {}): Adherent => ({
  specialite: 'medecine-generale',
  mep: false,
  secteur: 'secteur-1',
  mt: 900,
  fileActive: 1500,
  contratIndividuel: false,
  ...sauf,
});

/** Une SCM de quatre généralistes qui demande deux ETP. */
export const unGroupe = (sauf: Partial<Groupe> = {}): Groupe => ({
  forme: 'scm',
  adherents: [unAdherent(), unAdherent(), unAdherent(), unAdherent()],
  associes: 4,
  etp: 2,
  pamsuAvecDocteurJunior: 0,
  lieuDeFormationAgree: false,
  dejaGagnes: { mt: 0, fileActive: 0 },
  ...sauf,
});

export const unSecretariatInconnu: Secretariat = { moyen: undefined, le: undefined, tempsEquivalent: undefined };

export const unAssistant = (sauf: Partial<Assistant> = {}): Assistant => ({
  embauche: jourDe('2024-10-01'),
  titre: 'aucun',
  ancienSecretaire: false,
  secretariatRemplace: unSecretariatInconnu,
  ...sauf,
});

/** Signée le 1er septembre 2024, sauf mention contraire. */
export const uneSituation = (sauf: Partial<Situation> = {}): Situation => ({
  signature: jourDe('2024-09-01'),
  demande: uneDemande(),
  medecin: unMedecin(),
  contratEnCours: { option: undefined, signature: undefined, annee: undefined, objectifsAtteints: undefined },
  groupe: unGroupe(),
  assistant: unAssistant(),
  ...sauf,
});

/** Un contrat collectif signé le 1er mars 2026, sauf mention contraire. */
export const uneSituationCollective = (groupe: Partial<Groupe> = {}, signature = '2026-03-01'): Situation =>
  uneSituation({
    signature: jourDe(signature),
    demande: uneDemande({ cadre: 'collectif' }),
    groupe: unGroupe(groupe),
  });

/** Un jour de signature au milieu de chaque régime. */
export const SIGNATURES = {
  'avenant-7': '2021-03-01',
  'reglement-arbitral': '2023-09-01',
  'convention-2024': '2024-09-01',
} as const;

/** Le médecin décrit, signant ce jour-là un premier assistant à mi-temps. */
export const uneSignature = (signature: string, medecin: Partial<Medecin> = {}, demande: Partial<Demande> = {}) =>
  uneSituation({ signature: jourDe(signature), medecin: unMedecin(medecin), demande: uneDemande(demande) });

/** La condition de ce code dans l'évaluation, ou `undefined` si elle ne s'applique pas. */
export const laCondition = (situation: Situation, code: CodeCondition): Condition | undefined =>
  evaluer(situation).conditions.find((condition) => condition.code === code);

/** La réponse d'une condition et, si elle manque de quelque chose, de quoi. */
export const laReponse = (situation: Situation, code: CodeCondition): string => {
  const condition = laCondition(situation, code);
  if (condition === undefined) return 'absente';
  if (condition.valeur !== 'indetermine') return condition.valeur;
  const manques = condition.manques.map((manque) =>
    manque.manque === 'fait' ? `fait ${manque.cle}` : `texte ${manque.point}`,
  );
  return `indéterminé : ${manques.sort().join(', ')}`;
};
