import { AlignmentType, BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat } from 'docx';

/** Les noms des styles du document : ceux que la personne retrouve, et change, dans son traitement de texte. */
export const STYLES = {
  corps: 'BodyText',
  cellule: 'Cellule',
  entete: 'EnteteDeTableau',
  source: 'Source',
  adresse: 'Adresse',
  mention: 'Mention',
  espace: 'Espace',
  verifier: 'AVerifier',
  haut: 'HautDePage',
  bas: 'BasDePage',
  blanc: 'ACompleter',
  tableau: 'TableauDeTandem',
} as const;

export const LISTES = { puces: 'puces', cases: 'cases' } as const;

const POLICE = 'Calibri';
const ENCRE = '14211F';
const GRIS = '435250';
const VIOLET = '5F439B';
const JAUNE = 'FFF1A8';
const FILET = '778581';
const CREUX = 'E8EDEB';

/** Les tailles sont en demi-points, les espaces en vingtièmes de point. */
export const FEUILLE_DE_STYLE: IStylesOptions = {
  default: {
    document: {
      run: { font: POLICE, size: 22, color: ENCRE, language: { value: 'fr-FR' } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    heading1: {
      run: { font: POLICE, size: 34, bold: true, color: ENCRE },
      paragraph: { spacing: { before: 0, after: 200 }, keepNext: true },
    },
    heading2: {
      run: { font: POLICE, size: 25, bold: true, color: ENCRE },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 60 } } },
  },
  paragraphStyles: [
    { id: STYLES.corps, name: 'Body Text', basedOn: 'Normal', quickFormat: true },
    {
      id: STYLES.cellule,
      name: 'Cellule',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 20 },
      paragraph: { spacing: { before: 40, after: 40, line: 245 } },
    },
    {
      id: STYLES.entete,
      name: 'En-tête de tableau',
      basedOn: STYLES.cellule,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: STYLES.espace,
      name: 'Espace',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { after: 0, line: 200 } },
    },
    {
      id: STYLES.source,
      name: 'Source',
      basedOn: STYLES.cellule,
      run: { size: 16 },
      paragraph: { spacing: { before: 0, after: 0, line: 230 } },
    },
    { id: STYLES.adresse, name: 'Adresse', basedOn: 'Normal', quickFormat: true, paragraph: { spacing: { after: 0 } } },
    {
      id: STYLES.mention,
      name: 'Mention',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: STYLES.verifier,
      name: 'À vérifier',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19, italics: true, color: VIOLET },
      paragraph: {
        spacing: { before: 60, after: 120, line: 245 },
        indent: { left: 227 },
        border: { left: { style: BorderStyle.SINGLE, size: 8, space: 8, color: VIOLET } },
      },
    },
    { id: STYLES.haut, name: 'Haut de page', basedOn: 'Normal', run: { size: 17, color: GRIS } },
    { id: STYLES.bas, name: 'Bas de page', basedOn: 'Normal', run: { size: 17, color: GRIS } },
  ],
  characterStyles: [
    {
      id: STYLES.blanc,
      name: 'À compléter',
      basedOn: 'DefaultParagraphFont',
      quickFormat: true,
      run: { shading: { type: 'clear', color: 'auto', fill: JAUNE } },
    },
  ],
};

const bord = (cote: string): string => `<w:${cote} w:val="single" w:sz="4" w:space="0" w:color="${FILET}"/>`;

/**
 * Le style des tableaux : des filets, une ligne de titre creuse. La bibliothèque n'en fait pas ; donné en feuille
 * extérieure, il s'ajoute à ceux qu'elle fait.
 */
export const STYLE_DE_TABLEAU = [
  '<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLES.tableau}"><w:name w:val="Tableau de Tandem"/>`,
  '<w:uiPriority w:val="59"/><w:qFormat/>',
  `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(bord).join('')}</w:tblBorders>`,
  '<w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${CREUX}"/></w:tcPr></w:tblStylePr></w:style></w:styles>`,
].join('');

const niveau = (signe: string) => [
  {
    level: 0,
    format: LevelFormat.BULLET,
    text: signe,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 397, hanging: 284 } } },
  },
];

export const NUMEROTATION: INumberingOptions = {
  config: [
    { reference: LISTES.puces, levels: niveau('•') },
    { reference: LISTES.cases, levels: niveau('☐') },
  ],
};
