import { useRef } from 'react';
import { SEANCE } from './seance.ts';

interface Proprietes {
  readonly libelle: string;
  readonly nom: string;
  readonly accepte: string;
  readonly classe?: string;
}

export const TABLEAUX = '.csv,.tsv,.txt,.ndjson,.jsonl,.xlsx,.parquet,.json';

/** Un bouton qui ouvre le choix d'un fichier, et de ceux qui l'accompagnent. */
export const BoutonFichiers = ({ libelle, nom, accepte, classe = 'bouton' }: Proprietes) => {
  const entree = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={classe} onClick={() => entree.current?.click()}>
        {libelle}
      </button>
      <input
        ref={entree}
        type="file"
        multiple
        accept={accepte}
        className="invisible"
        tabIndex={-1}
        aria-label={nom}
        onChange={({ target }) => {
          const choisis = [...(target.files ?? [])];
          target.value = '';
          if (choisis.length > 0) void SEANCE.recevoir(choisis);
        }}
      />
    </>
  );
};
