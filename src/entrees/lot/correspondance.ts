import * as z from 'zod/mini';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import { lireEcarts } from '../contrat-json/ecarts.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { CHEMINS, type Colonne, colonneDe, ressembleAUnChemin } from './colonnes.ts';

/** Un fichier qui dit ce que valent les colonnes d'un tableau qui n'a pas les noms du contrat. */
export const schemaDeCorrespondance = z
  .strictObject({
    /** La colonne qui nomme la ligne. */
    id: z.optional(z.string()),
    /** Nom de colonne → chemin du contrat JSON. */
    colonnes: z._default(z.record(z.string(), z.string()), {}),
    /** Chemin → ce qui est écrit → le code du contrat. */
    valeurs: z._default(z.record(z.string(), z.record(z.string(), z.string())), {}),
    /** Chemin → une valeur commune à toutes les lignes. */
    constantes: z._default(z.record(z.string(), z.string()), {}),
  })
  .register(z.globalRegistry, { id: 'Correspondance', title: 'Correspondance des colonnes d’un lot' });

export type Correspondance = z.infer<typeof schemaDeCorrespondance>;

export const SANS_CORRESPONDANCE: Correspondance = { colonnes: {}, valeurs: {}, constantes: {} };

/** Lit un fichier de correspondance ; un chemin que le contrat ne connaît pas est refusé. */
export const lireCorrespondance = (document: unknown): Resultat<Correspondance, readonly Ecart[]> => {
  const lu = schemaDeCorrespondance.safeParse(document);
  if (!lu.success) return refuser(lireEcarts(lu.error));
  const { colonnes, valeurs, constantes } = lu.data;
  const chemins = [
    ...Object.entries(colonnes).map(([nom, chemin]) => [`colonnes.${nom}`, chemin] as const),
    ...Object.keys(valeurs).map((chemin) => [`valeurs.${chemin}`, chemin] as const),
    ...Object.keys(constantes).map((chemin) => [`constantes.${chemin}`, chemin] as const),
  ];
  const ecarts = chemins
    .filter(([, chemin]) => colonneDe(chemin) === undefined)
    .map(([ou, chemin]): Ecart => ({ chemin: ou, message: `Le contrat n’a pas de « ${chemin} ».` }));
  return ecarts.length > 0 ? refuser(ecarts) : accepter(lu.data);
};

/** Une colonne du fichier : où elle va, et comment se traduit ce qui y est écrit. */
export interface ColonneLue extends Colonne {
  readonly rang: number;
  readonly nom: string;
  readonly valeurs: Readonly<Record<string, string>> | undefined;
}

export interface EnTete {
  readonly largeur: number;
  /** Les noms du fichier, dans leur ordre. */
  readonly noms: readonly string[];
  readonly id: number | undefined;
  readonly colonnes: readonly ColonneLue[];
  readonly constantes: readonly { readonly colonne: Colonne; readonly texte: string }[];
  /** Les colonnes que l'on ne lit pas : elles sont dites. */
  readonly ignorees: readonly string[];
}

const COLONNES_MAXIMALES = 500;
const NOMS_D_IDENTIFIANT: ReadonlySet<string> = new Set(['id', 'identifiant']);

const unEcart = (message: string, chemin = 'en-tête'): Resultat<EnTete, readonly Ecart[]> =>
  refuser([{ chemin, message }]);

/** Deux colonnes de même nom, ou qui vont au même endroit : on ne saurait laquelle croire. */
const chercherDoublon = (noms: readonly string[]): string | undefined =>
  noms.find((nom, rang) => nom !== '' && noms.indexOf(nom) !== rang);

/** Comprend la première ligne d'un tableau. */
export const lireEnTete = (
  brut: readonly string[],
  correspondance: Correspondance,
): Resultat<EnTete, readonly Ecart[]> => {
  const noms = brut.map((nom) => nom.trim());
  if (noms.length > COLONNES_MAXIMALES) {
    return unEcart(`Ce tableau a ${noms.length} colonnes : ${COLONNES_MAXIMALES} au plus.`);
  }
  const doublon = chercherDoublon(noms);
  if (doublon !== undefined) return unEcart(`La colonne « ${doublon} » y est deux fois.`, doublon);
  const absente = [...Object.keys(correspondance.colonnes), correspondance.id ?? ''].find(
    (nom) => nom !== '' && !noms.includes(nom),
  );
  if (absente !== undefined) return unEcart(`La correspondance nomme « ${absente} », que le tableau n’a pas.`, absente);
  // Une colonne peut se nommer « constructor » : seules les clés écrites comptent.
  const cheminDe = (nom: string): string =>
    Object.hasOwn(correspondance.colonnes, nom) ? (correspondance.colonnes[nom] ?? nom) : nom;
  const faute = noms.find((nom) => colonneDe(cheminDe(nom)) === undefined && ressembleAUnChemin(nom));
  if (faute !== undefined) {
    return unEcart(`Le contrat n’a pas de « ${faute} ». Les noms admis : tandem lot --colonnes.`, faute);
  }
  const colonnes = noms.flatMap((nom, rang): readonly ColonneLue[] => {
    const colonne = colonneDe(cheminDe(nom));
    return colonne === undefined ? [] : [{ ...colonne, rang, nom, valeurs: correspondance.valeurs[colonne.chemin] }];
  });
  const double = chercherDoublon(colonnes.map(({ chemin }) => chemin));
  if (double !== undefined) return unEcart(`Deux colonnes vont à « ${double} ».`, double);
  const constantes = Object.entries(correspondance.constantes).flatMap(([chemin, texte]) => {
    const colonne = colonneDe(chemin);
    return colonne === undefined ? [] : [{ colonne, texte }];
  });
  if (colonnes.length === 0 && constantes.length === 0) {
    return unEcart(`Aucune colonne n’a le nom d’un fait du contrat (${CHEMINS.slice(0, 3).join(', ')}…).`);
  }
  const id = noms.findIndex((nom) =>
    correspondance.id === undefined ? NOMS_D_IDENTIFIANT.has(nom.toLowerCase()) : nom === correspondance.id,
  );
  const lues = new Set(colonnes.map(({ rang }) => rang));
  return accepter({
    largeur: noms.length,
    noms,
    id: id === -1 ? undefined : id,
    colonnes,
    constantes,
    ignorees: noms.filter((nom, rang) => nom !== '' && !lues.has(rang) && rang !== id),
  });
};
