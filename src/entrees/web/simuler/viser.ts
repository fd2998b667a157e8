/** L'identifiant de la place d'une question dans la page. */
export const placeDe = (question: string): string => `q-${question}`;

/** L'identifiant du champ où l'on répond. */
export const champDe = (champ: string): string => `champ-${champ}`;

/** Où l'on répond, du mieux placé au premier venu : le choix déjà fait, un menu, une saisie. */
const REPONDABLES = ['input[type=radio]:checked', 'select', 'input:not([type=checkbox])'] as const;

/** Porte le focus là où l'on répond à une question. */
export const porterLeFocusSur = (question: string): void => {
  const place = document.getElementById(placeDe(question));
  place?.scrollIntoView({ block: 'center' });
  const trouves = REPONDABLES.map((selecteur) => place?.querySelector<HTMLElement>(selecteur));
  trouves.find((trouve) => trouve !== null && trouve !== undefined)?.focus({ preventScroll: true });
};

/** Ce qu'un autre écran confie à l'historique pour que Simuler s'ouvre sur une question. */
export const demanderLaQuestion = (question: string): { readonly question: string } => ({ question });

/** La question qu'un autre écran a demandée ; `undefined` s'il n'a rien demandé de lisible. */
export const questionDemandee = (etat: unknown): string | undefined =>
  typeof etat === 'object' && etat !== null && 'question' in etat && typeof etat.question === 'string'
    ? etat.question
    : undefined;

/** Ce qu'un autre écran confie à l'historique pour que Simuler s'ouvre sur une partie de la réponse. */
export const demanderLaPartie = (partie: string): { readonly partie: string } => ({ partie });

/** La partie de la réponse qu'un autre écran a demandée ; `undefined` s'il n'a rien demandé de lisible. */
export const partieDemandee = (etat: unknown): string | undefined =>
  typeof etat === 'object' && etat !== null && 'partie' in etat && typeof etat.partie === 'string'
    ? etat.partie
    : undefined;

const ATTENTE_DE_LA_PARTIE_MS = 5000;

const montrerSiElleEstLa = (partie: string): boolean => {
  const titre = document.getElementById(`titre-${partie}`);
  if (titre === null) return false;
  document.getElementById(partie)?.scrollIntoView();
  titre.setAttribute('tabindex', '-1');
  titre.focus({ preventScroll: true });
  return true;
};

/** Montre une partie de la réponse, et porte le focus sur son titre ; une partie qui se charge encore est attendue. */
export const montrerLaPartie = (partie: string): void => {
  if (montrerSiElleEstLa(partie)) return;
  const guetteur = new MutationObserver(() => {
    if (montrerSiElleEstLa(partie)) guetteur.disconnect();
  });
  guetteur.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => guetteur.disconnect(), ATTENTE_DE_LA_PARTIE_MS);
};
