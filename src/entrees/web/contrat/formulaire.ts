import { lireJour } from '../../../commun/jour.ts';
import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import { ecrireEnChiffres } from '../../../usages/suivi/dates.ts';
import { type ChampSaisi, lireTexte } from '../entretien/champs.ts';

/** Ce qu'une personne a écrit ou choisi, champ par champ, tel qu'elle l'a écrit. */
export type Brouillon = ReadonlyMap<string, string>;
export type ValeurLue = string | number | boolean;

interface Option {
  readonly code: string;
  readonly libelle: string;
  readonly valeur: ValeurLue;
}

interface Commun {
  /** Le chemin de la valeur dans ce que l'on écrit : `effet`, `patientele.mt`. */
  readonly cle: string;
  readonly titre: string;
  readonly aide?: string;
  /** La phrase dite quand le champ est vide ; sans elle, il peut rester vide : « pas su ». */
  readonly requis?: string;
  /** Sans autre précision, le champ est toujours requis ; sinon, seulement quand les autres réponses le veulent. */
  readonly requisSi?: (brouillon: Brouillon) => boolean;
  /** Le champ n'est demandé que si les autres réponses le veulent. */
  readonly si?: (brouillon: Brouillon) => boolean;
}

export interface ChampEcrit extends Commun {
  /** Un pourcentage s'écrit sur cent et se garde entre 0 et 1, comme le fichier. */
  readonly genre: 'jour' | 'entier' | 'somme' | 'texte' | 'pourcent' | 'rang' | 'demi';
  readonly unite?: string;
  readonly bas?: number;
  readonly haut?: number;
}

export interface ChampChoisi extends Commun {
  readonly genre: 'segments' | 'liste';
  readonly options: readonly Option[];
  /** « Je ne sais pas » est proposé. */
  readonly ignorable?: boolean;
  /** Une donnée de santé : elle n'est gardée ni par le navigateur, ni dans le fichier sans demande. */
  readonly sensible?: boolean;
}

export type ChampDeFormulaire = ChampEcrit | ChampChoisi;

/** « Je ne sais pas », comme un choix. */
export const NON_SU = '?';

const SOMME_MAXIMALE = 100_000_000;

