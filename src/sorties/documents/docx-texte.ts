import { TextRun } from 'docx';
import type { Morceau, Phrase } from '../../usages/ports.ts';
import { STYLES } from './docx-styles.ts';

/** Ce qu'un fichier XML ne peut pas porter : signes de commande, moitiés de caractère, non-caractères. */
const HORS_DU_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const DROITE_A_GAUCHE = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]`;
const SUITE_DE_DROITE_A_GAUCHE = new RegExp(`(${DROITE_A_GAUCHE}+(?:[\\p{M}\\p{Z}]*${DROITE_A_GAUCHE}+)*)`, 'u');
const COMMENCE_A_DROITE = new RegExp(`^${DROITE_A_GAUCHE}`, 'u');

/**
 * Le texte en suites d'un seul sens. Une accolade ouvrante finit sa suite : la bibliothèque remplace `{…}` dans le
 * fichier entier pour numéroter ses listes, et prendrait pour elle ce qu'une personne a écrit.
 */
export const couper = (texte: string): readonly string[] =>
  texte
    .replace(HORS_DU_XML, '')
    .split(SUITE_DE_DROITE_A_GAUCHE)
    .flatMap((suite) => suite.split(/(?<=\{)/))
    .filter((suite) => suite !== '');

const ecrireMorceau = (morceau: Morceau, gras: boolean): readonly TextRun[] =>
  couper(morceau.texte).map(
    (text) =>
      new TextRun({
        text,
        ...(gras ? { bold: true } : {}),
        ...(morceau.nature === 'blanc' ? { style: STYLES.blanc } : {}),
        ...(COMMENCE_A_DROITE.test(text) ? { rightToLeft: true } : {}),
      }),
  );

/** Une phrase, en suites de texte ; un blanc y est surligné. */
export const ecrirePhrase = (phrase: Phrase, gras = false): TextRun[] =>
  phrase.flatMap((morceau) => ecrireMorceau(morceau, gras));

/** Nos propres mots. */
export const ecrireMots = (texte: string, gras = false): TextRun[] => ecrirePhrase([{ nature: 'texte', texte }], gras);
