import { type Centimes, enEuros } from '../../../commun/centimes.ts';
import type { Bareme } from '../../../droit/bareme.ts';
import type { Indicateur, Option } from '../../../droit/codes.ts';
import type { Manque } from '../../../regles/constat.ts';
import { type Evaluation, evaluer } from '../../../regles/evaluation.ts';
import type { Situation } from '../../../regles/situation.ts';
import { type LigneEvaluee, resumer } from '../../lot/lignes.ts';

/** Une ligne d'un lot, et ce que la page en garde de plus pour filtrer et additionner. Les sommes sont en euros. */
export interface LigneJugee extends LigneEvaluee {
  readonly option: Option | null;
  /** Ce que le contrat mesure : une cible d'un autre indicateur est sans objet, et non inconnue. */
  readonly indicateurs: readonly Indicateur[];
  readonly annee1Min: number | null;
  readonly annee1Max: number | null;
  /**
   * Tout ce qui refuse, ou tout ce qui manque à la réponse, ou à la somme d'un « oui », écrit comme le motif :
   * `non:secteur`, `fait:medecin.secteur`, `texte:seuil-775`.
   */
  readonly motifs: readonly string[];
}

const ecrireManque = (manque: Manque): string =>
  manque.manque === 'fait' ? `fait:${manque.cle}` : `texte:${manque.point}`;

const motifsDe = ({ eligibilite, conditions, manques, aide }: Evaluation): readonly string[] => {
  switch (eligibilite.reponse) {
    case 'non':
      return conditions.flatMap(({ valeur, code }) => (valeur === 'non' ? [`non:${code}`] : []));
    case 'indetermine': {
      const attendus = conditions.flatMap((une) => (une.valeur === 'indetermine' ? une.manques : []));
      return (attendus.length === 0 ? manques : attendus).map(ecrireManque);
    }
    case 'oui':
      return (aide?.total.manques ?? []).map(ecrireManque);
  }
};

const euros = (somme: Centimes | undefined): number | null => (somme === undefined ? null : enEuros(somme));

/** Beaucoup de médecins ont les mêmes motifs : une seule liste pour tous. */
const creerMemoire = () => {
  const listes = new Map<string, readonly string[]>();
  return (motifs: readonly string[]): readonly string[] => {
    const uniques = [...new Set(motifs.filter((motif) => motif !== ''))];
    const cle = uniques.join(' ');
    const connue = listes.get(cle) ?? uniques;
    listes.set(cle, connue);
    return connue;
  };
};

/** De quoi juger les lignes d'un fichier : la même évaluation et le même résumé que `./tandem lot`. */
export const creerJugement = () => {
  const retenir = creerMemoire();
  return (situation: Situation, bareme: Bareme | undefined, ligne: number, id: string): LigneJugee => {
    const evaluation = evaluer(situation, bareme);
    const resume = resumer(ligne, id, evaluation);
    const annee1 = evaluation.aide?.annees[0];
    return {
      ...resume,
      option: situation.demande.option ?? null,
      indicateurs: evaluation.objectifs.indicateurs,
      annee1Min: euros(annee1?.maximum ?? annee1?.bornes?.[0]),
      annee1Max: euros(annee1?.maximum ?? annee1?.bornes?.[1]),
      motifs: retenir([resume.motif, ...motifsDe(evaluation)]),
    };
  };
};
