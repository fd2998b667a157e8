import { composer } from '../../../explication/typographie.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { CoutChiffre } from '../emploi/couts.ts';
import type { Hypotheses } from '../etat/hypotheses.ts';
import type { LigneDeCalcul, Sujet } from '../pourquoi/sujet.ts';

/** De quoi l'on parle : les chiffres de la personne, ou ceux d'une autre option. */
export interface Cadrage {
  /** Rien pour l'option de la personne ; « mi-temps » pour une autre. */
  readonly option?: string;
  readonly situation: Situation;
  readonly hypotheses: Hypotheses;
  /** Le coût calculé depuis le salaire ; absent quand la personne l'a écrit. */
  readonly calcule?: CoutChiffre | undefined;
}

/** Le coût écrit est le même chaque année. */
const COUT_ECRIT =
  'À législation constante : ni hausse de salaire, ni changement de cotisations. Les sommes sont comptées en centimes et montrées à l’euro.';
/** Le coût calculé suit les hausses que la personne a posées ; le reste de la loi ne bouge pas. */
const COUT_CALCULE =
  'À législation constante : cotisations, réduction et taxes de 2026, avec les seules hausses que vous avez posées. Les sommes sont comptées en centimes et montrées à l’euro.';

const direLaReserve = ({ calcule }: Cadrage): string => composer(calcule === undefined ? COUT_ECRIT : COUT_CALCULE);

export const dire = (debut: string, { option }: Cadrage): string =>
  composer(option === undefined ? debut : `${debut}, ${option}`);

export const pourquoi = (ecrit: string): string => composer(`Pourquoi ${ecrit} ?`);

/** Un nombre calculé ici : la formule, les termes, la réserve. */
export const calcul = (
  cadrage: Cadrage,
  cle: string,
  surtitre: string,
  ecrit: string,
  regle: string,
  lignes: readonly LigneDeCalcul[],
  reserve = direLaReserve(cadrage),
) =>
  ({
    genre: 'calcul',
    cle,
    titre: pourquoi(ecrit),
    surtitre,
    regle: composer(regle),
    lignes,
    reserve,
  }) as const satisfies Sujet;
