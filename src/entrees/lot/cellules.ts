import type { Genre } from './colonnes.ts';

/** Les façons françaises d'écrire que l'on a reconnues : elles sont comptées, puis dites. */
export const HABITUDES = ['virgule', 'milliers', 'pourcentage', 'date-francaise', 'oui-non'] as const;
export type Habitude = (typeof HABITUDES)[number];
export type Noter = (habitude: Habitude) => void;

const BOOLEENS: Readonly<Record<string, boolean>> = {
  oui: true,
  vrai: true,
  true: true,
  o: true,
  '1': true,
  non: false,
  faux: false,
  false: false,
  n: false,
  '0': false,
};
const ECRITS_DU_CONTRAT: ReadonlySet<string> = new Set(['true', 'false']);
const DATE_FRANCAISE = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const NOMBRE = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const deux = (texte: string): string => texte.padStart(2, '0');

const lireNombre = (texte: string, noter: Noter): unknown => {
  if (NOMBRE.test(texte)) return Number(texte);
  const pourcent = /\s*%$/.test(texte);
  const sansSigne = texte.replace(/\s*%$/, '');
  const serre = sansSigne.replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
  const propre = serre.replace(',', '.');
  if (!NOMBRE.test(propre)) return texte;
  if (pourcent) noter('pourcentage');
  if (serre !== sansSigne) noter('milliers');
  if (propre !== serre) noter('virgule');
  return pourcent ? Math.round(Number(propre) * 1e8) / 1e10 : Number(propre);
};

const lireBooleen = (texte: string, noter: Noter): unknown => {
  const mot = texte.toLowerCase();
  const valeur = Object.hasOwn(BOOLEENS, mot) ? BOOLEENS[mot] : undefined;
  if (valeur === undefined) return texte;
  if (!ECRITS_DU_CONTRAT.has(mot)) noter('oui-non');
  return valeur;
};

const lireJourEcrit = (texte: string, noter: Noter): unknown => {
  const [, jour, mois, annee] = DATE_FRANCAISE.exec(texte) ?? [];
  if (jour === undefined || mois === undefined || annee === undefined) return texte;
  noter('date-francaise');
  return `${annee}-${deux(mois)}-${deux(jour)}`;
};

/**
 * Ce que vaut une cellule pour le contrat JSON ; `undefined` si elle est vide (« pas su »). Une écriture que l'on ne
 * reconnaît pas est rendue telle quelle : le schéma la refuse avec sa phrase.
 */
export const lireCellule = (genre: Genre, brut: string, noter: Noter): unknown => {
  const texte = brut.trim();
  if (texte === '') return undefined;
  switch (genre) {
    case 'nombre':
      return lireNombre(texte, noter);
    case 'booleen':
      return lireBooleen(texte, noter);
    case 'jour':
      return lireJourEcrit(texte, noter);
    case 'exercice':
      return texte === 'oui' || texte === 'non' ? texte : lireBooleen(texte, noter);
    case 'mot':
      return texte;
  }
};
