import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Brouillon } from '../../usages/ports.ts';
import { daterLArchive } from './archive.ts';
import { ecrireLettre, ecrireRelecture, ecrireSection, ecrireTitre, LARGEUR } from './docx-blocs.ts';
import { FEUILLE_DE_STYLE, NUMEROTATION, STYLE_DE_TABLEAU, STYLES } from './docx-styles.ts';
import { ecrireMots } from './docx-texte.ts';
import { ecrireProprietes } from './proprietes.ts';

const A4 = { width: 11_906, height: 16_838 };
const MARGE = 1134;
const A_DROITE = [{ type: TabStopType.RIGHT, position: LARGEUR }];

const tabulation = (): TextRun => new TextRun({ children: [new Tab()] });

const hautDePage = ({ avertissement, droit }: Brouillon): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLES.haut,
        tabStops: A_DROITE,
        children: [...ecrireMots(avertissement), tabulation(), ...ecrireMots(droit)],
      }),
    ],
  });

const basDePage = ({ titre }: Brouillon): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLES.bas,
        tabStops: A_DROITE,
        children: [
          ...ecrireMots(titre),
          tabulation(),
          new TextRun({ children: ['Page ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const mettreEnPage = (brouillon: Brouillon): Document => {
  const { titre, genre, sections, relecture } = brouillon;
  return new Document({
    title: titre,
    externalStyles: STYLE_DE_TABLEAU,
    styles: FEUILLE_DE_STYLE,
    numbering: NUMEROTATION,
    sections: [
      {
        properties: {
          page: {
            size: A4,
            margin: { top: MARGE, right: MARGE, bottom: MARGE, left: MARGE, header: 567, footer: 567 },
          },
        },
        headers: { default: hautDePage(brouillon) },
        footers: { default: basDePage(brouillon) },
        children: [
          ...(genre === 'lettre' ? ecrireLettre(sections) : [ecrireTitre(titre), ...sections.flatMap(ecrireSection)]),
          ecrireTitre(relecture.titre, true),
          ...relecture.sections.flatMap(ecrireRelecture),
        ],
      },
    ],
  });
};

/**
 * Écrit un brouillon en DOCX : styles nommés, langue française, A4, pages numérotées, blancs surlignés, tableaux dont la
 * ligne de titre se répète. Le même brouillon donne les mêmes octets. Fonctionne dans Node et dans un navigateur.
 */
export const ecrireDocx = async (brouillon: Brouillon): Promise<Uint8Array> => {
  const octets = await Packer.toArrayBuffer(mettreEnPage(brouillon), false, [
    { path: 'docProps/core.xml', data: ecrireProprietes(brouillon) },
  ]);
  return daterLArchive(new Uint8Array(octets), brouillon.faitLe);
};
