import { type Centimes, euros } from '../../commun/centimes.ts';
import { jourDe } from '../../commun/jour.ts';
import type { Serie } from '../depuis.ts';
import { fonder } from '../fondement.ts';

interface Tranche {
  /** La base annuelle d'un salarié au-delà de laquelle le taux s'applique, en centimes. */
  readonly auDela: Centimes;
  /** Le taux entier de la tranche, en dix-millièmes : 425 pour 4,25 %. */
  readonly taux: number;
}

/** Ce qui s'applique au salaire d'une année : tranches par salarié, franchise et décote par employeur. */
export interface BaremeDeLaTaxe {
  readonly tranches: readonly Tranche[];
  /** Taxe annuelle de l'employeur jusqu'à laquelle rien n'est dû, et celle à partir de laquelle tout l'est. */
  readonly franchise: Centimes;
  readonly finDeLaDecote: Centimes;
  /** Part, en dix-millièmes, de l'écart à la fin de la décote qui se retranche. */
  readonly partDeLaDecote: number;
}

/** La taxe sur les salaires depuis 2026 (P-148, P-149). Les années d'avant ne sont pas tenues ici. */
export const TAXE_SUR_LES_SALAIRES: Serie<BaremeDeLaTaxe> = [
  {
    du: jourDe('2026-01-01'),
    valeur: {
      tranches: [
        { auDela: euros(0), taux: 425 },
        { auDela: euros(9229), taux: 850 },
        { auDela: euros(18_423), taux: 1360 },
      ],
      franchise: euros(1200),
      finDeLaDecote: euros(2040),
      partDeLaDecote: 7500,
    },
    fondement: fonder('P-148', 'P-149'),
  },
];

/** Qui la doit et sur quelle base : le point le moins sûr de cette taxe. */
export const ASSIETTE_DE_LA_TAXE = fonder('P-150', 'P-151');
