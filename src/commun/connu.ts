/** Les trois réponses. « Indéterminé » n'est jamais un « non ». */
export type Reponse = 'oui' | 'non' | 'indetermine';

/** Ce que valent les sources d'une réponse ; la plus faible de l'arbre l'emporte. */
export type Certitude = 'confirmee' | 'source-unique' | 'contestee';

/** La plus faible de deux certitudes. Deux certitudes inégales dont aucune n'est « confirmée » comptent une « contestée ». */
export const plusFaible = (a: Certitude, b: Certitude): Certitude => {
  if (a === b || b === 'confirmee') return a;
  return a === 'confirmee' ? b : 'contestee';
};

/** La plus forte de deux certitudes : deux motifs suffisants, le mieux établi décide. */
export const plusForte = (a: Certitude, b: Certitude): Certitude => {
  if (a === b || b === 'contestee') return a;
  return a === 'contestee' ? b : 'confirmee';
};
