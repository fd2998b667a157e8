import type { Centimes } from '../../../commun/centimes.ts';
import { composer } from '../../../explication/typographie.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import { ecrireAuCentime, ecrireFourchette, ecrireSolde } from './ecriture.ts';
import { estConnue, type Fourchette, type MedecinJuge } from './medecins-juges.ts';
import { certitudeDuCout, sujetDeLAnnee, sujetDeLaPart, sujetDuTotal } from './sujets.ts';
import type { Tenue } from './tenue.ts';

const INDETERMINE = 'indéterminé';

interface ProprietesDAide {
  readonly juge: MedecinJuge;
  /** Une année de son contrat ; absente, les cinq. */
  readonly annee?: number;
}

/** L'aide d'un médecin : une somme, un encadrement, ou ce que l'on ne sait pas ; elle s'ouvre sur sa raison. */
export const AideDuMedecin = ({ juge, annee }: ProprietesDAide) => {
  const dite = annee === undefined ? juge.total : juge.annees[annee - 1];
  if (juge.reponse === 'non' || juge.reponse === 'sans-contrat' || dite === undefined) return <>0&nbsp;€</>;
  const connue = estConnue(dite.somme);
  return (
    <Chiffre
      sujet={annee === undefined ? sujetDuTotal(juge) : sujetDeLAnnee(juge, annee)}
      certitude={dite.certitude}
      indeterminee={!connue}
      nom={composer(`aide, ${juge.nom}, ${annee === undefined ? 'cinq ans' : `année ${annee}`}`)}
    >
      {dite.somme === undefined ? INDETERMINE : ecrireFourchette(dite.somme, false)}
    </Chiffre>
  );
};

/** La part du coût d'un médecin ; indéterminée tant que le coût ou la clé ne le permettent pas. */
export const PartDuMedecin = ({ tenue, juge, annee }: ProprietesDAide & { readonly tenue: Tenue }) => {
  const { comptes, avecCentimes } = tenue;
  const compte = comptes.medecins.find(({ id }) => id === juge.medecin.id);
  const part = annee === undefined ? compte?.total.part : compte?.annees[annee - 1]?.part;
  if (part === undefined) return <CaseIndeterminee>{INDETERMINE}</CaseIndeterminee>;
  return (
    <Chiffre
      sujet={sujetDeLaPart(tenue, juge, part, annee)}
      certitude={certitudeDuCout(tenue)}
      nom={composer(`part de ${juge.nom}, ${annee === undefined ? 'cinq ans' : `année ${annee}`}`)}
    >
      {ecrireAuCentime(part, avecCentimes)}
    </Chiffre>
  );
};

/** Ce que l'on reçoit moins ce que l'on doit, avec son signe et sa couleur. */
export const Solde = ({
  solde,
  avecCentimes,
}: {
  readonly solde: Fourchette | undefined;
  readonly avecCentimes: boolean;
}) => {
  if (solde === undefined) return <CaseIndeterminee>{INDETERMINE}</CaseIndeterminee>;
  if (!estConnue(solde)) {
    return <CaseIndeterminee>{ecrireFourchette(solde, avecCentimes, ecrireSolde)}</CaseIndeterminee>;
  }
  const classe = solde[1] < 0 ? 'partage-solde partage-solde-du' : 'partage-solde partage-solde-recu';
  return <span className={classe}>{ecrireSolde(solde[1], avecCentimes)}</span>;
};

/** Une somme du groupe, qui n'est que l'addition de celles du tableau. */
export const SommeDuGroupe = ({
  somme,
  avecCentimes,
}: {
  readonly somme: Fourchette | Centimes | undefined;
  readonly avecCentimes: boolean;
}) => {
  if (somme === undefined) return <CaseIndeterminee>{INDETERMINE}</CaseIndeterminee>;
  if (typeof somme === 'number') return ecrireAuCentime(somme, avecCentimes);
  return estConnue(somme) ? (
    ecrireFourchette(somme, false)
  ) : (
    <CaseIndeterminee>{ecrireFourchette(somme, false)}</CaseIndeterminee>
  );
};
