import { type Centimes, ZERO } from '../../../commun/centimes.ts';
import type { Certitude } from '../../../commun/connu.ts';
import type { ModulationDeBareme } from '../../../droit/bareme.ts';
import { moduler, reglesDeModulation } from '../../../regles/modulation.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { Hypotheses } from '../etat/hypotheses.ts';
import { additionner, enCentimes, estExacte, exacte, type Fourchette, laPlusFaible, retirer } from './fourchette.ts';
import { proratiser, quotiteDe } from './quotites.ts';

type AnneeRepondue = ReponseDEvaluation['aide']['annees'][number];
export type FormeDeModulation = ModulationDeBareme['regle']['forme'];

/**
 * Ce que vaut l'aide d'une année : acquise quoi qu'il arrive, au plus telle somme, entre deux sommes, ou inconnue.
 * « Au plus » : elle dépend des objectifs, ou d'une réponse qui n'est pas encore « oui ».
 */
export type NatureDAide = 'acquise' | 'au-plus' | 'entre' | 'inconnue';

/** Pourquoi une somme n'a qu'une fourchette : la formule de la modulation, ou ce qui manque au tableau. */
type CauseDeFourchette = 'modulation' | 'tableau';

/** Ce qu'une lecture de la modulation donnerait. */
export interface SelonLecture {
  readonly forme: FormeDeModulation;
  readonly aide: Fourchette;
  readonly solde: Fourchette | null;
}

export interface AnneeCalculee {
  readonly annee: number;
  /** `AAAA-MM-JJ` ; absent tant que le jour de la signature l'est. */
  readonly debut: string | undefined;
  readonly modulee: boolean;
  readonly nature: NatureDAide;
  readonly cause: CauseDeFourchette | null;
  /** L'aide jusqu'à `aide.bas` ne doit-elle rien aux objectifs ni à une réponse en attente ? */
  readonly basAcquis: boolean;
  readonly aide: Fourchette | null;
  /** L'aide objectifs atteints, avant toute modulation. */
  readonly pleine: Fourchette | null;
  readonly cout: Centimes | null;
  /** L'aide moins le coût. */
  readonly solde: Fourchette | null;
  readonly certitude: Certitude | null;
  readonly lectures: readonly SelonLecture[];
}

/** Pourquoi le coût n'est pas connu. */
export type CoutAbsent = 'non-renseigne' | 'sans-temps';

export interface CinqAnneesCalculees {
  readonly annees: readonly AnneeCalculee[];
  readonly total: {
    readonly nature: NatureDAide;
    readonly basAcquis: boolean;
    readonly aide: Fourchette | null;
    readonly cout: Centimes | null;
    readonly solde: Fourchette | null;
    readonly certitude: Certitude | null;
    readonly lectures: readonly SelonLecture[];
  };
  /** Ce qu'il faut de plus pour que le coût soit connu. */
  readonly coutAbsent: CoutAbsent | null;
  readonly certitudeDuCout: Certitude;
  /** La part des objectifs supposée atteinte, de 0 à 1. */
  readonly atteinte: number;
}

/** De quoi compter : la situation et la réponse du cœur, ce que la personne estime. */
export interface DemandeDeCalcul {
  readonly reponse: ReponseDEvaluation;
  readonly situation: Situation;
  readonly hypotheses: Hypotheses;
}

const ANNEES_DU_CONTRAT = [1, 2, 3, 4, 5] as const;
const TOUT = 100;

/** La part des objectifs supposée atteinte, de 0 à 1 ; tous, tant que la personne n'a rien dit. */
export const atteinteSupposee = (hypotheses: Hypotheses): number => (hypotheses.get('atteinte') ?? TOUT) / TOUT;

const lirePleine = ({ maximum, bornes }: Pick<AnneeRepondue, 'maximum' | 'bornes'>): Fourchette | null => {
  if (maximum !== null) return exacte(enCentimes(maximum));
  return bornes === undefined ? null : { bas: enCentimes(bornes[0]), haut: enCentimes(bornes[1]) };
};

interface Contexte {
  readonly atteinte: number;
  readonly sur: boolean;
  readonly cout: Centimes | null;
  readonly regles: readonly ModulationDeBareme['regle'][];
}

const naitre = (aide: Fourchette | null, acquise: boolean): NatureDAide => {
  if (aide === null) return 'inconnue';
  if (!estExacte(aide)) return 'entre';
  return acquise ? 'acquise' : 'au-plus';
};

/** Sans formule connue, des objectifs manqués en partie laissent l'aide entre rien et son maximum. */
const reduire = (pleine: Fourchette | null): Fourchette | null =>
  pleine === null ? null : { bas: ZERO, haut: pleine.haut };

