import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Sujet } from './sujet.ts';

interface Pourquoi {
  /** Ce dont la raison est ouverte, ou rien. */
  readonly sujet: Sujet | undefined;
  readonly ouvrir: (sujet: Sujet, declencheur: HTMLElement | null) => void;
  /** Le même chiffre, dont la valeur a changé. */
  readonly rafraichir: (sujet: Sujet) => void;
  /** Ferme, et rend le focus au chiffre qui avait ouvert. */
  readonly fermer: () => void;
}

const Contexte = createContext<Pourquoi>({
  sujet: undefined,
  ouvrir: () => {},
  rafraichir: () => {},
  fermer: () => {},
});

/** Un écran qui a un panneau « Pourquoi ? » : un seul chiffre y est ouvert à la fois. */
export const PortePourquoi = ({ children }: { readonly children: ReactNode }) => {
  const [sujet, poser] = useState<Sujet>();
  const declencheur = useRef<HTMLElement>(null);
  const ouvrir = useCallback((nouveau: Sujet, bouton: HTMLElement | null) => {
    declencheur.current = bouton;
    poser(nouveau);
  }, []);
  const rendreLeFocus = useRef(false);
  const fermer = useCallback(() => {
    rendreLeFocus.current = true;
    poser(undefined);
  }, []);
  // Le focus est rendu une fois le panneau retiré : sur un téléphone, le reste de la page était inerte jusque-là.
  useLayoutEffect(() => {
    if (sujet !== undefined || !rendreLeFocus.current) return;
    rendreLeFocus.current = false;
    const bouton = declencheur.current?.isConnected === true ? declencheur.current : null;
    (bouton ?? document.querySelector<HTMLElement>('#contenu'))?.focus();
  }, [sujet]);
  const valeur = useMemo(() => ({ sujet, ouvrir, rafraichir: poser, fermer }), [sujet, ouvrir, fermer]);
  return <Contexte value={valeur}>{children}</Contexte>;
};

export const usePourquoi = (): Pourquoi => useContext(Contexte);
