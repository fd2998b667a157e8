import { BANDES, OPTIONS } from '../../../droit/codes.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import type { Regime } from '../../../droit/regime.ts';
import { REGIMES } from '../../../droit/regimes/index.ts';

/** Ce que ce régime ne donne pas et qu'un barème a de quoi donner : une hausse, sa base, la formule de la modulation. */
const pointsDuRegime = ({ objectifs, modulation }: Regime): readonly CodePoint[] => [
  modulation.point,
  ...(objectifs.baseDuPourcentage === null ? [] : [objectifs.baseDuPourcentage]),
  ...OPTIONS.flatMap((option) =>
    BANDES.flatMap((bande) => {
      const hausse = objectifs.hausses[option][bande];
      return 'point' in hausse ? [hausse.point] : [];
    }),
  ),
];

/** Les points ouverts qu'un barème peut combler : ceux-là seulement proposent d'en apporter un. */
export const POINTS_QU_UN_BAREME_COMBLE: ReadonlySet<CodePoint> = new Set<CodePoint>([
  'seuils-des-percentiles',
  ...REGIMES.flatMap(pointsDuRegime),
]);
