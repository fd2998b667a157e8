import { HeadingLevel, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Bloc, Phrase, Section, Tableau } from '../../usages/ports.ts';
import { LISTES, STYLES } from './docx-styles.ts';
import { ecrireMots, ecrirePhrase } from './docx-texte.ts';

/** La largeur du texte d'une page A4 aux marges de deux centimètres, en vingtièmes de point. */
export const LARGEUR = 9638;
const RETRAIT_DU_DESTINATAIRE = 5100;
const HAUTEUR_DE_SIGNATURE = 1300;
/** Jusqu'à tant de lignes, un tableau reste d'un seul tenant. */
const LIGNES_GARDEES = 8;

const cellule = (phrase: Phrase, largeur: number, style: string): TableCell =>
  new TableCell({
    children: [new Paragraph({ style, children: ecrirePhrase(phrase) })],
    width: { size: largeur, type: WidthType.DXA },
  });

const repartir = (parts: readonly number[]): readonly number[] => {
  const total = parts.reduce((somme, part) => somme + part, 0);
  return parts.map((part) => Math.floor((LARGEUR * part) / total));
};

const enTexte = (texte: string): Phrase => [{ nature: 'texte', texte }];

const ecrireTableau = ({ entetes, lignes, largeurs }: Tableau, style: string): Table => {
  const colonnes = repartir(largeurs ?? entetes.map(() => 1));
  const ligne = (phrases: readonly Phrase[], style: string) =>
    phrases.map((phrase, rang) => cellule(phrase, colonnes[rang] ?? 0, style));
  return new Table({
    style: STYLES.tableau,
    layout: TableLayoutType.FIXED,
    width: { size: LARGEUR, type: WidthType.DXA },
    columnWidths: colonnes,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: ligne(entetes.map(enTexte), STYLES.entete) }),
      ...lignes.map(
        (phrases, rang) =>
          new TableRow({
            cantSplit: true,
            keepNext: lignes.length <= LIGNES_GARDEES && rang < lignes.length - 1,
            children: ligne(phrases, style),
          }),
      ),
    ],
  });
};

/** Des cases où signer : la qualité en titre, le nom, puis la place de la main. */
const ecrireSignatures = ({ parties }: Extract<Bloc, { forme: 'signatures' }>): Table => {
  const colonnes = repartir(parties.map(() => 1));
  const ligne = (phrases: readonly Phrase[], style: string) =>
    phrases.map((phrase, rang) => cellule(phrase, colonnes[rang] ?? 0, style));
  return new Table({
    style: STYLES.tableau,
    layout: TableLayoutType.FIXED,
    width: { size: LARGEUR, type: WidthType.DXA },
    columnWidths: colonnes,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: ligne(
          parties.map(({ qualite }) => enTexte(qualite)),
          STYLES.entete,
        ),
      }),
      new TableRow({
        cantSplit: true,
        height: { value: HAUTEUR_DE_SIGNATURE, rule: HeightRule.ATLEAST },
        children: ligne(
          parties.map(({ nom }) => nom),
          STYLES.cellule,
        ),
      }),
    ],
  });
};

const espace = (style: string = STYLES.espace): Paragraph => new Paragraph({ style, children: [] });

const ecrireAdresse = ({ place, lignes }: Extract<Bloc, { forme: 'adresse' }>): readonly Paragraph[] => [
  ...lignes.map(
    (phrase) =>
      new Paragraph({
        style: STYLES.adresse,
        ...(place === 'destinataire' ? { indent: { left: RETRAIT_DU_DESTINATAIRE } } : {}),
        children: ecrirePhrase(phrase),
      }),
  ),
  espace(STYLES.adresse),
];

const ecrireSignature = (nom: Phrase): readonly Paragraph[] => [
  espace(STYLES.adresse),
  espace(STYLES.adresse),
  espace(STYLES.adresse),
  new Paragraph({ style: STYLES.adresse, indent: { left: RETRAIT_DU_DESTINATAIRE }, children: ecrirePhrase(nom) }),
];

const ecrireListe = (elements: readonly Phrase[], reference: string): readonly Paragraph[] =>
  elements.map((phrase) => new Paragraph({ numbering: { reference, level: 0 }, children: ecrirePhrase(phrase) }));

/** `lie` : la page ne se coupe pas entre ce paragraphe et ce qui le suit. */
const ecrireBloc = (bloc: Bloc, style: string, lie: boolean): readonly (Paragraph | Table)[] => {
  switch (bloc.forme) {
    case 'paragraphe':
      return [new Paragraph({ style: STYLES.corps, keepNext: lie, children: ecrirePhrase(bloc.phrase) })];
    case 'liste':
      return ecrireListe(bloc.elements, LISTES.puces);
    case 'cases':
      return ecrireListe(bloc.elements, LISTES.cases);
    case 'tableau':
      return [ecrireTableau(bloc, style), espace()];
    case 'adresse':
      return ecrireAdresse(bloc);
    case 'mention':
      return [
        new Paragraph({
          style: STYLES.mention,
          children: [...ecrireMots(`${bloc.nom}\u00a0: `, true), ...ecrirePhrase(bloc.phrase)],
        }),
      ];
    case 'signature':
      return ecrireSignature(bloc.nom);
    case 'signatures':
      return [ecrireSignatures(bloc), espace()];
    case 'verifier':
      return [
        new Paragraph({
          style: STYLES.verifier,
          children: [...ecrireMots('À vérifier. ', true), ...ecrirePhrase(bloc.phrase)],
        }),
      ];
  }
};

/** Le titre du document. */
export const ecrireTitre = (titre: string, surUneNouvellePage = false): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: surUneNouvellePage,
    children: ecrireMots(titre),
  });

const ecrireSectionEn = ({ titre, blocs }: Section, style: string): readonly (Paragraph | Table)[] => [
  ...(titre === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: ecrireMots(titre) })]),
  ...blocs.flatMap((bloc) =>
    ecrireBloc(
      bloc,
      style,
      blocs.some(({ forme }) => forme === 'signatures'),
    ),
  ),
];

/** Une partie : son titre s'il y en a un, puis ses blocs. */
export const ecrireSection = (une: Section): readonly (Paragraph | Table)[] => ecrireSectionEn(une, STYLES.cellule);

/** Une partie de la feuille de relecture, en plus petit. */
export const ecrireRelecture = (une: Section): readonly (Paragraph | Table)[] => ecrireSectionEn(une, STYLES.source);

/** Les parties d'une lettre, séparées d'une ligne. */
export const ecrireLettre = (sections: readonly Section[]): readonly (Paragraph | Table)[] =>
  sections.flatMap((une, rang) => [...(rang === 0 ? [] : [espace(STYLES.adresse)]), ...ecrireSection(une)]);
