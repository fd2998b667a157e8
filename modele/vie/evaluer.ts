// Ce que ce modèle répond d'une situation : conditions et montants, versements, cibles, échéances de formation. En euros.
import { type Condition, conditionsCollectif, reponseCollectif } from './collectif.ts';
import { regimeDe } from './dates.ts';
import { nouvelObjectif } from './echeances.ts';
import { type Echeance, echeancesFormation } from './formation.ts';
import { aide } from './montants.ts';
import { type Cible, cibles, indicateurs } from './objectifs.ts';
import {
  connue,
  euros,
  type Indicateur,
  type Jour,
  type Manque,
  type Regime,
  type Reponse,
  type Situation,
} from './types.ts';
import { planDeVersement } from './versements.ts';

export type Evaluation = {
  regime: Regime | null;
  eligibilite?: { reponse: Reponse; conditions: Condition[] }; // contrat collectif seulement
  aide: {
    annees: {
      annee: number;
      debut: Jour;
      maximum: number | null;
      bornes: [number, number | null];
      modulee: boolean;
    }[];
    total: number | null;
  };
  versements: { annee: number; rang: number; montant: number | null; modulee: boolean; auPlusTard: Jour | null }[];
  objectifs: { indicateurs: Indicateur[]; cibles: Cible[] };
  echeances: Echeance[];
  manques: Manque[];
};

export function evaluer(s: Situation): Evaluation {
  const regime = regimeDe(s.signature);
  const collectif = s.demande?.cadre === 'collectif';
  const conditions = conditionsCollectif(s.signature, s.groupe);
  const { annees, total, manques } = aide(s);
  const versements = planDeVersement(s);
  const { embauche, titre } = s.assistant ?? {};
  const poste = {
    ...(embauche === undefined ? {} : { arrivee: embauche }),
    ...(titre === undefined ? {} : { titre }),
  };
  return {
    regime,
    ...(collectif ? { eligibilite: { reponse: reponseCollectif(conditions), conditions } } : {}),
    aide: {
      annees: annees.map(({ maximum, bornes, ...annee }) => ({
        ...annee,
        maximum: euros(maximum),
        bornes: [bornes.min / 100, euros(bornes.max)],
      })),
      total: euros(total),
    },
    versements: versements.map(({ annee, rang, montant, modulee, auPlusTard }) => ({
      annee,
      rang,
      montant: euros(connue(montant)),
      modulee,
      auPlusTard,
    })),
    objectifs: {
      indicateurs: regime === null ? [] : indicateurs(s, regime),
      cibles: s.signature === undefined ? [] : cibles(s, s.signature, undefined),
    },
    echeances: [...echeancesFormation(regime, s.demande?.cadre, poste), ...nouvelObjectif(s, s.signature)],
    manques: [...manques, ...versements.flatMap((v) => v.manques)],
  };
}
