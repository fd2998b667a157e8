import { euros } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import type { Bande } from '../codes.ts';
import { fonder } from '../fondement.ts';
import type { Grille, HausseParBande, Regime } from '../regime.ts';
import { REVALORISATION } from './revalorisation.ts';

const DEBUT = jourDe('2023-05-01');

const MI_TEMPS: Grille = {
  annee1: [{ du: DEBUT, valeur: euros(18_000), fondement: fonder('R10') }],
  annee2: [
    { du: DEBUT, valeur: euros(13_500), fondement: fonder('R10') },
    { du: REVALORISATION.le, valeur: euros(14_000), fondement: fonder('F-30') },
  ],
  suivantes: [
    { du: DEBUT, valeur: euros(10_500), fondement: fonder('R10') },
    { du: REVALORISATION.le, valeur: euros(11_000), fondement: fonder('F-30') },
  ],
  suivantesP90: [
    { du: DEBUT, valeur: euros(12_500), fondement: fonder('R10') },
    { du: REVALORISATION.le, valeur: euros(13_000), fondement: fonder('F-30') },
  ],
  chaqueAnneeP95: [
    { du: DEBUT, valeur: euros(18_000), fondement: fonder('R10') },
    { du: REVALORISATION.le, valeur: euros(19_000), fondement: fonder('F-30') },
  ],
};

const TEMPS_PLEIN: Grille = {
  annee1: [{ du: DEBUT, valeur: euros(36_000), fondement: fonder('R10') }],
  annee2: [
    { du: DEBUT, valeur: euros(27_000), fondement: fonder('R10') },
    { du: REVALORISATION.le, valeur: euros(28_000), fondement: fonder('F-30') },
  ],
  suivantes: [
    { du: DEBUT, valeur: euros(21_000), fondement: fonder('R10') },
    { du: REVALORISATION.le, valeur: euros(22_000), fondement: fonder('F-30') },
  ],
  suivantesP90: [
    { du: DEBUT, valeur: euros(25_000), fondement: fonder('R10') },
    { du: REVALORISATION.le, valeur: euros(26_000), fondement: fonder('F-30') },
  ],
  chaqueAnneeP95: [
    { du: DEBUT, valeur: euros(36_000), fondement: fonder('R10') },
    { du: REVALORISATION.le, valeur: euros(38_000), fondement: fonder('F-30') },
  ],
};

const AUGMENTER: HausseParBande = {
  forme: 'augmenter-sans-taux',
  point: 'objectifs-2023-2024',
  fondement: fonder('R22'),
};
const GRANDE: HausseParBande = { forme: 'inconnue', point: 'tres-grande-patientele', fondement: fonder('R22') };
const SOUS_P30: HausseParBande = { forme: 'inconnue', point: 'objectifs-2023-2024', fondement: fonder('R22') };

const HAUSSES: Readonly<Record<Bande, HausseParBande>> = {
  'sous-p30': SOUS_P30,
  'p30-p50': AUGMENTER,
  'p50-p70': AUGMENTER,
  'p70-p90': GRANDE,
  'p90-p95': GRANDE,
  'p95-et-plus': GRANDE,
};

