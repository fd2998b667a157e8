import { lireLignes, type Separateur } from './forme.ts';
import type { Rejet } from './lignes.ts';

/*
 * Comment un bloc de texte se découpe en lignes numérotées : le même parcours pour la ligne de commande, qui en garde
 * les réponses, et pour la page, qui en garde aussi les cellules.
 */

const ILLISIBLE: Omit<Rejet, 'ligne'> = {
  colonne: '',
  raison: 'Des octets n’y sont pas du texte dans le codage du fichier.',
};

const compterFins = (texte: string): number => {
  let nombre = 0;
  for (let place = texte.indexOf('\n'); place !== -1; place = texte.indexOf('\n', place + 1)) nombre += 1;
  return nombre;
};

/**
 * Les lignes d'un bloc de tableau, faites une à une. Une ligne vide est passée ; une ligne dont des octets ne sont pas du
 * texte est mise à part. Les fins de ligne enfermées dans une cellule comptent : les numéros sont ceux du fichier.
 */
export const parcourirTableau = <Issue>(
  texte: string,
  premiereLigne: number,
  separateur: Separateur,
  faire: (cellules: readonly string[], ligne: number) => Issue,
): readonly (Issue | Rejet)[] => {
  let numero = premiereLigne;
  const issues: (Issue | Rejet)[] = [];
  for (const cellules of lireLignes(texte, separateur)) {
    const ligne = numero;
    numero += 1;
    let vide = true;
    let illisible = false;
    for (const cellule of cellules) {
      if (cellule === '') continue;
      vide &&= cellule.trim() === '';
      if (cellule.includes('\n')) numero += compterFins(cellule);
      illisible ||= cellule.includes('\ufffd');
    }
    if (vide) continue;
    issues.push(illisible ? { ligne, ...ILLISIBLE } : faire(cellules, ligne));
  }
  return issues;
};

const lireJson = (texte: string): { readonly document: unknown } | undefined => {
  try {
    return { document: JSON.parse(texte) };
  } catch {
    return undefined;
  }
};

/** L'identifiant qu'une ligne de NDJSON porte à côté de son document ; `origine`, à côté aussi, n'est pas lue. */
const separerId = (document: unknown): { readonly id: string; readonly reste: unknown } => {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return { id: '', reste: document };
  }
  const { id, origine: _, ...reste }: { id?: unknown; origine?: unknown } = document;
  return { id: typeof id === 'string' || typeof id === 'number' ? String(id) : '', reste };
};

/** Les documents d'un bloc de NDJSON, faits un à un ; ce qui n'est pas du JSON est mis à part. */
export const parcourirDocuments = <Issue>(
  texte: string,
  premiereLigne: number,
  faire: (document: unknown, ligne: number, id: string) => Issue,
): readonly (Issue | Rejet)[] =>
  texte.split('\n').flatMap((brut, rang): readonly (Issue | Rejet)[] => {
    const ligne = premiereLigne + rang;
    const propre = brut.trim();
    if (propre === '') return [];
    if (propre.includes('\ufffd')) return [{ ligne, ...ILLISIBLE }];
    const lu = lireJson(propre);
    if (lu === undefined) return [{ ligne, colonne: '', raison: 'Ce n’est pas du JSON.' }];
    const { id, reste } = separerId(lu.document);
    return [faire(reste, ligne, id)];
  });
