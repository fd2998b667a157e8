import type { Ecart } from '../contrat-json/refus.ts';
import type { Reponses } from './champs.ts';
import { creer, ecrireDans } from './element.ts';
import { codesProposes, type Entretien } from './pertinence.ts';
import { GROUPES, type Groupe } from './question.ts';
import { afficher, type Ecoute, type QuestionAffichee } from './question-affichee.ts';
import { QUESTIONS } from './questions.ts';

const TITRES: Readonly<Record<Groupe, string>> = {
  contrat: 'Votre contrat',
  vous: 'Vous',
  cabinet: 'Votre cabinet',
  patientele: 'Votre patientèle',
  assistant: 'L’assistant',
};

/** Ce que la personne a dit : des réponses, et les questions auxquelles elle a répondu « je ne sais pas ». */
export interface Dit {
  readonly reponses: Reponses;
  readonly ignorees: ReadonlySet<string>;
}

export interface Formulaire {
  readonly element: HTMLFormElement;
  readonly remplir: (dit: Dit) => void;
  readonly montrer: (dit: Dit, entretien: Entretien, ecarts: readonly Ecart[]) => void;
  readonly viser: (question: string) => void;
  /** Vide les champs d'une question à laquelle la personne dit ne pas savoir répondre. */
  readonly vider: (question: string, ignoree: boolean) => void;
}

const aRepondu = ({ question }: QuestionAffichee, { reponses, ignorees }: Dit): boolean =>
  ignorees.has(question.id) || question.champs.some(({ id }) => reponses.has(id));

const aiderDe = ({ question }: QuestionAffichee, { regime }: Entretien): string =>
  typeof question.aide === 'function' ? question.aide(regime) : (question.aide ?? '');

/** Les questions rangées en cinq groupes. Toutes sont dans la page ; celles qui ne comptent plus sont cachées. */
export const creerFormulaire = (ecoute: Ecoute): Formulaire => {
  const affichees = QUESTIONS.map((question) => afficher(question, ecoute));
  const groupes = GROUPES.map((groupe, rang) => {
    const siennes = affichees.filter(({ question }) => question.groupe === groupe);
    const compte = creer('span', { class: 'compte' });
    const titre = creer('h3', { id: `groupe-${groupe}` }, `${rang + 1}. ${TITRES[groupe]}`);
    const element = creer(
      'section',
      { class: 'groupe', 'aria-labelledby': `groupe-${groupe}` },
      creer('div', { class: 'tete-de-groupe' }, titre, compte),
      ...siennes.map(({ element: question }) => question),
    );
    return { siennes, compte, element };
  });
  const element = creer('form', { novalidate: true, autocomplete: 'off' }, ...groupes.map((groupe) => groupe.element));
  element.addEventListener('submit', (evenement) => evenement.preventDefault());
  return {
    element,
    remplir: ({ reponses, ignorees }) => {
      for (const une of affichees) une.remplir(reponses, ignorees.has(une.question.id));
    },
    montrer: (dit, entretien, ecarts) => {
      const utiles = new Set(entretien.questions);
      for (const une of affichees) {
        une.element.hidden = !utiles.has(une.question);
        une.aider(aiderDe(une, entretien));
        for (const champ of une.question.champs) {
          const valeur = dit.reponses.get(champ.id);
          une.proposer(
            champ.id,
            codesProposes(champ, entretien.regime, valeur === undefined ? undefined : String(valeur)),
          );
          une.signaler(champ.id, ecarts.find(({ chemin }) => chemin === champ.cle)?.message);
        }
      }
      for (const { siennes, compte } of groupes) {
        const posees = siennes.filter(({ question }) => utiles.has(question));
        const faites = posees.filter((une) => aRepondu(une, dit)).length;
        ecrireDans(compte, `${faites} sur ${posees.length}`);
      }
    },
    vider: (id, ignoree) => affichees.find(({ question }) => question.id === id)?.remplir(new Map(), ignoree),
    viser: (id) => affichees.find(({ question }) => question.id === id)?.viser(),
  };
};
