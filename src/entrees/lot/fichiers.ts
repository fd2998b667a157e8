import { existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { EXTENSIONS, type Format, formatDe } from './formats.ts';
import { type DemandeDeLot, faireLot, type LotFait } from './lot.ts';
import { direPanne } from './pannes.ts';
import { colonnesDe } from './sortie.ts';

type Demandee = Omit<DemandeDeLot, 'genre' | 'formatDeSortie' | 'origine'> & {
  /** Remplacer un fichier de sortie qui existe déjà. */
  readonly remplacer: boolean;
};
type Issue = Resultat<LotFait, readonly Ecart[]>;

const refus = (chemin: string, message: string): Issue => refuser([{ chemin, message }]);

const examinerLesFichiers = ({ entree, sortie, commande, remplacer }: Demandee): Issue | undefined => {
  if (!existsSync(entree)) return refus(entree, 'Ce fichier n’existe pas.');
  if (!statSync(entree).isFile()) return refus(entree, 'C’est un dossier, pas un fichier.');
  const formats = { entree: formatDe(entree), sortie: formatDe(sortie) };
  if (formats.entree === undefined) return refus(entree, `Cette extension n’est pas connue (${EXTENSIONS}).`);
  if (formats.sortie === undefined) return refus(sortie, `Cette extension n’est pas connue (${EXTENSIONS}).`);
  if (commande === 'suivre' && (formats.entree !== 'ndjson' || formats.sortie !== 'ndjson')) {
    return refus(entree, 'Des contrats se suivent en NDJSON, une ligne chacun, vers du NDJSON.');
  }
  if (existsSync(sortie) && statSync(sortie).isDirectory()) return refus(sortie, 'C’est un dossier, pas un fichier.');
  if (existsSync(sortie) && realpathSync(sortie) === realpathSync(entree)) {
    return refus(sortie, 'La sortie est le fichier d’entrée : donnez un autre nom.');
  }
  if (existsSync(sortie) && !remplacer) {
    return refus(sortie, 'Ce fichier existe déjà. Ajoutez --remplacer, ou donnez un autre nom.');
  }
  return undefined;
};

/** Met l'entrée en CSV si elle n'est ni du CSV ni du NDJSON ; rend le fichier à lire. */
const convertirLEntree = async (
  entree: string,
  format: Format,
  passage: string,
): Promise<Resultat<string, readonly Ecart[]>> => {
  if (format === 'csv' || format === 'ndjson') return accepter(entree);
  const convertie =
    format === 'parquet'
      ? await (await import('./parquet.ts')).parquetEnCsv(entree, passage)
      : await (await import('./classeur.ts')).classeurEnCsv(entree, passage);
  return convertie.accepte ? accepter(passage) : convertie;
};

/** Met en Parquet ou en XLSX le CSV qu'un lot a fait : écrit à côté, puis renommé. */
const convertirLaSortie = async (
  csv: string,
  sortie: string,
  format: 'parquet' | 'xlsx',
  colonnes: readonly string[],
): Promise<void> => {
  const passage = `${sortie}.partiel`;
  try {
    if (format === 'parquet') await (await import('./parquet.ts')).csvEnParquet(csv, passage, colonnes, ';');
    else await (await import('./classeur.ts')).csvEnClasseur(csv, passage, ';');
    renameSync(passage, sortie);
  } catch (erreur) {
    rmSync(passage, { force: true });
    throw erreur;
  }
};

const faireEtConvertir = async (demande: Demandee, passage: string): Promise<Issue> => {
  const formats = { entree: formatDe(demande.entree) ?? 'csv', sortie: formatDe(demande.sortie) ?? 'csv' };
  const lisible = await convertirLEntree(demande.entree, formats.entree, passage);
  if (!lisible.accepte) return lisible;
  const converti = formats.sortie === 'parquet' || formats.sortie === 'xlsx' ? formats.sortie : undefined;
  const sortie = converti === undefined ? demande.sortie : `${demande.sortie}.csv`;
  const issue = await faireLot({
    ...demande,
    entree: lisible.valeur,
    origine: demande.entree,
    sortie,
    genre: formats.entree === 'ndjson' ? 'documents' : 'tableau',
    formatDeSortie: formats.sortie === 'ndjson' ? 'ndjson' : 'csv',
  });
  if (issue.accepte && converti !== undefined) {
    await convertirLaSortie(sortie, demande.sortie, converti, colonnesDe(demande.comparaison !== undefined));
    rmSync(sortie);
  }
  return issue;
};

/**
 * Un lot d'un fichier à un autre, quels que soient leurs formats. Parquet et XLSX passent par un CSV posé à côté de la
 * sortie, retiré à la fin : la coupe, la reprise et l'évaluation sont les mêmes pour tous. Un disque plein, un dossier
 * absent ou fermé sont des refus ; ce qui était fait le reste, et se reprend.
 */
export const faireLotDeFichiers = async (demande: Demandee): Promise<Issue> => {
  const passage = `${demande.sortie}.entree.csv`;
  try {
    return examinerLesFichiers(demande) ?? (await faireEtConvertir(demande, passage));
  } catch (erreur) {
    const panne = direPanne(erreur, demande.sortie);
    if (panne === undefined) throw erreur;
    return panne;
  } finally {
    // Un nom que le système refuse ne s'efface pas non plus : il n'a alors pas été écrit.
    if (existsSync(passage)) rmSync(passage);
  }
};
