import { inflateRawSync } from 'node:zlib';

/** Une entrée d'archive, telle qu'on la relit. */
export interface Entree {
  readonly texte: string;
  /** Le jour et l'heure d'une archive ZIP, en un nombre. */
  readonly date: number;
}

/** Relit une archive ZIP par son sommaire ; chaque fichier est un texte. */
export const lireArchive = (octets: Uint8Array): ReadonlyMap<string, Entree> => {
  const source = Buffer.from(octets);
  const fin = source.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const entrees = new Map<string, Entree>();
  let position = source.readUInt32LE(fin + 16);
  for (let reste = source.readUInt16LE(fin + 10); reste > 0; reste -= 1) {
    const [taille, nom, extra, note, debut] = [
      source.readUInt32LE(position + 20),
      source.readUInt16LE(position + 28),
      source.readUInt16LE(position + 30),
      source.readUInt16LE(position + 32),
      source.readUInt32LE(position + 42),
    ];
    const donnees = debut + 30 + source.readUInt16LE(debut + 26) + source.readUInt16LE(debut + 28);
    const contenu = source.subarray(donnees, donnees + taille);
    const brut = source.readUInt16LE(position + 10) === 0 ? contenu : inflateRawSync(contenu);
    const date = source.readUInt32LE(position + 12);
    if (date !== source.readUInt32LE(debut + 10)) throw new Error('Deux dates pour une entrée');
    entrees.set(source.toString('utf8', position + 46, position + 46 + nom), { texte: brut.toString('utf8'), date });
    position += 46 + nom + extra + note;
  }
  return entrees;
};

const ENTITES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoder = (xml: string): string => xml.replace(/&(\w+);/g, (_, nom: string) => ENTITES[nom] ?? `&${nom};`);

/** Le texte de chaque paragraphe, dans l'ordre du fichier. */
export const lireParagraphes = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, contenu = '']) =>
    decoder([...contenu.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, texte = '']) => texte).join('')),
  );

/** Le XML est-il bien formé ? Chaque balise ouverte se ferme, aucun signe interdit, aucune entité inconnue. */
export const fautesDuXml = (xml: string): readonly string[] => {
  const ouvertes: string[] = [];
  const fautes: string[] = [];
  for (const [, ferme, nom = '', reste = ''] of xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*\s*\/?)>/g)) {
    if (ferme === '/') {
      if (ouvertes.pop() !== nom) fautes.push(`</${nom}> ferme autre chose`);
    } else if (!reste.endsWith('/')) ouvertes.push(nom);
  }
  const hors = xml.replace(/<\?[^>]*\?>|<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g, '');
  if (/[<>]/.test(hors)) fautes.push('un chevron hors d’une balise');
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(hors)) fautes.push('une esperluette seule');
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml)) fautes.push('un signe interdit');
  return ouvertes.length === 0 ? fautes : [...fautes, `jamais fermées : ${ouvertes.join(', ')}`];
};
