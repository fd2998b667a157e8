import { useRef } from 'react';

interface Proprietes {
  readonly libelle: string;
  readonly nom: string;
  readonly classe?: string;
  readonly choisir: (fichier: File) => void;
}

/** Un bouton qui ouvre le choix d'un fichier. */
export const BoutonFichier = ({ libelle, nom, classe = 'bouton', choisir }: Proprietes) => {
  const entree = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={classe} onClick={() => entree.current?.click()}>
        {libelle}
      </button>
      <input
        ref={entree}
        type="file"
        accept=".json,application/json"
        className="invisible"
        tabIndex={-1}
        aria-label={nom}
        onChange={({ target }) => {
          const choisi = target.files?.[0];
          target.value = '';
          if (choisi !== undefined) choisir(choisi);
        }}
      />
    </>
  );
};
