import { composer } from '../../../explication/typographie.ts';
import type { HypothesesComptables } from '../../../usages/comptable/forme.ts';
import type { CoutAbsent } from '../annees/calcul.ts';
import { LienInterne } from '../coquille/lien-interne.tsx';
import { CaseIndeterminee } from '../elements/chiffre.tsx';
import { Choix } from '../elements/choix.tsx';
import { Menu } from '../elements/menu.tsx';
import { codeDit } from '../emploi/emploi-saisi.ts';
import { FORMES } from '../emploi/questions-d-emploi.ts';
import { useSimulation } from '../etat/contexte.tsx';
import { demanderLaPartie } from '../simuler/viser.ts';

type Dates = NonNullable<HypothesesComptables['dates']>;

const DATES = [
  { code: 'indeterminees', libelle: 'À part' },
  { code: 'au-plus-tot', libelle: 'Au plus tôt' },
] as const;

const MOTS: Readonly<Record<CoutAbsent, string>> = {
  'non-renseigne': 'coût non renseigné',
  'sans-temps': 'temps de travail non choisi',
  'en-calcul': 'calcul du coût…',
  indetermine: 'coût indéterminé',
};

const FormeDeLEmployeur = () => {
  const { simulation, agir } = useSimulation();
  const { emploi } = simulation;
  return (
    <Menu
      titre="Forme de l’employeur"
      aide={composer('Elle dit comment l’aide est imposée. Sans réponse, les deux façons de compter sont montrées.')}
      id="compta-forme"
      segments={FORMES}
      choisi={codeDit(emploi, 'forme')}
      ignore={emploi.nonSus.has('forme')}
      choisir={(valeur) => agir({ geste: 'emploi', fait: { quoi: 'repondre', champ: 'forme', valeur } })}
      ignorer={(oui) => agir({ geste: 'emploi', fait: { quoi: 'ignorer', champ: 'forme', oui } })}
    />
  );
};

const OrigineDuCout = ({ absent }: { readonly absent: CoutAbsent | null }) => (
  <div className="compta-cout">
    <p className="titre">Coût de l’assistant</p>
    <p>
      {absent === null ? (
        'Celui de votre simulation, rendu aux années civiles.'
      ) : (
        <CaseIndeterminee>{MOTS[absent]}</CaseIndeterminee>
      )}{' '}
      <LienInterne vers="/" etat={demanderLaPartie('cinq-annees')}>
        {absent === null ? 'Le changer' : 'L’écrire dans Simuler'}
      </LienInterne>
    </p>
  </div>
);

interface Proprietes {
  readonly dates: Dates;
  readonly choisirLesDates: (dates: Dates) => void;
  readonly absent: CoutAbsent | null;
}

/** Ce que l'on règle : la forme de l'employeur, et où compter un versement dont l'année n'est pas sûre. */
export const Reglages = ({ dates, choisirLesDates, absent }: Proprietes) => (
  <div className="feuille compta-reglages">
    <FormeDeLEmployeur />
    <Choix
      titre="Versements dont l’année n’est pas sûre"
      aide={composer('Leur jour n’est pas publié. « Au plus tôt » est une hypothèse : le premier jour possible.')}
      segments={DATES}
      choisi={dates}
      choisir={(code) => choisirLesDates(code === 'au-plus-tot' ? 'au-plus-tot' : 'indeterminees')}
    />
    <OrigineDuCout absent={absent} />
  </div>
);
