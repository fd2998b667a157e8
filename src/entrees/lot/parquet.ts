import { DuckDBInstance } from '@duckdb/node-api';
import { accepter, type Resultat, refuser } from '../../commun/resultat.ts';
import type { Ecart } from '../contrat-json/refus.ts';
import { estDisquePlein } from './pannes.ts';

const MEMOIRE = '256MB';
/** Ces types n'ont pas de cellule : une liste, une structure, des octets. */
const SANS_CELLULE = /(\[\]|STRUCT|MAP|UNION|BLOB|\[\d+\])/;

const citer = (texte: string): string => `'${texte.replaceAll("'", "''")}'`;
const nommer = (colonne: string): string => `"${colonne.replaceAll('"', '""')}"`;

const ouvrir = async () => {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMOIRE,
    threads: '2',
    preserve_insertion_order: 'true',
  });
  return { instance, connexion: await instance.connect() };
};

/** Ce qu'une colonne devient dans un tableau de texte. Un instant à minuit est un jour ; un autre garde son heure. */
const enTexte = (colonne: string, type: string): string => {
  const nom = nommer(colonne);
  if (!type.startsWith('TIMESTAMP')) return nom;
  return `CASE WHEN date_trunc('day', ${nom}) = ${nom} THEN strftime(${nom}, '%Y-%m-%d') ELSE ${nom}::VARCHAR END AS ${nom}`;
};

/** Écrit un fichier Parquet en CSV, ligne à ligne, sans le garder en mémoire. Un type sans cellule est refusé, nommé. */
export const parquetEnCsv = async (parquet: string, csv: string): Promise<Resultat<undefined, readonly Ecart[]>> => {
  const { instance, connexion } = await ouvrir();
  try {
    const lecture = `read_parquet(${citer(parquet)})`;
    const colonnes = (await connexion.runAndReadAll(`DESCRIBE SELECT * FROM ${lecture}`)).getRowObjects();
    const types = colonnes.map((une) => [String(une.column_name), String(une.column_type)] as const);
    const refusee = types.find(([, type]) => SANS_CELLULE.test(type));
    if (refusee !== undefined) {
      return refuser([{ chemin: refusee[0], message: `Le type ${refusee[1]} ne tient pas dans une cellule.` }]);
    }
    const choix = types.map(([nom, type]) => enTexte(nom, type)).join(', ');
    await connexion.run(
      `COPY (SELECT ${choix} FROM ${lecture}) TO ${citer(csv)} (FORMAT csv, DELIMITER ';', HEADER true)`,
    );
    return accepter(undefined);
  } catch (erreur) {
    if (estDisquePlein(erreur)) throw erreur;
    return refuser([{ chemin: parquet, message: 'Ce n’est pas un fichier Parquet que l’on sache lire.' }]);
  } finally {
    connexion.closeSync();
    instance.closeSync();
  }
};

const ENTIERS: ReadonlySet<string> = new Set(['ligne', 'cibleMt', 'cibleFileActive']);
const SOMMES = /^(annee\d(Avant|Apres)?|ecart(\d|Min|Max)?|total(Min|Max|Avant|Apres)?)$/;

const typeDe = (colonne: string): string => {
  if (ENTIERS.has(colonne)) return 'BIGINT';
  return SOMMES.test(colonne) ? 'DECIMAL(14,2)' : 'VARCHAR';
};

/** Écrit en Parquet le CSV qu'un lot a fait, avec un type par colonne. */
export const csvEnParquet = async (
  csv: string,
  parquet: string,
  colonnes: readonly string[],
  separateur: string,
): Promise<void> => {
  const { instance, connexion } = await ouvrir();
  try {
    const types = colonnes.map((colonne) => `${citer(colonne)}: ${citer(typeDe(colonne))}`).join(', ');
    const lecture = `read_csv(${citer(csv)}, delim=${citer(separateur)}, header=true, columns={${types}})`;
    await connexion.run(`COPY (SELECT * FROM ${lecture}) TO ${citer(parquet)} (FORMAT parquet)`);
  } finally {
    connexion.closeSync();
    instance.closeSync();
  }
};
