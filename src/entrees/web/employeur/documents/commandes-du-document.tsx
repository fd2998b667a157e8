import { useState } from 'react';
import type { Brouillon } from '../../../../usages/documents/brouillon.ts';
import { BoutonCopier } from '../../elements/copier.tsx';
import { telechargerBlob } from '../../elements/telecharger.ts';
import { faireLeDocx } from './docx.ts';
import { ecrireLeTexte } from './texte-du-brouillon.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Etat =
  | { readonly nature: 'pret' }
  | { readonly nature: 'en-cours' }
  | { readonly nature: 'fait' }
  | { readonly nature: 'rate'; readonly phrase: string };

const dire = (etat: Etat): string => {
  switch (etat.nature) {
    case 'pret':
      return '';
    case 'en-cours':
      return 'Le document se fait…';
    case 'fait':
      return 'Le document est dans vos téléchargements.';
    case 'rate':
      return '';
  }
};

/** Télécharger le brouillon en DOCX, ou copier son texte : tout se fait dans la page. */
export const CommandesDuDocument = ({ brouillon }: { readonly brouillon: Brouillon }) => {
  const [etat, changer] = useState<Etat>({ nature: 'pret' });
  const faire = async () => {
    if (etat.nature === 'en-cours') return;
    changer({ nature: 'en-cours' });
    const fait = await faireLeDocx(brouillon);
    if (!fait.accepte) return changer({ nature: 'rate', phrase: fait.refus });
    telechargerBlob(`${brouillon.code}.docx`, new Blob([new Uint8Array(fait.valeur)], { type: TYPE }));
    changer({ nature: 'fait' });
  };
  return (
    <div className="doc-commandes">
      <button type="button" className="bouton bouton-plein" onClick={() => void faire()}>
        Télécharger en DOCX
      </button>
      <BoutonCopier texte={ecrireLeTexte(brouillon)} libelle="Copier le texte" nom="le brouillon" />
      <p className="legende" role="status">
        {dire(etat)}
      </p>
      {etat.nature === 'rate' ? (
        <p className="erreur" role="alert">
          {etat.phrase}
        </p>
      ) : null}
    </div>
  );
};
