import { euros } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import { evaluer } from '../../regles/evaluation.ts';
import { unAssistant, uneDemande, uneSituation } from '../../regles/situation.fixture.ts';
import type { Situation } from '../../regles/situation.ts';
import { etapesDe } from '../etapes.ts';
import type { Dossier } from './dossier.ts';

/** Des dossiers d'essai : toutes les personnes, les numéros et les adresses sont inventés. */

const FAIT_LE = jourDe('2026-11-22');

/** Ce que les règles et les étapes disent de cette situation. */
export const calculs = (situation: Situation): Pick<Dossier, 'evaluation' | 'etapes'> => {
  const evaluation = evaluer(situation);
  return { evaluation, etapes: etapesDe(situation, evaluation) };
};

const SIGNEE_EN_2026 = uneSituation({
  signature: jourDe('2026-12-01'),
  demande: uneDemande({ option: 'temps-plein' }),
  assistant: unAssistant({ embauche: jourDe('2027-01-04'), titre: 'aucun' }),
});

export const heures = (de: number, a: number) => ({ de: de * 60, a: a * 60 });

const CABINET = {
  nom: 'Cabinet médical des Tilleuls',
  lieux: ['12 rue des Tilleuls, 72000 Le Mans', '3 place du Marché, 72230 Arnage'],
};

export const CAISSE = {
  nom: 'CPAM de la Sarthe',
  adresse: '178 avenue Bollée\n72033 Le Mans Cedex 9',
  departement: 'Sarthe (72)',
  representant: {
    civilite: 'madame',
    prenom: 'Odile',
    nom: 'Berger',
    qualite: 'responsable des relations avec les professionnels',
    contact: 'ps@exemple.fr',
  },
} as const;

