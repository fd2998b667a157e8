import { BANDES, SECTEURS, STATUTS, ZONES } from '../../../droit/codes.ts';
import { DEPARTEMENTS } from '../../../droit/departements.ts';
import { CODES_SPECIALITES, specialite } from '../../../droit/specialites.ts';
import { composer } from '../../../explication/typographie.ts';
import { enIndividuel } from './cadre.ts';
import type { ChampDeChoix, Choix } from './champs.ts';
import { choisir, nombre, ouiNon, part, rang } from './formes-de-question.ts';
import type { Question } from './question.ts';
import { medecin, patients } from './situation-posee.ts';

const REGROUPE: readonly Choix[] = [
  { code: 'oui', libelle: 'Oui', poser: (s) => medecin(s, { regroupe: 'oui' }) },
  {
    code: 'msp',
    libelle: 'Seul, dans une MSP sur plusieurs sites',
    poser: (s) => medecin(s, { regroupe: 'non', mspMultisite: true }),
  },
  { code: 'engagement', libelle: 'Seul, je m’y engage', poser: (s) => medecin(s, { regroupe: 'engagement' }) },
  { code: 'non', libelle: 'Seul', poser: (s) => medecin(s, { regroupe: 'non' }) },
];

const COORDONNE: readonly Choix[] = [
  { code: 'oui', libelle: 'Oui', poser: (s) => medecin(s, { coordonne: 'oui' }) },
  { code: 'engagement', libelle: 'Je m’y engage', poser: (s) => medecin(s, { coordonne: 'engagement' }) },
  { code: 'non', libelle: 'Non', poser: (s) => medecin(s, { coordonne: 'non' }) },
];

const SPECIALITE: ChampDeChoix = {
  id: 'specialite',
  cle: 'medecin.specialite',
  genre: 'choix',
  vue: 'liste',
  choix: CODES_SPECIALITES.map((code) => ({
    code,
    libelle: composer(specialite(code).libelle),
    poser: (s) => medecin(s, { specialite: code }),
  })),
};

const SECTEUR_2_SANS_PRECISION = 'secteur-2-non-precise';

/** « Secteur 2 » ne suffit pas : l'Optam décide. On le demande ensuite. */
const SECTEUR: ChampDeChoix = {
  id: 'secteur',
  cle: 'medecin.secteur',
  genre: 'choix',
  vue: 'segments',
  choix: [
    ...choisir('secteur', 'medecin.secteur', SECTEURS, (s, secteur) => medecin(s, { secteur })).choix.map((un) =>
      un.code === 'non-conventionne' ? { ...un, libelle: 'Secteur 3' } : un,
    ),
    { code: SECTEUR_2_SANS_PRECISION, libelle: 'Secteur 2, Optam non su', poser: (s) => s },
  ],
  etage: {
    libelle: 'Secteur 2',
    titre: 'Avez-vous adhéré à l’Optam ?',
    aide: 'Option de pratique tarifaire maîtrisée, ou Optam-CO.',
    codes: { 'secteur-2-optam': 'Optam', 'secteur-2-optam-co': 'Optam-CO', 'secteur-2': 'Non' },
    nonSu: SECTEUR_2_SANS_PRECISION,
  },
};

const DEPARTEMENT: ChampDeChoix = {
  id: 'departement',
  cle: 'medecin.departement',
  genre: 'choix',
  vue: 'liste',
  choix: Object.keys(DEPARTEMENTS)
    .sort()
    .map((code) => ({
      code,
      libelle: composer(`${DEPARTEMENTS[code] ?? code} (${code})`),
      poser: (s) => medecin(s, { departement: code }),
    })),
};

const PATIENTS = {
  adultes: 'À cette date, seuls les patients de 16 ans et plus comptent.',
  'adultes-et-enfants': 'Le total suffit : à cette date, adultes et enfants comptent.',
} as const;

/** Le médecin. */
export const QUESTIONS_DU_MEDECIN: readonly Question[] = [
  { id: 'specialite', groupe: 'vous', titre: 'Spécialité', toujours: enIndividuel, champs: [SPECIALITE] },
  {
    id: 'secteur',
    groupe: 'vous',
    titre: 'Secteur de conventionnement',
    aide: 'Secteur 3 : non conventionné.',
    toujours: enIndividuel,
    levier: true,
    champs: [SECTEUR],
  },
  {
    id: 'statut',
    groupe: 'vous',
    titre: 'Situation',
    toujours: enIndividuel,
    levier: true,
    champs: [choisir('statut', 'medecin.statut', STATUTS, (s, statut) => medecin(s, { statut }))],
  },
];

/** Ce qui ne compte que pour certains médecins. */
export const QUESTIONS_PROPRES_AU_MEDECIN: readonly Question[] = [
  {
    id: 'mep',
    groupe: 'vous',
    titre: 'Êtes-vous médecin à exercice particulier (MEP) ?',
    champs: [ouiNon('mep', 'medecin.mep', (s, mep) => medecin(s, { mep }))],
  },
  {
    id: 'age',
    groupe: 'vous',
    titre: 'Âge à la signature',
    aide: 'Il ne compte que pour l’objectif de patientèle.',
    champs: [nombre('age', 'medecin.age', 'ans', (s, age) => medecin(s, { age }), { bas: 18, haut: 120 })],
  },
  {
    id: 'ccam',
    groupe: 'vous',
    titre: 'Actes techniques (CCAM) dans vos honoraires',
    aide: 'Hors dépassements, sur les douze mois avant la signature.',
    champs: [part('ccam', 'medecin.partCcam', (s, partCcam) => medecin(s, { partCcam }))],
  },
];