/** Une somme en euros, écrite à la française ou non, au centime près. */
export const lireSommeSaisie = (texte: string): Resultat<number, string> => {
  const propre = texte
    .replace(/[\s\u00a0\u202f€]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  if (/^-\d/.test(propre)) return refuser('Cette somme ne peut pas être négative.');
  if (!/^\d+(\.\d+)?$/.test(propre)) return refuser(composer('Écrivez une somme en euros, comme 38 000 ou 8 767,50.'));
  if (/\.\d{3,}$/.test(propre)) return refuser('Une somme s’écrit au centime près : deux chiffres après la virgule.');
  const montant = Number(propre);
  return montant > SOMME_MAXIMALE ? refuser('Cette somme est trop grande.') : accepter(montant);
};

const LONGUEUR_DE_TEXTE = 500;

const enChampSaisi = ({ genre, bas, haut }: ChampEcrit): ChampSaisi => ({
  id: '',
  cle: 'signature',
  genre: genre === 'somme' || genre === 'texte' ? 'entier' : genre,
  ...(bas === undefined ? {} : { bas }),
  ...(haut === undefined ? {} : { haut }),
  poser: (situation) => situation,
});

const lireEcrit = (champ: ChampEcrit, texte: string): Resultat<ValeurLue, string> => {
  switch (champ.genre) {
    case 'somme':
      return lireSommeSaisie(texte);
    case 'texte':
      return texte.length > LONGUEUR_DE_TEXTE ? refuser('Ce texte est trop long.') : accepter(texte);
    case 'pourcent': {
      const lu = lireTexte(enChampSaisi(champ), texte);
      return lu.accepte ? accepter(Math.round(Number(lu.valeur) * 100) / 10_000) : lu;
    }
    case 'jour':
    case 'entier':
    case 'rang':
    case 'demi':
      return lireTexte(enChampSaisi(champ), texte);
  }
};

/** Ce que vaut un champ : une valeur, une faute à dire sous lui, ou rien. */
export const lireChamp = (champ: ChampDeFormulaire, brouillon: Brouillon): Resultat<ValeurLue | undefined, string> => {
  const texte = (brouillon.get(champ.cle) ?? '').trim();
  if (texte === '') {
    const { requis, requisSi } = champ;
    const exige = requis !== undefined && (requisSi === undefined || requisSi(brouillon));
    return exige ? refuser(composer(requis)) : accepter(undefined);
  }
  if ('options' in champ) {
    return accepter(texte === NON_SU ? undefined : champ.options.find(({ code }) => code === texte)?.valeur);
  }
  return lireEcrit(champ, texte);
};

const ecrireChoix = ({ options }: ChampChoisi, valeur: unknown): string => {
  const code = options.find((option) => option.valeur === valeur)?.code;
  if (code !== undefined || typeof valeur !== 'boolean') return code ?? '';
  // Le fichier écrit aussi `true` où le formulaire a « oui », entre « je m'y engage » et « non ».
  return options.find((option) => option.valeur === (valeur ? 'oui' : 'non'))?.code ?? '';
};

/** Une valeur du fichier telle qu'une personne l'écrirait dans son champ ; rien si elle n'y est pas. */
export const ecrireChamp = (champ: ChampDeFormulaire, valeur: unknown): string => {
  if ('options' in champ) return ecrireChoix(champ, valeur);
  if (typeof valeur === 'number') {
    return ecrireNombre(champ.genre === 'pourcent' ? Math.round(valeur * 10_000) / 100 : valeur);
  }
  if (typeof valeur !== 'string') return '';
  const jour = champ.genre === 'jour' ? lireJour(valeur) : undefined;
  return jour === undefined ? valeur : ecrireEnChiffres(jour);
};

/** Les champs que les réponses déjà données demandent. */
export const champsDemandes = (
  champs: readonly ChampDeFormulaire[],
  brouillon: Brouillon,
): readonly ChampDeFormulaire[] => champs.filter(({ si }) => si === undefined || si(brouillon));

export interface FormulaireLu {
  readonly valeurs: ReadonlyMap<string, ValeurLue>;
  readonly fautes: ReadonlyMap<string, string>;
}

/** Lit tout un formulaire : les valeurs connues, et une phrase par champ fautif. */
export const lireFormulaire = (champs: readonly ChampDeFormulaire[], brouillon: Brouillon): FormulaireLu => {
  const valeurs = new Map<string, ValeurLue>();
  const fautes = new Map<string, string>();
  for (const champ of champsDemandes(champs, brouillon)) {
    const lu = lireChamp(champ, brouillon);
    if (!lu.accepte) fautes.set(champ.cle, lu.refus);
    else if (lu.valeur !== undefined) valeurs.set(champ.cle, lu.valeur);
  }
  return { valeurs, fautes };
};

type Objet = { [cle: string]: unknown };

const estObjet = (valeur: unknown): valeur is Objet => typeof valeur === 'object' && valeur !== null;

/** Un chemin en ses clés ; le rang dans une liste en est une : `groupe.adherents[1].mt`. */
const clesDe = (chemin: string): readonly string[] => chemin.replaceAll(/\[(\d+)\]/g, '.$1').split('.');

const poser = (objet: Objet, [tete, ...suite]: readonly string[], valeur: unknown): Objet => {
  if (tete === undefined) return objet;
  if (suite.length > 0) {
    const dessous = objet[tete];
    if (Array.isArray(dessous)) return { ...objet, [tete]: poserDansLaListe(dessous, suite, valeur) };
    if (valeur === undefined && !estObjet(dessous)) return objet;
    return { ...objet, [tete]: poser(estObjet(dessous) ? dessous : {}, suite, valeur) };
  }
  const { [tete]: _ancienne, ...reste } = objet;
  return valeur === undefined ? reste : { ...reste, [tete]: valeur };
};

const poserDansLaListe = (
  liste: readonly unknown[],
  [rang, ...suite]: readonly string[],
  valeur: unknown,
): readonly unknown[] =>
  liste.map((un, place) => (String(place) === rang ? poser(estObjet(un) ? un : {}, suite, valeur) : un));

/** Un objet où chaque chemin prend sa valeur ; `undefined` retire la clé : « pas su ». */
export const poserChemins = (depart: object, valeurs: Iterable<readonly [string, unknown]>): Objet => {
  let objet: Objet = { ...depart };
  for (const [chemin, valeur] of valeurs) objet = poser(objet, clesDe(chemin), valeur);
  return objet;
};

/** Ce qu'un objet écrit à un chemin. */
export const lireChemin = (objet: unknown, chemin: string): unknown =>
  clesDe(chemin).reduce<unknown>((dans, cle) => (estObjet(dans) ? dans[cle] : undefined), objet);

/** Oui ou non, en deux segments. */
export const OUI_NON: readonly Option[] = [
  { code: 'oui', libelle: 'Oui', valeur: true },
  { code: 'non', libelle: 'Non', valeur: false },
];

/** Des codes du droit, avec leurs mots. */
export const enOptions = <Code extends string>(
  codes: readonly Code[],
  nommer: (code: Code) => string,
): readonly Option[] =>
  codes.map((code) => {
    const nom = nommer(code);
    return { code, libelle: composer(nom.charAt(0).toUpperCase() + nom.slice(1)), valeur: code };
  });

/** Des nombres entiers, en segments. */
export const enNombres = (nombres: readonly number[]): readonly Option[] =>
  nombres.map((nombre) => ({ code: String(nombre), libelle: String(nombre), valeur: nombre }));
