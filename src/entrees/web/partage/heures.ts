import { accepter, type Resultat, refuser } from '../../../commun/resultat.ts';
import type { Option } from '../../../droit/codes.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';

/** Les heures sont tenues en minutes entières : 11 h 40 n'a pas d'écriture décimale exacte. */
export const MINUTES = 60;
/** Les semaines payées d'une année : une paie mensuelle est celle de 52 semaines en douze mois. */
export const SEMAINES_PAYEES = 52;
const SEMAINE_PLEINE = 35 * MINUTES;
const HAUT = 60 * MINUTES;

/** Les heures par semaine de chaque option (F-38, F-38b) ; le tiers temps est le tiers des 35 heures. */
export const MINUTES_DE_L_OPTION: Readonly<Record<Option, number>> = {
  'temps-plein': SEMAINE_PLEINE,
  'mi-temps': SEMAINE_PLEINE / 2,
  'tiers-temps': SEMAINE_PLEINE / 3,
};

/** Le nombre d'équivalents temps plein de ces heures, quand il tombe sur un multiple d'un demi. */
export const etpDe = (minutes: number): number | undefined => {
  const demis = (minutes * 2) / SEMAINE_PLEINE;
  return Number.isInteger(demis) && demis > 0 ? demis / 2 : undefined;
};

/** « 35 h », « 17 h 30 ». */
export const ecrireHeures = (minutes: number): string => {
  const signe = minutes < 0 ? '−\u00a0' : '';
  const absolues = Math.abs(minutes);
  const reste = absolues % MINUTES;
  const heures = `${signe}${ecrireNombre(Math.floor(absolues / MINUTES))}\u00a0h`;
  return reste === 0 ? heures : `${heures}\u00a0${String(reste).padStart(2, '0')}`;
};

/** Les heures telles qu'on les taperait : « 35 », « 17,5 », « 11 h 40 ». */
export const taperHeures = (minutes: number): string => {
  const decimales = minutes / MINUTES;
  return Number.isInteger(decimales * 4) ? ecrireNombre(decimales) : ecrireHeures(minutes);
};

/** Un nombre de demi-journées tel qu'on le taperait. */
export const taperDemiJournees = (minutes: number, duree: number): string =>
  ecrireNombre(Math.round((minutes / duree) * 100) / 100);

const FORME_HORAIRE = /^(?<heures>\d{1,3})(?:h|:)(?<minutes>[0-5]?\d)?$/i;
const FORME_DECIMALE = /^\d{1,3}(?:\.\d{1,2})?$/;
const ECRIVEZ = 'Écrivez des heures, comme 17,5 ou 17 h 30.';

const nier = (phrase: string): Resultat<number, string> => refuser(composer(phrase));

/** Lit des heures par semaine, en minutes : « 17,5 », « 17h30 », « 17:30 ». */
export const lireHeures = (texte: string): Resultat<number, string> => {
  const propre = texte.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (/^[-−]/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  const horaire = FORME_HORAIRE.exec(propre)?.groups;
  if (horaire === undefined && !FORME_DECIMALE.test(propre)) return nier(ECRIVEZ);
  const minutes =
    horaire === undefined
      ? Number(propre) * MINUTES
      : Number(horaire.heures) * MINUTES + Number(horaire.minutes ?? '0');
  return minutes > HAUT
    ? nier(`C'est trop : ${HAUT / MINUTES} heures par semaine au plus.`)
    : accepter(Math.round(minutes));
};

/** Ce que dure une demi-journée, en minutes : de une à dix heures, à l'écran comme dans un plan enregistré. */
export const DUREE_D_UNE_DEMI_JOURNEE = { bas: 60, haut: 600 } as const;

/** Lit ce que dure une demi-journée, en minutes. */
export const lireDuree = (texte: string): Resultat<number, string> => {
  const lue = lireHeures(texte);
  const { bas, haut } = DUREE_D_UNE_DEMI_JOURNEE;
  return lue.accepte && (lue.valeur < bas || lue.valeur > haut)
    ? nier(`Une demi-journée dure de ${bas / MINUTES} à ${haut / MINUTES} heures.`)
    : lue;
};

/** Lit un nombre de demi-journées par semaine, en minutes : des demis sont admis. */
export const lireDemiJournees = (texte: string, duree: number): Resultat<number, string> => {
  const propre = texte.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (/^[-−]/.test(propre)) return nier('Ce nombre ne peut pas être négatif.');
  if (!/^\d{1,2}(?:\.\d{1,2})?$/.test(propre)) return nier('Écrivez un nombre de demi-journées, comme 5 ou 2,5.');
  const nombre = Number(propre);
  return nombre > 14
    ? nier('C’est trop : une semaine a quatorze demi-journées.')
    : accepter(Math.round(nombre * duree));
};
