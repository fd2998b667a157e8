import { euros } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import type { Bande } from '../codes.ts';
import { fonder } from '../fondement.ts';
import type { Grille, HausseParBande, Regime } from '../regime.ts';

const DEBUT = jourDe('2024-06-22');

const MI_TEMPS: Grille = {
  annee1: [{ du: DEBUT, valeur: euros(19_000), fondement: fonder('F-30') }],
  annee2: [{ du: DEBUT, valeur: euros(14_000), fondement: fonder('F-30') }],
  suivantes: [{ du: DEBUT, valeur: euros(11_000), fondement: fonder('F-30') }],
  suivantesP90: [{ du: DEBUT, valeur: euros(13_000), fondement: fonder('F-30') }],
  chaqueAnneeP95: [{ du: DEBUT, valeur: euros(19_000), fondement: fonder('F-30') }],
};

const TEMPS_PLEIN: Grille = {
  annee1: [{ du: DEBUT, valeur: euros(38_000), fondement: fonder('F-30') }],
  annee2: [{ du: DEBUT, valeur: euros(28_000), fondement: fonder('F-30') }],
  suivantes: [{ du: DEBUT, valeur: euros(22_000), fondement: fonder('F-30') }],
  suivantesP90: [{ du: DEBUT, valeur: euros(26_000), fondement: fonder('F-30') }],
  chaqueAnneeP95: [{ du: DEBUT, valeur: euros(38_000), fondement: fonder('F-30') }],
};

const AUGMENTER: HausseParBande = {
  forme: 'augmenter-sans-taux',
  point: 'objectifs-2023-2024',
  fondement: fonder('F-55'),
};
const GRANDE: HausseParBande = { forme: 'inconnue', point: 'tres-grande-patientele', fondement: fonder('F-54') };
const SOUS_P30: HausseParBande = { forme: 'inconnue', point: 'objectifs-2023-2024', fondement: fonder('F-55') };

const HAUSSES: Readonly<Record<Bande, HausseParBande>> = {
  'sous-p30': SOUS_P30,
  'p30-p50': AUGMENTER,
  'p50-p70': AUGMENTER,
  'p70-p90': GRANDE,
  'p90-p95': GRANDE,
  'p95-et-plus': GRANDE,
};

