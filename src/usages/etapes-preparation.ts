import { OPTIONS } from '../droit/codes.ts';
import { fonder } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { OPTIONS_EN_CLAIR } from '../explication/libelles.ts';
import { QUESTIONS } from '../explication/questions.ts';
import { enumerer } from '../explication/typographie.ts';
import { manqueDeFait } from '../regles/constat.ts';
import {
  AVANT_L_EMBAUCHE,
  AVANT_LA_SIGNATURE,
  type Contexte,
  colonneDe,
  type Ebauche,
  type Etape,
  estColonne,
  fauteDe,
  fonderSurLePoint,
  poser,
  SANS_DELAI,
} from './etapes-forme.ts';

/** Les points ouverts de cette situation dont la question va à la caisse, chacun une fois. */
const pointsPourLaCaisse = ({ evaluation }: Contexte): readonly CodePoint[] => {
  const { objectifs, versements, echeances } = evaluation;
  const constats = [evaluation, objectifs, ...versements, ...echeances];
  const points = constats.flatMap(({ manques }) =>
    manques.flatMap((manque) => (manque.manque === 'texte' ? [manque.point] : [])),
  );
  return [...new Set(points)].filter((code) => !QUESTIONS[code].startsWith('Question à'));
};

const questions = (contexte: Contexte): readonly Ebauche[] => {
  const repli = fonder('P-106');
  const points = pointsPourLaCaisse(contexte);
  const [premier, ...suite] = points.map((code) => fonderSurLePoint(code, repli));
  if (premier === undefined) return [];
  const combien = points.length === 1 ? 'une question reste ouverte' : `${points.length} questions restent ouvertes`;
  return [
    {
      code: 'poser-les-questions',
      phase: 'preparer',
      titre: 'Poser les questions ouvertes à la caisse',
      phrase: `Les textes lus ne disent pas tout : ${combien} pour votre situation. Posez-les avant de signer.`,
      acteur: 'medecin',
      nature: 'conseil',
      quand: SANS_DELAI,
      repere: AVANT_LA_SIGNATURE,
      fondements: [premier, ...suite],
      points,
    },
  ];
};

const cadre = ({ situation, colonnes }: Contexte): readonly Ebauche[] =>
  situation.demande.cadre !== undefined || colonnes.length === 0
    ? []
    : [
        {
          code: 'choisir-le-cadre',
          phase: 'preparer',
          titre: 'Choisir un contrat individuel ou collectif',
          phrase:
            "L'aide collective est ouverte aux généralistes associés d'une SCP, d'une SCM ou d'une SISA ; les contrats individuels sont alors résiliés d'abord.",
          acteur: 'medecin',
          nature: 'conseil',
          quand: SANS_DELAI,
          repere: AVANT_LA_SIGNATURE,
          faits: ['demande.cadre'],
          fondements: [fonder('F-05', 'F-80', 'F-81', 'F-151')],
        },
      ];

const option = (contexte: Contexte): Ebauche => {
  const colonne = colonneDe(contexte);
  const commun = { phase: 'preparer', nature: 'conseil', quand: SANS_DELAI, repere: AVANT_LA_SIGNATURE } as const;
  if (colonne?.code === 'collectif-2026') {
    return {
      ...commun,
      code: 'choisir-le-nombre-d-etp',
      titre: "Choisir le nombre d'ETP",
      phrase: 'Il ne dépasse pas le nombre de médecins adhérents, bonus des docteurs juniors mis à part.',
      acteur: 'groupe',
      faits: ['groupe.etp', 'groupe.adherents'],
      fondements: [fonder('F-85', 'F-86')],
      points: ['changement-d-option'],
    };
  }
  const ouvertes = OPTIONS.filter((une) => colonne?.options[une].ouverte ?? une !== 'tiers-temps');
  return {
    ...commun,
    code: 'choisir-l-option',
    titre: "Choisir l'option",
    phrase: `Options ouvertes : ${enumerer(ouvertes.map((une) => OPTIONS_EN_CLAIR[une]))} (mi-temps : 17,5 heures par semaine, temps plein : 35 heures). La caisse aide à choisir.`,
    acteur: 'medecin',
    faits: ['demande.option'],
    fondements: [fonder('P-87', 'P-106'), ...ouvertes.flatMap((une) => colonne?.options[une].fondement ?? [])],
    points: ['changement-d-option'],
  };
};