/** Contrats signés du 1er mai 2023 au 21 juin 2024. */
export const REGLEMENT_ARBITRAL: Regime = {
  code: 'reglement-arbitral',
  libelle: 'Règlement arbitral (2023)',
  libelleCourt: 'Règlement arbitral',
  du: DEBUT,
  dureeEnAnnees: 5,
  options: {
    'tiers-temps': { ouverte: false, fondement: fonder('R12') },
    'mi-temps': { ouverte: true, fondement: fonder('R10') },
    'temps-plein': { ouverte: true, fondement: fonder('R10') },
  },
  secteurs: { admis: fonder('R1'), exclus: fonder('R1') },
  statuts: {
    installe: fonder('R1'),
    nouvelInstalle: fonder('R5'),
    remplacant: { point: 'remplacant-avant-2024', fondement: fonder('F-24') },
  },
  specialites: {
    forme: 'exclusions',
    exclues: [
      'radiologie',
      'radiotherapie',
      'stomatologie',
      'anesthesie-reanimation',
      'anatomo-cytopathologie',
      'medecine-nucleaire',
    ],
    fondement: fonder('R4'),
    plafondCcam: 200,
    auPlafond: 'non',
    chirurgiens: fonder('R4a'),
    orlEtGynecologues: { conteste: 'ccam-orl-gynecologue-2023', fondement: fonder('R4a', 'F-13b') },
  },
  patientele: {
    compte: 'adultes-et-enfants',
    seuilGeneraliste: [{ du: DEBUT, valeur: 775, fondement: fonder('R2', 'F-17') }],
    auSeuil: 'seuil-775',
    principe: fonder('R2'),
    motifs: {
      nouvelInstalle: { effet: 'inconnu', point: 'adaptation-du-seuil', fondement: fonder('R5') },
      rqth: { effet: 'inconnu', point: 'adaptation-du-seuil', fondement: fonder('R6') },
      ald: { effet: 'inconnu', point: 'adaptation-du-seuil', fondement: fonder('R6') },
      exerciceMixte: { effet: 'inconnu', point: 'adaptation-du-seuil', fondement: fonder('R6') },
      moinsDe16Ans: null,
    },
    medianes: { mt: 1045, fileActive: 1514, fondement: fonder('F-89') },
  },
  exercice: { forme: 'libre' },
  secretariat: {
    principe: fonder('F-104'),
    embauche: { mois: 6, fondement: fonder('R51'), apres: 'non' },
    telesecretariat: { point: 'secretariat-autre-moyen-2023' },
    autre: { point: 'secretariat-autre-moyen-2023' },
    tempsNonEquivalent: 'non',
  },
  secondAssistant: { forme: 'ferme', fondement: fonder('X3') },
  montants: { 'tiers-temps': null, 'mi-temps': MI_TEMPS, 'temps-plein': TEMPS_PLEIN },
  revalorisation: REVALORISATION,
  modulation: { desLAnnee: 3, fondement: fonder('R32'), point: 'modulation' },
  versements: {
    forme: 'a-la-signature',
    mois: 1,
    annee1: fonder('R30'),
    annee2: fonder('R30'),
    suivantes: fonder('R30'),
    suite: 'jours-des-versements',
  },
  objectifs: {
    compte: 'adultes-et-enfants',
    deuxIndicateurs: ['medecine-generale', 'pediatrie'],
    deux: fonder('R20'),
    fileActiveSeule: fonder('R20b'),
    incertaine: null,
    delaiEnAnnees: 3,
    delai: fonder('R22'),
    hausses: { 'tiers-temps': HAUSSES, 'mi-temps': HAUSSES, 'temps-plein': HAUSSES },
    baseDuPourcentage: null,
    plusieursIndicateurs: 'un-objectif-sur-deux',
    nouvelInstalle: {
      forme: 'p50',
      fondement: fonder('R25'),
      puisEnAnnees: 1,
      puis: fonder('R25'),
      valeur: 'valeur-du-p50',
    },
    age: null,
  },
  formation: {
    cqp: { annees: 3, fondement: fonder('R52') },
    fae: { annees: 3, fondement: fonder('R52') },
    debut: { annees: 2, fondement: fonder('R52') },
    embaucheIncertaineAvant: null,
  },
  fondements: {
    'option-ouverte': fonder('R12'),
    secteur: fonder('R1'),
    statut: { lacune: 'remplacant-avant-2024' },
    specialite: fonder('R4'),
    'activite-chirurgicale': fonder('R4a'),
    territoire: 'sans objet',
    'patientele-minimale': fonder('R2'),
    'exercice-regroupe': 'sans objet',
    'exercice-coordonne': 'sans objet',
    zone: 'sans objet',
    'second-assistant': fonder('X3'),
    secretariat: fonder('R51'),
    'collectif-ouvert': 'sans objet',
    'collectif-forme': 'sans objet',
    'collectif-adherents': 'sans objet',
    'collectif-seuil': 'sans objet',
    'collectif-etp': 'sans objet',
    'contrat-individuel': fonder('R50'),
    regime: fonder('X1'),
    bande: fonder('R10'),
    montant: fonder('R10'),
    'majoration-p90-p95': fonder('R10'),
    'majoration-p95': fonder('R10'),
    revalorisation: fonder('T5'),
    modulation: fonder('R32'),
    versement: fonder('R30'),
    indicateurs: fonder('R20'),
    hausse: { lacune: 'objectifs-2023-2024' },
    'maintien-65-ans': 'sans objet',
    'objectif-nouvel-installe': fonder('R25'),
    'tres-grande-patientele': fonder('R22'),
    'delai-des-objectifs': fonder('R22', 'R23'),
    'nouvel-objectif': fonder('R25'),
    'debut-formation': fonder('R52'),
    certification: fonder('R52'),
    duree: fonder('R40'),
    renouvellement: { lacune: 'renouvellement-effets' },
    resiliation: fonder('R41'),
    absence: fonder('R42', 'R42a'),
    suspension: fonder('R42b'),
    remplacement: fonder('R42'),
    'changement-de-situation': fonder('R43', 'R44'),
    'changement-d-option': { lacune: 'changement-d-option' },
    'nouveau-contrat-possible': { lacune: 'attente-apres-contrat-individuel' },
    recouvrement: { lacune: 'recouvrement' },
    missions: fonder('F-120', 'F-121'),
  },
};
