import { createContext, type ReactNode, useContext } from 'react';
import type { Morceau, Phrase } from '../../../../usages/documents/brouillon.ts';
import { LienInterne } from '../../coquille/lien-interne.tsx';
import type { Remplissage } from './blancs.ts';
import { distinguer } from './cles.ts';

/** Comment chaque blanc de la feuille se remplit, et comment y aller. */
interface Blancs {
  readonly remplissageDe: (blanc: string) => Remplissage;
  readonly aller: (chemin: string) => void;
}

const Contexte = createContext<Blancs>({ remplissageDe: () => ({ par: 'main' }), aller: () => {} });

export const PorteBlancs = ({ blancs, children }: { readonly blancs: Blancs; readonly children: ReactNode }) => (
  <Contexte value={blancs}>{children}</Contexte>
);

/** Un blanc : son nom, et le chemin de ce qui le remplit. */
export const Blanc = ({ nom }: { readonly nom: string }) => {
  const { remplissageDe, aller } = useContext(Contexte);
  const remplissage = remplissageDe(nom);
  switch (remplissage.par) {
    case 'champ':
      return (
        <button type="button" className="doc-blanc" onClick={() => aller(remplissage.chemin)}>
          {nom}
          <span className="invisible">, à compléter</span>
        </button>
      );
    case 'simulation':
      return (
        <LienInterne vers="/" className="doc-blanc doc-blanc-calcule">
          {nom}
          <span className="invisible">, à dire dans la simulation</span>
        </LienInterne>
      );
    case 'main':
      return (
        <span className="doc-blanc doc-blanc-main">
          {nom}
          <span className="invisible">, à écrire à la main</span>
        </span>
      );
  }
};

const MorceauAffiche = ({ morceau }: { readonly morceau: Morceau }) => {
  switch (morceau.nature) {
    case 'texte':
      return morceau.texte;
    case 'valeur':
      return <bdi className="doc-valeur">{morceau.texte}</bdi>;
    case 'blanc':
      return <Blanc nom={morceau.champ} />;
  }
};

/** Une phrase du brouillon : nos mots, les faits de la personne dans leur sens d'écriture, et les blancs. */
export const PhraseAffichee = ({ phrase }: { readonly phrase: Phrase }) =>
  distinguer(phrase, ({ nature }) => nature).map(({ cle, element }) => <MorceauAffiche key={cle} morceau={element} />);
