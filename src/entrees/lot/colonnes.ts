import * as z from 'zod/mini';
import { schemaDeSituation } from '../contrat-json/situation.ts';

/** Ce qu'une cellule peut porter, tiré du schéma du contrat JSON. */
export type Genre = 'mot' | 'booleen' | 'exercice' | 'nombre' | 'jour';

export interface Colonne {
  /** Le chemin du contrat JSON : `medecin.patientele.fileActive`, `groupe.adherents[0].mt`. */
  readonly chemin: string;
  readonly cles: readonly (string | number)[];
  readonly genre: Genre;
}

interface Noeud {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Noeud>>;
  readonly items?: Noeud;
  readonly anyOf?: readonly Noeud[];
  readonly format?: string;
}

const genreDe = (noeud: Noeud): Genre => {
  if (noeud.anyOf !== undefined) return 'exercice';
  if (noeud.type === 'boolean') return 'booleen';
  if (noeud.type === 'integer' || noeud.type === 'number') return 'nombre';
  return noeud.format === 'date' ? 'jour' : 'mot';
};

interface Schema extends Noeud {
  readonly $defs?: Readonly<Record<string, Noeud>>;
}

const SITUATION = z.toJSONSchema(schemaDeSituation) as Schema;
const suivreLeRenvoi = (noeud: Noeud): Noeud =>
  noeud.$ref === undefined ? noeud : (SITUATION.$defs?.[noeud.$ref.replace('#/$defs/', '')] ?? noeud);

const lister = (renvoi: Noeud, chemin: string): readonly (readonly [string, Genre])[] => {
  const noeud = suivreLeRenvoi(renvoi);
  if (noeud.properties !== undefined) {
    return Object.entries(noeud.properties).flatMap(([cle, enfant]) =>
      lister(enfant, chemin === '' ? cle : `${chemin}.${cle}`),
    );
  }
  return noeud.items === undefined ? [[chemin, genreDe(noeud)]] : lister(noeud.items, `${chemin}[]`);
};

/** Chaque feuille du schéma d'une situation ; `[]` y tient la place d'un rang. */
const GENRES: ReadonlyMap<string, Genre> = new Map(lister(SITUATION, ''));

/** Les chemins que l'on peut donner en colonne. */
export const CHEMINS: readonly string[] = [...GENRES.keys()];

const RACINES: ReadonlySet<string> = new Set(CHEMINS.map((chemin) => chemin.split(/[.[]/, 1)[0] ?? ''));
const RANG_MAXIMAL = 1000;

const enCles = (chemin: string): readonly (string | number)[] =>
  (chemin.match(/[^.[\]]+/g) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** La colonne de ce chemin, ou rien si le contrat JSON ne le connaît pas. */
export const colonneDe = (chemin: string): Colonne | undefined => {
  const genre = GENRES.get(chemin.replace(/\[\d+\]/g, '[]'));
  const cles = enCles(chemin);
  const rangTropGrand = cles.some((cle) => typeof cle === 'number' && cle >= RANG_MAXIMAL);
  return genre === undefined || rangTropGrand || chemin.includes('[]') ? undefined : { chemin, cles, genre };
};

/** Un nom qui commence comme un chemin du contrat : s'il n'y est pas, c'est une faute de frappe, pas une colonne à part. */
export const ressembleAUnChemin = (nom: string): boolean => {
  const racine = nom.split(/[.[]/, 1)[0] ?? '';
  return RACINES.has(racine) && (nom === racine || /[.[]/.test(nom));
};
