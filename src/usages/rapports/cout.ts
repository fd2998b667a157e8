import { arrondir, type Centimes } from '../../commun/centimes.ts';
import { ANNEES } from '../../droit/duree.ts';
import { direAlerteDeCout, ORIGINES_EN_CLAIR } from '../../explication/cout.ts';
import { composer } from '../../explication/typographie.ts';
import type { ReponseDeCout } from '../chiffrer-cout-forme.ts';
import type { CoutDeRapport } from './forme.ts';

const enCentimes = (euros: number | null): Centimes | null => (euros === null ? null : arrondir(euros * 100));

/** Le coût que la personne a donné pour une année, au temps demandé. */
export const coutSaisi = (parAnnee: Centimes): CoutDeRapport => ({
  origine: 'saisi',
  annees: ANNEES.map(() => parAnnee),
  brut: null,
  suppose: [],
  lignes: [],
});

/** L'aide et le coût ne portent pas sur le même temps de travail : les soustraire serait faux. */
const SANS_COMMUNE_MESURE = ['aide-pour-plusieurs-etp', 'aide-partagee'] as const;

/** Le coût calculé par le moteur de paie. Quand il ne se compare pas à l'aide, il n'entre pas, et le rapport dit pourquoi. */
export const coutCalcule = (reponse: ReponseDeCout): CoutDeRapport => {
  const ecart = SANS_COMMUNE_MESURE.find((code) => reponse.alertes.some((alerte) => alerte.code === code));
  return {
    origine: 'calcule',
    annees: ecart === undefined ? reponse.annees.map(({ cout }) => enCentimes(cout)) : [],
    brut: enCentimes(reponse.brut),
    suppose: [
      ...(ecart === undefined ? [] : [direAlerteDeCout(ecart)]),
      ...reponse.hypotheses.map(({ phrase }) => composer(phrase)),
    ],
    lignes: reponse.lignes.map(({ libelle, annuel, origine }) => ({
      libelle,
      annuel: enCentimes(annuel),
      origine: ORIGINES_EN_CLAIR[origine],
    })),
  };
};
