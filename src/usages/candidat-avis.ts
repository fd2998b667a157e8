import { type Certitude, plusFaible, type Reponse } from '../commun/connu.ts';
import type { Jour } from '../commun/jour.ts';
import type { Titre } from '../droit/codes.ts';
import type { Fondement } from '../droit/fondement.ts';
import type { CodePoint } from '../droit/lectures.ts';
import { composer } from '../explication/typographie.ts';
import { citer, type SourceCitee } from './sources-citees.ts';

export const CODES_CANDIDATS = [
  'secretaire-medicale',
  'infirmier',
  'aide-soignant',
  'auxiliaire-de-puericulture',
  'autre-paramedical',
  'cqp',
  'sans-titre',
] as const;
export type CodeCandidat = (typeof CODES_CANDIDATS)[number];

export const CANDIDATS_EN_CLAIR: Readonly<Record<CodeCandidat, string>> = {
  'secretaire-medicale': 'secrétaire médicale ou médical',
  infirmier: "infirmière ou infirmier, diplôme d'État",
  'aide-soignant': "aide-soignante ou aide-soignant, diplôme d'État",
  'auxiliaire-de-puericulture': "auxiliaire de puériculture, diplôme d'État",
  'autre-paramedical': 'un autre diplôme paramédical',
  cqp: "déjà titulaire du CQP d'assistant médical",
  'sans-titre': 'aucun de ces titres',
};

/** Ce qu'une personne dit d'elle. `undefined` veut dire « pas su », jamais « non ». */
export interface Profil {
  readonly qui: CodeCandidat | undefined;
  readonly baccalaureat: boolean | undefined;
  /** Années à temps plein (0 ou plus) d'un travail lié au métier : accueil, secrétariat, aide à la consultation. */
  readonly experience: number | undefined;
  /** Années (0 ou plus) passées dans un autre cabinet médical pour un travail semblable. */
  readonly anneesEnCabinet: number | undefined;
  readonly employeur: 'medecin-liberal' | 'centre-de-sante' | undefined;
  /** Déjà embauché comme assistant ? */
  readonly enPoste: boolean | undefined;
  /** Le jour d'embauche comme assistant, passé ou prévu. */
  readonly embauche: Jour | undefined;
  /** Déjà secrétaire dans le cabinet qui embauche ? */
  readonly secretaireDuCabinet: boolean | undefined;
  /** Le jour où le médecin a signé, ou signera, le contrat d'aide : il choisit le délai. */
  readonly signature: Jour | undefined;
  readonly cadre: 'individuel' | 'collectif' | undefined;
}

export type FaitDuProfil = keyof Profil;

export const FAITS_DU_PROFIL: Readonly<Record<FaitDuProfil, string>> = {
  qui: 'votre titre ou votre métier',
  baccalaureat: 'le baccalauréat',
  experience: "vos années d'expérience",
  anneesEnCabinet: 'vos années dans un autre cabinet',
  employeur: 'votre employeur',
  enPoste: 'déjà embauché ou non',
  embauche: "le jour d'embauche",
  secretaireDuCabinet: 'déjà secrétaire de ce cabinet ou non',
  signature: "le jour de signature du contrat d'aide",
  cadre: "le cadre du contrat d'aide (individuel ou collectif)",
};

/** Une phrase, avec ce qui la fonde. */
export interface Enonce {
  readonly phrase: string;
  readonly fondements: readonly Fondement[];
  readonly sources: readonly SourceCitee[];
  /** `null` quand un fait manque, « contestée » quand un texte manque. */
  readonly certitude: Certitude | null;
  readonly manques: readonly FaitDuProfil[];
  /** Ce que les sources ne disent pas, ou disent de deux façons. */
  readonly points: readonly CodePoint[];
}

/** Une question, sa réponse, et ce qui la fonde. */
export interface Avis extends Enonce {
  readonly code: string;
  readonly question: string;
  readonly reponse: Reponse;
}

export interface EbaucheDEnonce {
  readonly phrase: string;
  readonly fondements: readonly [Fondement, ...Fondement[]];
  readonly manques?: readonly FaitDuProfil[];
  readonly points?: readonly CodePoint[];
}

const plusFaibleDe = (fondements: readonly Fondement[]): Certitude =>
  fondements.reduce<Certitude>((faible, { certitude }) => plusFaible(faible, certitude), 'confirmee');

/** Achève un énoncé : phrase composée, sources nommées, certitude la plus faible. */
export const enoncer = ({ phrase, fondements, manques = [], points = [] }: EbaucheDEnonce): Enonce => ({
  phrase: composer(phrase),
  fondements,
  sources: citer(fondements),
  certitude: manques.length > 0 ? null : plusFaibleDe(fondements),
  manques,
  points,
});

/** Achève un avis. Un « indéterminé » sans fait qui manque est contesté : aucun texte lu ne le dit. */
export const aviser = (code: string, question: string, reponse: Reponse, ebauche: EbaucheDEnonce): Avis => {
  const enonce = enoncer(ebauche);
  const faute = reponse === 'indetermine' && enonce.manques.length === 0;
  return { ...enonce, code, question: composer(question), reponse, certitude: faute ? 'contestee' : enonce.certitude };
};

const TITRES_DES_CANDIDATS: Readonly<Record<CodeCandidat, Titre>> = {
  'secretaire-medicale': 'aucun',
  infirmier: 'dei',
  'aide-soignant': 'deas',
  'auxiliaire-de-puericulture': 'deap',
  'autre-paramedical': 'aucun',
  cqp: 'cqp',
  'sans-titre': 'aucun',
};

/** Le titre au sens de l'arrêté de 2019 (F-122) : un autre diplôme paramédical ne dispense de rien (P-32). */
export const titreDuCandidat = ({ qui }: Profil): Titre | undefined =>
  qui === undefined ? undefined : TITRES_DES_CANDIDATS[qui];
