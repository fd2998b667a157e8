import type { Jour } from '../../commun/jour.ts';
import type { CodeColonne } from '../codes.ts';
import type { Collectif, Regime } from '../regime.ts';
import { AVENANT_7 } from './avenant-7.ts';
import { COLLECTIF_2026 } from './collectif-2026.ts';
import { CONVENTION_DE_2024 } from './convention-2024.ts';
import { REGLEMENT_ARBITRAL } from './reglement-arbitral.ts';

/** Les régimes individuels, du plus ancien au plus récent. Un nouveau régime est une ligne de plus. */
export const REGIMES: readonly Regime[] = [AVENANT_7, REGLEMENT_ARBITRAL, CONVENTION_DE_2024];

export const COLLECTIF: Collectif = COLLECTIF_2026;

export const COLONNES: Readonly<Record<CodeColonne, Regime | Collectif>> = {
  'avenant-7': AVENANT_7,
  'reglement-arbitral': REGLEMENT_ARBITRAL,
  'convention-2024': CONVENTION_DE_2024,
  'collectif-2026': COLLECTIF_2026,
};

/** Le régime d'un contrat, choisi par son jour de signature (X1) ; `undefined` avant le premier jour du dispositif. */
export const regimeAu = (signature: Jour, regimes: readonly Regime[] = REGIMES): Regime | undefined => {
  for (let rang = regimes.length - 1; rang >= 0; rang -= 1) {
    const regime = regimes[rang];
    if (regime !== undefined && regime.du <= signature) return regime;
  }
  return undefined;
};
