import * as z from 'zod/mini';
import { nommerFait } from '../../../explication/libelles.ts';
import { composer } from '../../../explication/typographie.ts';
import type { Cle } from '../../../regles/situation.ts';
import { schemaDeSituation } from '../../contrat-json/situation.ts';
import { CHEMINS, colonneDe, type Genre } from '../../lot/colonnes.ts';
import { ecrireCsv, MARQUE } from '../../lot/sortie.ts';
import { estDeSante } from './colonnes-du-fichier.ts';

/** Une colonne que l'on peut remplir, ce qu'elle est, ce que l'on y écrit. */
export interface ColonneDeModele {
  readonly chemin: string;
  readonly nom: string;
  readonly admis: string;
  /** Tous les codes, quand ils sont trop nombreux pour être dits. */
  readonly codes: readonly string[];
}

interface Noeud {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Noeud>>;
  readonly enum?: readonly unknown[];
  readonly maximum?: number;
}

const CODES_MONTRES = 8;
const SCHEMA = z.toJSONSchema(schemaDeSituation) as Noeud & { readonly $defs?: Readonly<Record<string, Noeud>> };

const suivreLeRenvoi = (noeud: Noeud | undefined): Noeud | undefined =>
  noeud?.$ref === undefined ? noeud : SCHEMA.$defs?.[noeud.$ref.replace('#/$defs/', '')];

const suivre = (chemin: string): Noeud | undefined =>
  chemin
    .split('.')
    .reduce<Noeud | undefined>((noeud, cle) => suivreLeRenvoi(noeud?.properties?.[cle]), suivreLeRenvoi(SCHEMA));

const direLesCodes = (codes: readonly string[]): string =>
  codes.length > CODES_MONTRES ? `un code parmi ${codes.length}` : codes.join(', ');

const codesDe = ({ enum: codes = [] }: Noeud): readonly string[] => codes.map(String);

const direLeNombre = ({ maximum }: Noeud): string => {
  if (maximum === 1) return 'une part : 0,12 ou 12 %';
  return maximum === 100 ? 'un rang de 0 à 100' : 'un nombre';
};

const direCeQuOnEcrit = (genre: Genre, noeud: Noeud): string => {
  switch (genre) {
    case 'booleen':
      return 'oui ou non';
    case 'exercice':
      return 'oui, engagement ou non';
    case 'jour':
      return 'un jour : 31/12/2024 ou 2024-12-31';
    case 'nombre':
      return direLeNombre(noeud);
    case 'mot':
      return direLesCodes(codesDe(noeud));
  }
};

const estProposee = (chemin: string): boolean =>
  chemin !== 'bareme' && !chemin.startsWith('groupe.') && !estDeSante(chemin);

/**
 * Les colonnes du modèle : celles d'un contrat individuel. Les faits de santé n'y sont pas : un fichier de médecins n'a pas
 * à en porter.
 */
export const decrireLesColonnes = (): readonly ColonneDeModele[] =>
  CHEMINS.filter(estProposee).flatMap((chemin) => {
    const colonne = colonneDe(chemin);
    const noeud = suivre(chemin);
    if (colonne === undefined || noeud === undefined) return [];
    const codes = codesDe(noeud);
    return {
      chemin,
      nom: composer(nommerFait(chemin as Cle)),
      admis: composer(direCeQuOnEcrit(colonne.genre, noeud)),
      codes: codes.length > CODES_MONTRES ? codes : [],
    };
  });

/** Le modèle vide : une ligne d'en-tête, en CSV. */
export const ecrireLeModele = (): string =>
  MARQUE + ecrireCsv([['id', ...decrireLesColonnes().map(({ chemin }) => chemin)]], ';');
