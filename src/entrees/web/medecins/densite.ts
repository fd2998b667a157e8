import type { FicheDuMedecin } from './fiche.ts';

/** Combien de questions la fiche écrit en entier ; les autres y ont leur titre. */
export const QUESTIONS_EN_ENTIER = 3;
export const FAITS_MONTRES = 8;
export const ECHEANCES_MONTREES = 6;

/** Une page tient 42 lignes en corps courant : on serre avant, et encore si cela ne suffit pas. */
const LIGNES_D_UNE_PAGE = 36;
const LIGNES_D_UNE_PAGE_SERREE = 43;

export type Densite = 'normale' | 'serree' | 'tres-serree';

const lignes = (texte: string, parLigne: number): number => Math.max(1, Math.ceil(texte.length / parLigne));
const somme = (nombres: readonly number[]): number => nombres.reduce((total, un) => total + un, 0);

/** Ce qu'une fiche prend de hauteur sur le papier, en lignes de texte courant : une estimation. */
const poidsDe = ({ nom, rapport, faits, echeances, points, sources }: FicheDuMedecin): number => {
  const { premiere, suite } = rapport.verdict;
  const verdict = `${premiere} ${suite.map(({ texte }) => texte).join('')}`;
  const [entieres, autres] = [points.slice(0, QUESTIONS_EN_ENTIER), points.slice(QUESTIONS_EN_ENTIER)];
  return (
    1.8 * lignes(nom, 70) +
    1.5 * lignes(verdict, 82) +
    Math.max(...rapport.faits.map(({ lignes: dites }) => lignes(dites.join(', '), 26))) +
    somme(rapport.conditions.map(({ lu }) => 0.3 + lignes(lu, 88))) +
    Math.max(Math.min(faits.length, FAITS_MONTRES + 1), Math.min(echeances.length, ECHEANCES_MONTREES)) +
    somme(entieres.map(({ question }) => 0.5 + lignes(question, 112))) +
    (autres.length === 0 ? 0 : lignes(autres.map(({ titre }) => titre).join(' ; '), 125)) +
    0.8 * lignes(sources.join(' · '), 150)
  );
};

/** Comment serrer une fiche pour qu'elle tienne sur une page, quoi qu'elle dise. */
export const densiteDe = (fiche: FicheDuMedecin): Densite => {
  const poids = poidsDe(fiche);
  if (poids <= LIGNES_D_UNE_PAGE) return 'normale';
  return poids <= LIGNES_D_UNE_PAGE_SERREE ? 'serree' : 'tres-serree';
};