/** Son cabinet. */
export const QUESTIONS_DU_CABINET: readonly Question[] = [
  {
    id: 'departement',
    groupe: 'cabinet',
    titre: 'Département',
    aide: 'Il nomme la caisse à qui poser les questions.',
    toujours: true,
    champs: [DEPARTEMENT],
  },
  {
    id: 'regroupe',
    groupe: 'cabinet',
    titre: 'Exercez-vous dans un cabinet d’au moins deux médecins ?',
    levier: true,
    champs: [{ id: 'regroupe', cle: 'medecin.exercice.regroupe', genre: 'choix', vue: 'colonne', choix: REGROUPE }],
  },
  {
    id: 'coordonne',
    groupe: 'cabinet',
    titre: 'Exercez-vous de façon coordonnée ?',
    aide: 'Maison de santé (MSP), équipe de soins (ESP), communauté territoriale (CPTS)…',
    levier: true,
    champs: [{ id: 'coordonne', cle: 'medecin.exercice.coordonne', genre: 'choix', vue: 'segments', choix: COORDONNE }],
  },
  {
    id: 'zone',
    groupe: 'cabinet',
    titre: 'Zone du cabinet',
    aide: 'ZIP et ZAC : là où les médecins manquent. Votre agence régionale de santé (ARS) en publie la carte.',
    champs: [choisir('zone', 'medecin.zone', ZONES, (s, zone) => medecin(s, { zone }))],
  },
  {
    id: 'confrere',
    groupe: 'cabinet',
    titre: 'Partageriez-vous l’assistant avec un confrère à moins de 20 minutes ?',
    champs: [
      ouiNon('confrere', 'medecin.exercice.confrereAMoinsDe20Min', (s, confrereAMoinsDe20Min) =>
        medecin(s, { confrereAMoinsDe20Min }),
      ),
    ],
  },
];

/** Sa patientèle, et ce qui en adapte le minimum. */
export const QUESTIONS_DE_PATIENTELE: readonly Question[] = [
  {
    id: 'patients',
    groupe: 'patientele',
    titre: 'Patients dont vous êtes le médecin traitant',
    aide: (regime) => (regime === undefined ? 'Ceux qui vous ont déclaré.' : PATIENTS[regime.patientele.compte]),
    mesure: 'mt',
    champs: [
      nombre('mt-adultes', 'medecin.patientele.mtAdultes', '', (s, mtAdultes) => patients(s, { mtAdultes }), {
        libelle: '16 ans et plus',
      }),
      nombre('mt-enfants', 'medecin.patientele.mtEnfants', '', (s, mtEnfants) => patients(s, { mtEnfants }), {
        libelle: 'moins de 16 ans',
      }),
      nombre('mt', 'medecin.patientele.mt', '', (s, mt) => patients(s, { mt }), { libelle: 'total' }),
    ],
  },
  {
    id: 'file-active',
    groupe: 'patientele',
    titre: 'File active',
    aide: 'Patients différents vus au moins une fois dans l’année.',
    mesure: 'fileActive',
    champs: [
      nombre('file-active', 'medecin.patientele.fileActive', 'patients', (s, fileActive) =>
        patients(s, { fileActive }),
      ),
    ],
  },
  {
    id: 'bande',
    groupe: 'patientele',
    titre: 'Rang national de votre patientèle',
    aide: 'Votre caisse le connaît. P30 : trente médecins sur cent de votre spécialité en ont moins.',
    toujours: enIndividuel,
    champs: [
      {
        ...choisir('bande', 'medecin.bande', BANDES, (s, bande) => medecin(s, { bande }), 'liste'),
        libelle: 'tranche',
      },
      rang('rang', 'medecin.percentile', (s, percentile) => medecin(s, { percentile }), 'ou rang exact'),
    ],
  },
  {
    id: 'moins-16',
    groupe: 'patientele',
    titre: 'Part de vos patients de moins de 16 ans',
    champs: [part('moins-16', 'medecin.patientele.partMoins16', (s, partMoins16) => patients(s, { partMoins16 }))],
  },
  {
    id: 'mixte',
    groupe: 'patientele',
    titre: 'Exercez-vous aussi comme salarié, à l’hôpital par exemple ?',
    aide: 'Ce motif, comme les suivants, peut adapter le minimum de patients.',
    champs: [ouiNon('mixte', 'medecin.exerciceMixte', (s, exerciceMixte) => medecin(s, { exerciceMixte }))],
  },
  {
    id: 'rqth',
    groupe: 'patientele',
    titre: 'Avez-vous la qualité de travailleur handicapé (RQTH) ?',
    aide: 'Cette réponse ne quitte pas votre navigateur.',
    champs: [ouiNon('rqth', 'medecin.rqth', (s, rqth) => medecin(s, { rqth }))],
  },
  {
    id: 'ald',
    groupe: 'patientele',
    titre: 'Avez-vous une affection de longue durée (ALD) ?',
    aide: 'Cette réponse ne quitte pas votre navigateur.',
    champs: [ouiNon('ald', 'medecin.ald', (s, ald) => medecin(s, { ald }))],
  },
];
