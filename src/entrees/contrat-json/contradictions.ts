import { regimeAu } from '../../droit/regimes/index.ts';
import { bandesAdmisesAvec, masqueDe } from '../../regles/bande.ts';
import type { Situation } from '../../regles/situation.ts';
import type { Ecart } from './refus.ts';

/** Les faits qui ne peuvent pas être vrais ensemble. La bande et les effectifs, eux, donnent une alerte. */
export const contradictions = ({ medecin, signature }: Situation): readonly Ecart[] => {
  const ecarts: Ecart[] = [];
  const { mt, mtAdultes, mtEnfants } = medecin.patientele;
  const adultes = mtAdultes ?? 0;
  const enfants = mtEnfants ?? 0;
  if (mt !== undefined) {
    const complet = mtAdultes !== undefined && mtEnfants !== undefined;
    if (complet ? mt !== adultes + enfants : mt < adultes + enfants) {
      ecarts.push({
        chemin: 'medecin.patientele.mt',
        message: complet
          ? `${mt} patients déclarés ne font pas ${adultes} adultes et ${enfants} enfants.`
          : `${mt} patients déclarés sont moins que ${adultes + enfants} ${mtAdultes === undefined ? 'enfants' : 'adultes'}.`,
      });
    }
  }
  const { bande, percentile } = medecin;
  if (bande !== undefined && percentile !== undefined) {
    const regime = signature === undefined ? undefined : regimeAu(signature);
    const possibles = bandesAdmisesAvec(percentile, regime);
    if ((possibles & masqueDe(bande)) === 0) {
      ecarts.push({ chemin: 'medecin.bande', message: `Le rang ${percentile} n’est pas dans la bande ${bande}.` });
    }
  }
  return ecarts;
};
