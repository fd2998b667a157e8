import type { Acte, CodeActe, MotifDAbsence, ObjetDAvenant } from '../contrat/actes.ts';
import type { AlerteDeContrat, CodeAlerte } from '../contrat/alertes.ts';
import type { EtatDEcheance } from '../contrat/echeances-suivies.ts';
import type { CodeRefus, RefusDActe } from '../contrat/recevoir.ts';
import type { Etat } from '../contrat/transitions.ts';
import { OPTIONS_EN_CLAIR, TITRES_EN_CLAIR } from './libelles.ts';
import { composer, ecrireDate, ecrireSomme } from './typographie.ts';

export const ETATS_EN_CLAIR: Readonly<Record<Etat, string>> = {
  projet: 'projet',
  'en-cours': 'en cours',
  suspendu: 'suspendu',
  resilie: 'résilié',
  echu: 'échu',
  renouvele: 'renouvelé',
};

export const ETATS_D_ECHEANCE: Readonly<Record<EtatDEcheance, string>> = {
  'a-venir': 'à venir',
  'en-retard': 'en retard',
  faite: 'faite',
};

const ACTES_EN_CLAIR: Readonly<Record<CodeActe, string>> = {
  signature: "Signature du contrat d'aide",
  embauche: "Embauche de l'assistant",
  secretariat: 'Remplacement du secrétariat',
  'debut-formation': 'Formation commencée',
  certification: 'Certification obtenue',
  absence: "Absence de l'assistant",
  depart: "Départ de l'assistant",
  remplacement: 'Nouvel assistant',
  mesure: 'Relevé de patientèle',
  avenant: 'Avenant',
  renouvellement: 'Renouvellement',
  demenagement: 'Déménagement du cabinet',
  'changement-specialite': 'Changement de spécialité',
  resiliation: 'Résiliation',
  decision: 'Décision de la caisse',
  versement: 'Versement',
  recouvrement: 'Recouvrement',
  annulation: 'Annulation',
};

const AVENANTS: Readonly<Record<ObjetDAvenant, string>> = {
  option: "changement d'option",
  suspension: 'suspension',
  reprise: 'reprise',
  collectif: 'entrée dans un contrat collectif',
};

const MOTIFS: Readonly<Record<MotifDAbsence, string>> = {
  maladie: 'maladie',
  maternite: 'maternité',
  paternite: 'paternité',
  'accident-du-travail': 'accident du travail',
  conge: 'congé',
  autre: 'autre motif',
};

/** Le motif d'une absence est une donnée de santé : il ne se montre qu'à la personne, sur demande. */
export const direMotif = (motif: MotifDAbsence): string => MOTIFS[motif];

const detail = (acte: Acte): string => {
  switch (acte.acte) {
    case 'embauche':
    case 'remplacement':
    case 'certification':
      return acte.titre === undefined ? '' : TITRES_EN_CLAIR[acte.titre];
    case 'absence':
      return [
        ...(acte.fin === undefined ? ['fin non sue'] : [`jusqu'au ${ecrireDate(acte.fin)}`]),
        acte.remplacee === true ? 'remplacée' : 'non remplacée',
      ].join(', ');
    case 'avenant':
      return `${AVENANTS[acte.objet]}${acte.option === undefined ? '' : ` (${OPTIONS_EN_CLAIR[acte.option]})`}`;
    case 'versement':
      return `année ${acte.annee}, n° ${acte.rang} : ${ecrireSomme(acte.montant)}`;
    case 'decision':
      return `année ${acte.annee} : ${ecrireSomme(acte.montant)}`;
    case 'recouvrement':
      return `${acte.annee === undefined ? '' : `année ${acte.annee} : `}${ecrireSomme(acte.montant)}`;
    case 'resiliation':
      return `par ${{ medecin: 'le médecin', caisse: 'la caisse', groupe: 'le groupe' }[acte.par]}`;
    case 'annulation':
      return `de l'acte ${acte.vise}`;
    case 'demenagement':
      return acte.patienteleConservee ? 'patientèle conservée' : 'trop loin pour garder la patientèle';
    case 'signature':
    case 'secretariat':
    case 'debut-formation':
    case 'depart':
    case 'mesure':
    case 'renouvellement':
    case 'changement-specialite':
      return '';
  }
};

/** Un acte en une ligne, sans le motif d'une absence. */
export const direActe = (acte: Acte): string => {
  const suite = detail(acte);
  return composer(`${ACTES_EN_CLAIR[acte.acte]}${suite === '' ? '' : ` : ${suite}`}`);
};

const REFUS: Readonly<Record<CodeRefus, string>> = {
  'deux-signatures': 'Ce contrat est déjà signé : un dossier n’a qu’une signature.',
  'avant-la-signature': 'Cet acte ne peut pas précéder la signature.',
  'signature-differente': 'Ce jour n’est pas celui de la situation (situation.signature).',
  'embauche-differente': 'Ce jour n’est pas celui de la situation (situation.assistant.embauche).',
  'absence-a-l-envers': 'Cette absence finit avant de commencer.',
  'resiliation-avant-reception': 'Cette résiliation prend effet avant d’avoir été reçue.',
  'annulation-sans-cible': 'Cette annulation vise un acte qui n’est pas dans le dossier.',
  'annulation-deja-faite': 'L’acte visé est déjà annulé.',
  'annulation-en-cercle': 'Cette annulation vise une annulation plus tardive, ou elle-même.',
  'identifiant-en-double': 'Cet identifiant désigne déjà un autre acte.',
  'etat-contraire': 'Cet acte n’est pas possible',
};

export const direRefus = ({ code, etat }: RefusDActe): string =>
  composer(
    code === 'etat-contraire' && etat !== undefined
      ? `${REFUS[code]} : ce jour-là, le contrat est ${ETATS_EN_CLAIR[etat]}.`
      : REFUS[code],
  );

const ALERTES: Readonly<Record<CodeAlerte, string>> = {
  'absence-jour-45': "L'absence de l'assistant dure depuis 45 jours. Au-delà de deux mois, prévenez votre caisse.",
  'absence-a-signaler': "L'absence sans remplacement dépasse deux mois : signalez-la à votre caisse.",
  'absence-jour-75': "L'absence dure depuis 75 jours. Au-delà de trois mois, le contrat peut être suspendu.",
  'absence-a-suspendre':
    "L'absence sans remplacement dépasse trois mois : avec votre accord écrit, un avenant suspend l'aide et les objectifs.",
  'depart-a-signaler':
    "L'assistant est parti sans être remplacé : prévenez votre caisse, qui suspend l'aide et les objectifs.",
  'formation-en-retard': "L'échéance de formation est passée. La suite pour l'aide n'est écrite dans aucun texte lu.",
  'formation-prochaine': "L'échéance de formation est dans moins de six mois.",
  'objectif-en-danger': "À ce rythme, l'objectif ne sera pas atteint à l'échéance.",
  'preavis-court': 'La résiliation prend effet moins de deux mois après sa réception.',
  'verse-avant-terme': 'Ce versement précède le premier jour de son année. Il est compté, et signalé.',
  'verse-en-trop':
    'Il a été versé plus que ce qui est dû. La procédure générale (notification, deux mois pour contester, demande suspendue pendant la contestation, limite de trois ans) vaut sous cette réserve : application à cette aide non établie.',
  'renouvellement-a-preparer':
    'Le terme des cinq ans est dans moins de six mois : préparez la suite avec votre caisse.',
};

export const direAlerteDeContrat = ({ code }: AlerteDeContrat): string => composer(ALERTES[code]);
