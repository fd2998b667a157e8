import { type Centimes, enEuros } from '../../commun/centimes.ts';
import type { Certitude, Reponse } from '../../commun/connu.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { CodeRegime } from '../../droit/codes.ts';
import { ANNEES } from '../../droit/duree.ts';
import { DROIT_ENTIER, droitTenuAu } from '../../droit/tenu-au.ts';
import type { Bornes } from '../../regles/aide.ts';
import { type Evaluation, evaluer } from '../../regles/evaluation.ts';
import type { Situation } from '../../regles/situation.ts';
import { signerLe } from '../../usages/comparer-cas.ts';
import { type Commun, comparerDroits, type Ecarts, ecartsDUneLigne, type Paire } from './ecarts.ts';
import { type Conclure, motifDe } from './lignes.ts';

/**
 * Ce qui change d'un jour à l'autre : le texte seul (chaque ligne garde sa signature), ou le jour de signature (la même
 * demande, signée le premier jour puis le second).
 */
export const LECTURES = ['texte', 'signature'] as const;
export type LectureDeComparaison = (typeof LECTURES)[number];

export interface Comparaison {
  readonly lecture: LectureDeComparaison;
  readonly a: Jour;
  readonly b: Jour;
}

/** `indetermine` : rien ne prouve que cela change, ni que cela ne change pas. */
export const CHANGEMENTS = ['reponse', 'somme', 'aucun', 'indetermine'] as const;
export type Changement = (typeof CHANGEMENTS)[number];

interface Cote {
  readonly reponse: Reponse;
  readonly certitude: Certitude | null;
  readonly regime: CodeRegime | null;
  readonly motif: string;
  /** Ce que chaque année promet au plus, en euros, quelle que soit la réponse. */
  readonly annees: readonly (number | null)[];
  readonly total: number | null;
}

/** Une ligne comparée. Les sommes sont en euros ; un « non » y vaut zéro dans les écarts. */
export interface LigneComparee {
  readonly ligne: number;
  readonly id: string;
  readonly changement: Changement;
  readonly sansSignature: boolean;
  readonly avant: Cote;
  readonly apres: Cote;
  /** Après moins avant, année par année ; `null` si l'une des deux sommes n'est pas connue. */
  readonly ecarts: readonly (number | null)[];
  readonly ecart: number | null;
  readonly ecartMin: number | null;
  readonly ecartMax: number | null;
}

const RANGS = ANNEES.map((annee) => annee - 1);

const euros = (somme: number | null | undefined): number | null =>
  somme === null || somme === undefined ? null : enEuros(somme as Centimes);

const exact = (bornes: Bornes | null): number | null =>
  bornes !== null && bornes[0] === bornes[1] ? enEuros(bornes[0]) : null;

const regarder = (evaluation: Evaluation): Cote => {
  const { eligibilite, regime, aide } = evaluation;
  return {
    reponse: eligibilite.reponse,
    certitude: eligibilite.certitude,
    regime,
    motif: motifDe(evaluation),
    annees: RANGS.map((rang) => euros(aide?.annees[rang]?.maximum)),
    total: euros(aide?.total.maximum),
  };
};

const estNul = (ecart: Bornes | null): boolean => ecart !== null && ecart[0] === 0 && ecart[1] === 0;
const estProuve = (ecart: Bornes | null): boolean => ecart !== null && (ecart[0] > 0 || ecart[1] < 0);

const changementDe = ({ avant, apres }: Paire, { annees, total }: Ecarts, commun: Commun): Changement => {
  const [a, b] = [avant.eligibilite.reponse, apres.eligibilite.reponse];
  const memeReponse = a === b && a !== 'indetermine';
  const reponseTenue = memeReponse || commun === 'tout' || commun === 'conditions';
  if (!reponseTenue) return a === 'indetermine' || b === 'indetermine' ? 'indetermine' : 'reponse';
  if (annees.every(estNul)) return 'aucun';
  return estProuve(total) || annees.some(estProuve) ? 'somme' : 'indetermine';
};

type Regarder = (situation: Situation, bareme: Bareme | undefined) => Paire;

const conclure =
  (
    preparer: (situation: Situation) => Situation,
    regarderLesDeux: Regarder,
    trouverLeCommun: (paire: Paire) => Commun,
  ) =>
  (situation: Situation, bareme: Bareme | undefined, ligne: number, id: string): LigneComparee => {
    const prete = preparer(situation);
    const paire = regarderLesDeux(prete, bareme);
    const commun = trouverLeCommun(paire);
    const ecarts = ecartsDUneLigne(prete, paire, commun, (cas) => regarderLesDeux(cas, bareme));
    return {
      ligne,
      id,
      changement: changementDe(paire, ecarts, commun),
      sansSignature: situation.signature === undefined,
      avant: regarder(paire.avant),
      apres: regarder(paire.apres),
      ecarts: ecarts.annees.map(exact),
      ecart: exact(ecarts.total),
      ecartMin: euros(ecarts.total?.[0]),
      ecartMax: euros(ecarts.total?.[1]),
    };
  };

const lireLeTexteSeul = (a: Jour, b: Jour): Conclure<LigneComparee> => {
  const [droitA, droitB] = [droitTenuAu(a), droitTenuAu(b)];
  return conclure(
    (situation) => (situation.signature === undefined ? { ...situation, signature: b } : situation),
    (situation, bareme) => ({
      avant: evaluer(situation, bareme, droitA),
      apres: evaluer(situation, bareme, droitB),
    }),
    comparerDroits(droitA, droitB),
  );
};

const lireLesSignatures = (a: Jour, b: Jour): Conclure<LigneComparee> => {
  const trouverLeCommun = comparerDroits(DROIT_ENTIER, DROIT_ENTIER);
  return conclure(
    (situation) => situation,
    (situation, bareme) => ({
      avant: evaluer(signerLe(situation, a), bareme),
      apres: evaluer(signerLe(situation, b), bareme),
    }),
    // Même droit, mais les années ne commencent pas les mêmes jours : ni les sommes, ni les délais ne sont communs.
    (paire) => (a === b ? 'tout' : trouverLeCommun(paire) === 'rien' ? 'rien' : 'bande'),
  );
};

/**
 * Prépare la comparaison de chaque ligne entre deux jours. Lue au texte seul, une ligne sans signature est lue comme
 * signée le second jour : elle attend encore, et c'est le texte qui vient qui peut la changer.
 */
export const creerComparaison = ({ lecture, a, b }: Comparaison): Conclure<LigneComparee> =>
  lecture === 'texte' ? lireLeTexteSeul(a, b) : lireLesSignatures(a, b);
