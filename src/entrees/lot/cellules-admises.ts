import * as z from 'zod/mini';
import { lireEcarts } from '../contrat-json/ecarts.ts';
import { type EntreeDeSituation, schemaDeSituation } from '../contrat-json/situation.ts';
import { type Habitude, lireCellule, type Noter } from './cellules.ts';
import type { Colonne } from './colonnes.ts';
import type { ColonneLue, EnTete } from './correspondance.ts';

/** Une cellule déjà vue dans sa colonne : ce qu'elle vaut, et pourquoi le schéma la refuse s'il la refuse. */
interface CelluleVue {
  readonly valeur: unknown;
  readonly habitudes: readonly Habitude[];
  readonly refus: string | undefined;
}

/** Au-delà, une colonne ne retient plus de nouvelles cellules : la mémoire ne suit pas l'entrée. */
const RETENUES_PAR_COLONNE = 10_000;
const LONGUEUR_RETENUE = 100;

type Objet = Record<string | number, unknown>;

/** Pose une valeur à son chemin, en ouvrant ce qu'il faut au passage. */
const poser = (document: Objet, cles: readonly (string | number)[], valeur: unknown): void => {
  let ici: Objet = document;
  for (let rang = 0; rang < cles.length - 1; rang += 1) {
    const cle = cles[rang] as string | number;
    const suivante = cles[rang + 1];
    ici[cle] ??= typeof suivante === 'number' ? [] : {};
    ici = ici[cle] as Objet;
  }
  ici[cles[cles.length - 1] as string | number] = valeur;
};

/** Un adhérent dont toutes les cellules sont vides n'en est pas un : la liste se resserre. */
const resserrer = (document: Objet): void => {
  const groupe = document.groupe as { adherents?: unknown[] } | undefined;
  if (groupe?.adherents !== undefined) groupe.adherents = groupe.adherents.filter((un) => un !== undefined);
};

const sansOption = (schema: z.ZodMiniType): z.ZodMiniType =>
  schema instanceof z.ZodMiniOptional ? sansOption(schema.def.innerType as z.ZodMiniType) : schema;

/** Le schéma de la feuille où mène ce chemin, pris dans celui d'une situation. Le rang d'un adhérent n'y change rien. */
const feuilleDe = ({ cles, chemin }: Colonne): z.ZodMiniType =>
  cles.reduce<z.ZodMiniType>((schema, cle) => {
    const suivant: unknown =
      schema instanceof z.ZodMiniObject
        ? schema.shape[cle]
        : schema instanceof z.ZodMiniArray
          ? schema.def.element
          : undefined;
    if (!(suivant instanceof z.ZodMiniType)) throw new Error(`Le schéma n’a pas de « ${chemin} »`);
    return sansOption(suivant);
  }, schemaDeSituation);

/** Pourquoi la feuille refuse cette valeur. Une cellule vide n'est pas une valeur. */
const refusDe = (feuille: z.ZodMiniType, valeur: unknown): string | undefined => {
  if (valeur === undefined) return undefined;
  const lu = feuille.safeParse(valeur);
  return lu.success ? undefined : (lireEcarts(lu.error)[0]?.message ?? 'Cellule refusée.');
};

/** Ce que la correspondance dit de cette écriture. Une cellule peut dire « constructor » : seules ses clés comptent. */
const traduire = ({ valeurs }: Pick<ColonneLue, 'valeurs'>, brut: string): string => {
  const cle = brut.trim();
  return valeurs !== undefined && Object.hasOwn(valeurs, cle) ? (valeurs[cle] ?? brut) : brut;
};

const voir = ({ genre }: Colonne, feuille: z.ZodMiniType, texte: string): CelluleVue => {
  const habitudes: Habitude[] = [];
  const valeur = lireCellule(genre, texte, (une) => habitudes.push(une));
  return { valeur, habitudes, refus: refusDe(feuille, valeur) };
};

/** Une ligne dont chaque cellule est admise, ou la première cellule qui ne l'est pas. */
export type LigneLue =
  | { readonly admise: true; readonly document: EntreeDeSituation }
  | { readonly admise: false; readonly colonne: string; readonly raison: string };

/**
 * Lit les lignes d'un tableau en retenant, colonne par colonne, les cellules déjà vues : deux médecins du même secteur ne
 * font valider « secteur-1 » qu'une fois. C'est juste parce que le schéma d'une situation ne contrôle que ses feuilles
 * (un essai le garde) : un document dont chaque feuille est admise l'est.
 */
export const creerLecture = (enTete: EnTete) => {
  const constantes = enTete.constantes.map(({ colonne, texte }) => ({
    colonne,
    vue: voir(colonne, feuilleDe(colonne), texte),
  }));
  const colonnes = enTete.colonnes.map((colonne) => ({
    colonne,
    feuille: feuilleDe(colonne),
    vues: new Map<string, CelluleVue>(),
  }));

  const lire = ({ colonne, feuille, vues }: (typeof colonnes)[number], brut: string): CelluleVue => {
    const connue = vues.get(brut);
    if (connue !== undefined) return connue;
    const vue = voir(colonne, feuille, traduire(colonne, brut));
    if (vues.size < RETENUES_PAR_COLONNE && brut.length <= LONGUEUR_RETENUE) vues.set(brut, vue);
    return vue;
  };

  return (cellules: readonly string[], noter: Noter): LigneLue => {
    const document: Objet = {};
    let faute: { readonly colonne: string; readonly raison: string } | undefined;
    const prendre = (cles: Colonne['cles'], nom: string, { valeur, habitudes, refus }: CelluleVue): void => {
      for (const habitude of habitudes) noter(habitude);
      if (valeur === undefined) return;
      if (refus !== undefined) faute ??= { colonne: nom, raison: refus };
      poser(document, cles, valeur);
    };
    for (const { colonne, vue } of constantes) prendre(colonne.cles, colonne.chemin, vue);
    for (const une of colonnes) {
      prendre(une.colonne.cles, une.colonne.nom, lire(une, cellules[une.colonne.rang] ?? ''));
    }
    if (faute !== undefined) return { admise: false, ...faute };
    resserrer(document);
    return { admise: true, document: document as EntreeDeSituation };
  };
};

export type Lecture = ReturnType<typeof creerLecture>;
