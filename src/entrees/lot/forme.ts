import { parse } from 'csv-parse/sync';

export const CODAGES = ['utf-8', 'windows-1252'] as const;
export type Codage = (typeof CODAGES)[number];
export const SEPARATEURS = [';', ',', '\t'] as const;
export type Separateur = (typeof SEPARATEURS)[number];

/** Comment un tableau de texte est écrit. */
export interface Forme {
  readonly codage: Codage;
  readonly separateur: Separateur;
  /** Longueur de la marque d'ordre des octets, à sauter : 0 ou 3. */
  readonly marque: number;
}

const MARQUE_UTF8 = [0xef, 0xbb, 0xbf] as const;

/** La marque d'un fichier en UTF-16, dans un ordre ou dans l'autre : les tableurs en écrivent parfois. */
export const estUtf16 = ([premier, second]: Uint8Array): boolean =>
  (premier === 0xff && second === 0xfe) || (premier === 0xfe && second === 0xff);

/** Un caractère coupé par la fin de l'extrait n'est pas une faute de codage. */
const estUtf8 = (extrait: Uint8Array, entier: boolean): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(extrait, { stream: !entier });
    return true;
  } catch {
    return false;
  }
};

/** Le séparateur qui coupe le plus la première ligne, hors des guillemets. */
const devinerSeparateur = (premiere: string): Separateur => {
  const sansGuillemets = premiere.replace(/"[^"]*"/g, '');
  const compter = (signe: string) => sansGuillemets.split(signe).length;
  return [...SEPARATEURS].sort((a, b) => compter(b) - compter(a))[0] ?? ';';
};

/** Reconnaît le codage, la marque et le séparateur au début du fichier. */
export const reconnaitre = (extrait: Uint8Array, entier: boolean): Forme => {
  const marque = MARQUE_UTF8.every((octet, rang) => extrait[rang] === octet) ? 3 : 0;
  const codage: Codage = marque > 0 || estUtf8(extrait, entier) ? 'utf-8' : 'windows-1252';
  const texte = new TextDecoder(codage).decode(extrait.subarray(marque));
  return { codage, marque, separateur: devinerSeparateur(texte.split(/\r?\n/, 1)[0] ?? '') };
};

/** Les lignes d'un morceau de tableau. Un guillemet au milieu d'une cellule y est une lettre comme une autre. */
export const lireLignes = (texte: string, separateur: Separateur): readonly (readonly string[])[] =>
  parse(texte, {
    delimiter: separateur,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n'],
  });
