import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { jourDe } from '../../../commun/jour.ts';
import { enumerer } from '../../../explication/typographie.ts';
import type { FicheDuMedecin } from './fiche.ts';
import { FeuilleDuMedecin } from './fiche-feuille.tsx';
import { FichesImprimees } from './fiches-imprimees.tsx';
import { interroger, type Ouverture } from './seance.ts';
import type { LienDeLaLigne } from './simulation-de-la-ligne.ts';

interface Proprietes {
  readonly ouverture: Ouverture;
  readonly ligne: number;
  /** Les lignes de la page d'où l'on vient : on passe de l'une à l'autre. */
  readonly voisines: readonly number[];
  readonly duFichier: readonly string[];
  readonly aujourdHui: string;
  /** Une autre fiche, ou le tableau. */
  readonly aller: (ligne: number | undefined) => void;
}

interface Ouverte {
  readonly fiche: FicheDuMedecin;
  readonly lien: LienDeLaLigne | undefined;
}

const useFiche = ({ ouverture, ligne, duFichier, aujourdHui }: Proprietes) => {
  const [ouverte, poser] = useState<Ouverte>();
  const [panne, tomber] = useState(false);
  useEffect(() => {
    let depasse = false;
    Promise.all([
      interroger(ouverture, 'fiches', { numeros: [ligne], duFichier, aujourdHui: jourDe(aujourdHui) }),
      interroger(ouverture, 'lier', { ligne, aujourdHui }),
    ]).then(
      ([[fiche], lien]) => {
        if (!depasse && fiche !== undefined) poser({ fiche, lien });
      },
      () => {
        if (!depasse) tomber(true);
      },
    );
    return () => {
      depasse = true;
    };
  }, [ouverture, ligne, duFichier, aujourdHui]);
  return { ouverte, panne };
};

const direCeQuiReste = ({ sansSante, laisses, memeReponse }: LienDeLaLigne): readonly string[] => [
  ...(sansSante
    ? [
        'Les faits de santé de cette ligne ne sont pas dans le lien\u00a0: dites-les dans «\u00a0Simuler\u00a0», où ils ne quittent pas le navigateur.',
      ]
    : []),
  ...(laisses.length > 0 ? [`«\u00a0Simuler\u00a0» ne demande pas\u00a0: ${enumerer(laisses)}.`] : []),
  ...(memeReponse ? [] : ['La réponse ou la somme y sera donc différente de celle de cette fiche.']),
];

const VersSimuler = ({ lien }: { readonly lien: LienDeLaLigne }) => (
  <a className="bouton bouton-petit" href={lien.lien} target="_blank" rel="noopener">
    Ouvrir dans Simuler<span className="invisible"> (nouvel onglet)</span>
  </a>
);

/** La fiche d'une ligne, à l'écran : la lire, l'imprimer, passer à la suivante, l'ouvrir dans « Simuler ». */
export const FicheOuverte = (proprietes: Proprietes) => {
  const { ligne, voisines, aller } = proprietes;
  const { ouverte, panne } = useFiche(proprietes);
  const zone = useRef<HTMLDivElement>(null);
  const montree = ouverte?.fiche.ligne;
  useLayoutEffect(() => {
    if (montree === undefined) return;
    window.scrollTo(0, 0);
    zone.current?.querySelector<HTMLElement>('.fiche-nom')?.focus({ preventScroll: true });
  }, [montree]);
  const place = voisines.indexOf(ligne);
  const [avant, apres] = [voisines[place - 1], voisines[place + 1]];
  const restes = ouverte?.lien === undefined ? [] : direCeQuiReste(ouverte.lien);
  return (
    <div ref={zone} className="med-fiche-ouverte">
      <nav className="boutons" aria-label="Fiche">
        <button type="button" className="bouton bouton-petit" onClick={() => aller(undefined)}>
          Retour au tableau
        </button>
        {avant === undefined ? null : (
          <button type="button" className="bouton bouton-petit" onClick={() => aller(avant)}>
            Fiche précédente
          </button>
        )}
        {apres === undefined ? null : (
          <button type="button" className="bouton bouton-petit" onClick={() => aller(apres)}>
            Fiche suivante
          </button>
        )}
        {ouverte?.lien === undefined ? null : <VersSimuler lien={ouverte.lien} />}
        <button type="button" className="bouton bouton-petit bouton-plein" onClick={() => window.print()}>
          Imprimer ou enregistrer en PDF
        </button>
      </nav>
      {restes.length === 0 ? null : (
        <ul className="med-restes aide">
          {restes.map((reste) => (
            <li key={reste}>{reste}</li>
          ))}
        </ul>
      )}
      {panne ? <p role="alert">Cette fiche n’a pas pu être faite. Revenez au tableau, puis recommencez.</p> : null}
      {ouverte === undefined ? null : (
        <>
          <div className="feuille med-papier">
            <FeuilleDuMedecin fiche={ouverte.fiche} seule />
          </div>
          <FichesImprimees fiches={[ouverte.fiche]} />
        </>
      )}
    </div>
  );
};
