import { type DragEvent, type ReactNode, useRef, useState } from 'react';

interface Proprietes {
  readonly deposer: (fichiers: readonly File[]) => void;
  readonly children: ReactNode;
}

const porteDesFichiers = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** L'écran entier reçoit un fichier que l'on y lâche ; le bouton fait de même au clavier. */
export const Depot = ({ deposer, children }: Proprietes) => {
  const [survole, survoler] = useState(false);
  const profondeur = useRef(0);
  const entrer = (de: 1 | -1) => (evenement: DragEvent) => {
    if (!porteDesFichiers(evenement)) return;
    evenement.preventDefault();
    profondeur.current += de;
    survoler(profondeur.current > 0);
  };
  return (
    <section
      className={survole ? 'page medecins medecins-survol' : 'page medecins'}
      aria-label="Mes médecins"
      onDragEnter={entrer(1)}
      onDragLeave={entrer(-1)}
      onDragOver={(evenement) => {
        if (porteDesFichiers(evenement)) evenement.preventDefault();
      }}
      onDrop={(evenement) => {
        if (!porteDesFichiers(evenement)) return;
        evenement.preventDefault();
        profondeur.current = 0;
        survoler(false);
        deposer([...evenement.dataTransfer.files]);
      }}
    >
      {children}
    </section>
  );
};
