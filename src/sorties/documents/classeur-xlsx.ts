import writeXlsxFile from 'write-excel-file/node';
import type { Cellule, Classeur, Format } from '../../usages/ports.ts';

const FORMATS: Readonly<Record<Format, string>> = {
  euros: '#,##0.00',
  'pour-cent': '0%',
  entier: '0',
  effectif: '#,##0',
  date: 'dd/mm/yyyy',
};
/** Le fond d'une case à remplir. */
const A_REMPLIR = { backgroundColor: '#e8edeb' } as const;

const ecrireCellule = (cellule: Cellule) => {
  const fond = 'saisie' in cellule ? A_REMPLIR : {};
  switch (cellule.genre) {
    case 'vide': {
      if (cellule.saisie === undefined) return null;
      return cellule.format === undefined ? A_REMPLIR : { ...A_REMPLIR, type: Number, format: FORMATS[cellule.format] };
    }
    case 'texte':
      return {
        value: cellule.texte,
        type: String,
        ...fond,
        ...(cellule.gras === true ? { fontWeight: 'bold' as const } : {}),
        ...(cellule.retour === true ? { wrap: true } : {}),
      };
    case 'nombre':
      return { value: cellule.nombre, type: Number, format: FORMATS[cellule.format], ...fond };
    case 'formule':
      return { value: cellule.formule, type: 'Formula' as const, format: FORMATS[cellule.format] };
  }
};

const echapper = (texte: string): string =>
  texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const CELLULE_CALCULEE = /<c ([^>]*)>(<f>[\s\S]*?<\/f>)<\/c>/g;

/** La bibliothèque écrit la formule sans ce qu'elle donne : un lecteur qui ne calcule pas verrait une case vide. */
const poserLesValeurs = ({ feuilles }: Classeur) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }): string => {
          const formules = (feuilles[sheetIndex]?.lignes ?? []).flat().filter(({ genre }) => genre === 'formule');
          let rang = 0;
          return xml.replace(CELLULE_CALCULEE, (entiere, attributs: string, formule: string) => {
            const cellule = formules[rang];
            rang += 1;
            if (cellule?.genre !== 'formule') return entiere;
            const { valeur } = cellule;
            return typeof valeur === 'number'
              ? `<c ${attributs}>${formule}<v>${valeur}</v></c>`
              : `<c ${attributs} t="str">${formule}<v>${echapper(valeur)}</v></c>`;
          });
        },
      },
    },
  },
});

/** Écrit un classeur XLSX : des textes qui restent des textes, des nombres, des formules avec leur valeur. */
export const ecrireXlsx = async (classeur: Classeur): Promise<Uint8Array> => {
  const feuilles = classeur.feuilles.map(({ nom, largeurs, lignes, figees }) => ({
    sheet: nom,
    ...(figees === undefined ? {} : { stickyRowsCount: figees.lignes, stickyColumnsCount: figees.colonnes }),
    columns: largeurs.map((width) => ({ width })),
    data: lignes.map((ligne) => ligne.map(ecrireCellule)),
  }));
  return new Uint8Array(await writeXlsxFile(feuilles, { features: [poserLesValeurs(classeur)] }).toBuffer());
};
