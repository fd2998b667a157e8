import { euros } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import type { Bande } from '../codes.ts';
import { fonder } from '../fondement.ts';
import type { Grille, HausseParBande, Regime } from '../regime.ts';
import { REVALORISATION } from './revalorisation.ts';

const DEBUT = jourDe('2019-09-01');

const TIERS_TEMPS: Grille = {
  annee1: [{ du: DEBUT, valeur: euros(12_000), fondement: fonder('A10') }],
  annee2: [
    { du: DEBUT, valeur: euros(9_000), fondement: fonder('A10') },
    { du: REVALORISATION.le, valeur: euros(9_450), fondement: fonder('F-30b') },
  ],
  suivantes: [
    { du: DEBUT, valeur: euros(7_000), fondement: fonder('A10') },
    { du: REVALORISATION.le, valeur: euros(7_350), fondement: fonder('F-30c') },
  ],
  suivantesP90: [
    { du: DEBUT, valeur: euros(8_350), fondement: fonder('A11') },
    { du: REVALORISATION.le, valeur: euros(8_767), fondement: fonder('F-30c') },
  ],
  chaqueAnneeP95: [
    { du: DEBUT, valeur: euros(12_000), fondement: fonder('A12') },
    { du: REVALORISATION.le, valeur: euros(12_600), fondement: fonder('F-30c') },
  ],
};

const MI_TEMPS: Grille = {
  annee1: [{ du: DEBUT, valeur: euros(18_000), fondement: fonder('A10') }],
  annee2: [
    { du: DEBUT, valeur: euros(13_500), fondement: fonder('A10') },
    { du: REVALORISATION.le, valeur: euros(14_000), fondement: fonder('F-30') },
  ],
  suivantes: [
    { du: DEBUT, valeur: euros(10_500), fondement: fonder('A10') },
    { du: REVALORISATION.le, valeur: euros(11_000), fondement: fonder('F-30') },
  ],
  suivantesP90: [
    { du: DEBUT, valeur: euros(12_500), fondement: fonder('A11') },
    { du: REVALORISATION.le, valeur: euros(13_000), fondement: fonder('F-30') },
  ],
  chaqueAnneeP95: [
    { du: DEBUT, valeur: euros(18_000), fondement: fonder('A12') },
    { du: REVALORISATION.le, valeur: euros(19_000), fondement: fonder('F-30') },
  ],
};

const TEMPS_PLEIN: Grille = {
  annee1: [{ du: DEBUT, valeur: euros(36_000), fondement: fonder('A10') }],
  annee2: [
    { du: DEBUT, valeur: euros(27_000), fondement: fonder('A10') },
    { du: REVALORISATION.le, valeur: euros(28_000), fondement: fonder('F-30') },
  ],
  suivantes: [
    { du: DEBUT, valeur: euros(21_000), fondement: fonder('A10') },
    { du: REVALORISATION.le, valeur: euros(22_000), fondement: fonder('F-30') },
  ],
  suivantesP90: [
    { du: DEBUT, valeur: euros(25_000), fondement: fonder('A11') },
    { du: REVALORISATION.le, valeur: euros(26_000), fondement: fonder('F-30') },
  ],
  chaqueAnneeP95: [
    { du: DEBUT, valeur: euros(36_000), fondement: fonder('A12') },
    { du: REVALORISATION.le, valeur: euros(38_000), fondement: fonder('F-30') },
  ],
};

const plus = (millemes: number, fondement = fonder('A22-1')): HausseParBande => ({
  forme: 'hausse',
  millemes,
  fondement,
});
const MAINTIEN: HausseParBande = { forme: 'maintien', fondement: fonder('A22-1') };
const SOUS_P30: HausseParBande = { forme: 'inconnue', point: 'sous-p30-objectif', fondement: fonder('A22-1') };
const nonPlacee = (fondement: HausseParBande['fondement']): HausseParBande => ({
  forme: 'augmenter-sans-taux',
  point: 'placement-des-hausses',
  fondement,
});
const nonTrouvee = (fondement: HausseParBande['fondement']): HausseParBande => ({
  forme: 'augmenter-sans-taux',
  point: 'hausses-avenant-7',
  fondement,
});

