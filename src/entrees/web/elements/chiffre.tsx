import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Certitude } from '../../../commun/connu.ts';
import { usePourquoi } from '../pourquoi/contexte.tsx';
import { memeSujet, type Sujet } from '../pourquoi/sujet.ts';

interface Proprietes {
  /** Ce que le panneau « Pourquoi ? » doit montrer. */
  readonly sujet: Sujet;
  /** La plus faible de son arbre : le trait sous le chiffre la dit. `null` : indéterminé, faute d'un fait. */
  readonly certitude: Certitude | null;
  /** Une case tiretée violette : ce n'est pas un chiffre, mais ce qui manque pour l'avoir. */
  readonly indeterminee?: boolean;
  /** Ce que le bouton ouvre, pour qui ne voit pas où il est : « l'aide de l'année 3 ». */
  readonly nom: string;
  readonly children: ReactNode;
}

/** Un chiffre qui s'ouvre sur sa raison. */
export const Chiffre = ({ sujet, certitude, indeterminee = false, nom, children }: Proprietes) => {
  const { sujet: ouvert, ouvrir, rafraichir, fermer } = usePourquoi();
  const bouton = useRef<HTMLButtonElement>(null);
  const estOuvert = ouvert !== undefined && memeSujet(ouvert, sujet);
  useLayoutEffect(() => {
    // Les réponses ont changé pendant que le panneau est ouvert : il montre la raison du nouveau chiffre.
    if (estOuvert && JSON.stringify(ouvert) !== JSON.stringify(sujet)) rafraichir(sujet);
  }, [estOuvert, ouvert, sujet, rafraichir]);
  const classe = indeterminee ? 'case-indeterminee ouvrable' : `chiffre trait-${certitude ?? 'en-attente'}`;
  return (
    <button
      ref={bouton}
      type="button"
      className={estOuvert ? `${classe} ouvert` : classe}
      aria-expanded={estOuvert}
      onClick={() => (estOuvert ? fermer() : ouvrir(sujet, bouton.current))}
    >
      {children}
      <span className="invisible"> (pourquoi : {nom})</span>
    </button>
  );
};

/** Ce que l'on ne sait pas, dessiné avec autant de soin que ce que l'on sait. */
export const CaseIndeterminee = ({ children }: { readonly children: ReactNode }) => (
  <span className="case-indeterminee">{children}</span>
);
