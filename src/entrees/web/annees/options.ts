import type { Certitude, Reponse } from '../../../commun/connu.ts';
import { CODES_CONDITIONS, type CodeCondition, type CodeRegime, type Option } from '../../../droit/codes.ts';
import { type CleEtabli, type Fondement, fonder } from '../../../droit/fondement.ts';
import type { Regime } from '../../../droit/regime.ts';
import { nommerFait, OPTIONS_EN_CLAIR } from '../../../explication/libelles.ts';
import { composer, ecrireNombre } from '../../../explication/typographie.ts';
import type { Situation } from '../../../regles/situation.ts';
import { evaluerSituation } from '../../../usages/evaluer-situation.ts';
import type { ReponseDEvaluation } from '../../../usages/reponse.ts';
import type { Couts } from '../emploi/couts.ts';
import type { Entretien } from '../entretien/pertinence.ts';
import { manquesDuVerdict } from '../entretien/verdict.ts';
import type { Hypotheses } from '../etat/hypotheses.ts';
import { type CinqAnneesCalculees, calculerCinqAnnees } from './calcul.ts';
import { calculerEquilibre, type Equilibre, lireTarif } from './equilibre.ts';
import { laPlusFaible } from './fourchette.ts';
import { nommerLInconnu } from './inconnu.ts';
import { QUOTITES } from './quotites.ts';
import {
  type CodeOptionComparee,
  enCollectif,
  enOption,
  enPartage,
  enSecond,
  optionsComparees,
  secondCompare,
} from './situations-comparees.ts';

/** Cette option est-elle ouverte à la personne, et sinon pourquoi : le cœur répond, l'écran ne devine rien. */
interface Ouverture {
  readonly reponse: Reponse;
  readonly certitude: Certitude | null;
  /** La condition qui décide, pour ouvrir sa raison ; absente quand il n'y a pas de régime. */
  readonly condition: CodeCondition | undefined;
  readonly pourquoi: string | undefined;
}

export interface OptionComparee {
  readonly code: CodeOptionComparee;
  readonly nom: string;
  readonly precision: string;
  readonly choisie: boolean;
  readonly situation: Situation;
  readonly ouverture: Ouverture;
  readonly annees: CinqAnneesCalculees;
  /** Ce que l'on écrit à la place d'une aide inconnue. */
  readonly motDInconnu: string;
  readonly equilibre: Equilibre | null;
  /** Ce que les sources disent de cette option, quand elle n'est pas une option du contrat. */
  readonly note: CleEtabli | undefined;
}

const MANQUES_NOMMES = 2;
const RIEN: readonly never[] = [];

/**
 * Un assistant pour deux médecins : chacun signe son propre contrat à mi-temps. L'avenant 7 et la convention de 2024
 * le disent ; rien de lu ne le dit du règlement arbitral, et Tandem ne le suppose pas.
 */
const PARTAGE: Readonly<Record<CodeRegime, Fondement | undefined>> = {
  'avenant-7': fonder('P-132'),
  'reglement-arbitral': undefined,
  'convention-2024': fonder('F-40'),
};
const PARTAGE_NON_LU = composer('Les textes lus sur ce régime ne disent pas comment deux médecins le partagent.');

const nommerLesFaits = (reponse: ReponseDEvaluation): string | undefined => {
  const manques = manquesDuVerdict(reponse);
  const faits = manques.flatMap((manque) => (manque.manque === 'fait' ? [nommerFait(manque.cle)] : RIEN));
  if (faits.length === 0) return manques.length === 0 ? undefined : 'les textes lus ne tranchent pas';
  const autres = faits.length - MANQUES_NOMMES;
  const suite = autres > 0 ? `, et ${autres === 1 ? 'une autre réponse' : `${autres} autres réponses`}` : '';
  return composer(`il manque : ${faits.slice(0, MANQUES_NOMMES).join(', ')}${suite}`);
};

const estCondition = (code: string): code is CodeCondition => CODES_CONDITIONS.some((une) => une === code);

const ouvrir = (reponse: ReponseDEvaluation): Ouverture => {
  const { eligibilite } = reponse;
  const decisives = eligibilite.conditions.filter((condition) => condition.reponse === eligibilite.reponse);
  const premiere = decisives[0];
  const code = premiere?.code ?? '';
  const refus =
    decisives.length > 1 ? ` Et ${decisives.length - 1} autre${decisives.length > 2 ? 's' : ''} refus.` : '';
  const pourquoi = {
    oui: undefined,
    non: composer(`${premiere?.phrase ?? ''}${refus}`),
    indetermine: nommerLesFaits(reponse),
  } as const satisfies Record<Reponse, string | undefined>;
  return {
    reponse: eligibilite.reponse,
    certitude: eligibilite.certitude,
    condition: estCondition(code) ? code : undefined,
    pourquoi: pourquoi[eligibilite.reponse],
  };
};

/** Le groupe réduit à la personne : ce qui la refuse comme adhérente refuse tout groupe où elle adhère. */
const enSeuleAdherente = (situation: Situation): Situation => {
  const { specialite, mep, secteur, patientele } = situation.medecin;
  const { mt, fileActive } = patientele;
  const adherents = [{ specialite, mep, secteur, mt, fileActive, contratIndividuel: undefined }];
  return { ...situation, groupe: { ...situation.groupe, adherents } };
};

const evaluer = (situation: Situation, { bareme }: Base): ReponseDEvaluation =>
  evaluerSituation(situation, bareme, __VERSION_PROGRAMME__);

