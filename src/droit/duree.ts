/** Les années d'un contrat d'aide : il en dure cinq, dans les trois régimes (A50, R40, F-90). */
export const ANNEES = [1, 2, 3, 4, 5] as const;
