/** L'identifiant de la place d'une question dans la page. */
export const placeDe = (question: string): string => `q-${question}`;

/** L'identifiant du champ où l'on répond. */
export const champDe = (champ: string): string => `champ-${champ}`;

/** Le bouton radio choisi, ou le premier où le clavier s'arrête ; un menu ; une saisie. */
const REPONDABLES = 'input:checked:not([type=checkbox]), select, input:not([type=checkbox])';

/** Porte le focus là où l'on répond à une question. */
export const porterLeFocusSur = (question: string): void => {
  const place = document.getElementById(placeDe(question));
  place?.scrollIntoView({ block: 'center' });
  place?.querySelector<HTMLElement>(REPONDABLES)?.focus({ preventScroll: true });
};
