import { useEffect } from 'react';

const ATTENTE_MS = 60;

/**
 * Quand ce qui avait le focus quitte la page et que rien ne le reprend, il va au contenu : au clavier, on n'est jamais
 * renvoyé au début de la page.
 */
export const useFocusRepris = (): void => {
  useEffect(() => {
    let dernier: Element | null = null;
    const retenir = ({ target }: FocusEvent) => {
      dernier = target instanceof Element ? target : null;
    };
    const rattraper = () => {
      if (dernier === null || dernier.isConnected) return;
      dernier = null;
      // L'écran qui change porte souvent le focus lui-même, au cadre suivant.
      setTimeout(() => {
        if (document.activeElement === document.body) {
          document.querySelector<HTMLElement>('#contenu')?.focus({ preventScroll: true });
        }
      }, ATTENTE_MS);
    };
    const guet = new MutationObserver(rattraper);
    document.addEventListener('focusin', retenir);
    guet.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', retenir);
      guet.disconnect();
    };
  }, []);
};
