import type { Certitude, Reponse } from '../commun/connu.ts';
import type { Jour } from '../commun/jour.ts';
import type { Bareme } from '../droit/bareme.ts';
import type { BaremeDeBranche } from '../droit/paie/bareme-de-branche.ts';
import type { Manque } from '../regles/constat.ts';
import type { Evaluation } from '../regles/evaluation.ts';
import type { CoutDAnnee } from '../regles/paie/cinq-ans.ts';
import type { CleDeCout, CodeHypothese, Emploi, ManqueDeCout, Suppositions } from '../regles/paie/emploi.ts';
import type { FicheDePaie } from '../regles/paie/fiche.ts';
import type { CodeLigne, Origine } from '../regles/paie/lignes.ts';
import type { MoisPrepare } from '../regles/paie/mois.ts';
import type { PosteResolu } from '../regles/paie/poste.ts';
import type { Situation } from '../regles/situation.ts';
import type { Version } from './reponse.ts';

/** Ce que l'on demande de chiffrer. `au` est le jour du mois montré en détail. */
export interface DemandeDeCout {
  readonly emploi: Emploi;
  readonly suppositions: Suppositions;
  readonly situation: Situation | undefined;
  readonly bareme: Bareme | undefined;
  readonly branche: BaremeDeBranche | undefined;
  readonly au: Jour;
}

/** Un refus : un champ que la personne peut corriger, ou un moteur qui n'a pas répondu (`panne`). */
export interface RefusDeCout {
  readonly panne: boolean;
  readonly chemin: CleDeCout | '';
  readonly phrase: string;
}

/** Tout ce qui est calculé, avant d'être écrit : le poste, le mois montré, les cinq années, l'aide. */
export interface Chiffrage {
  readonly demande: DemandeDeCout;
  readonly resolu: PosteResolu;
  readonly mois: { readonly prepare: MoisPrepare; readonly fiche: FicheDePaie } | null;
  readonly manquesDuMois: readonly ManqueDeCout[];
  readonly annees: readonly CoutDAnnee[];
  readonly evaluation: Evaluation | undefined;
}

/** Une ligne publiée : sommes en euros, `null` pour ce qui n'est pas compris. */
export interface LigneDeCout {
  readonly code: CodeLigne;
  readonly libelle: string;
  readonly mensuel: number | null;
  readonly annuel: number | null;
  readonly origine: Origine;
  readonly sources: readonly string[];
  readonly certitude: Certitude | null;
  readonly hypotheses: readonly CodeHypothese[];
  readonly point?: string;
}

type Bornes = readonly [number, number];

/** Un reste à charge publié : su, ou borné. Négatif quand l'aide dépasse le coût. */
export interface ResteEcrit {
  readonly montant: number | null;
  readonly bornes?: Bornes;
}

/** Une année du contrat : ce qu'elle coûte, l'aide si elle est accordée, ce qui reste. */
export interface AnneeDeCout {
  readonly annee: number;
  readonly debut: string;
  readonly fin: string;
  readonly cout: number | null;
  /** Ce que font les mois chiffrés, quand tous ne le sont pas. */
  readonly connu?: number;
  /** Le même coût, rendu aux années civiles de ses jours. */
  readonly civiles: readonly { readonly annee: number; readonly cout: number | null; readonly connu?: number }[];
  readonly brut: number;
  readonly mois: number;
  readonly projetee: boolean;
  readonly aide: {
    readonly maximum: number | null;
    readonly bornes?: Bornes;
    readonly modulee: boolean;
    readonly certitude: Certitude | null;
  } | null;
  readonly reste: ResteEcrit | null;
  readonly scenarios: readonly {
    readonly nom: string;
    readonly atteinte: number;
    readonly aide: number;
    readonly reste: number | null;
  }[];
}

/** La réponse de `cout`, telle que le contrat JSON la publie : jours écrits, sommes en euros. */
export interface ReponseDeCout {
  readonly au: string;
  readonly poste: {
    readonly heures: number;
    readonly debut: string;
    readonly moisDAnciennete: number | null;
    /** Part du salaire, de 0 à 1. */
    readonly tauxDeLaPrime: number | null;
  } | null;
  readonly minimum: {
    readonly smicHoraire: number;
    readonly smic: number;
    readonly conventionnel: number | null;
    readonly sources: readonly string[];
    readonly manques: readonly ManqueDeCout[];
  } | null;
  readonly lignes: readonly LigneDeCout[];
  readonly mensuel: number | null;
  readonly annuel: number | null;
  readonly brut: number | null;
  readonly net: number | null;
  /** Des lignes sans montant ne sont pas dans le total. */
  readonly partiel: boolean;
  readonly projete: boolean;
  readonly certitude: Certitude | null;
  readonly eligibilite: {
    readonly reponse: Reponse;
    readonly certitude: Certitude | null;
    readonly manques: readonly Manque[];
  } | null;
  readonly annees: readonly AnneeDeCout[];
  readonly total: {
    readonly cout: number | null;
    readonly aide: number | null;
    readonly aideBornes?: Bornes;
    readonly reste: ResteEcrit | null;
  };
  readonly hypotheses: readonly {
    readonly code: CodeHypothese;
    readonly phrase: string;
    readonly chemin: string | null;
    readonly valeur: number | string | boolean | null;
    readonly posee: boolean;
    readonly sources: readonly string[];
    readonly certitude: Certitude | null;
  }[];
  readonly alertes: readonly { readonly code: string; readonly phrase: string; readonly sources: readonly string[] }[];
  readonly manques: readonly ManqueDeCout[];
  readonly version: Version;
}
