import { type Centimes, enEuros } from '../commun/centimes.ts';
import type { Certitude, Reponse } from '../commun/connu.ts';
import { ecrireJour, type Jour } from '../commun/jour.ts';
import { type Bareme, estEnVigueur } from '../droit/bareme.ts';
import type { CodeRegime, Indicateur, NatureDObjectif } from '../droit/codes.ts';
import { type Fondement, sourcesDe } from '../droit/fondement.ts';
import { direAlerte, direBaremeFictif, direCondition, direEcheance } from '../explication/phrases.ts';
import type { AnneeDAide, Bornes, Somme } from '../regles/aide.ts';
import type { Condition, Manque } from '../regles/constat.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import type { CodeEcheance, Echeance } from '../regles/formation.ts';
import { scenariosDe } from '../regles/modulation.ts';
import type { Cible } from '../regles/objectifs.ts';
import type { Situation } from '../regles/situation.ts';
import { fondementsDuVersement, type Versement } from '../regles/versements.ts';

export interface Version {
  readonly programme: string;
  readonly droit: string;
}

/** La réponse de `evaluer`, telle que le contrat JSON la publie : jours écrits, sommes en euros. */
export interface ReponseDEvaluation {
  readonly regime: CodeRegime | null;
  readonly eligibilite: {
    readonly reponse: Reponse;
    readonly certitude: Certitude | null;
    readonly conditions: readonly {
      readonly code: string;
      readonly reponse: Reponse;
      readonly sources: readonly string[];
      readonly certitude: Certitude | null;
      readonly phrase: string;
      readonly manques?: readonly Manque[];
    }[];
  };
  readonly aide: {
    readonly annees: readonly {
      readonly annee: number;
      readonly debut: string;
      readonly maximum: number | null;
      readonly bornes?: readonly [number, number];
      readonly modulee: boolean;
      readonly sources: readonly string[];
      readonly certitude: Certitude | null;
      readonly scenarios: readonly { readonly nom: string; readonly atteinte: number; readonly montant: number }[];
    }[];
    readonly total: number | null;
    readonly bornes?: readonly [number, number];
    readonly certitude: Certitude | null;
  };
  readonly versements: readonly {
    readonly annee: number;
    readonly rang: number;
    readonly montant: number | null;
    readonly modulee: boolean;
    readonly auPlusTard: string | null;
    readonly sources: readonly string[];
    readonly certitude: Certitude | null;
  }[];
  readonly objectifs: {
    readonly indicateurs: readonly Indicateur[];
    readonly cibles: readonly {
      readonly indicateur: Indicateur;
      readonly nature: NatureDObjectif | null;
      readonly hausse: number | null;
      readonly tolerance?: number;
      readonly depart: number | null;
      readonly cible: number | null;
      readonly auPlusTard: string;
      readonly sources: readonly string[];
      readonly certitude: Certitude | null;
    }[];
    readonly manques: readonly Manque[];
  };
  readonly echeances: readonly {
    readonly code: CodeEcheance;
    readonly le: string | null;
    readonly quoi: string;
    readonly parcours?: readonly { readonly code: string; readonly libelle: string; readonly heures: number }[];
    readonly sources: readonly string[];
    readonly certitude: Certitude | null;
    readonly manques?: readonly Manque[];
  }[];
  readonly alertes: readonly { readonly code: string; readonly phrase: string; readonly sources: readonly string[] }[];
  readonly manques: readonly Manque[];
  readonly version: Version;
}

const DIX_MILLE = 10_000;
const SANS_TOTAL: Somme = { maximum: null, bornes: null, manques: [], certitude: null };

/** Les sources par leur clé ; un barème apporté par la personne s'y nomme. */
export const nommerSources = (fondements: readonly Fondement[]): readonly string[] => [
  ...new Set(
    fondements.flatMap((fondement): readonly string[] =>
      fondement.bareme === undefined ? sourcesDe(fondement) : [`barème ${fondement.bareme}`],
    ),
  ),
];

const enEurosOuNul = (somme: Centimes | null): number | null => (somme === null ? null : enEuros(somme));
const enJourOuNul = (jour: Jour | null): string | null => (jour === null ? null : ecrireJour(jour));
const enBornes = (bornes: Bornes | null) =>
  bornes === null ? {} : { bornes: [enEuros(bornes[0]), enEuros(bornes[1])] as const };
const siManques = (manques: readonly Manque[]) => (manques.length === 0 ? {} : { manques });

