import { lireJour } from '../../../commun/jour.ts';
import { TAUX_AT_MP_MINIMAL } from '../../../droit/paie/champ-du-moteur.ts';
import { FORMES_JURIDIQUES } from '../../../droit/paie/formes-juridiques.ts';
import { NIVEAU_MAXIMAL, NIVEAU_MINIMAL } from '../../../droit/paie/grille-1147.ts';
import type { Valeur } from '../entretien/champs.ts';

/** Ce qu'une réponse peut être : un nombre, un code, un jour, ou les salaires bruts d'autres salariés. */
export type FormeDeReponse =
  | { readonly genre: 'nombre'; readonly bas: number; readonly haut: number }
  | { readonly genre: 'code'; readonly codes: readonly string[] }
  | { readonly genre: 'jour' }
  | { readonly genre: 'salaires' };

const nombre = (bas: number, haut: number) => ({ genre: 'nombre', bas, haut }) as const;
const code = (...codes: readonly string[]) => ({ genre: 'code', codes }) as const;

export const SALAIRE_MAXIMAL = 20_000;
/** Au-delà, avec l'assistant, la paie n'est plus celle que le moteur connaît : une seule réponse le dit. */
export const AUTRES_SALARIES_AU_PLUS = 9;
const HAUSSE_MAXIMALE = 20;

const NIVEAUX = Array.from({ length: NIVEAU_MAXIMAL - NIVEAU_MINIMAL + 1 }, (_, rang) => String(NIVEAU_MINIMAL + rang));

/** Les réponses sur l'emploi, par le nom de leur champ. Aucune ne touche à la santé. Les taux sont en pour-cent. */
export const CHAMPS_D_EMPLOI = {
  /** Le brut mensuel d'un temps plein, sans la prime d'ancienneté : il ne dépend pas de l'option. */
  salaire: nombre(1, SALAIRE_MAXIMAL),
  heures: nombre(1, 35),
  niveau: code(...NIVEAUX),
  /** Années passées dans d'autres cabinets. */
  ailleurs: nombre(0, 60),
  entree: { genre: 'jour' },
  forme: code(...FORMES_JURIDIQUES),
  tva: code('oui', 'non'),
  'at-mp': nombre(TAUX_AT_MP_MINIMAL / 100, 20),
  mutuelle: nombre(0, 1000),
  'mutuelle-part': nombre(0, 100),
  autres: code('aucun', 'un-a-neuf', 'dix-ou-plus'),
  'autres-salaires': { genre: 'salaires' },
  'hausse-smic': nombre(0, HAUSSE_MAXIMALE),
  'hausse-salaire': nombre(0, HAUSSE_MAXIMALE),
  'base-anciennete': code('salaire-reel', 'minimum-conventionnel'),
  'avant-2026': code('indetermines', 'legislation-2026'),
} as const satisfies Readonly<Record<string, FormeDeReponse>>;

export type ChampDEmploi = keyof typeof CHAMPS_D_EMPLOI;

/** D'où vient le coût : calculé depuis le salaire, ou écrit par la personne. */
export const VOIES = ['calcul', 'main'] as const;
export type Voie = (typeof VOIES)[number];

/** Ce que la personne a dit de l'emploi, et rien de ce qui s'en déduit. */
export interface EmploiSaisi {
  /** `undefined` tant qu'elle n'a pas choisi. */
  readonly voie: Voie | undefined;
  readonly dits: ReadonlyMap<ChampDEmploi, Valeur>;
  /** Les champs où elle a répondu « je ne sais pas ». */
  readonly nonSus: ReadonlySet<ChampDEmploi>;
}

/** Ce que des questions lisent et changent : l'emploi d'une simulation, ou celui d'un plan de partage. */
export interface EmploiAQuestionner {
  readonly emploi: EmploiSaisi;
  readonly repondre: (champ: ChampDEmploi, valeur: Valeur | undefined) => void;
  readonly ignorer: (champ: ChampDEmploi, oui: boolean) => void;
  /** Ce qui distingue les champs de deux emplois d'un même écran. */
  readonly prefixe?: string;
}