/** Tout est su. */
export const unDossier = (sauf: Partial<Dossier> = {}): Dossier => ({
  faitLe: FAIT_LE,
  ville: 'Le Mans',
  medecins: [
    {
      prenom: 'Camille',
      nom: 'Rivoire',
      specialite: 'medecine-generale',
      adresse: '12 rue des Tilleuls\n72000 Le Mans',
      telephone: '02 43 00 00 00',
      courriel: 'cabinet@exemple.fr',
      rpps: '10009999901',
      numeroAm: '721099990',
      ordre: { departement: 'Sarthe', numero: '7299999' },
    },
    { prenom: 'Adèle', nom: 'Quesnel', specialite: 'pediatrie' },
  ],
  cabinet: CABINET,
  employeur: {
    forme: 'bnc',
    adresse: '12 rue des Tilleuls\n72000 Le Mans',
    siret: '999 999 999 00018',
    numeroUrssaf: '527 000009999',
    codeNaf: '86.21Z',
    membres: [
      { nom: 'Dr Camille Rivoire', adresse: '12 rue des Tilleuls, 72000 Le Mans' },
      { nom: 'Dr Adèle Quesnel', adresse: '3 place du Marché, 72230 Arnage' },
    ],
    baseDeFacturation: 'le coût du salaire au prorata des heures',
    declareALInspectionLe: jourDe('2026-10-15'),
  },
  assistant: {
    civilite: 'madame',
    prenom: 'Inès',
    nom: 'Caron',
    naissance: jourDe('1994-05-18'),
    lieuDeNaissance: 'Angers',
    adresse: '8 impasse du Lavoir\n72100 Le Mans',
    titre: 'aucun',
    anneesAilleurs: 5,
  },
  poste: {
    emploiRepere: 'assistant médical',
    cotations: {
      formation: { note: 2, motif: 'baccalauréat et cinq ans de secrétariat' },
      complexite: { note: 1, motif: 'tâches décrites par un protocole' },
      autonomie: { note: 2, motif: 'organise sa demi-journée' },
      relation: { note: 1, motif: 'accueil des patients du cabinet' },
    },
    niveau: 6,
    minimum: { montant: euros(1900), texte: 'barème de branche fictif', du: jourDe('2026-07-01') },
    fourchette: { bas: euros(1900), haut: euros(2250) },
    salaireBrut: euros(2150),
    baseDeLAnciennete: 'salaire-reel',
    heures: 35,
    horaire: {
      journees: [
        { jour: 'lundi', plages: [heures(8, 12), heures(13.5, 17.5)] },
        { jour: 'mardi', plages: [heures(8, 12), heures(13.5, 17.5)] },
        { jour: 'mercredi', plages: [heures(8, 12)] },
        { jour: 'jeudi', plages: [heures(8, 12), heures(13.5, 17.5)] },
        { jour: 'vendredi', plages: [heures(8, 12), heures(13.5, 16.5)] },
      ],
    },
    superieur: 'Dr Camille Rivoire',
    taches: [
      'accueil-dossier',
      'constantes-automatiques',
      'temperature-saturation',
      'ecg',
      'prevention',
      'rendez-vous',
    ],
    autresTaches: [{ texte: 'Ranger et commander le matériel', moment: 'apres' }],
    appareils: ['tensiomètre automatique', 'balance électronique', 'ECG automatique'],
    logiciels: [
      { nom: 'logiciel du cabinet', acces: 'dossiers, agenda, facturation' },
      { nom: 'messagerie de santé', acces: 'lecture et envoi' },
    ],
    revueLe: jourDe('2028-01-04'),
  },
  contratDeTravail: {
    debut: jourDe('2027-01-04'),
    signeLe: jourDe('2026-12-15'),
    prevoyance: 'Prévoyance Exemple',
    mutuelle: 'Mutuelle Exemple',
    retraite: 'Retraite Exemple',
    motif: 'remplacement',
    remplace: { civilite: 'madame', prenom: 'Lise', nom: 'Morel', qualification: 'assistante médicale, niveau 6' },
    fin: jourDe('2027-09-30'),
    essai: 'un mois, sans renouvellement',
  },
  offre: { contrat: 'cdi', contact: 'cabinet@exemple.fr', clotureLe: jourDe('2026-12-10') },
  contratDAide: {
    signature: jourDe('2026-12-01'),
    option: 'temps-plein',
    reference: 'AM-2026-0001',
    caisse: CAISSE,
    releve: { au: jourDe('2026-10-31'), mt: 1_100, fileActive: 1_700, source: 'relevé de la caisse' },
    secretariat: 'poste-repourvu',
    exerciceCoordonne: 'équipe de soins primaires des Tilleuls',
    banque: { titulaire: 'Dr Camille Rivoire', iban: 'FR76 9999 9999 9999 9999 9999 999', bic: 'XXXXFRPPXXX' },
  },
  formation: {
    voie: 'cqp',
    organisme: 'Centre de formation Exemple',
    debut: jourDe('2027-03-01'),
    fin: jourDe('2028-02-25'),
    blocsDispenses: ['Accueil et prise en charge administrative'],
    joursDAbsence: 'lundi et mardi',
    cout: euros(6900),
    opco: { demandeLe: jourDe('2026-12-20'), reponse: 'acceptee', reponseLe: jourDe('2027-01-20') },
    preuve: "convention de formation et feuilles d'émargement",
    inscriptionLe: jourDe('2027-01-25'),
  },
  vae: {
    periodes: [
      {
        employeur: 'Cabinet du Pont',
        fonctions: 'secrétaire médicale',
        du: jourDe('2021-09-01'),
        au: jourDe('2023-08-31'),
        heures: 3214,
        attestation: true,
      },
      {
        employeur: 'Clinique du Parc',
        fonctions: "agent d'accueil",
        du: jourDe('2023-09-01'),
        au: jourDe('2026-12-31'),
        heures: 5356,
        attestation: false,
      },
    ],
    dernierBulletin: jourDe('2026-10-31'),
    demandesDejaFaites: 0,
  },
  partage: {
    parts: [
      {
        medecin: 'Dr Camille Rivoire',
        heures: 17.5,
        option: 'mi-temps',
        missions: 'constantes, ECG',
        cout: euros(17_000),
        aide: euros(19_000),
      },
      {
        medecin: 'Dr Adèle Quesnel',
        heures: 17.5,
        option: 'mi-temps',
        missions: 'accueil, dépistage',
        cout: euros(17_000),
        aide: euros(19_000),
      },
    ],
    cle: 'au prorata des heures',
    conges: 'deux semaines au choix de chaque médecin',
    debut: jourDe('2027-01-04'),
    preavisDeSortie: 'trois mois',
  },
  evenement: {
    absence: { debut: jourDe('2027-05-03'), retourPrevu: jourDe('2027-09-01'), remplacement: false },
    depart: {
      le: jourDe('2027-06-30'),
      remplace: true,
      remplacant: { civilite: 'monsieur', prenom: 'Noé', nom: 'Tessier' },
      remplaceLe: jourDe('2027-07-05'),
    },
    suspension: { aPartirDu: jourDe('2027-05-03') },
    reprise: { le: jourDe('2027-09-01'), par: 'remplacant' },
    demenagement: {
      le: jourDe('2028-03-01'),
      ancienneAdresse: '12 rue des Tilleuls, 72000 Le Mans',
      nouvelleAdresse: '40 avenue de la Gare\n72300 Sablé-sur-Sarthe',
      patientelePeutSuivre: false,
    },
    resiliation: { fin: jourDe('2028-05-31') },
    renouvellement: {
      proposeLe: jourDe('2031-10-01'),
      departs: { mt: 975, fileActive: 2355 },
      actuels: { mt: 1196, fileActive: 2649 },
      proposes: { mt: 1300, fileActive: 2800 },
    },
    effectifs: {
      au: jourDe('2028-12-31'),
      caisse: { mt: 1090, fileActive: 1650 },
      medecin: { mt: 1132, fileActive: 1741 },
    },
    indu: {
      notifieLe: jourDe('2029-02-02'),
      recuLe: jourDe('2029-02-06'),
      reference: 'N-2029-77',
      montant: euros(11_000),
      nature: "aide de l'année 2028",
      motif: 'objectifs non atteints',
      reponse: 'contester',
      observations: "l'assistant a été absent quatre mois",
    },
  },
  point: {
    le: jourDe('2027-12-06'),
    participants: ['Dr Camille Rivoire', 'Odile Berger, caisse'],
    releve: { au: jourDe('2027-11-30'), mt: 1_160, fileActive: 1_690, source: 'logiciel du cabinet' },
    difficultes: ['deux mois sans assistant', 'salle de consultation partagée'],
    decisions: ['relevé chaque trimestre'],
    prochainLe: jourDe('2028-06-05'),
  },
  ...calculs(SIGNEE_EN_2026),
  ...sauf,
});

/** Rien n'est su. */
export const RIEN: Dossier = { faitLe: FAIT_LE };
