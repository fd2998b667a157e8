/** Les trois réponses. « Indéterminé » n'est jamais un « non ». */
export type Reponse = 'oui' | 'non' | 'indetermine';

/** Ce que valent les sources d'une réponse ; la plus faible de l'arbre l'emporte. */
export type Certitude = 'confirmee' | 'source-unique' | 'contestee';

const RANGS: Readonly<Record<Certitude, number>> = { confirmee: 0, 'source-unique': 1, contestee: 2 };

/** La plus faible de deux certitudes. */
export const plusFaible = (a: Certitude, b: Certitude): Certitude => (RANGS[a] >= RANGS[b] ? a : b);

/** La plus forte de deux certitudes : deux motifs suffisants, le mieux établi décide. */
export const plusForte = (a: Certitude, b: Certitude): Certitude => (RANGS[a] <= RANGS[b] ? a : b);