/** Contrats signés depuis le 22 juin 2024. */
export const CONVENTION_DE_2024: Regime = {
  code: 'convention-2024',
  libelle: 'Convention médicale (2024)',
  du: DEBUT,
  dureeEnAnnees: 5,
  options: {
    'tiers-temps': { ouverte: false, fondement: fonder('F-39') },
    'mi-temps': { ouverte: true, fondement: fonder('F-30') },
    'temps-plein': { ouverte: true, fondement: fonder('F-30') },
  },
  secteurs: { admis: fonder('F-10'), exclus: fonder('F-10') },
  statuts: { installe: fonder('F-10'), nouvelInstalle: fonder('F-21'), remplacant: fonder('F-24') },
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
    fondement: fonder('F-12'),
    plafondCcam: 200,
    auPlafond: 'ccam-20',
    chirurgiens: fonder('F-13'),
    orlEtGynecologues: fonder('F-13b'),
  },
  patientele: {
    compte: 'adultes-et-enfants',
    seuilGeneraliste: [{ du: DEBUT, valeur: 775, fondement: fonder('F-17') }],
    auSeuil: 'seuil-775',
    principe: fonder('F-16'),
    motifs: {
      nouvelInstalle: { effet: 'inconnu', point: 'adaptation-du-seuil', fondement: fonder('F-21') },
      rqth: { effet: 'inconnu', point: 'adaptation-du-seuil', fondement: fonder('F-22') },
      ald: { effet: 'inconnu', point: 'adaptation-du-seuil', fondement: fonder('F-22') },
      exerciceMixte: { effet: 'inconnu', point: 'adaptation-du-seuil', fondement: fonder('F-23') },
      moinsDe16Ans: null,
    },
    medianes: { mt: 1045, fileActive: 1514, fondement: fonder('F-89') },
  },
  exercice: { forme: 'libre' },
  secretariat: {
    principe: fonder('F-104'),
    embauche: { mois: 6, fondement: fonder('F-104b'), apres: 'non' },
    telesecretariat: fonder('F-104b'),
    autre: fonder('F-104b'),
    tempsNonEquivalent: 'non',
  },
  secondAssistant: {
    forme: 'ouvert',
    generaliste: fonder('F-42'),
    horsMep: fonder('F-42'),
    tempsPlein: fonder('F-43'),
    anneeMinimale: { annee: 3, fondement: fonder('F-44') },
    objectifs: fonder('F-45'),
    zip: fonder('F-46'),
    montants: 'second-assistant-montants',
  },
  montants: { 'tiers-temps': null, 'mi-temps': MI_TEMPS, 'temps-plein': TEMPS_PLEIN },
  revalorisation: null,
  modulation: { desLAnnee: 3, fondement: fonder('F-74'), point: 'modulation' },
  versements: {
    forme: 'a-la-signature',
    mois: 1,
    annee1: fonder('F-70'),
    annee2: fonder('F-71'),
    suivantes: fonder('F-72'),
    suite: 'jours-des-versements',
  },
  objectifs: {
    compte: 'adultes-et-enfants',
    deuxIndicateurs: ['medecine-generale', 'pediatrie'],
    deux: fonder('F-50'),
    fileActiveSeule: fonder('F-50'),
    incertaine: null,
    delaiEnAnnees: 3,
    delai: fonder('F-56'),
    hausses: { 'tiers-temps': HAUSSES, 'mi-temps': HAUSSES, 'temps-plein': HAUSSES },
    baseDuPourcentage: null,
    plusieursIndicateurs: 'un-objectif-sur-deux',
    nouvelInstalle: {
      forme: 'p50',
      fondement: fonder('F-52'),
      puisEnAnnees: 2,
      puis: fonder('F-52b'),
      valeur: 'valeur-du-p50',
    },
    age: {
      maintienDes: 65,
      incertainDes: 62,
      toleranceEnMillemes: 100,
      fondement: fonder('F-53'),
      jourDuTest: 'jour-du-test-de-65-ans',
      avecNouvelInstalle: 'nouvel-installe-de-65-ans',
    },
  },
  formation: {
    cqp: { annees: 2, fondement: fonder('F-123') },
    fae: { annees: 2, fondement: fonder('F-123b') },
    debut: null,
    embaucheIncertaineAvant: { jour: DEBUT, point: 'formation-embauche-avant-2024' },
  },
  fondements: {
    'option-ouverte': fonder('F-30', 'F-39'),
    secteur: fonder('F-10'),
    statut: fonder('F-21', 'F-24'),
    specialite: fonder('F-12'),
    'activite-chirurgicale': fonder('F-13', 'F-13b'),
    territoire: 'sans objet',
    'patientele-minimale': fonder('F-16', 'F-17'),
    'exercice-regroupe': 'sans objet',
    'exercice-coordonne': 'sans objet',
    zone: fonder('F-20', 'F-46'),
    'second-assistant': fonder('F-42', 'F-43', 'F-44', 'F-45'),
    secretariat: fonder('F-104', 'F-104b'),
    'collectif-ouvert': 'sans objet',
    'collectif-forme': 'sans objet',
    'collectif-adherents': 'sans objet',
    'collectif-seuil': 'sans objet',
    'collectif-etp': 'sans objet',
    'contrat-individuel': 'sans objet',
    regime: fonder('F-03'),
    bande: fonder('F-32'),
    montant: fonder('F-30'),
    'majoration-p90-p95': fonder('F-32', 'F-33'),
    'majoration-p95': fonder('F-34'),
    revalorisation: 'sans objet',
    modulation: fonder('F-74'),
    versement: fonder('F-70', 'F-71', 'F-72'),
    indicateurs: fonder('F-50', 'F-50b'),
    hausse: { lacune: 'objectifs-2023-2024' },
    'maintien-65-ans': fonder('F-53'),
    'objectif-nouvel-installe': fonder('F-52'),
    'tres-grande-patientele': fonder('F-54'),
    'delai-des-objectifs': fonder('F-56'),
    'nouvel-objectif': fonder('F-52b'),
    'debut-formation': 'sans objet',
    certification: fonder('F-123', 'F-123b'),
    duree: fonder('F-90'),
    renouvellement: { lacune: 'renouvellement-effets' },
    resiliation: fonder('F-94'),
    absence: fonder('F-99', 'F-100'),
    suspension: fonder('F-98', 'F-98b', 'F-101'),
    remplacement: fonder('F-97'),
    'changement-de-situation': fonder('F-59'),
    'changement-d-option': { lacune: 'changement-d-option' },
    'nouveau-contrat-possible': { lacune: 'attente-apres-contrat-individuel' },
    recouvrement: { lacune: 'recouvrement' },
  },
};
