import type { Jour } from '../commun/jour.ts';
import type { Bande, FormeDeGroupe, MoyenDeSecretariat, Option, Secteur, Statut, Titre, Zone } from '../droit/codes.ts';
import type { CodeSpecialite } from '../droit/specialites.ts';

/** Un fait que l'on peut ne pas connaître. `undefined` veut dire « pas su », jamais « non ». */
type Su<Valeur> = Valeur | undefined;

/** Être dans le cadre voulu, s'y engager, ou non. */
export type Exercice = 'oui' | 'engagement' | 'non';

export interface Demande {
  readonly cadre: Su<'individuel' | 'collectif'>;
  readonly assistant: Su<'premier' | 'second'>;
  readonly option: Su<Option>;
  readonly partage: boolean;
}

export interface Patientele {
  /** Patients ayant déclaré le médecin comme médecin traitant ; `mt` = adultes + enfants. */
  readonly mt: Su<number>;
  readonly mtAdultes: Su<number>;
  readonly mtEnfants: Su<number>;
  /** Patients différents vus au moins une fois dans l'année. */
  readonly fileActive: Su<number>;
  /** Part des moins de 16 ans parmi les patients déclarés, entre 0 et 1. */
  readonly partMoins16: Su<number>;
}

export interface Medecin {
  readonly specialite: Su<CodeSpecialite>;
  readonly mep: Su<boolean>;
  readonly secteur: Su<Secteur>;
  readonly statut: Su<Statut>;
  readonly age: Su<number>;
  readonly departement: Su<string>;
  readonly zone: Su<Zone>;
  readonly rqth: Su<boolean>;
  readonly ald: Su<boolean>;
  readonly exerciceMixte: Su<boolean>;
  readonly regroupe: Su<Exercice>;
  readonly mspMultisite: boolean;
  readonly coordonne: Su<Exercice>;
  readonly confrereAMoinsDe20Min: Su<boolean>;
  readonly patientele: Patientele;
  readonly percentile: Su<number>;
  readonly bande: Su<Bande>;
  /** Part des honoraires en actes techniques (CCAM), hors dépassements, entre 0 et 1. */
  readonly partCcam: Su<number>;
}

export interface ContratEnCours {
  readonly option: Su<Option>;
  readonly signature: Su<Jour>;
  readonly annee: Su<number>;
  readonly objectifsAtteints: Su<boolean>;
}

export interface Adherent {
  readonly specialite: Su<CodeSpecialite>;
  readonly mep: Su<boolean>;
  readonly secteur: Su<Secteur>;
  readonly mt: Su<number>;
  readonly fileActive: Su<number>;
  readonly contratIndividuel: Su<boolean>;
}

export interface Groupe {
  readonly forme: Su<FormeDeGroupe>;
  readonly adherents: Su<readonly Adherent[]>;
  readonly associes: Su<number>;
  readonly etp: Su<number>;
  readonly pamsuAvecDocteurJunior: Su<number>;
  readonly lieuDeFormationAgree: Su<boolean>;
  readonly dejaGagnes: { readonly mt: number; readonly fileActive: number };
}

export interface Secretariat {
  readonly moyen: Su<MoyenDeSecretariat>;
  readonly le: Su<Jour>;
  readonly tempsEquivalent: Su<boolean>;
}

export interface Assistant {
  readonly embauche: Su<Jour>;
  readonly titre: Su<Titre>;
  readonly ancienSecretaire: Su<boolean>;
  readonly secretariatRemplace: Secretariat;
}

/** Ce que l'on sait d'une personne et de sa demande, le jour où le contrat est ou serait signé. */
export interface Situation {
  readonly signature: Su<Jour>;
  readonly demande: Demande;
  readonly medecin: Medecin;
  readonly contratEnCours: ContratEnCours;
  readonly groupe: Groupe;
  readonly assistant: Assistant;
}

type Feuille<Objet, Sauf extends keyof Objet = never> = Exclude<keyof Objet, Sauf> & string;

/** Le chemin d'un fait dans le contrat JSON. */
export type Cle =
  | 'signature'
  | `demande.${Feuille<Demande>}`
  | `medecin.${Feuille<Medecin, 'patientele' | 'regroupe' | 'mspMultisite' | 'coordonne' | 'confrereAMoinsDe20Min'>}`
  | `medecin.exercice.${'regroupe' | 'mspMultisite' | 'coordonne' | 'confrereAMoinsDe20Min'}`
  | `medecin.patientele.${Feuille<Patientele>}`
  | `contratEnCours.${Feuille<ContratEnCours>}`
  | `groupe.${Feuille<Groupe, 'dejaGagnes'>}`
  | `groupe.adherents[${number}].${Feuille<Adherent>}`
  | `assistant.${Feuille<Assistant, 'secretariatRemplace'>}`
  | `assistant.secretariatRemplace.${Feuille<Secretariat>}`;
