import type { Centimes } from '../../../commun/centimes.ts';
import type { Certitude } from '../../../commun/connu.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import type { Cadrage } from './cadrage.ts';
import type { AnneeCalculee, CinqAnneesCalculees } from './calcul.ts';
import { ecrireSigne } from './ecrire.ts';
import { estExacte, type Fourchette } from './fourchette.ts';
import { Bouts } from './montant.tsx';
import { sujetDuSolde, sujetDuSoldeTotal } from './sujets.ts';

interface Proprietes {
  readonly annee: AnneeCalculee | CinqAnneesCalculees['total'];
  readonly certitude: Certitude | null;
  readonly cadrage: Cadrage;
  readonly unite?: string;
}

const signer = ({ bas, haut }: Fourchette): string => {
  const seul: Centimes | 0 = bas === haut ? haut : 0;
  return seul > 0 ? 'solde solde-positif' : seul < 0 ? 'solde solde-negatif' : 'solde';
};

/** Ce que l'année vous laisse ou vous coûte, avec son signe ; les deux bouts quand l'aide n'est pas sûre. */
export const MontantDeSolde = ({ annee, certitude, cadrage, unite = '' }: Proprietes) => {
  const { aide, cout, solde } = annee;
  if (aide === null || solde === null) return <CaseIndeterminee>indéterminé</CaseIndeterminee>;
  const balance = { aide, cout, solde };
  const deLAnnee = 'annee' in annee;
  const sujet = deLAnnee ? sujetDuSolde(annee, balance, cadrage) : sujetDuSoldeTotal(balance, cadrage);
  return (
    <span className={signer(solde)}>
      <Chiffre
        sujet={sujet}
        certitude={certitude}
        indeterminee={!estExacte(solde)}
        nom={deLAnnee ? `le solde de l’année ${annee.annee}` : 'le solde en cinq ans'}
      >
        {estExacte(solde) ? ecrireSigne(solde.haut) : <Bouts aide={solde} ecrire={ecrireSigne} />}
        {unite}
      </Chiffre>
    </span>
  );
};
