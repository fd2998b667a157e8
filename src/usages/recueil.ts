import { type Centimes, enEuros } from '../commun/centimes.ts';
import { ecrireJour, type Jour } from '../commun/jour.ts';
import type { CodeColonne, CodeRegle } from '../droit/codes.ts';
import { type CleEtabli, sourcesDe } from '../droit/fondement.ts';
import { point } from '../droit/lectures.ts';
import { type Article, sommaire } from '../droit/sommaire.ts';
import { SPECIALITES } from '../droit/specialites.ts';
import { TEXTES } from '../droit/textes.ts';
import { changeesEntre, enVigueurAu } from '../droit/vigueur.ts';
import { BANDES_EN_CLAIR, FORMES_EN_CLAIR, OPTIONS_EN_CLAIR, REPONSES } from '../explication/libelles.ts';
import { REGLES_EN_PHRASE } from '../explication/phrases.ts';
import { composer, ecrireNombre, ecrireSomme } from '../explication/typographie.ts';

/** Une ligne du recueil, écrite : ce que `tandem droit` montre et exporte. */
export interface LigneDuRecueil {
  readonly colonne: CodeColonne;
  readonly regle: CodeRegle;
  readonly phrase: string;
  readonly objet: string | null;
  /** Le même objet, ses codes remplacés par leurs mots. */
  readonly objetEnClair: string | null;
  readonly valeur: number | string | null;
  readonly unite: string | null;
  readonly enClair: string;
  readonly du: string;
  readonly au: string | null;
  readonly etat: Article['etat'];
  readonly certitude: Article['certitude'];
  readonly point: string | null;
  /** Les points établis qui la fondent. */
  readonly etablis: readonly CleEtabli[];
  readonly sources: readonly { readonly cle: string; readonly titre: string; readonly lien: string | null }[];
}

const UNITES: Readonly<Record<string, string>> = { millièmes: '%', 'pour cent': '%', années: 'ans' };
const AU_SINGULIER: Readonly<Record<string, string>> = {
  ans: 'an',
  heures: 'heure',
  jours: 'jour',
  patients: 'patient',
};

const MOTS: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.entries(OPTIONS_EN_CLAIR),
  ...Object.entries(BANDES_EN_CLAIR),
  ...Object.entries(FORMES_EN_CLAIR),
  ...Object.entries(SPECIALITES).map(([code, { libelle }]): [string, string] => [code, libelle.toLowerCase()]),
]);

const REPONSES_ECRITES: ReadonlyMap<string, string> = new Map(Object.entries(REPONSES));

/** Une liste de codes, séparés par des virgules, dite en mots ; ce qui n'est pas un code reste tel quel. */
const direLesCodes = (liste: string): string =>
  liste
    .split(', ')
    .map((un) => MOTS.get(un) ?? un)
    .join(', ');

const compter = (nombre: number, unite: string): string =>
  `${ecrireNombre(nombre)}\u00a0${Math.abs(nombre) < 2 ? (AU_SINGULIER[unite] ?? unite) : unite}`.trim();

/** Une valeur dans l'unité que la personne lit : des euros, des pour-cent, des patients. */
const ecrireValeur = ({ valeur, unite, etat, lacune }: Article): string => {
  if (etat === 'sans objet') return 'sans objet';
  if (lacune !== null) return `non trouvé : ${point(lacune).titre}`;
  if (valeur === null) return 'règle';
  if (typeof valeur === 'string')
    return unite === 'codes' ? direLesCodes(valeur) : (REPONSES_ECRITES.get(valeur) ?? valeur);
  if (unite === 'centimes') return ecrireSomme(valeur as Centimes);
  return compter(unite === 'millièmes' ? valeur / 10 : valeur, UNITES[unite ?? ''] ?? unite ?? '');
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
  objetEnClair: article.objet === null ? null : composer(direLesCodes(article.objet)),
  ...enUnitePublique(article),
  enClair: composer(ecrireValeur(article)),
  du: ecrireJour(article.du),
  au: article.au === null ? null : ecrireJour(article.au),
  etat: article.etat,
  certitude: article.certitude,
  point: article.lacune,
  etablis: article.fondement?.cles ?? [],
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
