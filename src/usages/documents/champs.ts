import type { Centimes } from '../../commun/centimes.ts';
import type { Jour } from '../../commun/jour.ts';
import { composer, ecrireDate, ecrireNombre, ecrireSomme } from '../../explication/typographie.ts';
import type { Morceau, Phrase } from './brouillon.ts';

const POINTS = '…………';
const MINUTES_PAR_HEURE = 60;

/** Ce qu'un texte saisi ne doit pas porter : signes de commande, moitiés de caractère, renversements du sens de lecture. */
const INTERDITS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const BLANCHES = /[\t\n\v\f\r\u0085\u2028\u2029 ]+/g;
/** Des signes sans dessin : un nom fait d'eux seuls est un nom manquant. */
const INVISIBLES = /[\p{Cf}\p{Z}]/gu;

/** Un texte saisi, sur une ligne, sans ce qui pourrait être pris pour une commande ; `undefined` s'il ne dit rien. */
export const nettoyer = (texte: string | undefined): string | undefined => {
  const propre = (texte ?? '').replace(BLANCHES, ' ').replace(INTERDITS, '').trim();
  return propre.replace(INVISIBLES, '') === '' ? undefined : propre;
};

/** Les lignes d'une adresse saisie. */
export const lignesDe = (texte: string | undefined): readonly string[] =>
  (texte ?? '').split(/\r\n|[\n\r\u2028\u2029]/).flatMap((ligne) => nettoyer(ligne) ?? []);

const nommer = (champ: string): string => composer(champ);

/** Un blanc visible, qui dit ce qui manque. */
export const blanc = (nom: string): Morceau => {
  const champ = nommer(nom);
  return { nature: 'blanc', champ, texte: `${POINTS} (${champ} à compléter)` };
};

/** Un texte de la personne, ou un blanc. Il n'est ni corrigé ni interprété. */
export const champ = (nom: string, valeur: string | undefined): Morceau => {
  const texte = nettoyer(valeur);
  return texte === undefined ? blanc(nom) : { nature: 'valeur', champ: nommer(nom), texte };
};

export const champJour = (nom: string, jour: Jour | undefined): Morceau =>
  champ(nom, jour === undefined ? undefined : ecrireDate(jour));

export const champSomme = (nom: string, somme: Centimes | undefined): Morceau =>
  champ(nom, somme === undefined ? undefined : ecrireSomme(somme));

/** Un nombre, suivi de son unité s'il en a une : « 17,5 heures », « 1 heure ». */
export const champNombre = (nom: string, nombre: number | undefined, unite = ''): Morceau => {
  if (nombre === undefined || !Number.isFinite(nombre)) return blanc(nom);
  const accordee = Math.abs(nombre) < 2 ? unite.replace(/s$/, '') : unite;
  return champ(nom, `${ecrireNombre(nombre)}${accordee === '' ? '' : `\u00a0${accordee}`}`);
};

/** Le champ d'une liste courte : « a, b et c », chaque élément tel quel. */
export const champListe = (nom: string, valeurs: readonly (string | undefined)[] | undefined): Phrase => {
  const propres = (valeurs ?? []).flatMap((valeur) => nettoyer(valeur) ?? []);
  if (propres.length === 0) return [blanc(nom)];
  return propres.flatMap((texte, rang): Phrase => {
    const lien = rang === 0 ? '' : rang === propres.length - 1 ? ' et ' : ', ';
    const valeur: Morceau = { nature: 'valeur', champ: nommer(nom), texte };
    return lien === '' ? [valeur] : [{ nature: 'texte', texte: lien }, valeur];
  });
};

/** Une adresse saisie sur plusieurs lignes, dite en une. */
export const champAdresse = (nom: string, saisie: string | undefined): Morceau =>
  champ(nom, lignesDe(saisie).join(', '));

/** « une fois », « 2 fois ». */
export const enFois = (nombre: number): string => (nombre === 1 ? 'une fois' : `${ecrireNombre(nombre)} fois`);

/** Une heure du jour : « 8 h », « 13 h 30 ». */
export const ecrireHeure = (minutes: number): string => {
  const reste = minutes % MINUTES_PAR_HEURE;
  const heures = `${Math.floor(minutes / MINUTES_PAR_HEURE)}\u00a0h`;
  return reste === 0 ? heures : `${heures}\u00a0${String(reste).padStart(2, '0')}`;
};

const enMorceaux = (partie: string | Morceau | Phrase): Phrase => {
  if (typeof partie === 'string') return partie === '' ? [] : [{ nature: 'texte', texte: partie }];
  return 'nature' in partie ? [partie] : partie;
};

/** Réunit nos mots qui se suivent, puis pose leur typographie ; les faits de la personne restent tels quels. */
const reunir = (morceaux: Phrase): Phrase => {
  const reunis: Morceau[] = [];
  for (const morceau of morceaux) {
    const dernier = reunis.at(-1);
    if (morceau.nature === 'texte' && dernier?.nature === 'texte') {
      reunis[reunis.length - 1] = { nature: 'texte', texte: dernier.texte + morceau.texte };
    } else reunis.push(morceau);
  }
  return reunis.map((un) => (un.nature === 'texte' ? { nature: 'texte', texte: composer(un.texte) } : un));
};

/** Une phrase : nos mots entre les accents graves, les champs du dossier entre accolades. */
export const dire = (textes: TemplateStringsArray, ...parties: readonly (string | Morceau | Phrase)[]): Phrase =>
  reunir(textes.flatMap((texte, rang) => [...enMorceaux(texte), ...enMorceaux(parties[rang] ?? '')]));
