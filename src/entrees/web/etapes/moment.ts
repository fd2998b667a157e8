import type { Jour } from '../../../commun/jour.ts';
import type { Etape } from '../../../usages/etapes.ts';

/** Où en est une étape au jour où on la lit. Rien ne dit si elle a été faite : seul son jour est passé. */
export type Moment = 'passee' | 'commencee' | 'a-venir' | 'sans-jour';

export const MOMENTS_EN_CLAIR: Readonly<Record<Moment, string>> = {
  passee: 'jour passé',
  commencee: 'période ouverte',
  'a-venir': 'à venir',
  'sans-jour': 'sans jour',
};

/** Une étape « à partir du » ne finit pas : son jour venu, elle est ouverte. */
export const momentDe = ({ quand }: Etape, aujourdHui: Jour): Moment => {
  switch (quand.forme) {
    case 'sans-jour':
      return 'sans-jour';
    case 'periode':
      if (quand.au < aujourdHui) return 'passee';
      return quand.du < aujourdHui ? 'commencee' : 'a-venir';
    case 'jour':
      if (quand.le >= aujourdHui) return 'a-venir';
      return quand.sens === 'a-partir-du' ? 'commencee' : 'passee';
  }
};

/** Le jour d'où l'on regarde une étape à venir : une période ouverte, que l'on doit encore tenir, se joue dès aujourd'hui. */
const prochainJour = (etape: Etape, aujourdHui: Jour): Jour | undefined => {
  const { quand, nature } = etape;
  switch (momentDe(etape, aujourdHui)) {
    case 'a-venir':
      return quand.forme === 'jour' ? quand.le : quand.forme === 'periode' ? quand.du : undefined;
    case 'commencee':
      return quand.forme === 'periode' && nature !== 'repere' ? aujourdHui : undefined;
    case 'passee':
    case 'sans-jour':
      return undefined;
  }
};

export interface EtapeDatee {
  readonly etape: Etape;
  readonly jour: Jour;
}

/** Les étapes qui restent, par jour croissant ; celles du même jour gardent l'ordre de la liste. */
export const etapesQuiRestent = (etapes: readonly Etape[], aujourdHui: Jour): readonly EtapeDatee[] =>
  etapes
    .flatMap((etape) => {
      const jour = prochainJour(etape, aujourdHui);
      return jour === undefined ? [] : [{ etape, jour }];
    })
    .sort((a, b) => a.jour - b.jour);

export const estDatee = ({ quand }: Etape): boolean => quand.forme !== 'sans-jour';
