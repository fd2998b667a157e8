import type { Reponses, Valeur } from './champs.ts';

/** Ce que des confrères d'un même cabinet ont d'ordinaire en commun. */
const COMMUNS = ['specialite', 'secteur', 'contrat'] as const;

export interface Report {
  readonly question: string;
  readonly champ: string;
  readonly valeur: Valeur;
}

/** Donner aux autres adhérents ce que le premier a de commun, là où ils n'ont encore rien répondu. */
export const reporterLePremier = (reponses: Reponses, combien: number): readonly Report[] =>
  Array.from({ length: Math.max(0, combien - 1) }, (_, i) => `adherent-${i + 2}`).flatMap((question) =>
    COMMUNS.flatMap((fait) => {
      const champ = `${question}-${fait}`;
      const valeur = reponses.get(`adherent-1-${fait}`);
      return valeur === undefined || reponses.has(champ) ? [] : [{ question, champ, valeur }];
    }),
  );
