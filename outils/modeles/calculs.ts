/** Montants, versements, échéances et contrat de groupe : le produit contre modele/vie. */

import { type Evaluation, evaluer } from '../../modele/vie/evaluer.ts';
import type { Situation } from '../../modele/vie/types.ts';
import { lireSituation } from '../../src/entrees/contrat-json/situation.ts';
import { evaluerSituation } from '../../src/usages/evaluer-situation.ts';
import type { ReponseDEvaluation } from '../../src/usages/reponse.ts';
import { comparer, type Ecart, type Epreuve, type Vue } from '../epreuves/epreuve.ts';
import { hasardDe } from '../epreuves/hasard.ts';
import { situationCollective, situationIndividuelle } from '../epreuves/situations.ts';

interface Annee {
  readonly annee: number;
  readonly debut: string;
  readonly maximum: number | null;
  readonly bornes?: readonly [number, number | null];
  readonly modulee: boolean;
}

/** Les bornes ne se comparent que si le modèle en a ; une somme connue est sa propre borne. */
const voirAnnees = (vue: Record<string, unknown>, annees: readonly Annee[], bornees: ReadonlySet<number>): void => {
  for (const { annee, debut, maximum, bornes, modulee } of annees) {
    vue[`année ${annee}`] = [debut, maximum, modulee];
    if (bornees.has(annee)) vue[`bornes ${annee}`] = maximum === null ? (bornes ?? null) : [maximum, maximum];
  }
};

const voirLeReste = (
  vue: Record<string, unknown>,
  { versements, objectifs, echeances }: Pick<ReponseDEvaluation | Evaluation, 'versements' | 'objectifs' | 'echeances'>,
): void => {
  for (const { annee, rang, montant, modulee, auPlusTard } of versements) {
    vue[`versement ${annee}.${rang}`] = [montant, modulee, auPlusTard];
  }
  vue.indicateurs = objectifs.indicateurs;
  for (const { indicateur, depart, cible, auPlusTard } of objectifs.cibles) {
    vue[`cible ${indicateur}`] = [depart, cible, auPlusTard];
  }
  for (const { code, le } of echeances) vue[`échéance ${code}`] = le;
};

interface Eligibilite {
  readonly reponse: string;
  readonly conditions: readonly { readonly code: string; readonly reponse: string }[];
}

const voirLesConditions = (vue: Record<string, unknown>, { conditions }: Eligibilite): void => {
  const examinees = conditions.filter(({ code }) => code !== 'secretariat');
  for (const { code, reponse } of examinees) vue[`condition ${code}`] = reponse;
};

/** Le modèle n'examine ni le contrat individuel ni le secrétariat ; sans secrétariat, les réponses d'ensemble se comparent. */
const comparerLEligibilite = (produit: Eligibilite, modele: Eligibilite | undefined): readonly Ecart[] => {
  if (modele === undefined) return [];
  const seComparent = produit.conditions.every(({ code }) => code !== 'secretariat');
  const [vue, attendue] = [produit, modele].map((eligibilite) => {
    const lue: Record<string, unknown> = seComparent ? { reponse: eligibilite.reponse } : {};
    voirLesConditions(lue, eligibilite);
    return lue;
  });
  return comparer(vue ?? {}, attendue ?? {});
};

export const comparerLesCalculs = (produit: ReponseDEvaluation, modele: Evaluation): readonly Ecart[] => {
  const bornees = new Set(modele.aide.annees.filter(({ bornes }) => bornes[1] !== null).map(({ annee }) => annee));
  const [vue, attendue] = [produit, modele].map((reponse): Vue => {
    const lue: Record<string, unknown> = { regime: reponse.regime };
    if (reponse.regime === null) return lue;
    voirAnnees(lue, reponse.aide.annees, bornees);
    lue.total = reponse.aide.total;
    voirLeReste(lue, reponse);
    return lue;
  });
  const eligibilite = produit.regime === null ? [] : comparerLEligibilite(produit.eligibilite, modele.eligibilite);
  return [...eligibilite, ...comparer(vue ?? {}, attendue ?? {})];
};

export const epreuveDesCalculs = (): Promise<Epreuve> =>
  Promise.resolve({
    tirer: (graine, rang) => {
      const h = hasardDe(graine, 'calculs', rang);
      return h.chance(0.5) ? situationCollective(h) : situationIndividuelle(h);
    },
    juger: (entree) => {
      const lue = lireSituation(entree);
      const situation: Situation = Object(entree);
      if (situation.demande?.cadre === undefined || !lue.accepte) return [];
      return comparerLesCalculs(evaluerSituation(lue.valeur.situation, undefined, ''), evaluer(situation));
    },
  });
