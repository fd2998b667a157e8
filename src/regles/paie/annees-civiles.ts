import { arrondir, type Centimes, retrancher, ZERO } from '../../commun/centimes.ts';
import { enCalendrier, type Jour, jourDe } from '../../commun/jour.ts';

/** Un mois de présence, ou sa part : de son premier jour au lendemain du dernier. */
export interface MoisDePresence {
  readonly debut: Jour;
  readonly fin: Jour;
  /** En centimes qui peuvent avoir des fractions ; `null` quand rien ne permet de le chiffrer. */
  readonly cout: number | null;
}

/** Ce que coûtent les jours d'une année civile. Sans `cout`, `connu` dit ce que font les seuls jours chiffrés. */
export interface CoutCivil {
  readonly annee: number;
  readonly cout: Centimes | null;
  readonly connu: Centimes;
}

interface Morceau {
  readonly annee: number;
  readonly cout: number | null;
}

const premierJanvier = (annee: number): Jour => jourDe(`${String(annee).padStart(4, '0')}-01-01`);

/** Un mois à cheval sur deux années civiles se partage au prorata de ses jours. */
const couper = ({ debut, fin, cout }: MoisDePresence): readonly Morceau[] => {
  const { annee } = enCalendrier(debut);
  const coupure = premierJanvier(annee + 1);
  if (fin <= coupure) return [{ annee, cout }];
  const avant = (coupure - debut) / (fin - debut);
  return [
    { annee, cout: cout === null ? null : cout * avant },
    { annee: annee + 1, cout: cout === null ? null : cout * (1 - avant) },
  ];
};

/**
 * Le coût d'une année de contrat, rendu à ses années civiles, au jour près. C'est le cumul qui s'arrondit : les parts
 * font toujours exactement `total`, le coût arrondi des mois chiffrés, et chacune est à un centime au plus de sa valeur.
 */
export const repartirParAnneeCivile = (mois: readonly MoisDePresence[], total: Centimes): readonly CoutCivil[] => {
  const morceaux = mois.flatMap(couper);
  const annees = [...new Set(morceaux.map(({ annee }) => annee))].sort((a, b) => a - b);
  let cumul = 0;
  let compte = ZERO;
  return annees.map((annee, rang) => {
    const siens = morceaux.filter((morceau) => morceau.annee === annee);
    cumul += siens.reduce((somme, { cout }) => somme + (cout ?? 0), 0);
    const jusquIci = rang === annees.length - 1 ? total : arrondir(cumul);
    const connu = retrancher(jusquIci, compte);
    compte = jusquIci;
    return { annee, cout: siens.some(({ cout }) => cout === null) ? null : connu, connu };
  });
};
