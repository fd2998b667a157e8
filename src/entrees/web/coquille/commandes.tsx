import { useRef } from 'react';
import { BoutonCopier } from '../elements/copier.tsx';
import { telecharger } from '../elements/telecharger.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { ecrireFichier, lireFichier } from '../etat/fichier.ts';
import { ecrireLien } from '../etat/lien.ts';

/** Copier le lien, enregistrer, rouvrir, imprimer : la simulation n'est gardée que par la personne. */
export const Commandes = () => {
  const { simulation, aujourdHui, agir } = useSimulation();
  const fichier = useRef<HTMLInputElement>(null);
  const { origin, pathname } = window.location;
  const ouvrir = async (choisi: File | undefined) => {
    if (choisi === undefined) return;
    agir({ geste: 'ouvrir', ...(await lireFichier(choisi, simulation)) });
    if (fichier.current !== null) fichier.current.value = '';
  };
  return (
    <div className="commandes">
      <BoutonCopier
        texte={`${origin}${pathname}${ecrireLien(simulation, aujourdHui)}`}
        libelle="Copier le lien"
        nom="de la simulation, sans les réponses de santé"
      />
      <button
        type="button"
        className="bouton bouton-petit"
        onClick={() => telecharger('tandem-simulation.json', 'application/json', ecrireFichier(simulation))}
      >
        Enregistrer
      </button>
      <button type="button" className="bouton bouton-petit" onClick={() => fichier.current?.click()}>
        Ouvrir
      </button>
      <input
        ref={fichier}
        type="file"
        accept=".json,application/json"
        className="invisible"
        tabIndex={-1}
        aria-label="Fichier d’une simulation"
        onChange={({ target }) => void ouvrir(target.files?.[0])}
      />
      <button type="button" className="bouton bouton-petit bouton-plein" onClick={() => window.print()}>
        Imprimer
      </button>
    </div>
  );
};
