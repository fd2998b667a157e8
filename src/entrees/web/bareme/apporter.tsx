import { type RefObject, useRef, useState } from 'react';
import type { Ecart } from '../../contrat-json/refus.ts';
import { BoutonFichier } from '../elements/bouton-fichier.tsx';
import { FichierRefuse } from '../elements/fichier-refuse.tsx';
import { useSimulation } from '../etat/contexte.tsx';
import { lireFichierDeBareme } from './ouvrir.ts';

/** Le focus reste là où l'on a agi quand le bouton qui l'avait n'a plus d'objet ; au contenu, si la place s'en va aussi. */
export const useFocusGarde = <Element extends HTMLElement>(): readonly [RefObject<Element | null>, () => void] => {
  const place = useRef<Element>(null);
  const garder = () =>
    requestAnimationFrame(() => {
      const ici = place.current ?? document.querySelector<HTMLElement>('#contenu');
      ici?.focus({ preventScroll: true });
    });
  return [place, garder];
};

interface Proprietes {
  readonly libelle: string;
  /** Fait une fois le barème pris, ou laissé. */
  readonly apres: () => void;
}

/** Ouvre un barème et le prend dans la simulation ; refusé, il dit pourquoi, et rien ne change. */
export const ApporterUnBareme = ({ libelle, apres }: Proprietes) => {
  const { simulation, agir } = useSimulation();
  const [refus, direLeRefus] = useState<{ readonly nom: string; readonly ecarts: readonly Ecart[] }>();
  const { bareme } = simulation;
  const ouvrir = async (fichier: File) => {
    const demande = bareme?.etat === 'attendu' ? { nom: bareme.nom, par: 'la simulation' } : undefined;
    const lu = await lireFichierDeBareme(fichier, demande);
    if (!lu.accepte) return direLeRefus({ nom: fichier.name, ecarts: lu.refus });
    direLeRefus(undefined);
    agir({ geste: 'tenir-le-bareme', bareme: lu.valeur });
    apres();
  };
  return (
    <>
      <BoutonFichier
        libelle={libelle}
        nom="Fichier du barème"
        classe="lien bareme-geste"
        choisir={(fichier) => void ouvrir(fichier)}
      />
      {refus === undefined ? null : (
        <FichierRefuse nom={refus.nom} ecarts={refus.ecarts} suite="La simulation est restée telle quelle." />
      )}
    </>
  );
};

/** Retire le barème de la simulation, ou cesse de l'attendre. */
export const LaisserLeBareme = ({ libelle, apres }: Proprietes) => {
  const { agir } = useSimulation();
  return (
    <button
      type="button"
      className="lien bareme-geste"
      onClick={() => {
        agir({ geste: 'tenir-le-bareme', bareme: undefined });
        apres();
      }}
    >
      {libelle}
      <span className="invisible"> le barème</span>
    </button>
  );
};
