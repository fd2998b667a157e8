import { ecrireJour } from '../../commun/jour.ts';
import type { Brouillon } from '../../usages/ports.ts';

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const proteger = (texte: string): string => texte.replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? signe);

/** Les propriétés du fichier : titre, langue, jour. La bibliothèque y met l'heure de la machine ; on écrit les nôtres. */
export const ecrireProprietes = ({ titre, avertissement, faitLe }: Brouillon): string => {
  const instant = `${ecrireJour(faitLe)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${proteger(titre)}</dc:title><dc:creator>Tandem</dc:creator>`,
    `<dc:description>${proteger(avertissement)}</dc:description><dc:language>fr-FR</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
};