const employeur = (contexte: Contexte): Ebauche => {
  const collectif = estColonne(contexte, 'collectif-2026');
  return {
    code: 'choisir-l-employeur',
    phase: 'preparer',
    titre: "Choisir l'employeur",
    phrase: collectif
      ? "La société, ou un groupement d'employeurs prestataire, sous la convention collective des cabinets médicaux. Un assistant déjà employé passe par un avenant, avec son accord."
      : "Vous-même, un groupement d'employeurs payant, ou un groupement créé dans une SISA. Chaque médecin signe toujours son propre contrat d'aide.",
    acteur: collectif ? 'groupe' : 'medecin',
    nature: 'conseil',
    quand: SANS_DELAI,
    repere: AVANT_L_EMBAUCHE,
    fondements: [collectif ? fonder('F-154') : fonder('P-128', 'F-110', 'F-113')],
    points: ['cout-d-un-groupement'],
  };
};

const secretariat = ({ situation }: Contexte): readonly Ebauche[] => {
  const { ancienSecretaire } = situation.assistant;
  if (ancienSecretaire === false) return [];
  return [
    {
      code: 'prevoir-le-secretariat',
      phase: 'preparer',
      titre: 'Prévoir la reprise du secrétariat',
      phrase:
        "Une secrétaire du cabinet ne devient assistante que si son poste est repris : l'aide ne remplace pas un emploi.",
      acteur: 'employeur',
      nature: 'obligation',
      quand: ancienSecretaire ? SANS_DELAI : fauteDe(manqueDeFait('assistant.ancienSecretaire')),
      repere: AVANT_L_EMBAUCHE,
      faits: ['assistant.ancienSecretaire'],
      fondements: [fonder('P-125', 'F-104')],
    },
  ];
};

const horaire = ({ situation }: Contexte): Ebauche => {
  const plein = situation.demande.option === 'temps-plein' && !situation.demande.partage;
  return {
    code: 'fixer-l-horaire',
    phase: 'recruter',
    titre: "Fixer l'horaire de travail",
    phrase: plein
      ? "Le temps plein de l'aide fait 35 heures par semaine. Une journée s'étend sur 10 heures au plus, avec 11 heures de repos ensuite."
      : "Un temps partiel fait au moins 16 heures par semaine, par demi-journées d'au moins 3 heures ; le mi-temps de l'aide en fait 17,5. Une journée s'étend sur 10 heures au plus.",
    acteur: 'employeur',
    nature: 'obligation',
    quand: SANS_DELAI,
    repere: AVANT_L_EMBAUCHE,
    faits: ['demande.option', 'demande.partage'],
    fondements: [plein ? fonder('P-80', 'P-87') : fonder('P-80', 'P-83', 'P-84', 'P-87')],
  };
};