const ecrireCondition = (condition: Condition, situation: Situation) => ({
  code: condition.code,
  reponse: condition.valeur,
  sources: nommerSources([condition.fondement]),
  certitude: condition.certitude,
  phrase: direCondition(condition, situation),
  ...siManques(condition.manques),
});

const ecrireAnnee = (annee: AnneeDAide, cadre: 'individuel' | 'collectif', bareme: Bareme | undefined) => {
  const duBareme = bareme?.modulation.find((modulation) => estEnVigueur(modulation, annee.debut));
  const modulee = annee.modulee && annee.maximum !== null;
  return {
    annee: annee.annee,
    debut: ecrireJour(annee.debut),
    maximum: enEurosOuNul(annee.maximum),
    ...enBornes(annee.bornes),
    modulee: annee.modulee,
    sources: nommerSources(annee.fondements),
    certitude: annee.certitude,
    scenarios:
      modulee && annee.maximum !== null
        ? scenariosDe(annee.maximum, cadre, duBareme).map(({ nom, atteinte, montant }) => ({
            nom,
            atteinte,
            montant: enEuros(montant),
            ...(duBareme === undefined || bareme === undefined ? {} : { source: `barème ${bareme.nom}` }),
          }))
        : [],
  };
};

const ecrireVersement = (versement: Versement) => ({
  annee: versement.annee,
  rang: versement.rang,
  montant: enEurosOuNul(versement.montant),
  modulee: versement.modulee,
  auPlusTard: enJourOuNul(versement.auPlusTard),
  sources: nommerSources(fondementsDuVersement(versement)),
  certitude: versement.certitude,
});

const ecrireCible = (cible: Cible) => ({
  indicateur: cible.indicateur,
  nature: cible.nature,
  hausse: cible.hausse === null ? null : cible.hausse / DIX_MILLE,
  ...(cible.tolerance === null ? {} : { tolerance: cible.tolerance / DIX_MILLE }),
  depart: cible.depart,
  cible: cible.cible,
  auPlusTard: ecrireJour(cible.auPlusTard),
  sources: nommerSources([cible.fondement]),
  certitude: cible.certitude,
});

export const ecrireEcheance = (echeance: Echeance) => ({
  code: echeance.code,
  le: enJourOuNul(echeance.le),
  quoi: direEcheance(echeance),
  ...(echeance.parcours.length === 0
    ? {}
    : { parcours: echeance.parcours.map(({ code, libelle, heures }) => ({ code, libelle, heures })) }),
  sources: nommerSources([echeance.fondement]),
  certitude: echeance.certitude,
  ...siManques(echeance.manques),
});

/** Un barème fictif ne vaut que comme exemple : la réponse qui s'en sert le dit. */
export const alertesDeBareme = (bareme: Bareme | undefined) =>
  bareme?.fictif === true
    ? [{ code: 'bareme-fictif', phrase: direBaremeFictif(bareme.nom), sources: [`barème ${bareme.nom}`] }]
    : [];

/** L'évaluation dans la forme publiée. C'est ici, et pas avant, que les phrases se font. */
export const ecrireReponse = (
  evaluation: Evaluation,
  situation: Situation,
  bareme: Bareme | undefined,
  version: Version,
): ReponseDEvaluation => {
  const { eligibilite, aide, objectifs } = evaluation;
  const cadre = evaluation.cadre ?? 'individuel';
  const total = aide?.total ?? SANS_TOTAL;
  return {
    regime: evaluation.regime,
    eligibilite: {
      reponse: eligibilite.reponse,
      certitude: eligibilite.certitude,
      conditions: evaluation.conditions.map((condition) => ecrireCondition(condition, situation)),
    },
    aide: {
      annees: (aide?.annees ?? []).map((annee) => ecrireAnnee(annee, cadre, bareme)),
      total: enEurosOuNul(total.maximum),
      ...enBornes(total.bornes),
      certitude: total.certitude,
    },
    versements: evaluation.versements.map(ecrireVersement),
    objectifs: {
      indicateurs: objectifs.indicateurs,
      cibles: objectifs.cibles.map(ecrireCible),
      manques: objectifs.manques,
    },
    echeances: evaluation.echeances.map(ecrireEcheance),
    alertes: [
      ...evaluation.alertes.map((alerte) => ({
        code: alerte.code,
        phrase: direAlerte(alerte),
        sources: nommerSources([alerte.fondement]),
      })),
      ...alertesDeBareme(bareme),
    ],
    manques: evaluation.manques,
    version,
  };
};
