import { useRef } from 'react';

interface Apparence {
  readonly libelle: string;
  /** Ce que l'on choisit, pour qui ne voit pas où est le bouton. */
  readonly nom: string;
  readonly classe?: string;
  /** Les formes proposées, comme l'attribut `accept`. */
  readonly accepte?: string;
}

interface PlusieursFichiers extends Apparence {
  readonly plusieurs?: boolean;
  readonly choisir: (fichiers: readonly [File, ...File[]]) => void;
}

interface UnFichier extends Apparence {
  readonly choisir: (fichier: File) => void;
}

/** Un bouton qui ouvre le choix d'un fichier, et de ceux qui l'accompagnent. */
export const BoutonFichiers = ({
  libelle,
  nom,
  classe = 'bouton',
  accepte = '.json,application/json',
  plusieurs = true,
  choisir,
}: PlusieursFichiers) => {
  const entree = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={classe} onClick={() => entree.current?.click()}>
        {libelle}
      </button>
      <input
        ref={entree}
        type="file"
        multiple={plusieurs}
        accept={accepte}
        className="invisible"
        tabIndex={-1}
        aria-label={nom}
        onChange={({ target }) => {
          const [premier, ...suite] = [...(target.files ?? [])];
          // Le même fichier, choisi de nouveau, se relit.
          target.value = '';
          if (premier !== undefined) choisir([premier, ...suite]);
        }}
      />
    </>
  );
};

/** Un bouton qui ouvre le choix d'un fichier. */
export const BoutonFichier = ({ choisir, ...apparence }: UnFichier) => (
  <BoutonFichiers {...apparence} plusieurs={false} choisir={([fichier]) => choisir(fichier)} />
);
