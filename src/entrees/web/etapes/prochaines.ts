import type { Jour } from '../../../commun/jour.ts';
import type { Etape } from '../../../usages/etapes.ts';
import { ecrireLeJour } from './ecrire.ts';
import { type EtapeDatee, etapesQuiRestent } from './moment.ts';

/** Un jour de la frise : ce qui s'y passe d'abord, un versement qui tombe le même jour, et combien d'autres étapes. */
export interface JourDeFrise {
  readonly jour: Jour;
  readonly date: string;
  readonly etapes: readonly Etape[];
  readonly autres: number;
}

const JOURS_MONTRES = 5;
const DABORD: readonly string[] = ['signature', 'embauche', 'certification', 'objectifs', 'terme'];
const NATURES = { obligation: 1, conseil: 2, repere: 3 } as const;

const estVersement = ({ code }: Etape): boolean => code.startsWith('versement-');

/** La signature et l'embauche comptent plus que les repères du même jour. */
const rang = (etape: Etape): number => {
  if (DABORD.includes(etape.code)) return 0;
  return estVersement(etape) ? 0.5 : NATURES[etape.nature];
};

const grouper = (datees: readonly EtapeDatee[]): ReadonlyMap<Jour, readonly Etape[]> => {
  const groupes = new Map<Jour, readonly Etape[]>();
  for (const { etape, jour } of datees) groupes.set(jour, [...(groupes.get(jour) ?? []), etape]);
  return groupes;
};

/** Les cinq prochains jours du contrat, chacun avec ce qui s'y passe d'abord. */
export const prochainsJours = (etapes: readonly Etape[], aujourdHui: Jour): readonly JourDeFrise[] =>
  [...grouper(etapesQuiRestent(etapes, aujourdHui))].slice(0, JOURS_MONTRES).flatMap(([jour, duJour]) => {
    const [premiere, ...suite] = [...duJour].sort((a, b) => rang(a) - rang(b));
    if (premiere === undefined) return [];
    const versement = suite.find(estVersement);
    const montrees = versement === undefined ? [premiere] : [premiere, versement];
    return [
      {
        jour,
        date: ecrireLeJour(premiere.quand)?.date ?? '',
        etapes: montrees,
        autres: duJour.length - montrees.length,
      },
    ];
  });
