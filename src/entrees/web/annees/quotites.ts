import { type Centimes, multiplier } from '../../../commun/centimes.ts';
import type { Option } from '../../../droit/codes.ts';
import { type Fondement, fonder } from '../../../droit/fondement.ts';
import { ecrireNombre } from '../../../explication/typographie.ts';
import type { Situation } from '../../../regles/situation.ts';

/** Le temps que paie l'employeur, en temps pleins, et les heures que les sources lui donnent. */
export interface Quotite {
  readonly tempsPleins: number;
  /** « 17,5 h » ; le tiers n'est écrit nulle part en heures. */
  readonly heures: string;
  readonly part: string;
  readonly fondement: Fondement;
}

export const QUOTITES: Readonly<Record<Option, Quotite>> = {
  'tiers-temps': {
    tempsPleins: 1 / 3,
    heures: 'un tiers de 35\u00a0h',
    part: 'un tiers',
    fondement: fonder('A15', 'A15c'),
  },
  'mi-temps': { tempsPleins: 1 / 2, heures: '17,5\u00a0h', part: 'la moitié', fondement: fonder('F-38', 'F-38b') },
  'temps-plein': { tempsPleins: 1, heures: '35\u00a0h', part: 'la totalité', fondement: fonder('F-38b') },
};

const enTempsPleins = (etp: number): Quotite => ({
  tempsPleins: etp,
  heures: `${ecrireNombre(etp)} × 35\u00a0h`,
  part: `${ecrireNombre(etp)}\u00a0temps ${etp < 2 ? 'plein' : 'pleins'}`,
  fondement: QUOTITES['temps-plein'].fondement,
});

/** Ce que l'on paie : l'option d'un contrat individuel, ou les temps pleins d'une aide collective. */
export const quotiteDe = ({ demande, groupe }: Situation): Quotite | undefined => {
  if (demande.cadre === 'collectif') return groupe.etp === undefined ? undefined : enTempsPleins(groupe.etp);
  return demande.option === undefined ? undefined : QUOTITES[demande.option];
};

/** Le coût d'une année : la part du temps plein, arrondie une fois au centime. */
export const proratiser = (coutDuTempsPlein: Centimes, { tempsPleins }: Quotite): Centimes =>
  multiplier(coutDuTempsPlein, tempsPleins);