/** La personne, ce qu'elle estime, et le barème avec lequel tout se juge. */
interface Base extends Pick<Entretien, 'situation' | 'bareme'> {
  readonly hypotheses: Hypotheses;
  /** Les coûts calculés depuis le salaire ; absents quand la personne a écrit le sien. */
  readonly couts: Couts | undefined;
}

interface Ebauche {
  readonly code: CodeOptionComparee;
  readonly nom: string;
  readonly precision: string;
  readonly choisie: boolean;
  readonly situation: Situation;
}

const achever = (
  ebauche: Ebauche,
  { hypotheses, couts, bareme }: Base,
  reponse: ReponseDEvaluation,
): OptionComparee => {
  const calcule = couts?.pour(ebauche.code);
  const annees = calculerCinqAnnees({ reponse, situation: ebauche.situation, bareme, hypotheses, calcule });
  return {
    ...ebauche,
    ouverture: ouvrir(reponse),
    annees,
    motDInconnu: nommerLInconnu(reponse),
    equilibre: calculerEquilibre(annees, lireTarif(hypotheses)),
    note: undefined,
  };
};

const comparerOption = (option: Option, base: Base): OptionComparee => {
  const { demande: voulue } = base.situation;
  const situation = enOption(base.situation, option);
  const nom = OPTIONS_EN_CLAIR[option];
  const ebauche: Ebauche = {
    code: option,
    nom: nom.charAt(0).toUpperCase() + nom.slice(1),
    precision: QUOTITES[option].heures,
    choisie: voulue.option === option && voulue.assistant !== 'second' && voulue.cadre !== 'collectif',
    situation,
  };
  return achever(ebauche, base, evaluer(situation, base));
};

/** La réponse d'un contrat dont la somme n'est dite par aucun texte lu. */
const sansSomme = (reponse: ReponseDEvaluation): ReponseDEvaluation => ({
  ...reponse,
  aide: {
    total: null,
    certitude: 'contestee',
    annees: reponse.aide.annees.map(({ annee, debut, modulee }) => ({
      annee,
      debut,
      modulee,
      maximum: null,
      sources: RIEN,
      certitude: 'contestee',
      scenarios: RIEN,
    })),
  },
});

const comparerPartage = (base: Base, regime: Regime): OptionComparee => {
  const situation = enPartage(base.situation);
  const fondement = PARTAGE[regime.code];
  const reponse = evaluer(situation, base);
  const ebauche: Ebauche = {
    code: 'partage',
    nom: 'Partagé à deux',
    precision: 'un 35\u00a0h pour deux',
    choisie: false,
    situation,
  };
  const option = achever(ebauche, base, fondement === undefined ? sansSomme(reponse) : reponse);
  if (fondement === undefined) {
    const tranchee = option.ouverture.reponse === 'non';
    const ouverture: Ouverture = {
      ...option.ouverture,
      reponse: 'indetermine',
      certitude: 'contestee',
      pourquoi: PARTAGE_NON_LU,
    };
    return tranchee ? option : { ...option, ouverture };
  }
  const [cle] = fondement.cles;
  const { annees, ouverture } = option;
  const total = { ...annees.total, certitude: laPlusFaible(annees.total.certitude, fondement.certitude) };
  return {
    ...option,
    ouverture: { ...ouverture, certitude: laPlusFaible(ouverture.certitude, fondement.certitude) },
    annees: { ...annees, total },
    note: cle,
  };
};

const comparerCollectif = (base: Base): OptionComparee => {
  const situation = enCollectif(base.situation);
  const option = achever(
    {
      code: 'collectif',
      nom: 'Aide collective',
      precision:
        base.situation.groupe.etp === undefined
          ? 'par temps plein'
          : `${ecrireNombre(situation.groupe.etp ?? 1)}\u00a0ETP`,
      choisie: base.situation.demande.cadre === 'collectif',
      situation,
    },
    base,
    evaluer(situation, base),
  );
  if (base.situation.groupe.adherents !== undefined) return option;
  const seule = enSeuleAdherente(situation);
  const refus = evaluer(seule, base).eligibilite.conditions.find(
    ({ code, reponse }) => code === 'collectif-adherents' && reponse === 'non',
  );
  if (refus === undefined || option.ouverture.reponse === 'non') return option;
  const ouverture: Ouverture = {
    reponse: 'non',
    certitude: refus.certitude,
    condition: 'collectif-adherents',
    pourquoi: refus.phrase,
  };
  return { ...option, situation: seule, ouverture };
};

const comparerSecond = (base: Base): OptionComparee => {
  const situation = enSecond(base.situation);
  const ebauche: Ebauche = {
    code: 'second',
    nom: 'Second assistant',
    precision: 'en plus du premier',
    choisie: base.situation.demande.assistant === 'second' && base.situation.demande.cadre !== 'collectif',
    situation,
  };
  return achever(ebauche, base, evaluer(situation, base));
};

/** Les options côte à côte : chacune est une vraie évaluation de la situation de la personne, une seule réponse changée. */
export const comparerOptions = (
  { situation, regime, bareme }: Pick<Entretien, 'situation' | 'regime' | 'bareme'>,
  hypotheses: Hypotheses,
  couts?: Couts,
): readonly OptionComparee[] => {
  if (regime === undefined) return [];
  const base: Base = { situation, bareme, hypotheses, couts };
  return [
    ...optionsComparees(situation, regime).map((une) => comparerOption(une, base)),
    comparerPartage(base, regime),
    comparerCollectif(base),
    ...(secondCompare(situation, regime) ? [comparerSecond(base)] : []),
  ];
};
