import type { Centimes } from '../../commun/centimes.ts';
import type { Reponse } from '../../commun/connu.ts';
import { BANDES, OPTIONS } from '../../droit/codes.ts';
import { ANNEES } from '../../droit/duree.ts';
import type { Regime } from '../../droit/regime.ts';
import type { Droit } from '../../droit/tenu-au.ts';
import type { Bornes, Somme } from '../../regles/aide.ts';
import type { Evaluation } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';

/** Deux évaluations d'une même ligne. */
export interface Paire {
  readonly avant: Evaluation;
  readonly apres: Evaluation;
}

/** Après moins avant, entre quoi et quoi ; `null` quand rien ne borne l'une des sommes. Un « non » vaut zéro. */
export interface Ecarts {
  readonly annees: readonly (Bornes | null)[];
  readonly total: Bornes | null;
}

/**
 * Ce que deux droits ont en commun pour une ligne : tout, les conditions et la bande (seules les sommes changent), la
 * bande seule (le médecin garde son rang dans la même distribution), ou rien.
 */
export type Commun = 'tout' | 'conditions' | 'bande' | 'rien';

const ZERO: Bornes = [0 as Centimes, 0 as Centimes];
export const SANS_ECART: Ecarts = { annees: ANNEES.map(() => ZERO), total: ZERO };

const memes = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const sansLesSommes = (regime: Regime) => ({ ...regime, montants: null, revalorisation: null });

/** Le même seuil et les mêmes médianes publiés, comptés de même : c'est la même distribution nationale. */
const repereDe = ({ patientele: { compte, seuilGeneraliste, medianes } }: Regime) => ({
  compte,
  seuils: seuilGeneraliste.map(({ valeur }) => valeur),
  medianes: medianes === null ? null : [medianes.mt, medianes.fileActive],
});

/** Compare deux droits une fois pour toutes, régime par régime. */
export const comparerDroits = (avant: Droit, apres: Droit): ((paire: Paire) => Commun) => {
  const collectif = memes(avant.collectif, apres.collectif);
  const communs = new Map<string, Commun>();
  for (const a of avant.regimes) {
    for (const b of apres.regimes) {
      const commun: Commun = memes(a, b)
        ? 'tout'
        : memes(sansLesSommes(a), sansLesSommes(b))
          ? 'conditions'
          : memes(repereDe(a), repereDe(b))
            ? 'bande'
            : 'rien';
      communs.set(`${a.code} ${b.code}`, commun);
    }
  }
  return ({ avant: { regime: a }, apres: { regime: b, cadre } }) => {
    if (a === null && b === null) return 'tout';
    const commun = communs.get(`${a} ${b}`) ?? 'rien';
    if (cadre === 'individuel') return commun;
    return commun === 'tout' && collectif ? 'tout' : 'rien';
  };
};

const bornesDe = (somme: Somme | undefined): Bornes | null =>
  somme === undefined ? null : somme.maximum === null ? somme.bornes : [somme.maximum, somme.maximum];

/** Ce que le médecin touche : rien si c'est non, peut-être rien si on ne sait pas. */
const touche = (reponse: Reponse, bornes: Bornes | null): Bornes | null => {
  if (reponse === 'non') return ZERO;
  return bornes === null || reponse === 'oui' ? bornes : [ZERO[0], bornes[1]];
};

const ecartEntre = (avant: Bornes | null, apres: Bornes | null): Bornes | null =>
  avant === null || apres === null ? null : [(apres[0] - avant[1]) as Centimes, (apres[1] - avant[0]) as Centimes];

const englober = (a: Bornes | null, b: Bornes | null): Bornes | null =>
  a === null || b === null ? null : [Math.min(a[0], b[0]) as Centimes, Math.max(a[1], b[1]) as Centimes];

/** L'écart d'une somme. Quand les conditions sont communes, la réponse l'est aussi, même si on ne la sait pas. */
const ecartDe = (
  avant: Somme | undefined,
  apres: Somme | undefined,
  [a, b]: readonly [Reponse, Reponse],
  memesConditions: boolean,
): Bornes | null => {
  const [dAvant, dApres] = [bornesDe(avant), bornesDe(apres)];
  if (!memesConditions) return ecartEntre(touche(a, dAvant), touche(b, dApres));
  if (b === 'non') return ZERO;
  const ecart = ecartEntre(dAvant, dApres);
  return b === 'oui' ? ecart : englober(ecart, ZERO);
};

const ecartsDe = (
  { avant, apres }: Paire,
  reponses: readonly [Reponse, Reponse],
  memesConditions: boolean,
): Ecarts => ({
  annees: ANNEES.map((annee) =>
    ecartDe(avant.aide?.annees[annee - 1], apres.aide?.annees[annee - 1], reponses, memesConditions),
  ),
  total: ecartDe(avant.aide?.total, apres.aide?.total, reponses, memesConditions),
});

/** La situation, dans chaque option et chaque bande qu'elle peut encore avoir : la bonne en est une. */
const casDe = (situation: Situation): readonly Situation[] => {
  const { demande, medecin } = situation;
  const options = demande.option === undefined ? OPTIONS : [demande.option];
  return options.flatMap((option) =>
    BANDES.map((bande) => ({
      ...situation,
      demande: { ...demande, option },
      medecin: { ...medecin, bande, percentile: undefined },
    })),
  );
};

const estConnu = ({ avant, apres }: Paire): boolean =>
  typeof avant.aide?.total.maximum === 'number' && typeof apres.aide?.total.maximum === 'number';

const decide = (reponse: Reponse, duCas: Reponse): Reponse => (reponse === 'indetermine' ? duCas : reponse);

/**
 * Les écarts d'une ligne. Une bande ou une option inconnue est la même avant et après : l'écart se prend cas par cas, et
 * l'on n'en garde que les bords. Sans rien de commun, les bornes d'avant et d'après se retranchent, plus larges.
 */
export const ecartsDUneLigne = (
  situation: Situation,
  paire: Paire,
  commun: Commun,
  evaluerLesDeux: (situation: Situation) => Paire,
): Ecarts => {
  if (commun === 'tout') return SANS_ECART;
  const memesConditions = commun === 'conditions';
  const [a, b] = [paire.avant.eligibilite.reponse, paire.apres.eligibilite.reponse];
  if (commun === 'rien' || estConnu(paire)) return ecartsDe(paire, [a, b], memesConditions);
  return casDe(situation)
    .map((cas) => {
      const deux = evaluerLesDeux(cas);
      const reponses = [decide(a, deux.avant.eligibilite.reponse), decide(b, deux.apres.eligibilite.reponse)] as const;
      return ecartsDe(deux, reponses, memesConditions);
    })
    .reduce((un, autre) => ({
      annees: un.annees.map((ecart, rang) => englober(ecart, autre.annees[rang] ?? null)),
      total: englober(un.total, autre.total),
    }));
};
