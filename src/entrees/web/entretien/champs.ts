import { type Calendrier, enCalendrier, lireJour } from '../../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { composer, ecrireDate, ecrireNombre } from '../../../explication/typographie.ts';
import type { Cle, Situation } from '../../../regles/situation.ts';

/** Une réponse donnée : un code, un nombre, ou un jour `AAAA-MM-JJ`. L'absence veut dire « pas su ». */
export type Valeur = string | number;
/** Les réponses, par le nom de leur champ. */
export type Reponses = ReadonlyMap<string, Valeur>;

interface Commun {
  readonly id: string;
  readonly cle: Cle;
  /** Le nom du champ, quand sa question en a plusieurs. */
  readonly libelle?: string;
}

export interface Choix {
  readonly code: string;
  readonly libelle: string;
  readonly poser: (situation: Situation) => Situation;
}

export interface ChampDeChoix extends Commun {
  readonly genre: 'choix';
  readonly vue: 'segments' | 'colonne' | 'liste';
  readonly choix: readonly Choix[];
}

export interface ChampSaisi extends Commun {
  readonly genre: 'entier' | 'pourcent' | 'jour';
  /** Pour un entier : ce qui est lisible, comme dans le contrat JSON. */
  readonly bas?: number;
  readonly haut?: number;
  readonly unite?: string;
  readonly poser: (situation: Situation, valeur: Valeur) => Situation;
}

export type Champ = ChampDeChoix | ChampSaisi;

/** Pose une réponse dans une situation ; un code inconnu n'y met rien. */
export const poserReponse = (champ: Champ, valeur: Valeur, situation: Situation): Situation =>
  champ.genre === 'choix'
    ? (champ.choix.find(({ code }) => code === valeur)?.poser(situation) ?? situation)
    : champ.poser(situation, valeur);

export const EFFECTIF_MAXIMAL = 1_000_000;
const ANNEES_LISIBLES = [1990, 2100] as const;

type Lecture = Resultat<Valeur, string>;
const nier = (phrase: string): Lecture => refuser(composer(phrase));

const nettoyer = (texte: string): string => texte.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');

const lireEntier = (texte: string, bas: number, haut: number): Lecture => {
  const propre = nettoyer(texte);
  if (/^-\d+([.,]\d*)?$/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  if (/^\d+[.,]\d+$/.test(propre)) return nier('Écrivez un nombre entier, sans virgule.');
  if (!/^\d+$/.test(propre)) return nier('Écrivez un nombre entier en chiffres, comme 900.');
  const nombre = Number(propre);
  if (nombre > haut) return nier(`Ce nombre est trop grand : ${ecrireNombre(haut)} au plus.`);
  return nombre < bas ? nier(`Ce nombre est trop petit : ${ecrireNombre(bas)} au moins.`) : accepter(nombre);
};

const lirePourcent = (texte: string): Lecture => {
  const propre = nettoyer(texte).replace(/%$/, '').replace(',', '.');
  if (/^-\d/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  if (!/^\d+(\.\d{1,2})?$/.test(propre)) return nier('Écrivez un pourcentage, comme 15 ou 12,5.');
  const nombre = Number(propre);
  return nombre > 100 ? nier('Ce pourcentage est trop grand : 100 au plus.') : accepter(nombre);
};

const FORMES_DE_JOUR = [
  /^(?<jour>\d{1,2})[/.-](?<mois>\d{1,2})[/.-](?<annee>\d{4})$/,
  /^(?<annee>\d{4})-(?<mois>\d{2})-(?<jour>\d{2})$/,
] as const;
const deux = (nombre: string | number): string => String(nombre).padStart(2, '0');

/** « 30 février », pour dire qu'il n'existe pas. */
const nommerJour = (jour: string, mois: string): string => {
  const premier = lireJour(`2000-${deux(mois)}-01`);
  const nom = premier === undefined ? undefined : ecrireDate(premier).split('\u00a0')[1];
  return nom === undefined ? `${deux(jour)}/${deux(mois)}` : `${Number(jour)} ${nom}`;
};

const lireDate = (texte: string): Lecture => {
  const propre = nettoyer(texte);
  const lu = FORMES_DE_JOUR.map((forme) => forme.exec(propre)?.groups).find((groupes) => groupes !== undefined);
  if (lu === undefined) return nier('Écrivez une date comme 28/02/2027.');
  const { jour = '', mois = '', annee = '' } = lu;
  const ecrit = `${annee}-${deux(mois)}-${deux(jour)}`;
  if (lireJour(ecrit) === undefined) {
    return nier(`Le ${nommerJour(jour, mois)} n'existe pas en ${annee}. Écrivez une date comme 28/02/2027.`);
  }
  const [premiere, derniere] = ANNEES_LISIBLES;
  return Number(annee) < premiere || Number(annee) > derniere
    ? nier(`L'année ${annee} est hors de portée : écrivez une date de ${premiere} à ${derniere}.`)
    : accepter(ecrit);
};

/** Lit ce qu'une personne a écrit dans un champ, ou dit en une phrase ce qu'il faut y écrire. */
export const lireTexte = (champ: ChampSaisi, texte: string): Lecture => {
  switch (champ.genre) {
    case 'entier':
      return lireEntier(texte, champ.bas ?? 0, champ.haut ?? EFFECTIF_MAXIMAL);
    case 'pourcent':
      return lirePourcent(texte);
    case 'jour':
      return lireDate(texte);
  }
};

const enChiffres = ({ annee, mois, jour }: Calendrier): string => `${deux(jour)}/${deux(mois)}/${annee}`;

/** La valeur telle qu'une personne l'écrirait dans le champ. */
export const ecrireValeur = (champ: ChampSaisi, valeur: Valeur): string => {
  if (champ.genre !== 'jour') return typeof valeur === 'number' ? ecrireNombre(valeur) : valeur;
  const jour = lireJour(String(valeur));
  return jour === undefined ? String(valeur) : enChiffres(enCalendrier(jour));
};
