import type { Versement } from '../../../regles/versements.ts';
import { Chiffre } from '../elements/chiffre.tsx';
import { ecrireLaSomme, sujetDeLaSomme } from './versement.ts';

/** Ce que la caisse verse ; s'ouvre sur sa raison. */
export const Somme = ({ versement }: { readonly versement: Versement }) => (
  <Chiffre
    sujet={sujetDeLaSomme(versement)}
    certitude={versement.certitude}
    indeterminee={versement.montant === null}
    nom={`le versement de l’année ${versement.annee}, partie ${versement.rang}`}
  >
    {ecrireLaSomme(versement)}
  </Chiffre>
);
