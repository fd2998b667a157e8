export const FORMATS = ['csv', 'ndjson', 'parquet', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

const PAR_EXTENSION: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.txt': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.parquet': 'parquet',
  '.xlsx': 'xlsx',
};

/** Le format que dit l'extension d'un fichier, ou rien. */
export const formatDe = (fichier: string): Format | undefined =>
  PAR_EXTENSION[/[^/\\](\.[^./\\]*)$/.exec(fichier)?.[1]?.toLowerCase() ?? ''];

export const EXTENSIONS = Object.keys(PAR_EXTENSION).join(', ');
