import { arrondir, type Centimes, retrancher, ZERO } from '../../commun/centimes.ts';
import type { BaremeDeLaTaxe } from '../../droit/paie/taxe-sur-les-salaires.ts';

const DIX_MILLE = 10_000;

/** La taxe d'un salarié par tranches, en dix-millièmes de centime : des entiers, jamais arrondis en chemin. */
const taxeDuSalarie = (base: Centimes, { tranches }: BaremeDeLaTaxe): number => {
  let taxe = 0;
  let precedent = 0;
  for (const { auDela, taux } of tranches) {
    taxe += Math.max(0, base - auDela) * (taux - precedent);
    precedent = taux;
  }
  return taxe;
};

/**
 * La taxe sur les salaires d'un employeur pour une année, en centimes. `bases` : une par salarié, salaire brut annuel et
 * part patronale de santé et de prévoyance. Les tranches sont par salarié, la franchise et la décote sur le total
 * (P-148, P-149, P-151). Une base négative est une faute.
 */
export const taxeDeLEmployeur = (bases: readonly Centimes[], bareme: BaremeDeLaTaxe): Centimes => {
  const total = bases.reduce((somme, base) => somme + taxeDuSalarie(base, bareme), 0) / DIX_MILLE;
  if (total <= bareme.franchise) return ZERO;
  const decote = Math.max(0, bareme.finDeLaDecote - total) * (bareme.partDeLaDecote / DIX_MILLE);
  return arrondir(total - decote);
};

/**
 * Ce qu'un salarié de plus ajoute à la taxe de son employeur. Franchise et décote se perdent quand l'effectif grandit :
 * deux mi-temps chez le même employeur ne coûtent pas deux fois un.
 */
export const taxeAjoutee = (base: Centimes, autres: readonly Centimes[], bareme: BaremeDeLaTaxe): Centimes =>
  retrancher(taxeDeLEmployeur([...autres, base], bareme), taxeDeLEmployeur(autres, bareme));
