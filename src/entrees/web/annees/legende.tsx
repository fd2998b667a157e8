import type { Centimes } from '../../../commun/centimes.ts';
import type { AnneeCalculee, CinqAnneesCalculees } from './calcul.ts';
import { ecrireFourchetteEnEuros } from './ecrire.ts';
import { decouper, type GenreDeTranche } from './tranches.ts';

const LIBELLES: Readonly<Record<GenreDeTranche, string>> = {
  surplus: 'aide au-delà du coût',
  reste: 'reste à payer',
  inconnue: 'aide incertaine',
  'au-plus': 'aide au plus',
  acquise: 'aide acquise',
};
const ORDRE: readonly GenreDeTranche[] = ['acquise', 'au-plus', 'inconnue', 'reste', 'surplus'];

const Echantillon = ({ genre }: { readonly genre: GenreDeTranche }) => (
  <svg width="20" height="16" aria-hidden="true">
    <rect className={`tranche-${genre} bord-d-echantillon`} x="1" y="1" width="18" height="14" />
  </svg>
);

const LE_COUVERCLE = 'M1 3.5H19M4.5 3.5V15M15.5 3.5V15';
const LE_TRAIT = 'M10 0V16';

const precision = (genre: GenreDeTranche, annees: readonly AnneeCalculee[], sure: boolean): string => {
  if (genre === 'au-plus') return sure ? ', selon les objectifs' : ', si la réponse est oui';
  if (genre !== 'inconnue') return '';
  return annees.some(({ cause }) => cause === 'modulation') ? ', selon la formule' : '';
};

/** Le coût d'un an, ou ses deux bouts quand les années n'ont pas le même. */
const direLesCouts = (couts: readonly Centimes[]): string => {
  const bas = Math.min(...couts) as Centimes;
  const haut = Math.max(...couts) as Centimes;
  return `coût ${ecrireFourchetteEnEuros({ bas, haut })} par an`;
};

interface Proprietes {
  readonly calcul: CinqAnneesCalculees;
  readonly echelle: Centimes;
  readonly sure: boolean;
  /** Des barres couchées : le coût y est un trait, et la légende dit sa somme. */
  readonly couchee?: boolean;
}

/** Ce que montrent les remplissages du graphique, et eux seuls. */
export const Legende = ({ calcul, echelle, sure, couchee = false }: Proprietes) => {
  const presents = new Set(calcul.annees.flatMap((annee) => decouper(annee, echelle).map(({ genre }) => genre)));
  const couts = calcul.annees.flatMap(({ cout }) => (cout === null ? [] : [cout]));
  return (
    <ul className="legende-des-annees">
      {couts.length === 0 ? null : (
        <li>
          <svg width="20" height="16" aria-hidden="true">
            <path className="couvercle" d={couchee ? LE_TRAIT : LE_COUVERCLE} />
          </svg>
          {couchee ? direLesCouts(couts) : 'coût de l’employeur'}
        </li>
      )}
      {ORDRE.filter((genre) => presents.has(genre)).map((genre) => (
        <li key={genre}>
          <Echantillon genre={genre} />
          {LIBELLES[genre]}
          {precision(genre, calcul.annees, sure)}
        </li>
      ))}
    </ul>
  );
};
