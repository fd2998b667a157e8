import type { Jour } from '../commun/jour.ts';
import type { Bareme } from '../droit/bareme.ts';
import { direRemarque } from '../explication/planning.ts';
import { evaluer } from '../regles/evaluation.ts';
import { verifierPlanning } from '../regles/planning.ts';
import type { Situation } from '../regles/situation.ts';
import type { Dossier, PosteDuDossier } from './documents/dossier.ts';
import { etapesDe } from './etapes.ts';

/** Un dossier tel qu'il arrive : ce que la personne a écrit, et la situation que les règles n'ont pas encore lue. */
export interface DossierRecu {
  readonly dossier: Omit<Dossier, 'faitLe' | 'evaluation' | 'bareme' | 'etapes'> & {
    readonly faitLe: Jour | undefined;
  };
  readonly situation: Situation | undefined;
}

const MINUTES_PAR_HEURE = 60;

/** L'horaire avec ses remarques : celles que la personne a gardées, sinon celles de sa vérification. */
const verifierLHoraire = ({ horaire, heures, demandeEcrite }: PosteDuDossier): PosteDuDossier['horaire'] => {
  if (horaire === undefined || horaire.remarques !== undefined) return horaire;
  const { journees } = horaire;
  const dureeDuContrat = heures === undefined ? undefined : Math.round(heures * MINUTES_PAR_HEURE);
  const { remarques } = verifierPlanning({ dureeDuContrat, demandeEcrite, journees });
  return { journees, remarques: remarques.filter(({ reponse }) => reponse !== 'oui').map(direRemarque) };
};

/** Ce que la situation dit du contrat n'a pas à être redit dans le dossier ; ce que le dossier dit passe devant. */
const completer = ({ dossier, situation }: DossierRecu): Partial<Dossier> => {
  if (situation === undefined) return {};
  const { contratDAide, contratDeTravail, assistant } = dossier;
  const { demande } = situation;
  const option = demande.cadre === 'collectif' ? undefined : demande.option;
  return {
    contratDAide: {
      ...contratDAide,
      signature: contratDAide?.signature ?? situation.signature,
      option: contratDAide?.option ?? option,
    },
    contratDeTravail: { ...contratDeTravail, debut: contratDeTravail?.debut ?? situation.assistant.embauche },
    assistant: { ...assistant, titre: assistant?.titre ?? situation.assistant.titre },
  };
};

/**
 * Prépare un dossier pour les brouillons : l'évaluation et les étapes de sa situation, les remarques de son horaire, le
 * jour où il est fait. Fonction pure ; `aujourdHui` ne sert que si le dossier n'a pas de jour.
 */
export const preparerDossier = (recu: DossierRecu, bareme: Bareme | undefined, aujourdHui: Jour): Dossier => {
  const { dossier, situation } = recu;
  const { poste } = dossier;
  const evaluation = situation === undefined ? undefined : evaluer(situation, bareme);
  return {
    ...dossier,
    ...completer(recu),
    faitLe: dossier.faitLe ?? aujourdHui,
    poste: poste === undefined ? undefined : { ...poste, horaire: verifierLHoraire(poste) },
    bareme,
    evaluation,
    etapes: situation === undefined || evaluation === undefined ? undefined : etapesDe(situation, evaluation),
  };
};
