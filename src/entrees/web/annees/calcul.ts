import { type Centimes, ZERO } from '../../../commun/centimes.ts';
import type { Certitude } from '../../../commun/connu.ts';
import type { Bareme, ModulationDeBareme } from '../../../droit/bareme.ts';
import { ANNEES } from '../../../droit/duree.ts';
import { reglesDeModulation } from '../../../regles/modulation.ts';
import type { Situation } from '../../../regles/situation.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { CoutChiffre, CoutDUneAnnee, EtatDuCout } from '../emploi/couts.ts';
import type { Hypotheses } from '../etat/hypotheses.ts';
import { formuleDuBareme, reduireSelon } from './formule.ts';
import {
  additionner,
  enCentimes,
  estExacte,
  exacte,
  type Fourchette,
  laPlusFaible,
  plafonner,
  retirer,
} from './fourchette.ts';
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

/** Ce qu'une lecture de la modulation donnerait ; l'année dont un barème donne la formule n'en dépend pas. */
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
  /** Le calcul du coût de cette année, quand il vient du salaire. */
  readonly coutCalcule?: CoutDUneAnnee | undefined;
  /** L'aide moins le coût. */
  readonly solde: Fourchette | null;
  readonly certitude: Certitude | null;
  readonly lectures: readonly SelonLecture[];
  /** La formule que le barème de la personne donne à cette année ; nulle si rien ne la réduit, ou si nul ne la sait. */
  readonly formule: ModulationDeBareme | null;
  /** La somme est-elle comptée à l'atteinte supposée, et non à son maximum ? */
  readonly reduite: boolean;
}

/** Pourquoi aucune année n'a de coût : rien n'est écrit, le calcul n'est pas fini, ou il ne peut pas se faire. */
export type CoutAbsent = 'non-renseigne' | 'sans-temps' | 'en-calcul' | 'indetermine';

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
  /** Ce qu'il faut de plus pour que le coût soit connu ; nul dès qu'une année a le sien. */
  readonly coutAbsent: CoutAbsent | null;
  /** Nulle quand le coût attend un fait. */
  readonly certitudeDuCout: Certitude | null;
  /** Le coût calculé depuis le salaire, avec de quoi l'expliquer ; absent quand la personne l'a écrit. */
  readonly coutCalcule: CoutChiffre | undefined;
  /** La part des objectifs supposée atteinte, de 0 à 1. */
  readonly atteinte: number;
}

/** De quoi compter : la situation et la réponse du cœur, ce que la personne estime. */
export interface DemandeDeCalcul {
  readonly reponse: ReponseDEvaluation;
  readonly situation: Situation;
  /** Le barème avec lequel le cœur a répondu. */
  readonly bareme: Bareme | undefined;
  readonly hypotheses: Hypotheses;
  /** Le coût calculé depuis le salaire ; absent, c'est celui que la personne a écrit qui compte. */
  readonly calcule?: EtatDuCout | undefined;
}

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
  readonly couts: CoutsDesAnnees;
  /** Les lectures possibles d'une formule que nul ne donne. */
  readonly regles: readonly ModulationDeBareme['regle'][];
  readonly bareme: Bareme | undefined;
}

/** Le coût de chaque année, d'où qu'il vienne. */
interface CoutsDesAnnees {
  readonly de: (annee: number) => Pick<AnneeCalculee, 'cout' | 'coutCalcule'>;
  readonly absent: CoutAbsent | null;
  readonly certitude: Certitude | null;
  readonly calcule: CoutChiffre | undefined;
}

const SANS_COUT = { cout: null, coutCalcule: undefined };

const absenter = (absent: CoutAbsent): CoutsDesAnnees => ({
  de: () => SANS_COUT,
  absent,
  certitude: null,
  calcule: undefined,
});

const coutsCalcules = (calcule: EtatDuCout): CoutsDesAnnees => {
  switch (calcule.etat) {
    case 'attendu':
      return absenter('non-renseigne');
    case 'sans-temps':
      return absenter('sans-temps');
    case 'calcul':
      return absenter('en-calcul');
    case 'refuse':
      return absenter('indetermine');
    case 'chiffre': {
      const { annees, certitude } = calcule.cout;
      const chiffree = annees.some(({ cout, connu }) => cout !== null || connu > 0);
      return {
        de: (annee) => {
          const coutCalcule = annees.find((une) => une.annee === annee);
          return { cout: coutCalcule?.cout ?? null, coutCalcule };
        },
        absent: chiffree ? null : 'indetermine',
        certitude,
        calcule: calcule.cout,
      };
    }
  }
};

/** Le coût écrit vaut pour un temps plein ; chaque année en est la même part. */
const coutsEcrits = ({ situation, hypotheses }: DemandeDeCalcul): CoutsDesAnnees => {
  const saisi = hypotheses.get('cout-annuel');
  const quotite = quotiteDe(situation);
  if (saisi === undefined) return absenter('non-renseigne');
  if (quotite === undefined) return absenter('sans-temps');
  const cout = proratiser(enCentimes(saisi), quotite);
  return {
    de: () => ({ cout, coutCalcule: undefined }),
    absent: null,
    certitude: quotite.fondement.certitude,
    calcule: undefined,
  };
};

const naitre = (aide: Fourchette | null, acquise: boolean): NatureDAide => {
  if (aide === null) return 'inconnue';
  if (!estExacte(aide)) return 'entre';
  return acquise ? 'acquise' : 'au-plus';
};

