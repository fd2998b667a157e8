import { type Centimes, enEuros } from '../commun/centimes.ts';
import type { Reponse } from '../commun/connu.ts';
import type { Jour } from '../commun/jour.ts';
import type { Bareme } from '../droit/bareme.ts';
import type { CodeRegime } from '../droit/codes.ts';
import { evaluer } from '../regles/evaluation.ts';
import type { Situation } from '../regles/situation.ts';

export interface CasLu {
  readonly id: string;
  readonly titre: string;
  readonly situation: Situation;
  /** Le barème que le cas nomme, s'il en nomme un. */
  readonly bareme: Bareme | undefined;
}

/** Ce que répond un cas s'il était signé un jour donné. */
interface Vue {
  readonly regime: CodeRegime | null;
  readonly reponse: Reponse;
  readonly annees: readonly (number | null)[];
  readonly total: number | null;
}

export interface CasChange {
  readonly id: string;
  readonly titre: string;
  readonly avant: Vue;
  readonly apres: Vue;
}

const enEurosOuNul = (somme: Centimes | null) => (somme === null ? null : enEuros(somme));

/** Le même médecin, la même demande, signée un autre jour ; l'embauche suit du même nombre de jours. */
export const signerLe = (situation: Situation, jour: Jour): Situation => {
  const { signature, assistant } = situation;
  const decalage = signature === undefined ? 0 : jour - signature;
  const decaler = (le: Jour | undefined) => (le === undefined ? undefined : ((le + decalage) as Jour));
  return {
    ...situation,
    signature: jour,
    assistant: {
      ...assistant,
      embauche: decaler(assistant.embauche),
      secretariatRemplace: { ...assistant.secretariatRemplace, le: decaler(assistant.secretariatRemplace.le) },
    },
  };
};

const regarder = (situation: Situation, bareme: Bareme | undefined): Vue => {
  const { regime, eligibilite, aide } = evaluer(situation, bareme);
  return {
    regime,
    reponse: eligibilite.reponse,
    annees: (aide?.annees ?? []).map(({ maximum }) => enEurosOuNul(maximum)),
    total: aide === null ? null : enEurosOuNul(aide.total.maximum),
  };
};

const memeReponse = (a: Vue, b: Vue): boolean =>
  a.reponse === b.reponse && a.total === b.total && a.annees.join('|') === b.annees.join('|');

/** Les cas dont la réponse ou la somme change selon qu'ils sont signés en `a` ou en `b`. */
export const comparerCas = (cas: readonly CasLu[], a: Jour, b: Jour): readonly CasChange[] =>
  cas.flatMap(({ id, titre, situation, bareme }) => {
    const avant = regarder(signerLe(situation, a), bareme);
    const apres = regarder(signerLe(situation, b), bareme);
    return memeReponse(avant, apres) ? [] : [{ id, titre, avant, apres }];
  });
