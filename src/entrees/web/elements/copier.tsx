import { useRef, useState } from 'react';

interface Proprietes {
  readonly texte: string;
  /** Ce que l'on copie, pour qui ne voit pas où est le bouton. */
  readonly nom: string;
  readonly libelle?: string;
}

/** Copie un texte ; si le navigateur refuse, le montre choisi pour que la personne le copie elle-même. */
export const BoutonCopier = ({ texte, nom, libelle = 'Copier' }: Proprietes) => {
  const [issue, dire] = useState<'copie' | 'refus'>();
  const zone = useRef<HTMLTextAreaElement>(null);
  const copier = () => {
    navigator.clipboard.writeText(texte).then(
      () => dire('copie'),
      () => dire('refus'),
    );
  };
  return (
    <span className="copier">
      <button type="button" className="bouton bouton-petit" onClick={copier}>
        {issue === 'copie' ? 'Copié' : libelle}
        <span className="invisible"> {nom}</span>
      </button>
      <span className="invisible" role="status">
        {issue === 'copie' ? `C’est copié : ${nom}.` : ''}
      </span>
      {issue === 'refus' ? (
        <textarea
          ref={zone}
          className="texte-a-copier"
          aria-label={`La copie a été refusée. Copiez vous-même : ${nom}`}
          readOnly
          rows={3}
          value={texte}
          onFocus={() => zone.current?.select()}
        />
      ) : null}
    </span>
  );
};
