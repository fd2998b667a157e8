import type { Suivi } from '../../contrat/contrat.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { sommeEnJeu } from './phrase.ts';

/** Les lectures possibles de la modulation. */
export const LECTURES_EN_CLAIR = {
  'pro-rata': 'au prorata de l’atteinte',
  'tout-ou-rien': 'tout ou rien',
  plancher: 'au prorata, au-dessus d’un plancher',
  paliers: 'par paliers',
} as const;

/** « , de l'année 3 à l'année 5 », ou rien. */
export const direAnneesEnJeu = (enJeu: ReturnType<typeof sommeEnJeu>): string => {
  if (enJeu === undefined) return '';
  const { premiere, derniere } = enJeu;
  return premiere === derniere ? `, l’année ${premiere}` : `, de l’année ${premiere} à l’année ${derniere}`;
};

/** D'où viennent les sommes en jeu : le barème de la personne, ou chaque lecture possible. */
export const direLaFormule = ({ evaluation }: Suivi, bareme: Bareme | undefined): string => {
  if (bareme !== undefined) return `D’après le barème ${bareme.nom}, que vous avez apporté, objectif par objectif.`;
  return evaluation.cadre === 'collectif'
    ? 'Pour l’aide collective, un prorata est annoncé, sans sa formule\u00a0; il est montré objectif par objectif.'
    : 'Aucun texte lu ne donne la formule, ni ne dit comment deux objectifs se combinent\u00a0: chaque lecture possible est montrée, objectif par objectif.';
};
