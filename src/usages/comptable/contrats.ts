import { ANNEES } from '../../droit/duree.ts';
import { debutDAnnee } from '../../regles/aide.ts';
import { evaluer } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';
import { sansSante } from '../rapports/sante.ts';
import type {
  AnneeDeContrat,
  ContratComptable,
  CoutComptable,
  Encaissement,
  HypothesesComptables,
  Parts,
} from './forme.ts';
import { additionner, retirer } from './intervalle.ts';
import type { Contrat } from './prevus.ts';

const nomDuPrincipal = (parts: Parts | undefined): string | null =>
  parts?.medecins.find(({ contrat }) => contrat.genre === 'principal')?.nom ?? null;

/** Les contrats d'aide de la vue : celui de la situation, ou du suivi, puis ceux que les autres médecins apportent. */
export const reunirLesContrats = (
  situation: Situation,
  { bareme, suivi, parts }: HypothesesComptables,
): readonly Contrat[] => {
  const principal: Contrat = {
    place: 0,
    nom: nomDuPrincipal(parts),
    situation: suivi?.situation ?? situation,
    bareme,
    evaluation: suivi?.evaluation ?? evaluer(situation, bareme),
    suivi,
  };
  const propres = (parts?.medecins ?? []).flatMap(({ nom, contrat }) =>
    contrat.genre === 'propre' ? [{ nom, situation: contrat.situation, bareme: contrat.bareme }] : [],
  );
  return [
    principal,
    ...propres.map((propre, rang) => ({
      ...propre,
      place: rang + 1,
      evaluation: evaluer(propre.situation, propre.bareme),
      suivi: undefined,
    })),
  ];
};

/** La place du contrat de chaque médecin du partage, dans l'ordre du partage. */
export const placesDesContrats = ({ medecins }: Parts): readonly (number | null)[] => {
  let propres = 0;
  return medecins.map(({ contrat }) => {
    if (contrat.genre === 'aucun') return null;
    if (contrat.genre === 'principal') return 0;
    propres += 1;
    return propres;
  });
};

const compterLesAnnees = (
  { place, situation: { signature } }: Contrat,
  encaissements: readonly Encaissement[],
  cout: CoutComptable | undefined,
  seul: boolean,
): readonly AnneeDeContrat[] => {
  if (signature === undefined) return [];
  return ANNEES.map((annee) => {
    const siens = encaissements.filter((un) => un.contrat === place && un.annee === annee);
    const aide = additionner(siens.map(({ somme }) => somme));
    const duPoste = place === 0 ? (cout?.annees.find((une) => une.annee === annee)?.cout ?? null) : null;
    return {
      annee,
      debut: debutDAnnee(signature, annee),
      fin: debutDAnnee(signature, annee + 1),
      aide,
      cout: duPoste,
      net: duPoste === null || !seul ? null : retirer(aide, duPoste),
    };
  });
};

/** Un contrat, année de contrat par année de contrat. Le coût n'y est retiré que s'il est seul à le porter. */
export const decrireContrat = (
  contrat: Contrat,
  encaissements: readonly Encaissement[],
  cout: CoutComptable | undefined,
  seul: boolean,
): ContratComptable => ({
  nom: contrat.nom,
  regime: contrat.evaluation.regime,
  cadre: contrat.evaluation.cadre,
  signature: contrat.situation.signature,
  etat: contrat.suivi?.etat ?? null,
  eligibilite: contrat.evaluation.eligibilite,
  annees: compterLesAnnees(contrat, encaissements, cout, seul),
  manques: sansSante(contrat.evaluation.manques),
});
