import type { Reponse } from '../commun/connu.ts';
import { type Fondement, fonder } from './fondement.ts';

/** Qui fait quoi pendant une tâche partagée. */
export interface Tache {
  readonly libelle: string;
  /** L'assistant peut-il la faire ? « indéterminé » quand aucun texte lu ne le dit. */
  readonly permise: Reponse;
  /** Ce qui borne la permission, ou ce qui la fonde par analogie. */
  readonly condition: string | null;
  readonly moment: 'avant' | 'pendant' | 'apres' | 'a-tout-moment';
  readonly fondement: Fondement;
}

/** Ce que l'assistant médical peut et ne peut pas faire. Il n'est pas professionnel de santé (P-08 et suivants). */
export const MISSIONS = {
  'accueil-dossier': {
    libelle: 'Accueil, dossier, numérisation, saisie de la facturation',
    permise: 'oui',
    condition: null,
    moment: 'avant',
    fondement: fonder('P-16'),
  },
  'constantes-automatiques': {
    libelle: 'Tension, poids, taille',
    permise: 'oui',
    condition: 'avec un appareil entièrement automatique',
    moment: 'pendant',
    fondement: fonder('P-17'),
  },
  'temperature-saturation': {
    libelle: 'Température, saturation en oxygène et mesures semblables',
    permise: 'indetermine',
    condition: 'sans doute permis avec un appareil entièrement automatique, par analogie',
    moment: 'pendant',
    fondement: fonder('P-18'),
  },
  ecg: {
    libelle: 'Électrocardiogramme',
    permise: 'oui',
    condition: 'installer et enregistrer avec un appareil automatique ; le médecin lit',
    moment: 'pendant',
    fondement: fonder('P-19'),
  },
  'tests-et-kits': {
    libelle: "Test d'angine, kit de dépistage",
    permise: 'oui',
    condition: 'remettre, ou réaliser le test confié ; le médecin décide',
    moment: 'pendant',
    fondement: fonder('P-20'),
  },
  ips: {
    libelle: 'Index de pression systolique (IPS)',
    permise: 'oui',
    condition: 'avec un appareil automatique seulement ; au Doppler manuel, aucun texte lu ne le dit',
    moment: 'pendant',
    fondement: fonder('P-21'),
  },
  teleconsultation: {
    libelle: 'Téléconsultation',
    permise: 'oui',
    condition: 'aide technique et administrative seulement',
    moment: 'pendant',
    fondement: fonder('P-22'),
  },
  soins: {
    libelle: 'Vaccin, prise de sang, pansement, injection',
    permise: 'non',
    condition: "non pour un assistant qui n'est pas infirmier ; pour un infirmier embauché comme assistant, non trouvé",
    moment: 'pendant',
    fondement: fonder('P-23'),
  },
  'actes-du-medecin': {
    libelle: 'Prescrire, signer, interpréter, poser un diagnostic',
    permise: 'non',
    condition: null,
    moment: 'a-tout-moment',
    fondement: fonder('P-24'),
  },
  'certificats-a-signer': {
    libelle: 'Arrêt de travail, bon de transport, certificat',
    permise: 'oui',
    condition: 'préparer pour la signature du médecin, pas davantage',
    moment: 'apres',
    fondement: fonder('P-14'),
  },
  'garde-de-nuit': {
    libelle: 'Garde de nuit par le personnel de jour',
    permise: 'non',
    condition: null,
    moment: 'a-tout-moment',
    fondement: fonder('P-25'),
  },
} as const satisfies Record<string, Tache>;

export type CodeMission = keyof typeof MISSIONS;
export const CODES_MISSIONS = Object.keys(MISSIONS) as readonly CodeMission[];

export const mission = (code: CodeMission): Tache => MISSIONS[code];
