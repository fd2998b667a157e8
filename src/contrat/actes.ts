import type { Centimes } from '../commun/centimes.ts';
import type { Jour } from '../commun/jour.ts';
import type { Indicateur, MoyenDeSecretariat, Option, Titre } from '../droit/codes.ts';

/**
 * Les actes d'un contrat, dans l'ordre où ils comptent quand ils prennent effet le même jour : l'ordre du fichier et
 * celui de l'enregistrement ne changent jamais une réponse.
 */
export const CODES_ACTES = [
  'signature',
  'embauche',
  'secretariat',
  'debut-formation',
  'certification',
  'absence',
  'depart',
  'remplacement',
  'mesure',
  'avenant',
  'renouvellement',
  'demenagement',
  'changement-specialite',
  'resiliation',
  'decision',
  'versement',
  'recouvrement',
  'annulation',
] as const;
export type CodeActe = (typeof CODES_ACTES)[number];

export const OBJETS_D_AVENANT = ['option', 'suspension', 'reprise', 'collectif'] as const;
export type ObjetDAvenant = (typeof OBJETS_D_AVENANT)[number];

export const MOTIFS_D_ABSENCE = ['maladie', 'maternite', 'paternite', 'accident-du-travail', 'conge', 'autre'] as const;
export type MotifDAbsence = (typeof MOTIFS_D_ABSENCE)[number];

export const AUTEURS_DE_RESILIATION = ['medecin', 'caisse', 'groupe'] as const;
export type AuteurDeResiliation = (typeof AUTEURS_DE_RESILIATION)[number];

/** Un objectif tel que le contrat signé l'écrit : il l'emporte sur la règle et sur le barème. */
export interface ObjectifSigne {
  readonly indicateur: Indicateur;
  readonly depart: number | undefined;
  readonly cible: number;
  readonly auPlusTard: Jour;
}

/** Des effectifs relevés un jour. */
export interface Releve {
  readonly mt: number | undefined;
  readonly mtAdultes: number | undefined;
  readonly mtEnfants: number | undefined;
  readonly fileActive: number | undefined;
}

/** Ce que porte chaque acte, outre ses dates. */
interface Contenus {
  readonly signature: { readonly objectifs: readonly ObjectifSigne[] };
  readonly embauche: { readonly titre: Titre | undefined };
  readonly secretariat: {
    readonly moyen: MoyenDeSecretariat | undefined;
    readonly tempsEquivalent: boolean | undefined;
  };
  readonly 'debut-formation': object;
  readonly certification: { readonly titre: Titre | undefined };
  readonly absence: {
    readonly fin: Jour | undefined;
    readonly motif: MotifDAbsence | undefined;
    readonly remplacee: boolean | undefined;
    readonly accordEcrit: boolean | undefined;
  };
  readonly depart: object;
  readonly remplacement: { readonly titre: Titre | undefined };
  readonly mesure: { readonly patientele: Releve };
  readonly avenant: { readonly objet: ObjetDAvenant; readonly option: Option | undefined };
  readonly renouvellement: object;
  readonly demenagement: { readonly patienteleConservee: boolean };
  readonly 'changement-specialite': object;
  readonly resiliation: { readonly recue: Jour | undefined; readonly par: AuteurDeResiliation };
  readonly decision: { readonly annee: number; readonly montant: Centimes; readonly reference: string | undefined };
  readonly versement: { readonly annee: number; readonly rang: number; readonly montant: Centimes };
  readonly recouvrement: { readonly annee: number | undefined; readonly montant: Centimes };
  readonly annulation: { readonly vise: string };
}

interface Dates {
  /** Sa place dans le fichier, pour nommer un refus. Elle ne change aucune réponse. */
  readonly place: number;
  readonly id: string | undefined;
  /** Le jour où l'acte compte. */
  readonly effet: Jour;
  /** Le jour où il a été connu ; absent, il l'a toujours été. */
  readonly enregistre: Jour | undefined;
}

export type ActeDe<Code extends CodeActe> = Dates & { readonly acte: Code } & Contenus[Code];

/** Un fait daté de la vie d'un contrat. On n'en modifie aucun : on en ajoute, ou on en annule un par un autre. */
export type Acte = { [Code in CodeActe]: ActeDe<Code> }[CodeActe];

export const estActe =
  <Code extends CodeActe>(code: Code) =>
  (acte: Acte): acte is Extract<Acte, { readonly acte: Code }> =>
    acte.acte === code;

const RANGS_DES_AVENANTS: Readonly<Record<ObjetDAvenant, number>> = {
  option: 0,
  suspension: 1,
  reprise: 2,
  collectif: 3,
};

const rangDe = (acte: Acte): number =>
  CODES_ACTES.indexOf(acte.acte) * 10 + (acte.acte === 'avenant' ? RANGS_DES_AVENANTS[acte.objet] : 0);

/** Ce qu'un acte dit, sans sa place : deux actes égaux à cette lecture sont interchangeables. */
const contenuDe = (acte: Acte): string => JSON.stringify({ ...acte, place: 0 });

/** L'ordre des actes : l'effet, puis la nature, puis l'enregistrement, puis le contenu. Jamais la place. */
export const ordonner = (actes: readonly Acte[]): readonly Acte[] =>
  [...actes].sort(
    (a, b) =>
      a.effet - b.effet ||
      rangDe(a) - rangDe(b) ||
      (a.enregistre ?? 0) - (b.enregistre ?? 0) ||
      (contenuDe(a) < contenuDe(b) ? -1 : 1),
  );
