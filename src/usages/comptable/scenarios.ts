import { estEnVigueur } from '../../droit/bareme.ts';
import { moduler } from '../../regles/modulation.ts';
import { compter } from './comptes.ts';
import { encaisser, type Regard } from './encaissements.ts';
import type { Comptes, Intervalle, Lecture, MorceauDeCout, ScenarioComptable } from './forme.ts';
import type { Contrat, Moduler } from './prevus.ts';

const ATTEINTES = [1, 0.5, 0] as const;

/** La formule du barème de la personne pour cette année de contrat, s'il en porte une. */
const formuleDuBareme = ({ bareme }: Contrat, debut: Parameters<typeof estEnVigueur>[1]) =>
  bareme?.modulation.find((une) => estEnVigueur(une, debut))?.regle;

/** Une lecture appliquée : le barème d'un contrat l'emporte, et l'aide collective n'annonce qu'un prorata (F-87). */
const selon =
  (lecture: Lecture, atteinte: number): Moduler =>
  (annee, somme, contrat) => {
    if (!annee.modulee) return somme;
    const sansTexte = lecture === 'tout-ou-rien' && contrat.evaluation.cadre !== 'collectif' ? lecture : 'pro-rata';
    return moduler(somme, formuleDuBareme(contrat, annee.debut) ?? { forme: sansTexte }, atteinte);
  };

/** Les lectures à montrer : une seule quand chaque année modulée a sa formule, ou que seul un prorata est annoncé. */
const lecturesDe = (contrats: readonly Contrat[]): readonly Lecture[] => {
  const sansFormule = contrats.filter((contrat) =>
    (contrat.evaluation.aide?.annees ?? []).some(
      ({ modulee, debut }) => modulee && formuleDuBareme(contrat, debut) === undefined,
    ),
  );
  if (sansFormule.length === 0) return contrats.some(({ bareme }) => bareme !== undefined) ? ['bareme'] : [];
  return sansFormule.every(({ evaluation }) => evaluation.cadre === 'collectif')
    ? ['pro-rata']
    : ['pro-rata', 'tout-ou-rien'];
};

const memesSommes = (a: readonly Intervalle[], b: readonly Intervalle[]): boolean =>
  a.every(({ bas, haut }, rang) => bas === b[rang]?.bas && haut === b[rang]?.haut);

interface Base {
  readonly contrats: readonly Contrat[];
  readonly regard: Regard;
  readonly annees: readonly number[];
  readonly comparables: boolean;
  readonly morceaux: readonly MorceauDeCout[] | null;
  /** Le même coût sans les hausses ; nul quand on ne compare pas. */
  readonly sansHausse: readonly MorceauDeCout[] | null;
}

const jouer = (base: Base, lecture: Lecture, atteinte: number) => {
  const encaissements = encaisser(base.contrats, base.regard, selon(lecture, atteinte));
  const { comparables, annees, morceaux, sansHausse } = base;
  const comptes = compter({ encaissements, morceaux, comparables }, annees);
  const calme: Comptes | null =
    sansHausse === null ? null : compter({ encaissements, morceaux: sansHausse, comparables }, annees);
  return {
    sommes: encaissements.map(({ somme }) => somme),
    comptes,
    netSansHausse: calme === null ? null : calme.total.net,
  };
};

/**
 * Objectifs atteints, à moitié, manqués, sous chaque lecture d'une formule que nul texte ne donne. Les lectures qui
 * donnent les mêmes sommes sont un seul scénario. Aucun si rien n'est modulé.
 */
export const composerScenarios = (base: Base): readonly ScenarioComptable[] => {
  const lectures = lecturesDe(base.contrats);
  return ATTEINTES.flatMap((atteinte) => {
    const scenarios: ScenarioComptable[] = [];
    for (const lecture of lectures) {
      const joue = jouer(base, lecture, atteinte);
      const pareil = scenarios.findIndex(({ sommes }) => memesSommes(sommes, joue.sommes));
      const deja = scenarios[pareil];
      if (deja === undefined) scenarios.push({ atteinte, lectures: [lecture], ...joue });
      else scenarios[pareil] = { ...deja, lectures: [...deja.lectures, lecture] };
    }
    return scenarios;
  });
};
