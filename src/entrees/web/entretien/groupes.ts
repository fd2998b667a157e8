import type { Situation } from '../../../regles/situation.ts';
import { enCollectif } from './cadre.ts';
import type { Champ, Reponses } from './champs.ts';
import { GROUPES, type Groupe, type Question } from './question.ts';

interface Intitule {
  readonly titre: string;
  /** Un mot, pour la barre des étapes du téléphone. */
  readonly court: string;
  /** « Suivant : … ». */
  readonly suivant: string;
  readonly aide: string;
}

const D_UN_MEDECIN: Readonly<Record<Groupe, Intitule>> = {
  vous: { titre: 'Vous', court: 'Vous', suivant: 'vous', aide: 'Le jour choisit les règles ; le reste vous décrit.' },
  cabinet: {
    titre: 'Votre cabinet',
    court: 'Cabinet',
    suivant: 'votre cabinet',
    aide: 'Là où vous exercez, et avec qui.',
  },
  patientele: {
    titre: 'Votre patientèle',
    court: 'Patientèle',
    suivant: 'votre patientèle',
    aide: 'Les chiffres de votre dernier relevé suffisent.',
  },
  assistant: {
    titre: 'L’assistant',
    court: 'Assistant',
    suivant: 'l’assistant',
    aide: 'Même sans l’avoir choisi, vous pouvez répondre.',
  },
};

const D_UNE_SOCIETE: Readonly<Record<Groupe, Intitule>> = {
  ...D_UN_MEDECIN,
  vous: { ...D_UN_MEDECIN.vous, titre: 'Le contrat', court: 'Contrat', aide: 'Le jour choisit les règles.' },
  cabinet: { titre: 'Votre société', court: 'Société', suivant: 'votre société', aide: 'Qui signe, et pour combien.' },
  patientele: {
    titre: 'Les adhérents',
    court: 'Adhérents',
    suivant: 'les adhérents',
    aide: 'Leurs patients font la moyenne et l’objectif du groupe.',
  },
};

export interface GroupePose extends Intitule {
  readonly groupe: Groupe;
  readonly questions: readonly Question[];
  /** Combien de ses questions ont une réponse sue. */
  readonly sues: number;
}

/** Ce champ a-t-il une réponse qui dit quelque chose ? */
const estSu = (champ: Champ, reponses: Reponses): boolean => {
  if (champ.genre !== 'choix') return reponses.has(champ.id);
  const donnee = reponses.get(champ.id) ?? champ.suppose;
  return donnee !== undefined && donnee !== champ.etage?.nonSu;
};

/** Les quatre groupes, leurs questions, et le compte de ce qui est su : « je ne sais pas » n'y entre pas. */
export const grouper = (
  questions: readonly Question[],
  situation: Situation,
  reponses: Reponses,
): readonly GroupePose[] => {
  const intitules = enCollectif(situation) ? D_UNE_SOCIETE : D_UN_MEDECIN;
  return GROUPES.map((groupe) => {
    const siennes = questions.filter((question) => question.groupe === groupe);
    const sues = siennes.filter(({ champs }) => champs.some((champ) => estSu(champ, reponses))).length;
    return { ...intitules[groupe], groupe, questions: siennes, sues };
  });
};
