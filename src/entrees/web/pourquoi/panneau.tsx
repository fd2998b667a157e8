interface Proprietes {
  /** Aller à la question qui porte un fait, pour le corriger. */
  readonly modifier?: (question: string) => void;
}

/** Le panneau « Pourquoi ? » du sujet ouvert. */
export const Panneau = ({ modifier }: Proprietes) => (modifier === undefined ? null : null);
