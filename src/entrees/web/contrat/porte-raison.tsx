import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Certitude } from '../../../commun/connu.ts';
import type { Suivi } from '../../../contrat/contrat.ts';
import { type CleDeRaison, ecrireCle } from '../../../usages/suivi/raison.ts';
import '../style/panneau-de-cote.css';
import './porte-raison.css';

const Contenu = lazy(async () => ({ default: (await import('./panneau.tsx')).Contenu }));

interface Ouverte {
  readonly cle: CleDeRaison;
  readonly titre: string;
  readonly surtitre: string;
  /** Le panneau se met du côté où le chiffre n'est pas. */
  readonly cote: 'gauche' | 'droite';
}

interface Porte {
  readonly ouverte: string | undefined;
  readonly ouvrir: (ouverte: Ouverte) => void;
}

const Contexte = createContext<Porte>({ ouverte: undefined, ouvrir: () => {} });

const Panneau = ({ suivi, ouverte, fermer }: { suivi: Suivi; ouverte: Ouverte; fermer: () => void }) => {
  const cadre = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialogue = cadre.current;
    if (dialogue === null) return;
    // Hors du contenu, c'est le fond : y cliquer ferme, comme Échap.
    const surClic = ({ target }: MouseEvent) => {
      if (target === dialogue) dialogue.close();
    };
    dialogue.addEventListener('click', surClic);
    if (!dialogue.open) dialogue.showModal();
    return () => dialogue.removeEventListener('click', surClic);
  }, []);
  return (
    <dialog
      ref={cadre}
      className={`panneau-de-cote contrat-panneau contrat-panneau-${ouverte.cote}`}
      aria-labelledby="titre-de-la-raison"
      onClose={fermer}
    >
      <div className="tete-de-panneau">
        <div>
          <p className="legende">{ouverte.surtitre}</p>
          <h2 id="titre-de-la-raison">{ouverte.titre}</h2>
        </div>
        <button type="button" className="bouton fermer-le-panneau" onClick={() => cadre.current?.close()}>
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d="m4.5 4.5 11 11m0-11-11 11" />
          </svg>
          <span className="invisible">Fermer</span>
        </button>
      </div>
      <Suspense fallback={<p className="chargement">Chargement…</p>}>
        <Contenu suivi={suivi} cle={ouverte.cle} />
      </Suspense>
    </dialog>
  );
};

/** L'écran d'un contrat, où chaque chiffre s'ouvre sur sa raison. */
export const PorteRaison = ({ suivi, children }: { readonly suivi: Suivi; readonly children: ReactNode }) => {
  const [ouverte, poser] = useState<Ouverte>();
  const fermer = useCallback(() => poser(undefined), []);
  const valeur = useMemo(
    () => ({ ouverte: ouverte === undefined ? undefined : ecrireCle(ouverte.cle), ouvrir: poser }),
    [ouverte],
  );
  return (
    <Contexte value={valeur}>
      {children}
      {ouverte === undefined ? null : <Panneau suivi={suivi} ouverte={ouverte} fermer={fermer} />}
    </Contexte>
  );
};

interface Proprietes {
  readonly raison: CleDeRaison;
  /** La plus faible de son arbre ; `null` : il manque un fait. */
  readonly certitude: Certitude | null;
  readonly indetermine?: boolean | undefined;
  /** Ce que le bouton ouvre, pour qui ne voit pas où il est. */
  readonly nom: string;
  /** Le titre du panneau ; sans lui, « Pourquoi » et le chiffre. */
  readonly titre?: string;
  readonly classe?: string;
  readonly children: string;
}

/** Un chiffre du contrat, qui s'ouvre sur sa raison. */
export const ChiffreDuContrat = ({
  raison,
  certitude,
  indetermine = false,
  nom,
  titre,
  classe,
  children,
}: Proprietes) => {
  const { ouverte, ouvrir } = useContext(Contexte);
  const estOuvert = ouverte === ecrireCle(raison);
  const trait = indetermine ? 'case-indeterminee ouvrable' : `chiffre trait-${certitude ?? 'en-attente'}`;
  return (
    <button
      type="button"
      className={[classe ?? trait, estOuvert ? 'ouvert' : ''].join(' ').trim()}
      aria-expanded={estOuvert}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => {
        const { left, right } = currentTarget.getBoundingClientRect();
        ouvrir({
          cle: raison,
          titre: titre ?? `Pourquoi ${children}\u00a0?`,
          surtitre: nom.charAt(0).toUpperCase() + nom.slice(1),
          cote: (left + right) / 2 > window.innerWidth / 2 ? 'gauche' : 'droite',
        });
      }}
    >
      {children}
      <span className="invisible"> (pourquoi&nbsp;: {nom})</span>
    </button>
  );
};
