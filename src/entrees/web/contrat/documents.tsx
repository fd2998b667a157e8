import type { Suivi } from '../../../contrat/contrat.ts';
import { composer } from '../../../explication/typographie.ts';
import { TITRES_DES_BROUILLONS } from '../../../usages/documents/codes.ts';
import { documentsUtiles } from '../../../usages/suivi/documents.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { Bloc } from '../elements/feuille.tsx';
import { cheminDuDocument } from '../routes.ts';
import './documents.css';

/** Les brouillons que le contrat appelle ce jour-là, et le chemin de tous les autres. */
export const Documents = ({ suivi }: { readonly suivi: Suivi }) => (
  <Bloc
    id="documents"
    titre="Documents"
    classe="feuille contrat-documents"
    precision="des brouillons, à relire et à signer par vous"
  >
    <ul>
      {documentsUtiles(suivi).map((code) => (
        <li key={code}>
          <LienInterne vers={cheminDuDocument(code)}>{composer(TITRES_DES_BROUILLONS[code])}</LienInterne>
        </li>
      ))}
      <li>
        <LienInterne vers="/employeur/documents">Tous les documents</LienInterne>
      </li>
    </ul>
  </Bloc>
);