const HAUSSES_MI_TEMPS: Readonly<Record<Bande, HausseParBande>> = {
  'sous-p30': SOUS_P30,
  'p30-p50': nonPlacee(fonder('A22-2b')),
  'p50-p70': nonTrouvee(fonder('A22-2b')),
  'p70-p90': nonTrouvee(fonder('A22-2b')),
  'p90-p95': nonPlacee(fonder('A22-2b')),
  'p95-et-plus': { forme: 'maintien', fondement: fonder('A22-2') },
};

const HAUSSES_TEMPS_PLEIN: Readonly<Record<Bande, HausseParBande>> = {
  'sous-p30': SOUS_P30,
  'p30-p50': nonPlacee(fonder('A22-3b')),
  'p50-p70': nonTrouvee(fonder('A22-3b')),
  'p70-p90': nonTrouvee(fonder('A22-3b')),
  'p90-p95': nonPlacee(fonder('A22-3b')),
  'p95-et-plus': { forme: 'inconnue', point: 'temps-plein-p95', fondement: fonder('A22-3') },
};

/** Contrats signés du 1er septembre 2019 au 30 avril 2023. */
export const AVENANT_7: Regime = {
  code: 'avenant-7',
  libelle: 'Avenant 7 (2019)',
  libelleCourt: 'Avenant 7',
  du: DEBUT,
  dureeEnAnnees: 5,
  options: {
    'tiers-temps': { ouverte: true, fondement: fonder('A10') },
    'mi-temps': { ouverte: true, fondement: fonder('A10') },
    'temps-plein': { ouverte: true, fondement: fonder('A10') },
  },
  secteurs: { admis: fonder('A1'), exclus: fonder('A1') },
  statuts: {
    installe: fonder('A1'),
    nouvelInstalle: fonder('A5a'),
    remplacant: { point: 'remplacant-avant-2024', fondement: fonder('F-24') },
  },
  specialites: {
    forme: 'deux-listes',
    partout: { 'medecine-generale': fonder('A6a'), 'medecine-vasculaire': fonder('A6d-d') },
    restreintes: {
      radiologie: fonder('A6d'),
      'anesthesie-reanimation': fonder('A6d-c'),
      'chirurgie-generale': fonder('A6d-c'),
      'chirurgie-infantile': fonder('A6d-c'),
      'chirurgie-maxillo-faciale': fonder('A6d-c'),
      'chirurgie-orale': fonder('A6d-c'),
      'chirurgie-orthopedique': fonder('A6d-c'),
      'chirurgie-plastique': fonder('A6d-c'),
      'chirurgie-thoracique': fonder('A6d-c'),
      'chirurgie-urologique': fonder('A6d-c'),
      'chirurgie-vasculaire': fonder('A6d-c'),
      'chirurgie-viscerale': fonder('A6d-c'),
      neurochirurgie: fonder('A6d-c'),
    },
    departements: {
      radiologie: {
        codes: ['08', '09', '10', '15', '43', '46', '48', '53', '88', '89', '91'],
        fondement: fonder('A6e'),
      },
    },
    principe: fonder('A6a', 'A6b'),
  },
  patientele: {
    compte: 'adultes',
    seuilGeneraliste: [{ du: DEBUT, valeur: 640, fondement: fonder('A4a') }],
    auSeuil: 'seuil-640',
    principe: fonder('A4b'),
    motifs: {
      nouvelInstalle: { effet: 'leve', fondement: fonder('A5a') },
      rqth: { effet: 'leve', fondement: fonder('A5b') },
      ald: { effet: 'inconnu', point: 'ald-avenant-7', fondement: fonder('A5b') },
      exerciceMixte: { effet: 'leve', fondement: fonder('A5d') },
      moinsDe16Ans: { auDela: 200, fondement: fonder('A5c') },
    },
    medianes: null,
  },
  exercice: {
    forme: 'regroupe-et-coordonne',
    regroupe: fonder('A3'),
    mspMultisite: fonder('A3a'),
    derogationDeZone: fonder('A3b'),
    solo: { auDela: 1107, fondement: fonder('A3c') },
    confrere: fonder('A3c'),
    engagementRegroupe: fonder('A3b'),
    coordonne: fonder('A2'),
    zoneDuTempsPlein: fonder('A7'),
  },
  secretariat: {
    principe: fonder('A61'),
    embauche: { mois: 6, fondement: fonder('A61b'), apres: { point: 'secretariat-avenant-7' } },
    telesecretariat: { point: 'secretariat-avenant-7' },
    autre: { point: 'secretariat-avenant-7' },
    tempsNonEquivalent: { point: 'secretariat-avenant-7' },
  },
  secondAssistant: { forme: 'ferme', fondement: fonder('X3') },
  montants: { 'tiers-temps': TIERS_TEMPS, 'mi-temps': MI_TEMPS, 'temps-plein': TEMPS_PLEIN },
  revalorisation: REVALORISATION,
  modulation: { desLAnnee: 3, fondement: fonder('A42'), point: 'modulation' },
  versements: {
    forme: 'a-l-embauche',
    taux: 70,
    jours: 15,
    fondement: fonder('A40'),
    suite: 'jours-des-versements',
  },
  objectifs: {
    compte: 'adultes',
    deuxIndicateurs: ['medecine-generale'],
    deux: fonder('A20'),
    fileActiveSeule: fonder('A20'),
    incertaine: { specialite: 'pediatrie', point: 'pediatre-avenant-7' },
    delaiEnAnnees: 3,
    delai: fonder('A21'),
    hausses: {
      'tiers-temps': {
        'sous-p30': SOUS_P30,
        'p30-p50': plus(200),
        'p50-p70': plus(150, fonder('A22-1b')),
        'p70-p90': plus(75, fonder('A22-1b')),
        'p90-p95': plus(40),
        'p95-et-plus': MAINTIEN,
      },
      'mi-temps': HAUSSES_MI_TEMPS,
      'temps-plein': HAUSSES_TEMPS_PLEIN,
    },
    baseDuPourcentage: 'base-du-pourcentage',
    plusieursIndicateurs: null,
    nouvelInstalle: { forme: 'inconnu', point: 'objectif-nouvel-installe-avenant-7', fondement: fonder('A24') },
    age: null,
  },
  formation: {
    cqp: { annees: 3, fondement: fonder('A62') },
    fae: { annees: 3, fondement: fonder('A64') },
    debut: { annees: 2, fondement: fonder('A62') },
    embaucheIncertaineAvant: null,
  },
  fondements: {
    'option-ouverte': fonder('A10'),
    secteur: fonder('A1'),
    statut: { lacune: 'remplacant-avant-2024' },
    specialite: fonder('A6a', 'A6b'),
    'activite-chirurgicale': 'sans objet',
    territoire: fonder('A6b', 'A6e'),
    'patientele-minimale': fonder('A4a', 'A4b'),
    'exercice-regroupe': fonder('A3'),
    'exercice-coordonne': fonder('A2'),
    zone: fonder('A7'),
    'second-assistant': fonder('X3'),
    secretariat: fonder('A61'),
    'collectif-ouvert': 'sans objet',
    'collectif-forme': 'sans objet',
    'collectif-adherents': 'sans objet',
    'collectif-seuil': 'sans objet',
    'collectif-etp': 'sans objet',
    'contrat-individuel': fonder('A51'),
    regime: fonder('X1'),
    bande: fonder('A13', 'A14'),
    montant: fonder('A10'),
    'majoration-p90-p95': fonder('A11'),
    'majoration-p95': fonder('A12'),
    revalorisation: fonder('T5'),
    modulation: fonder('A42'),
    versement: fonder('A40'),
    indicateurs: fonder('A20'),
    hausse: fonder('A22-1', 'A22-2'),
    'maintien-65-ans': 'sans objet',
    'objectif-nouvel-installe': fonder('A24'),
    'tres-grande-patientele': fonder('A22-1', 'A22-2'),
    'delai-des-objectifs': fonder('A21'),
    'nouvel-objectif': { lacune: 'objectif-nouvel-installe-avenant-7' },
    'debut-formation': fonder('A62'),
    certification: fonder('A62', 'A64'),
    duree: fonder('A50'),
    renouvellement: fonder('T1', 'T2'),
    resiliation: { lacune: 'clauses-annexe-34' },
    absence: { lacune: 'clauses-annexe-34' },
    suspension: { lacune: 'clauses-annexe-34' },
    remplacement: { lacune: 'clauses-annexe-34' },
    'changement-de-situation': { lacune: 'clauses-annexe-34' },
    'changement-d-option': { lacune: 'changement-d-option' },
    'nouveau-contrat-possible': { lacune: 'attente-apres-contrat-individuel' },
    recouvrement: { lacune: 'recouvrement' },
    missions: fonder('A60'),
  },
};
