import { useLocation } from 'wouter';
import { BoutonFichier } from '../elements/bouton-fichier.tsx';
import { BoutonCopier } from '../elements/copier.tsx';
import { telecharger } from '../elements/telecharger.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { ecrireFichier, lireFichier } from '../etat/fichier.ts';
import { ecrireLien } from '../etat/lien.ts';
import type { Chemin } from '../routes.ts';

/** Les écrans qui montrent la simulation ; les autres ont leur propre fichier, ou n'en ont pas. */
const ECRANS_DE_LA_SIMULATION: ReadonlySet<string> = new Set<Chemin>(['/', '/etapes']);

/** Copier le lien, enregistrer, rouvrir : la simulation n'est gardée que par la personne. */
const CommandesDeSimulation = () => {
  const { simulation, aujourdHui, origine, agir } = useSimulation();
  const [lieu] = useLocation();
  const ouvrir = async (fichier: File) => agir({ geste: 'ouvrir', ...(await lireFichier(fichier, simulation)) });
  return (
    <>
      <BoutonCopier
        texte={`${origine}${lieu}${ecrireLien(simulation, aujourdHui)}`}
        libelle="Copier le lien"
        nom={
          simulation.bareme === undefined
            ? 'de la simulation, sans les réponses de santé'
            : 'de la simulation, sans les réponses de santé ni le barème'
        }
      />
      <button
        type="button"
        className="bouton bouton-petit"
        onClick={() => telecharger('tandem-simulation.json', 'application/json', ecrireFichier(simulation))}
      >
        Enregistrer
      </button>
      <BoutonFichier
        libelle="Ouvrir"
        nom="Fichier d’une simulation"
        classe="bouton bouton-petit"
        choisir={(fichier) => void ouvrir(fichier)}
      />
    </>
  );
};

/** Ce que l'on peut faire de l'écran. */
export const Commandes = () => {
  const [lieu] = useLocation();
  return (
    <div className="commandes">
      {ECRANS_DE_LA_SIMULATION.has(lieu) ? <CommandesDeSimulation /> : null}
      <button type="button" className="bouton bouton-petit bouton-plein" onClick={() => window.print()}>
        Imprimer
      </button>
    </div>
  );
};
