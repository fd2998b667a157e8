import { useEffect, useState } from 'react';
import { jourDe } from '../../../commun/jour.ts';
import type { FicheDuMedecin } from './fiche.ts';
import { interroger, type Ouverture } from './seance.ts';

export type EtatDImpression = 'rien' | 'prepare' | 'panne';

/**
 * L'impression de plusieurs fiches : elles se composent dans le travailleur, se posent dans la page, puis le navigateur
 * imprime ou enregistre en PDF. Une fois imprimées, elles s'en vont.
 */
export const useImpression = (ouverture: Ouverture, duFichier: readonly string[], aujourdHui: string) => {
  const [fiches, poser] = useState<readonly FicheDuMedecin[]>([]);
  const [etat, dire] = useState<EtatDImpression>('rien');
  useEffect(() => {
    if (fiches.length === 0) return undefined;
    const retirer = () => poser([]);
    window.addEventListener('afterprint', retirer);
    window.print();
    return () => window.removeEventListener('afterprint', retirer);
  }, [fiches]);
  const imprimer = (numeros: readonly number[]): void => {
    dire('prepare');
    interroger(ouverture, 'fiches', { numeros, duFichier, aujourdHui: jourDe(aujourdHui) }).then(
      (rendues) => {
        dire('rien');
        poser(rendues);
      },
      () => dire('panne'),
    );
  };
  return { fiches, etat, imprimer };
};
