import { REPONSES } from '../../../explication/libelles.ts';
import { ecrireNombre } from '../../../explication/typographie.ts';
import { SigneDeCertitude } from '../elements/certitude.tsx';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Marque } from '../elements/marque.tsx';
import type { LigneJugee } from './ligne.ts';
import { direMotif } from './motifs.ts';
import { direAnnee, direTexte, direTotal, OPTIONS_DITES, type SommeDite } from './mots.ts';
import type { LigneMontree } from './tableau.ts';

const Rien = ({ mot }: { readonly mot: string }) => (
  <>
    <span aria-hidden="true">—</span>
    <span className="invisible">{mot}</span>
  </>
);

const Somme = ({ somme }: { readonly somme: SommeDite }) => {
  switch (somme.genre) {
    case 'sans-droit':
      return <Rien mot="sans droit" />;
    case 'indeterminee':
      return <CaseIndeterminee>indéterminé</CaseIndeterminee>;
    case 'dite':
      return (
        <>
          <span className="insecable">{somme.texte}</span>
          {somme.siOui ? <span className="med-sous">si oui</span> : null}
        </>
      );
  }
};

const PREFIXES = { non: 'refus', fait: 'il manque', texte: 'texte non lu' } as const;

const Motif = ({ ligne: { motif, motifs } }: { readonly ligne: LigneJugee }) => {
  const premier = motif === '' ? motifs[0] : motif;
  if (premier === undefined) return <Rien mot="toutes les conditions sont remplies" />;
  const { genre, nom } = direMotif(premier);
  const autres = motifs.length - 1;
  return (
    <>
      <span className={`med-motif med-motif-${genre}`}>
        {motif === '' ? 'pour la somme, ' : ''}
        {PREFIXES[genre]}&nbsp;:
      </span>{' '}
      {nom}
      {autres > 0 ? (
        <span className="med-sous">et {autres === 1 ? 'un autre motif' : `${autres} autres motifs`}</span>
      ) : null}
    </>
  );
};

interface ProprietesDeCible {
  readonly ligne: LigneJugee;
  readonly indicateur: 'mt' | 'fileActive';
}

const Cible = ({ ligne, indicateur }: ProprietesDeCible) => {
  const cible = indicateur === 'mt' ? ligne.cibleMt : ligne.cibleFileActive;
  if (cible !== null) return ecrireNombre(cible);
  return ligne.indicateurs.includes(indicateur) ? (
    <CaseIndeterminee>indéterminé</CaseIndeterminee>
  ) : (
    <Rien mot="sans objet" />
  );
};

const ANNEE = /^annee([1-5])$/;

interface Proprietes {
  readonly cle: string;
  readonly ligne: LigneMontree;
}

/** Ce qu'une colonne montre d'une ligne. Une case vide n'existe pas : l'inconnu et le sans objet ont leur mot. */
export const Cellule = ({ cle, ligne }: Proprietes) => {
  switch (cle) {
    case 'ligne':
      return ecrireNombre(ligne.ligne);
    case 'reponse':
      return (
        <span className="med-reponse">
          <Marque reponse={ligne.reponse} cote={18} muette /> <strong>{REPONSES[ligne.reponse]}</strong>
        </span>
      );
    case 'motif':
      return <Motif ligne={ligne} />;
    case 'certitude':
      return <SigneDeCertitude valeur={ligne.certitude} />;
    case 'regime':
      return ligne.regime === null ? (
        <CaseIndeterminee>indéterminé</CaseIndeterminee>
      ) : (
        <span className="med-court">{direTexte(ligne.regime)}</span>
      );
    case 'option':
      return ligne.option === null ? (
        <CaseIndeterminee>non su</CaseIndeterminee>
      ) : (
        <span className="med-court">{OPTIONS_DITES[ligne.option]}</span>
      );
    case 'total':
      return <Somme somme={direTotal(ligne)} />;
    case 'cibleMt':
      return <Cible ligne={ligne} indicateur="mt" />;
    case 'cibleFileActive':
      return <Cible ligne={ligne} indicateur="fileActive" />;
    default: {
      const annee = ANNEE.exec(cle)?.[1];
      if (annee !== undefined) return <Somme somme={direAnnee(ligne, Number(annee))} />;
      const texte = ligne.duFichier[cle] ?? '';
      return texte.trim() === '' ? <Rien mot="vide" /> : texte;
    }
  }
};