const RECRUTER: readonly Ebauche[] = [
  {
    code: 'ecrire-la-fiche-de-poste',
    phase: 'recruter',
    titre: 'Écrire la fiche de poste',
    phrase:
      'Le médecin choisit les missions dans le référentiel du CQP, avant, pendant et après la consultation. Ni geste invasif, ni diagnostic, ni prescription.',
    acteur: 'employeur',
    nature: 'obligation',
    quand: SANS_DELAI,
    repere: AVANT_L_EMBAUCHE,
    fondements: [fonder('P-57', 'P-04', 'P-05', 'P-12', 'P-24')],
  },
  {
    code: 'classer-le-poste',
    phase: 'recruter',
    titre: 'Classer le poste et le dire par écrit',
    phrase:
      'Quatre critères notés de 1 à 4 donnent le niveau, de 5 à 9 pour un assistant, et le salaire minimum. Le salarié reçoit par écrit filière, emploi-repère, niveau et façon de contester.',
    acteur: 'employeur',
    nature: 'obligation',
    quand: SANS_DELAI,
    repere: AVANT_L_EMBAUCHE,
    fondements: [fonder('P-55', 'P-56', 'P-57')],
    points: ['niveaux-de-la-grille', 'salaires-de-branche'],
  },
  {
    code: 'choisir-le-contrat-de-travail',
    phase: 'recruter',
    titre: 'Choisir CDI ou CDD',
    phrase:
      "Le CDI ne prête pas à discussion. Un CDD demande un motif, surcroît ou remplacement, et les sources ne s'accordent pas sur l'aide dans ce cas.",
    acteur: 'employeur',
    nature: 'conseil',
    quand: SANS_DELAI,
    repere: AVANT_L_EMBAUCHE,
    fondements: [fonder('F-115', 'P-93')],
    points: ['cdd-ou-cdi'],
  },
  {
    code: 'recruter',
    phase: 'recruter',
    titre: 'Recruter',
    phrase:
      "Quatre titres conviennent : diplôme d'État d'infirmier, d'aide-soignant ou d'auxiliaire de puériculture, ou CQP. Sans aucun d'eux, on peut commencer si la formation suit dans le délai.",
    acteur: 'employeur',
    nature: 'conseil',
    quand: SANS_DELAI,
    repere: AVANT_L_EMBAUCHE,
    faits: ['assistant.titre'],
    fondements: [fonder('P-29', 'P-30')],
  },
];

/** De l'idée au recrutement (P-04 à P-57, P-104 à P-106, P-125 à P-136). Aucune de ces étapes n'a de délai écrit. */
export const etapesDePreparation = (contexte: Contexte): readonly Etape[] => {
  const second = contexte.situation.demande.assistant === 'second';
  const ebauches: readonly Ebauche[] = [
    {
      code: 'verifier-l-eligibilite',
      phase: 'preparer',
      titre: "Vérifier que l'aide vous est ouverte",
      phrase:
        "Le simulateur d'ameli donne l'aide et les patients attendus, à titre indicatif ; l'application ameli mémo vérifie l'éligibilité.",
      acteur: 'medecin',
      nature: 'conseil',
      quand: SANS_DELAI,
      repere: AVANT_LA_SIGNATURE,
      fondements: [fonder('P-105', 'F-25')],
    },
    {
      code: 'relever-la-patientele',
      phase: 'preparer',
      titre: 'Relever vos nombres de patients',
      phrase:
        'Vos objectifs partent de la patientèle à la signature. La caisse fournit les nombres si vous ne pouvez pas les extraire.',
      acteur: 'medecin',
      nature: 'conseil',
      quand: SANS_DELAI,
      repere: AVANT_LA_SIGNATURE,
      fondements: [fonder('P-106', 'F-64')],
    },
    {
      code: 'contacter-la-caisse',
      phase: 'preparer',
      titre: 'Prendre contact avec la caisse',
      phrase: second
        ? "Pour un second assistant, c'est à elle que l'on s'adresse : le simulateur ne le calcule pas."
        : "Elle fournit les nombres de patients et aide à choisir l'option. Un délégué peut accompagner la première année.",
      acteur: 'medecin',
      nature: second ? 'obligation' : 'conseil',
      quand: SANS_DELAI,
      repere: AVANT_LA_SIGNATURE,
      faits: ['demande.assistant'],
      fondements: [second ? fonder('F-47') : fonder('P-106', 'P-110')],
    },
    ...cadre(contexte),
    option(contexte),
    ...questions(contexte),
    employeur(contexte),
    {
      code: 'prevoir-un-local',
      phase: 'preparer',
      titre: "Prévoir la place de l'assistant",
      phrase: 'Des locaux adaptés sont presque une condition.',
      acteur: 'medecin',
      nature: 'conseil',
      quand: SANS_DELAI,
      repere: AVANT_L_EMBAUCHE,
      fondements: [fonder('P-136')],
    },
    ...secretariat(contexte),
    ...RECRUTER,
    horaire(contexte),
  ];
  return ebauches.map(poser);
};
