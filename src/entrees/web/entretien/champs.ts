import { type Calendrier, enCalendrier, lireJour } from '../../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { composer, ecrireDate, ecrireNombre } from '../../../explication/typographie.ts';
import type { Cle, Situation } from '../../../regles/situation.ts';

/** Une réponse donnée : un code, un nombre, ou un jour `AAAA-MM-JJ`. L'absence veut dire « pas su ». */
export type Valeur = string | number;
/** Les réponses, par le nom de leur champ. */
export type Reponses = ReadonlyMap<string, Valeur>;

/** Le fait que porte un champ. Les patients déjà gagnés se comptent de zéro : aucune règle ne les réclame. */
export type CleDeChamp = Cle | 'groupe.dejaGagnes.mt' | 'groupe.dejaGagnes.fileActive';

interface Commun {
  readonly id: string;
  readonly cle: CleDeChamp;
  /** Le nom du champ, quand sa question en a plusieurs. */
  readonly libelle?: string;
}

export interface Choix {
  readonly code: string;
  readonly libelle: string;
  readonly poser: (situation: Situation) => Situation;
}

/** Des choix posés en deux temps : « secteur 2 », puis « avez-vous adhéré à l'Optam ? ». */
export interface Etage {
  /** Ce que l'on choisit d'abord, pour tous les codes de l'étage. */
  readonly libelle: string;
  readonly titre: string;
  readonly aide?: string;
  /** Les codes que l'on choisit ensuite, et leur nom à cet étage. */
  readonly codes: Readonly<Record<string, string>>;
  /** Le code qui dit : cet étage-là, sans savoir la suite. Il ne pose rien dans la situation. */
  readonly nonSu: string;
}

export interface ChampDeChoix extends Commun {
  readonly genre: 'choix';
  readonly vue: 'segments' | 'colonne' | 'liste';
  readonly choix: readonly Choix[];
  readonly etage?: Etage;
  /** Ce qui vaut tant que rien n'est choisi : ce n'est pas un fait à savoir, mais ce que l'on veut simuler. */
  readonly suppose?: string;
}

export interface ChampSaisi extends Commun {
  readonly genre: 'entier' | 'demi' | 'pourcent' | 'rang' | 'jour';
  /** Pour un entier ou des demis : ce qui est lisible, comme dans le contrat JSON. Pour un jour : ses années. */
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
const PREMIERE_ANNEE = 1990;
const DERNIERE_ANNEE = 2100;

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

/** Un nombre de 0 à 100, avec deux décimales au plus. */
const lireSurCent = (texte: string, quoi: string, exemple: string): Lecture => {
  const propre = nettoyer(texte).replace(/%$/, '').replace(',', '.');
  if (/^-\d/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  if (!/^\d+(\.\d{1,2})?$/.test(propre)) return nier(`Écrivez un ${quoi}, comme ${exemple}.`);
  const nombre = Number(propre);
  return nombre > 100 ? nier(`Ce ${quoi} est trop grand : 100 au plus.`) : accepter(nombre);
};

/** Des temps pleins, par demis. */
const lireDemis = (texte: string, bas: number, haut: number): Lecture => {
  const propre = nettoyer(texte).replace(',', '.');
  if (/^-\d/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  const nombre = Number(propre);
  if (!/^\d+(\.\d+)?$/.test(propre) || !Number.isInteger(nombre * 2)) {
    return nier('Écrivez un nombre entier ou et demi, comme 2 ou 2,5.');
  }
  if (nombre > haut) return nier(`Ce nombre est trop grand : ${ecrireNombre(haut)} au plus.`);
  return nombre < bas ? nier(`Ce nombre est trop petit : ${ecrireNombre(bas)} au moins.`) : accepter(nombre);
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

const lireDate = (texte: string, premiere: number, derniere: number): Lecture => {
  const propre = nettoyer(texte);
  const lu = FORMES_DE_JOUR.map((forme) => forme.exec(propre)?.groups).find((groupes) => groupes !== undefined);
  if (lu === undefined) return nier('Écrivez une date comme 28/02/2027.');
  const { jour = '', mois = '', annee = '' } = lu;
  const ecrit = `${annee}-${deux(mois)}-${deux(jour)}`;
  if (lireJour(ecrit) === undefined) {
    return nier(`Le ${nommerJour(jour, mois)} n'existe pas en ${annee}. Écrivez une date comme 28/02/2027.`);
  }
  return Number(annee) < premiere || Number(annee) > derniere
    ? nier(`L'année ${annee} est hors de portée : écrivez une date de ${premiere} à ${derniere}.`)
    : accepter(ecrit);
};

/** Ce qu'il faut savoir d'un champ pour lire ce qu'une personne y écrit. */
export type FormeDeSaisie = Pick<ChampSaisi, 'genre' | 'bas' | 'haut'>;

/** Lit ce qu'une personne a écrit dans un champ, ou dit en une phrase ce qu'il faut y écrire. */
export const lireTexte = (champ: FormeDeSaisie, texte: string): Lecture => {
  switch (champ.genre) {
    case 'entier':
      return lireEntier(texte, champ.bas ?? 0, champ.haut ?? EFFECTIF_MAXIMAL);
    case 'demi':
      return lireDemis(texte, champ.bas ?? 0, champ.haut ?? EFFECTIF_MAXIMAL);
    case 'pourcent':
      return lireSurCent(texte, 'pourcentage', '15 ou 12,5');
    case 'rang':
      return lireSurCent(texte, 'rang', '36 ou 62,5');
    case 'jour':
      return lireDate(texte, champ.bas ?? PREMIERE_ANNEE, champ.haut ?? DERNIERE_ANNEE);
  }
};

const enChiffres = ({ annee, mois, jour }: Calendrier): string => `${deux(jour)}/${deux(mois)}/${annee}`;

/** La valeur telle qu'une personne l'écrirait dans le champ. */
export const ecrireValeur = (champ: Pick<ChampSaisi, 'genre'>, valeur: Valeur): string => {
  if (champ.genre !== 'jour') return typeof valeur === 'number' ? ecrireNombre(valeur) : valeur;
  const jour = lireJour(String(valeur));
  return jour === undefined ? String(valeur) : enChiffres(enCalendrier(jour));
};