const calculerAnnee = (annee: AnneeRepondue, contexte: Contexte): AnneeCalculee => {
  const { atteinte, sur, cout, regles } = contexte;
  const pleine = lirePleine(annee);
  const reduite = annee.modulee && atteinte < 1;
  const aide = reduite ? reduire(pleine) : pleine;
  const basAcquis = sur && !annee.modulee;
  const lire = (regle: ModulationDeBareme['regle']): readonly SelonLecture[] => {
    if (pleine === null) return [];
    const lue: Fourchette = reduite
      ? { bas: moduler(pleine.bas, regle, atteinte), haut: moduler(pleine.haut, regle, atteinte) }
      : pleine;
    return [{ forme: regle.forme, aide: lue, solde: cout === null ? null : retirer(lue, cout) }];
  };
  return {
    annee: annee.annee,
    debut: annee.debut,
    modulee: annee.modulee,
    nature: naitre(aide, basAcquis),
    cause: aide === null || estExacte(aide) ? null : reduite ? 'modulation' : 'tableau',
    basAcquis,
    aide,
    pleine,
    cout,
    solde: aide === null || cout === null ? null : retirer(aide, cout),
    certitude: annee.certitude,
    lectures: regles.flatMap(lire),
  };
};

/** Une année du contrat dont on ne sait rien encore : ni son jour, ni sa somme. */
const anneeInconnue = (annee: number, cout: Centimes | null): AnneeCalculee => ({
  annee,
  debut: undefined,
  modulee: false,
  nature: 'inconnue',
  cause: null,
  basAcquis: false,
  aide: null,
  pleine: null,
  cout,
  solde: null,
  certitude: null,
  lectures: [],
});

const totaliserLecture = (forme: FormeDeModulation, annees: readonly AnneeCalculee[]): readonly SelonLecture[] => {
  const lues = annees.map(({ lectures }) => lectures.find((une) => une.forme === forme));
  const aide = additionner(lues.map((une) => une?.aide ?? null));
  return aide === null ? [] : [{ forme, aide, solde: additionner(lues.map((une) => une?.solde ?? null)) }];
};

/** Les sommes des cinq années, en centimes entiers : rien n'est arrondi avant d'être montré. */
export const calculerCinqAnnees = ({ reponse, situation, hypotheses }: DemandeDeCalcul): CinqAnneesCalculees => {
  const { aide, eligibilite } = reponse;
  const saisi = hypotheses.get('cout-annuel');
  const quotite = quotiteDe(situation);
  const cout = saisi === undefined || quotite === undefined ? null : proratiser(enCentimes(saisi), quotite);
  const contexte: Contexte = {
    atteinte: atteinteSupposee(hypotheses),
    sur: eligibilite.reponse === 'oui',
    cout,
    regles: reglesDeModulation(situation.demande.cadre ?? 'individuel', undefined),
  };
  const annees =
    aide.annees.length === 0
      ? ANNEES_DU_CONTRAT.map((annee) => anneeInconnue(annee, cout))
      : aide.annees.map((annee) => calculerAnnee(annee, contexte));
  const somme = additionner(annees.map((annee) => annee.aide));
  // À pleine atteinte, le total est celui du cœur : ses bornes suivent un même cas d'un bout à l'autre.
  const pleine = lirePleine({ maximum: aide.total, ...(aide.bornes === undefined ? {} : { bornes: aide.bornes }) });
  const reduit = annees.some(({ cause }) => cause === 'modulation');
  const total = somme === null || pleine === null ? null : reduit ? { bas: somme.bas, haut: pleine.haut } : pleine;
  const coutTotal = cout === null ? null : ((cout * annees.length) as Centimes);
  return {
    annees,
    total: {
      nature: naitre(
        total,
        annees.every(({ basAcquis }) => basAcquis),
      ),
      basAcquis: reduit ? contexte.sur : annees.every(({ basAcquis }) => basAcquis),
      aide: total,
      cout: coutTotal,
      solde: total === null || coutTotal === null ? null : retirer(total, coutTotal),
      certitude: aide.annees.length === 0 ? null : laPlusFaible(aide.certitude),
      lectures: contexte.regles.flatMap(({ forme }) => totaliserLecture(forme, annees)),
    },
    coutAbsent: cout !== null ? null : saisi === undefined ? 'non-renseigne' : 'sans-temps',
    certitudeDuCout: quotite?.fondement.certitude ?? 'confirmee',
    atteinte: contexte.atteinte,
  };
};
