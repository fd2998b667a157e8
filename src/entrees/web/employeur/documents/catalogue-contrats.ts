import type { Option } from '../../../../droit/codes.ts';
import { PARCOURS } from '../../../../droit/parcours.ts';
import { OPTIONS_EN_CLAIR } from '../../../../explication/libelles.ts';
import type { Comptes, ReleveDuDossier } from '../../../../usages/documents/dossier.ts';
import {
  adresse,
  heuresParSemaine,
  jour,
  ligne,
  ligneCourte,
  nombre,
  PREMIERE_ANNEE_D_UNE_VIE,
  personne,
  recit,
  somme,
} from './catalogue-personnes.ts';
import type { ChampChoix, ChampsDe, DossierSaisi } from './formes-de-champ.ts';

const EFFECTIF_AU_PLUS = 1_000_000;
const HEURES_DE_FORMATION_AU_PLUS = 100_000;
const DEMANDES_AU_PLUS = 100;

const option: ChampChoix<Option> = {
  genre: 'choix',
  libelle: 'Option de l’aide',
  choix: {
    'tiers-temps': OPTIONS_EN_CLAIR['tiers-temps'],
    'mi-temps': OPTIONS_EN_CLAIR['mi-temps'],
    'temps-plein': OPTIONS_EN_CLAIR['temps-plein'],
  },
  court: true,
};

/** Des nombres de patients, jamais leurs noms. */
export const comptes: ChampsDe<Comptes> = {
  mt: nombre('Patients médecin traitant', 0, EFFECTIF_AU_PLUS),
  fileActive: nombre('File active', 0, EFFECTIF_AU_PLUS),
};

export const releve: ChampsDe<ReleveDuDossier> = {
  ...comptes,
  au: jour('Comptés au'),
  source: ligneCourte('D’après', 'Relevé de la caisse, logiciel du cabinet…'),
};

/** Les contrats : de travail, d'aide, et l'offre qui les précède. */
export const CONTRATS: ChampsDe<Pick<DossierSaisi, 'contratDeTravail' | 'offre' | 'contratDAide'>> = {
  contratDeTravail: {
    debut: jour('Date d’embauche'),
    signeLe: jour('Contrat de travail signé le'),
    prevoyance: ligneCourte('Prévoyance'),
    mutuelle: ligneCourte('Complémentaire santé', 'L’organisme choisi.'),
    retraite: ligneCourte('Caisse de retraite'),
    motif: {
      genre: 'choix',
      libelle: 'Motif du CDD',
      choix: { remplacement: 'Remplacer une personne', surcroit: 'Un surcroît temporaire d’activité' },
    },
    remplace: { ...personne, qualification: ligne('Qualification de la personne remplacée') },
    fin: jour('Fin du CDD'),
    dureeMinimale: ligneCourte('Ou durée minimale', 'Quand la fin n’est pas connue.'),
    essai: ligne('Période d’essai du CDD', { aide: 'Sa durée, et son renouvellement.' }),
  },
  offre: {
    contrat: { genre: 'choix', libelle: 'Contrat proposé', choix: { cdi: 'CDI', cdd: 'CDD' }, court: true },
    contact: ligneCourte('Où répondre', 'Courriel, téléphone ou adresse.'),
    clotureLe: jour('Répondre avant le'),
  },
  contratDAide: {
    signature: jour('Contrat d’aide signé le'),
    option,
    reference: ligneCourte('Référence du contrat'),
    caisse: {
      nom: ligne('Nom de la caisse'),
      adresse: adresse('Adresse de la caisse'),
      departement: ligneCourte('Département'),
      representant: {
        ...personne,
        qualite: ligneCourte('Qualité'),
        contact: ligneCourte('Téléphone ou courriel'),
      },
    },
    releve,
    secretariat: {
      genre: 'choix',
      libelle: 'L’embauche prend-elle le poste d’un secrétariat ?',
      choix: {
        'aucun-poste-touche': 'Non, aucun poste n’est touché',
        'poste-repourvu': 'Oui, et ce poste est repourvu',
        'poste-non-repourvu': 'Oui, et ce poste n’est pas repourvu',
      },
    },
    exerciceCoordonne: ligne('Groupe ou structure d’exercice coordonné'),
    banque: { titulaire: ligne('Titulaire du compte'), iban: ligne('IBAN'), bic: ligneCourte('BIC') },
  },
};

/** La formation, la validation de l'expérience et le partage d'un assistant. */
export const FORMATION_ET_PARTAGE: ChampsDe<Pick<DossierSaisi, 'formation' | 'vae' | 'partage'>> = {
  formation: {
    voie: {
      genre: 'choix',
      libelle: 'Voie',
      choix: { cqp: PARCOURS.cqp.libelle, fae: PARCOURS.fae.libelle, vae: PARCOURS.vae.libelle },
    },
    heures: nombre('Heures', 0, HEURES_DE_FORMATION_AU_PLUS, { decimales: 2, unite: 'h' }),
    organisme: ligneCourte('Organisme'),
    debut: jour('Premier jour'),
    fin: jour('Dernier jour'),
    blocsDispenses: { genre: 'lignes', libelle: 'Blocs dispensés', aide: 'Un par ligne.' },
    joursDAbsence: ligneCourte('Jours d’absence', 'Par exemple « lundi et mardi ».'),
    cout: somme('Coût'),
    opco: {
      demandeLe: jour('Demande à l’OPCO le'),
      reponse: {
        genre: 'choix',
        libelle: 'Réponse de l’OPCO',
        choix: { acceptee: 'Acceptée', refusee: 'Refusée', attendue: 'Attendue' },
        court: true,
      },
      reponseLe: jour('Réponse le'),
    },
    preuve: ligne('Preuve à garder'),
    inscriptionLe: jour('Inscription le'),
  },
  vae: {
    periodes: {
      genre: 'liste',
      libelle: 'Périodes de travail',
      une: 'Période',
      ajouter: 'Ajouter une période',
      element: {
        employeur: ligne('Employeur'),
        fonctions: ligne('Fonctions'),
        du: { ...jour('Du'), depuis: PREMIERE_ANNEE_D_UNE_VIE },
        au: { ...jour('Au'), depuis: PREMIERE_ANNEE_D_UNE_VIE },
        heures: nombre('Heures', 0, HEURES_DE_FORMATION_AU_PLUS, { decimales: 2, unite: 'h' }),
        attestation: { genre: 'oui-non', libelle: 'Attestation reçue', court: true },
      },
    },
    dernierBulletin: jour('Dernière fiche de paie du'),
    demandesDejaFaites: nombre('Demandes déjà faites', 0, DEMANDES_AU_PLUS),
  },
  partage: {
    parts: {
      genre: 'liste',
      libelle: 'Part de chaque médecin',
      une: 'Médecin',
      ajouter: 'Ajouter une part',
      element: {
        medecin: ligne('Nom du médecin'),
        heures: heuresParSemaine('Heures par semaine'),
        option,
        missions: recit('Missions propres'),
        cout: somme('Part du coût, par an'),
        aide: somme('Aide gardée, par an'),
      },
    },
    cle: ligne('Clé de partage du coût'),
    conges: ligne('Règle des congés'),
    debut: jour('Début de la convention'),
    preavisDeSortie: ligneCourte('Préavis de sortie'),
  },
};
