import { type Centimes, enEuros } from '../commun/centimes.ts';
import { ecrireJour, type Jour } from '../commun/jour.ts';
import type { CodeColonne } from '../droit/codes.ts';
import { sourcesDe } from '../droit/fondement.ts';
import { point } from '../droit/lectures.ts';
import { type Article, sommaire } from '../droit/sommaire.ts';
import { TEXTES } from '../droit/textes.ts';
import { changeesEntre, enVigueurAu } from '../droit/vigueur.ts';
import { REGLES_EN_PHRASE } from '../explication/phrases.ts';
import { composer, ecrireNombre, ecrireSomme } from '../explication/typographie.ts';

/** Une ligne du recueil, écrite : ce que `tandem droit` montre et exporte. */
export interface LigneDuRecueil {
  readonly colonne: CodeColonne;
  readonly regle: string;
  readonly phrase: string;
  readonly objet: string | null;
  readonly valeur: number | string | null;
  readonly unite: string | null;
  readonly enClair: string;
  readonly du: string;
  readonly au: string | null;
  readonly etat: Article['etat'];
  readonly certitude: Article['certitude'];
  readonly point: string | null;
  readonly sources: readonly { readonly cle: string; readonly titre: string; readonly lien: string | null }[];
}

const UNITES: Readonly<Record<string, string>> = { millièmes: '%', 'pour cent': '%', années: 'ans' };

/** Une valeur dans l'unité que la personne lit : des euros, des pour-cent, des patients. */
const ecrireValeur = ({ valeur, unite, etat, lacune }: Article): string => {
  if (etat === 'sans objet') return 'sans objet';
  if (lacune !== null) return `non trouvé : ${point(lacune).titre}`;
  if (valeur === null) return 'règle';
  if (typeof valeur === 'string') return valeur;
  if (unite === 'centimes') return ecrireSomme(valeur as Centimes);
  return `${ecrireNombre(unite === 'millièmes' ? valeur / 10 : valeur)} ${UNITES[unite ?? ''] ?? unite ?? ''}`.trim();
};

const enUnitePublique = ({
  valeur,
  unite,
}: Article): { readonly valeur: number | string | null; readonly unite: string | null } => {
  if (unite === 'centimes' && typeof valeur === 'number')
    return { valeur: enEuros(valeur as Centimes), unite: 'euros' };
  if (unite === 'millièmes' && typeof valeur === 'number') return { valeur: valeur / 1000, unite: 'part' };
  return { valeur, unite };
};

const ecrireLigne = (article: Article): LigneDuRecueil => ({
  colonne: article.colonne,
  regle: article.regle,
  phrase: composer(REGLES_EN_PHRASE[article.regle]),
  objet: article.objet,
  ...enUnitePublique(article),
  enClair: composer(ecrireValeur(article)),
  du: ecrireJour(article.du),
  au: article.au === null ? null : ecrireJour(article.au),
  etat: article.etat,
  certitude: article.certitude,
  point: article.lacune,
  sources: (article.fondement === null ? [] : sourcesDe(article.fondement)).map((cle) => ({
    cle,
    titre: TEXTES[cle].titre,
    lien: TEXTES[cle].lien,
  })),
});

const deColonne = (articles: readonly Article[], colonne: CodeColonne | undefined) =>
  colonne === undefined ? articles : articles.filter((article) => article.colonne === colonne);

/** Le recueil entier, d'un régime, ou tel qu'il était un jour. */
export const lireRecueil = (colonne: CodeColonne | undefined, au: Jour | undefined): readonly LigneDuRecueil[] => {
  const articles = deColonne(sommaire(), colonne);
  return (au === undefined ? articles : enVigueurAu(articles, au)).map(ecrireLigne);
};

/** Ce qui change entre deux jours. */
export const lireChangements = (colonne: CodeColonne | undefined, a: Jour, b: Jour): readonly LigneDuRecueil[] =>
  changeesEntre(deColonne(sommaire(), colonne), a, b).map(ecrireLigne);
