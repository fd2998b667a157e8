import type { ReactNode } from 'react';
import type { Reponse } from '../../../commun/connu.ts';
import { REPONSES } from '../../../explication/libelles.ts';

/** Trois contours qui se distinguent sans couleur : disque plein coché, carré plein barré, anneau tireté. */
const DESSINS: Readonly<Record<Reponse, ReactNode>> = {
  oui: (
    <>
      <circle cx="10" cy="10" r="9" className="fond-marque" />
      <path d="m5.8 10.4 2.8 2.8 5.6-6" className="trait" />
    </>
  ),
  non: (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" rx="2.5" className="fond-marque" />
      <path d="m6.4 6.4 7.2 7.2m0-7.2-7.2 7.2" className="trait" />
    </>
  ),
  indetermine: (
    <>
      <circle cx="10" cy="10" r="8.6" className="anneau" />
      <path d="M7.6 7.9a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9m0 2.3v.1" className="signe" />
    </>
  ),
};

interface Proprietes {
  readonly reponse: Reponse;
  /** Côté en pixels, de 16 à 34. */
  readonly cote?: number;
  /** Le mot est déjà écrit à côté : la marque est alors muette. */
  readonly muette?: boolean;
}

/** La marque d'une réponse, avec son mot pour qui ne la voit pas. */
export const Marque = ({ reponse, cote = 20, muette = false }: Proprietes) => (
  <span className={`marque marque-${reponse}`}>
    <svg viewBox="0 0 20 20" width={cote} height={cote} aria-hidden="true">
      {DESSINS[reponse]}
    </svg>
    {muette ? null : <span className="invisible">{REPONSES[reponse]} : </span>}
  </span>
);