/** Sans formule connue, des objectifs manqués en partie laissent l'aide entre rien et son maximum. */
const reduire = (pleine: Fourchette | null): Fourchette | null =>
  pleine === null ? null : { bas: ZERO, haut: pleine.haut };

/** Ce que vaut une formule qu'une seule personne apporte. */
const DU_BAREME: Certitude = 'source-unique';

const calculerAnnee = (annee: AnneeRepondue, contexte: Contexte): AnneeCalculee => {
  const { atteinte, sur, couts, regles, bareme } = contexte;
  const { cout, coutCalcule } = couts.de(annee.annee);
  const pleine = lirePleine(annee);
  const formule = annee.modulee ? formuleDuBareme(bareme, annee.debut) : undefined;
  const selon = (une: Pick<ModulationDeBareme, 'regle'>): Fourchette | null =>
    pleine === null || !annee.modulee ? pleine : reduireSelon(pleine, une, atteinte);
  const parFormule = formule === undefined ? null : selon(formule);
  // Une formule peut verser moins que le maximum même quand les objectifs sont atteints.
  const reduite = annee.modulee && (atteinte < 1 || (parFormule !== null && parFormule.haut !== pleine?.haut));
  const aide = formule !== undefined ? parFormule : reduite ? reduire(pleine) : pleine;
  const basAcquis = sur && !annee.modulee;
  const lire = (regle: ModulationDeBareme['regle']): readonly SelonLecture[] => {
    const lue = selon(formule ?? { regle });
    if (lue === null) return [];
    return [{ forme: regle.forme, aide: lue, solde: cout === null ? null : retirer(lue, cout) }];
  };
  return {
    annee: annee.annee,
    debut: annee.debut,
    modulee: annee.modulee,
    nature: naitre(aide, basAcquis),
    cause: aide === null || estExacte(aide) ? null : reduite && formule === undefined ? 'modulation' : 'tableau',
    basAcquis,
    aide,
    pleine,
    cout,
    coutCalcule,
    solde: aide === null || cout === null ? null : retirer(aide, cout),
    certitude: reduite && formule !== undefined ? laPlusFaible(annee.certitude, DU_BAREME) : annee.certitude,
    lectures: regles.flatMap(lire),
    formule: formule ?? null,
    reduite,
  };
};

/** Une année du contrat dont on ne sait rien encore : ni son jour, ni sa somme. */
const anneeInconnue = (annee: number, couts: CoutsDesAnnees): AnneeCalculee => ({
  annee,
  debut: undefined,
  modulee: false,
  nature: 'inconnue',
  cause: null,
  basAcquis: false,
  aide: null,
  pleine: null,
  ...couts.de(annee),
  solde: null,
  certitude: null,
  lectures: [],
  formule: null,
  reduite: false,
});

const totaliserLecture = (forme: FormeDeModulation, annees: readonly AnneeCalculee[]): readonly SelonLecture[] => {
  const lues = annees.map(({ lectures }) => lectures.find((une) => une.forme === forme));
  const aide = additionner(lues.map((une) => une?.aide ?? null));
  return aide === null ? [] : [{ forme, aide, solde: additionner(lues.map((une) => une?.solde ?? null)) }];
};

/** Les sommes des cinq années, en centimes entiers : rien n'est arrondi avant d'être montré. */
export const calculerCinqAnnees = (demande: DemandeDeCalcul): CinqAnneesCalculees => {
  const { reponse, situation, bareme, hypotheses, calcule } = demande;
  const { aide, eligibilite } = reponse;
  const couts = calcule === undefined ? coutsEcrits(demande) : coutsCalcules(calcule);
  const contexte: Contexte = {
    atteinte: atteinteSupposee(hypotheses),
    sur: eligibilite.reponse === 'oui',
    couts,
    regles: reglesDeModulation(situation.demande.cadre ?? 'individuel', undefined),
    bareme,
  };
  const annees =
    aide.annees.length === 0
      ? ANNEES.map((annee) => anneeInconnue(annee, couts))
      : aide.annees.map((annee) => calculerAnnee(annee, contexte));
  const somme = additionner(annees.map((annee) => annee.aide));
  // À pleine atteinte, le total est celui du cœur : ses bornes suivent un même cas d'un bout à l'autre.
  const pleine = lirePleine({ maximum: aide.total, ...(aide.bornes === undefined ? {} : { bornes: aide.bornes }) });
  const reduit = annees.some(({ reduite }) => reduite);
  const selonLeBareme = annees.some(({ formule, reduite }) => reduite && formule !== null);
  const total = somme === null || pleine === null ? null : reduit ? plafonner(somme, pleine.haut) : pleine;
  const coutTotal = additionner(annees.map(({ cout }) => (cout === null ? null : exacte(cout))))?.haut ?? null;
  return {
    annees,
    total: {
      nature: naitre(
        total,
        annees.every(({ basAcquis }) => basAcquis),
      ),
      basAcquis: contexte.sur && annees.every(({ basAcquis, aide: une }) => basAcquis || une?.bas === ZERO),
      aide: total,
      cout: coutTotal,
      solde: total === null || coutTotal === null ? null : retirer(total, coutTotal),
      certitude: aide.annees.length === 0 ? null : laPlusFaible(aide.certitude, ...(selonLeBareme ? [DU_BAREME] : [])),
      lectures: contexte.regles.flatMap(({ forme }) => totaliserLecture(forme, annees)),
    },
    coutAbsent: couts.absent,
    certitudeDuCout: couts.certitude,
    coutCalcule: couts.calcule,
    atteinte: contexte.atteinte,
  };
};
