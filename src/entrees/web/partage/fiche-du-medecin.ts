import type { Regime } from '../../../droit/regime.ts';
import { OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import type { Champ } from '../entretien/champs.ts';
import type { Question } from '../entretien/question.ts';
import { QUESTIONS } from '../entretien/questions.ts';
import type { MedecinJuge } from './medecins-juges.ts';
import { optionDe } from './partage-des-heures.ts';
import type { Plan } from './plan.ts';

/** Ce que l'on demande toujours à un médecin, dans l'ordre de sa fiche. */
const DE_BASE = ['option', 'signature', 'specialite', 'secteur', 'statut', 'patients', 'file-active', 'bande'] as const;
/** À qui une question se pose : à chaque médecin, une fois au groupe, ou à la société qui signerait un contrat collectif. */
export const aQui = ({ champs }: Question): 'medecin' | 'groupe' | 'societe' => {
  const { cle } = champs[0];
  if (cle.startsWith('groupe.') || cle === 'demande.cadre') return 'societe';
  return cle.startsWith('assistant.') || cle === 'medecin.departement' ? 'groupe' : 'medecin';
};

const SUITE_DU_SECRETARIAT = ['embauche', 'moyen', 'repris-le', 'temps-equivalent'] as const;

const question = (id: string): readonly Question[] => QUESTIONS.filter((une) => une.id === id);

export const QUESTION_DU_DEPARTEMENT: readonly Question[] = question('departement');

/** Sans contrat d'aide, seule compte la patientèle, si la clé la regarde. */
const SANS_CONTRAT = ['option', 'patients', 'file-active'] as const;

/** Les questions de base d'un médecin. */
export const questionsDeBase = ({ medecin }: MedecinJuge): readonly Question[] =>
  (medecin.sansContrat ? SANS_CONTRAT : DE_BASE).flatMap(question);

/** Les autres questions que le cœur pose à ce médecin, au vu de ses réponses. */
export const autresQuestions = ({ medecin, vue }: MedecinJuge): readonly Question[] => {
  if (medecin.sansContrat) return [];
  const deBase = new Set<string>(DE_BASE);
  return vue.entretien.questions.filter((une) => !deBase.has(une.id) && aQui(une) === 'medecin');
};

/** Combien de ces questions attendent encore une réponse. */
export const compterLesOuvertes = (questions: readonly Question[], { medecin: { dit } }: MedecinJuge): number =>
  questions.filter(({ id, champs }) => !dit.ignorees.has(id) && champs.every((champ) => !dit.reponses.has(champ.id)))
    .length;

/** Là où tous comptent ensemble, le total suffit ; là où les adultes comptent seuls, on demande les deux. */
export const champsDesPatients = ({ champs }: Question, regime: Regime | undefined): readonly Champ[] => {
  const adultes = regime?.patientele.compte === 'adultes';
  return champs.filter(({ id }) => (id === 'mt') !== adultes);
};

/** Le secrétariat, pour tout le groupe : une question, et sa suite si l'assistant était secrétaire. */
export const questionsDuSecretariat = (plan: Plan, juges: readonly MedecinJuge[]): readonly Question[] => {
  const posees = new Set(juges.flatMap(({ vue }) => vue.entretien.questions.map(({ id }) => id)));
  const suite =
    plan.commun.reponses.get('ancien-secretaire') === 'oui'
      ? SUITE_DU_SECRETARIAT.flatMap(question).filter(({ id }) => posees.has(id))
      : [];
  return [...question('ancien-secretaire'), ...suite];
};

/** La ligne qui résume une fiche fermée. */
export const resumerLaFiche = ({ medecin, vue }: MedecinJuge): string => {
  const option = optionDe(medecin);
  const libelle = (id: string): string | undefined => {
    const champ = question(id)[0]?.champs[0];
    const code = medecin.dit.reponses.get(id);
    return champ?.genre === 'choix' ? champ.choix.find((un) => un.code === code)?.libelle : undefined;
  };
  if (medecin.sansContrat) return 'sans contrat d’aide';
  const morceaux = [
    libelle('specialite'),
    libelle('secteur'),
    option === undefined ? undefined : OPTIONS_EN_CLAIR[option],
  ];
  const dits = morceaux.filter((un) => un !== undefined).map((un) => un.charAt(0).toLowerCase() + un.slice(1));
  return dits.length === 0 || vue.entretien.situation.signature === undefined ? 'à remplir' : dits.join(', ');
};
