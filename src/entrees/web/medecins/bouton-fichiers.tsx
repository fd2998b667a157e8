import { BoutonFichiers } from '../elements/bouton-fichier.tsx';
import { SEANCE } from './seance.ts';

interface Proprietes {
  readonly libelle: string;
  readonly nom: string;
  readonly accepte: string;
  readonly classe?: string;
}

export const TABLEAUX = '.csv,.tsv,.txt,.ndjson,.jsonl,.xlsx,.parquet,.json';

/** Un bouton qui donne à la séance un fichier, et ceux qui l'accompagnent. */
export const BoutonDeLaSeance = (proprietes: Proprietes) => (
  <BoutonFichiers {...proprietes} choisir={(fichiers) => void SEANCE.recevoir(fichiers)} />
);
