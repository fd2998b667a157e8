import type { Certitude } from '../../../commun/connu.ts';
import { CaseIndeterminee, Chiffre } from '../elements/chiffre.tsx';
import { ID_DU_SALAIRE } from '../emploi/identifiants.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { voieDuCout } from '../etat/simulation.ts';
import type { Cadrage } from './cadrage.ts';
import type { AnneeCalculee, CinqAnneesCalculees, CoutAbsent } from './calcul.ts';
import { ecrireRond } from './ecrire.ts';
import { allerAuChamp, idDuChamp } from './hypothese.tsx';
import { sujetDuCout, sujetDuCoutTotal } from './sujets-du-cout.ts';

/** Le coût attend un champ : le lien mène à celui du salaire, ou à celui du coût écrit. */
export const RenvoiAuCout = ({ children }: { readonly children?: string }) => {
  const main = voieDuCout(useSimulation().simulation) === 'main';
  return (
    <button
      type="button"
      className="lien"
      onClick={() => allerAuChamp(main ? idDuChamp('cout-annuel') : ID_DU_SALAIRE)}
    >
      {children ?? (main ? 'écrire le coût' : 'écrire le salaire')}
    </button>
  );
};

const MOTS: Readonly<Record<CoutAbsent, string>> = {
  'non-renseigne': 'coût non renseigné',
  'sans-temps': 'temps de travail non choisi',
  'en-calcul': 'calcul du coût…',
  indetermine: 'coût indéterminé',
};

/** Ce qui tient lieu de coût quand aucune année n'en a : pourquoi, et où aller. */
export const SansCout = ({ absent }: { readonly absent: CoutAbsent }) => (
  <>
    <CaseIndeterminee>{MOTS[absent]}</CaseIndeterminee> {absent === 'non-renseigne' ? <RenvoiAuCout /> : null}
    {absent === 'indetermine' ? <RenvoiAuCout>voir pourquoi</RenvoiAuCout> : null}
  </>
);

interface ProprietesDuMontant {
  readonly annee: AnneeCalculee;
  readonly certitude: Certitude | null;
  readonly cadrage: Cadrage;
}

/** Le coût d'une année ; une année dont un mois ne se chiffre pas le dit. */
export const CoutDeLAnnee = ({ annee, certitude, cadrage }: ProprietesDuMontant) => (
  <Chiffre
    sujet={sujetDuCout(annee, cadrage)}
    certitude={certitude}
    indeterminee={annee.cout === null}
    nom={`le coût de l’année ${annee.annee}`}
  >
    {annee.cout === null ? 'indéterminé' : ecrireRond(annee.cout)}
  </Chiffre>
);

interface ProprietesDuTotal {
  readonly calcul: CinqAnneesCalculees;
  readonly cadrage: Cadrage;
  readonly nom?: string;
  readonly unite?: string;
}

export const CoutEnCinqAns = ({ calcul, cadrage, nom = 'le coût en cinq ans', unite = '' }: ProprietesDuTotal) => {
  const { cout } = calcul.total;
  return (
    <Chiffre
      sujet={sujetDuCoutTotal(calcul, cadrage)}
      certitude={calcul.certitudeDuCout}
      indeterminee={cout === null}
      nom={nom}
    >
      {cout === null ? 'indéterminé' : `${ecrireRond(cout)}${unite}`}
    </Chiffre>
  );
};