export const EMPLOI_VIDE: EmploiSaisi = { voie: undefined, dits: new Map(), nonSus: new Set() };

export const estChampDEmploi = (champ: string): champ is ChampDEmploi => Object.hasOwn(CHAMPS_D_EMPLOI, champ);

const DEUX_DECIMALES = /^\d{1,7}(?:\.\d{1,2})?$/;

const lireNombre = (texte: string, bas: number, haut: number): number | undefined => {
  const lu = DEUX_DECIMALES.test(texte) ? Number(texte) : Number.NaN;
  return lu >= bas && lu <= haut ? lu : undefined;
};

const SEPARATEUR = ';';

/** Les salaires bruts des autres salariés ; une place vide est un salaire que l'on ne sait pas. */
export const lireSalaires = (texte: string): readonly (number | undefined)[] | undefined => {
  const places = texte.split(SEPARATEUR);
  const lus = places.map((place) => lireNombre(place, 1, SALAIRE_MAXIMAL));
  const justes = places.every((place, rang) => place === '' || lus[rang] !== undefined);
  return justes && places.length <= AUTRES_SALARIES_AU_PLUS ? lus : undefined;
};

export const ecrireSalaires = (salaires: readonly (number | undefined)[]): string =>
  salaires.map((salaire) => salaire ?? '').join(SEPARATEUR);

/** Une réponse telle qu'un lien ou un fichier la porte ; `undefined` si elle n'en est pas une. */
export const lireReponseDEmploi = (champ: ChampDEmploi, texte: string): Valeur | undefined => {
  const forme: FormeDeReponse = CHAMPS_D_EMPLOI[champ];
  switch (forme.genre) {
    case 'nombre':
      return lireNombre(texte, forme.bas, forme.haut);
    case 'code':
      return forme.codes.includes(texte) ? texte : undefined;
    case 'jour':
      return lireJour(texte) === undefined ? undefined : texte;
    case 'salaires':
      return lireSalaires(texte) === undefined ? undefined : texte;
  }
};

/** Une réponse donnée, ou retirée (`undefined`) ; répondre lève le « je ne sais pas » du champ. */
export const direDeLEmploi = (emploi: EmploiSaisi, champ: ChampDEmploi, valeur: Valeur | undefined): EmploiSaisi => {
  const dits = new Map(emploi.dits);
  const nonSus = new Set(emploi.nonSus);
  if (valeur === undefined) dits.delete(champ);
  else {
    dits.set(champ, valeur);
    nonSus.delete(champ);
  }
  return { ...emploi, dits, nonSus };
};

/** « Je ne sais pas » est une réponse : elle efface celle du champ. */
export const ignorerDeLEmploi = (emploi: EmploiSaisi, champ: ChampDEmploi, oui: boolean): EmploiSaisi => {
  const dits = new Map(emploi.dits);
  const nonSus = new Set(emploi.nonSus);
  dits.delete(champ);
  if (oui) nonSus.add(champ);
  else nonSus.delete(champ);
  return { ...emploi, dits, nonSus };
};

export const nombreDit = ({ dits }: EmploiSaisi, champ: ChampDEmploi): number | undefined => {
  const dit = dits.get(champ);
  return typeof dit === 'number' ? dit : undefined;
};

export const codeDit = ({ dits }: EmploiSaisi, champ: ChampDEmploi): string | undefined => {
  const dit = dits.get(champ);
  return typeof dit === 'string' ? dit : undefined;
};

/** Sait-on de quoi demander un coût ? Un salaire, un niveau, ou l'aveu qu'aucun salaire n'est su. */
export const estCommence = ({ dits, nonSus }: EmploiSaisi): boolean =>
  dits.has('salaire') || dits.has('niveau') || nonSus.has('salaire');
