/** Rend inerte tout ce qui n'est ni l'élément ni ce qui le contient ; rend de quoi défaire. */
const isoler = (element: HTMLElement): (() => void) => {
  const rendus: HTMLElement[] = [];
  for (let actuel: HTMLElement | null = element; actuel !== null && actuel !== document.body; ) {
    for (const voisin of actuel.parentElement?.children ?? []) {
      if (voisin !== actuel && voisin instanceof HTMLElement && !voisin.inert) {
        voisin.inert = true;
        rendus.push(voisin);
      }
    }
    actuel = actuel.parentElement;
  }
  return () => {
    for (const voisin of rendus) voisin.inert = false;
  };
};

/** Là où le panneau couvre tout l'écran, le reste de la page est inerte ; là où il est à côté, non. */
export const suivreLIsolement = (element: HTMLElement, etroit: MediaQueryList): (() => void) => {
  let defaire: (() => void) | undefined;
  const accorder = () => {
    defaire?.();
    defaire = etroit.matches ? isoler(element) : undefined;
  };
  accorder();
  etroit.addEventListener('change', accorder);
  return () => {
    etroit.removeEventListener('change', accorder);
    defaire?.();
  };
};
