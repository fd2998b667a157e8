import { describe, expect, it } from 'vitest';
import { jourDe } from '../../../commun/jour.ts';
import { uneSituationCollective, unMedecin } from '../../../regles/situation.fixture.ts';
import type { Situation } from '../../../regles/situation.ts';
import { AUJOURD_HUI, centimes, unTempsPlein } from '../../../usages/comptable/comptable.fixture.ts';
import { coutSaisi } from '../../../usages/comptable/cout.ts';
import { composerVueComptable } from '../../../usages/comptable/vue.ts';
import { direLaVue } from './phrase.ts';

const dire = (situation: Situation, parAn?: number): string => {
  const cout =
    parAn === undefined ? undefined : coutSaisi(centimes(parAn), situation.signature ?? AUJOURD_HUI, 'personne');
  const { premiere, suite } = direLaVue(composerVueComptable(situation, cout, {}, AUJOURD_HUI));
  return `${premiere} ${suite}`.replaceAll('\u00a0', ' ');
};

describe('la phrase de l’écran', () => {
  it.each<[string, Situation, number | undefined, string]>([
    [
      'dit la première année, le coût, le net et ce qui n’a pas d’année',
      unTempsPlein(),
      36_500,
      'En 2027, l’aide encaissée est de 38 000 €. L’assistant coûte 36 206 € cette année-là : il reste 1 794 € avant impôt. 66 000 € n’ont pas encore d’année : leur jour n’est pas publié.',
    ],
    [
      'dit ce qu’il reste à payer',
      unTempsPlein(),
      60_000,
      'En 2027, l’aide encaissée est de 38 000 €. L’assistant coûte 59 516 € cette année-là : il reste 21 516 € à payer. 66 000 € n’ont pas encore d’année : leur jour n’est pas publié.',
    ],
    [
      'donne les deux bouts d’une somme bornée, sans dire deux fois « de »',
      unTempsPlein({ medecin: unMedecin({ patientele: { ...unMedecin().patientele, mt: 1200 } }) }),
      undefined,
      'En 2027, l’aide encaissée est de 38 000 €. Le coût de l’assistant n’est pas renseigné. De 66 000 à 114 000 € n’ont pas encore d’année : leur jour n’est pas publié.',
    ],
    [
      'parle au conditionnel tant que l’éligibilité n’est pas établie',
      unTempsPlein({ medecin: unMedecin({ statut: undefined }) }),
      undefined,
      'En 2027, l’aide encaissée serait de 38 000 €. Le coût de l’assistant n’est pas renseigné. De 66 000 à 114 000 € n’ont pas encore d’année : leur jour n’est pas publié.',
    ],
    [
      'dit un refus',
      unTempsPlein({ medecin: unMedecin({ secteur: 'secteur-2' }) }),
      undefined,
      'Aucune aide à déclarer. La simulation répond non : seul le coût est compté.',
    ],
    [
      'dit ce qui manque',
      unTempsPlein({ signature: undefined }),
      undefined,
      'Indéterminé, pour l’instant. Il manque le jour de la signature.',
    ],
    [
      'dit qu’aucun versement n’a de jour',
      { ...uneSituationCollective({ etp: 1 }), signature: jourDe('2026-12-15') },
      undefined,
      'Aucun versement n’a de jour publié. 132 000 € sont attendus à partir du 15 décembre 2026, sans que l’année soit sûre.',
    ],
  ])('%s', (_, situation, parAn, attendue) => {
    expect(dire(situation, parAn)).toBe(attendue);
  });
});
