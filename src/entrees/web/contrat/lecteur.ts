import { useEffect, useState } from 'react';
import { chargerLecteur, type Lecteur } from './ouvrir.ts';

/** Le lecteur du fichier : il est déjà là, puisqu'un contrat est ouvert ; il se prend sans attendre d'autre geste. */
export const useLecteur = (): Lecteur | undefined => {
  const [lecteur, poser] = useState<Lecteur>();
  useEffect(() => {
    chargerLecteur().then(
      (charge) => poser(() => charge),
      () => {},
    );
  }, []);
  return lecteur;
};
