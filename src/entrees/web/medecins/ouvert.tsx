import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ChoixDesColonnes } from './choix-des-colonnes.tsx';
import { type ColonneDuTableau, colonnesDeDepart, colonnesPossibles } from './colonnes.ts';
import { FicheOuverte } from './fiche-ouverte.tsx';
import { Fiches } from './fiches.tsx';
import { FichesImprimees } from './fiches-imprimees.tsx';
import { BarreDesFiltres } from './filtres.tsx';
import { useImpression } from './impression.ts';
import { Pages } from './pages.tsx';
import { Rejets } from './rejets.tsx';
import { type Ouverture, SEANCE } from './seance.ts';
import { SANS_FILTRE } from './selection.ts';
import { Sommes } from './sommes-affichees.tsx';
import type { Regard } from './tableau.ts';
import { TableauAffiche } from './tableau-affiche.tsx';
import { Tete } from './tete.tsx';
import { ORDRE_DU_FICHIER } from './tri.ts';
import { useVue } from './vue.ts';

interface Proprietes {
  readonly ouverture: Ouverture;
  readonly aujourdHui: string;
  readonly children: ReactNode;
}

const LIGNES_PAR_PAGE = 50;

/** Les colonnes montrées, et ce que l'on demande au travailleur pour les remplir. */
const useColonnes = ({ recu }: Ouverture) => {
  const possibles = useMemo(() => colonnesPossibles(recu), [recu]);
  const [choisies, choisir] = useState(() => colonnesDeDepart(recu));
  const montrees = possibles.filter(({ cle }) => choisies.has(cle));
  return { possibles, choisies, choisir, montrees };
};

const duFichierParmi = (montrees: readonly ColonneDuTableau[]): readonly string[] =>
  montrees.filter(({ origine }) => origine === 'fichier').map(({ cle }) => cle);

/** Un fichier ouvert : ce qu'il dit en tout, de quoi le filtrer, le tableau, et la fiche de chacun. */
export const Ouvert = ({ ouverture, aujourdHui, children }: Proprietes) => {
  const { possibles, choisies, choisir, montrees } = useColonnes(ouverture);
  const cles = duFichierParmi(montrees).join(' ');
  const [demande, demander] = useState<Omit<Regard, 'duFichier'>>({
    filtres: SANS_FILTRE,
    tri: ORDRE_DU_FICHIER,
    page: 1,
    parPage: LIGNES_PAR_PAGE,
  });
  const regard = useMemo<Regard>(
    () => ({ ...demande, duFichier: cles === '' ? [] : cles.split(' ') }),
    [demande, cles],
  );
  const { vue, panne } = useVue(ouverture, regard);
  const [selection, selectionner] = useState<ReadonlySet<number>>(new Set());
  const [fiche, ouvrirFiche] = useState<number>();
  const impression = useImpression(ouverture, regard.duFichier, aujourdHui);
  const dernier = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (fiche !== undefined) {
      dernier.current = fiche;
      return;
    }
    // De retour au tableau, le focus revient à la ligne que l'on regardait.
    if (dernier.current !== undefined) document.getElementById(`med-ligne-${dernier.current}`)?.focus();
  }, [fiche]);

  if (panne) {
    return (
      <div className="med-refus" role="alert">
        <h1>Mes médecins</h1>
        <p>Le travail s’est arrêté&nbsp;: ce fichier n’est plus en mémoire. Ouvrez-le de nouveau.</p>
        <button type="button" className="bouton" onClick={() => SEANCE.fermer()}>
          Recommencer
        </button>
      </div>
    );
  }
  return (
    <>
      {children}
      <FichesImprimees fiches={impression.fiches} />
      {fiche === undefined ? (
        <div className="med-ouvert">
          <Tete ouverture={ouverture} regard={regard} vue={vue} />
          {vue === undefined ? (
            <p className="chargement">Chargement…</p>
          ) : (
            <>
              <BarreDesFiltres
                vue={vue}
                filtres={demande.filtres}
                filtrer={(filtres) => demander({ ...demande, filtres, page: 1 })}
              />
              <Sommes comptes={vue.comptes} />
              <div className="med-outils">
                <Fiches
                  ouverture={ouverture}
                  regard={regard}
                  total={vue.total}
                  selection={selection}
                  selectionner={selectionner}
                  imprimer={impression.imprimer}
                  etat={impression.etat}
                />
                <ChoixDesColonnes
                  possibles={possibles}
                  choisies={choisies}
                  choisir={choisir}
                  depart={() => choisir(colonnesDeDepart(ouverture.recu))}
                />
              </div>
              <TableauAffiche
                vue={vue}
                colonnes={montrees}
                tri={demande.tri}
                trier={(tri) => demander({ ...demande, tri, page: 1 })}
                selection={selection}
                selectionner={selectionner}
                ouvrir={ouvrirFiche}
              />
              <Pages vue={vue} parPage={demande.parPage} aller={(change) => demander({ ...demande, ...change })} />
            </>
          )}
          <Rejets ouverture={ouverture} />
        </div>
      ) : (
        <FicheOuverte
          ouverture={ouverture}
          ligne={fiche}
          voisines={vue?.lignes.map(({ ligne }) => ligne) ?? []}
          duFichier={regard.duFichier}
          aujourdHui={aujourdHui}
          aller={ouvrirFiche}
        />
      )}
    </>
  );
};
