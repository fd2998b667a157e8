import { jourDe } from '../../../commun/jour.ts';
import type { CodePoint } from '../../../droit/lectures.ts';
import { point } from '../../../droit/lectures.ts';
import type { PointDeDroit } from '../../../droit/points/point.ts';
import { regimeAu } from '../../../droit/regimes/index.ts';
import { type CleTexte, TEXTES } from '../../../droit/textes.ts';
import { composer, enumerer } from '../../../explication/typographie.ts';
import { CODES_POINTS } from './emplois.ts';
import { NATURES } from './natures.ts';

/** Un point, en deux lignes. */
export interface PointAbrege {
  readonly cle: CodePoint;
  readonly titre: string;
  readonly lignes: readonly string[];
}

const parQui = (tenuePar: readonly CleTexte[]): string => {
  const natures = [...new Set(tenuePar.map((cle) => NATURES[TEXTES[cle].nature]))];
  return natures.length === 0 ? 'tenue par aucune source lue' : enumerer(natures);
};

const sansPoint = (phrase: string): string => phrase.replace(/\.$/, '');

const lignesDe = (lu: PointDeDroit): readonly string[] =>
  lu.nature === 'lacune'
    ? [composer(lu.enonce)]
    : Object.values(lu.lectures).map(({ enonce, tenuePar }) =>
        composer(`« ${sansPoint(enonce)} » (${parQui(tenuePar)})`),
      );

/** D'abord ce qui touche un contrat signé aujourd'hui, puis les contrats passés, enfin ce qu'aucune règle ne lit. */
const rangDe = (lu: PointDeDroit, enVigueur: string | undefined): number => {
  if (lu.regles.length === 0) return 2;
  return lu.colonnes.some((colonne) => colonne === enVigueur) ? 0 : 1;
};

/** Les points d'une nature, les plus proches d'un contrat d'aujourd'hui d'abord. */
export const pointsDeNature = (nature: PointDeDroit['nature'], aujourdHui: string): readonly PointAbrege[] => {
  const enVigueur = regimeAu(jourDe(aujourdHui))?.code;
  return CODES_POINTS.map((cle) => ({ cle, lu: point(cle) }))
    .filter(({ lu }) => lu.nature === nature)
    .sort((a, b) => rangDe(a.lu, enVigueur) - rangDe(b.lu, enVigueur))
    .map(({ cle, lu }) => ({ cle, titre: composer(lu.titre), lignes: lignesDe(lu) }));
};
