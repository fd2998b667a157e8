import type { CodeRegle } from '../../droit/codes.ts';
import { type CleEtabli, type Fondement, fonder } from '../../droit/fondement.ts';
import { COLLECTIF, COLONNES, regimeAu } from '../../droit/regimes/index.ts';
import { verifierLePoint } from './blocs.ts';
import type { Bloc } from './brouillon.ts';
import type { Dossier } from './dossier.ts';

/** Ce qui fonde un courrier dans le régime du contrat, et ce que ce régime laisse sans réponse. */
export interface RegleDuContrat {
  readonly fondements: readonly Fondement[];
  readonly notes: readonly Bloc[];
}

/** La règle telle que le régime du contrat la fonde ; la pratique seule quand le régime n'est pas su ou se tait. */
export const regleDuContrat = (
  { contratDAide, evaluation }: Dossier,
  regle: CodeRegle,
  ...pratique: readonly [CleEtabli, ...CleEtabli[]]
): RegleDuContrat => {
  const repli = fonder(...pratique);
  const signature = contratDAide?.signature;
  const regime = signature === undefined ? undefined : regimeAu(signature);
  if (regime === undefined) return { fondements: [repli], notes: [] };
  const dit = (evaluation?.cadre === 'collectif' ? COLLECTIF : COLONNES[regime.code]).fondements[regle];
  if (dit === 'sans objet') return { fondements: [repli], notes: [] };
  return 'lacune' in dit
    ? { fondements: [repli], notes: [verifierLePoint(dit.lacune)] }
    : { fondements: [dit, repli], notes: [] };
};
