import type { Centimes } from '../../commun/centimes.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Fondement } from '../../droit/fondement.ts';
import type { CodePoint } from '../../droit/lectures.ts';
import type { BaremeDeBranche } from '../../droit/paie/bareme-de-branche.ts';
import type { FormeJuridique } from '../../droit/paie/formes-juridiques.ts';

/** Un fait que l'on peut ne pas connaître. `undefined` veut dire « pas su », jamais « non ». */
type Su<Valeur> = Valeur | undefined;

/** Une complémentaire santé : le mois entier en centimes, et la part de l'employeur en dix-millièmes. */
export interface Mutuelle {
  readonly montant: Centimes;
  readonly partEmployeur: number;
}

/** Un autre salarié du même employeur, pour la taxe sur les salaires : son brut du mois et la part patronale de santé. */
export interface AutreSalarie {
  readonly salaireBrut: Centimes;
  readonly santePatronale: Centimes;
}

/** Le poste d'assistant et son employeur, tels que la personne les donne. */
export interface Emploi {
  /** Le brut de base d'un mois, pour les heures du contrat, sans la prime d'ancienneté : à l'embauche, ou au jour du calcul si elle est passée. */
  readonly salaireBrut: Su<Centimes>;
  /** Le niveau de la grille, de 4 à 16. */
  readonly niveau: Su<number>;
  /** Heures par semaine, de 1 à 35. */
  readonly heures: Su<number>;
  readonly debut: Su<Jour>;
  /** Le jour d'entrée dans le cabinet, quand il précède l'emploi d'assistant. */
  readonly entree: Su<Jour>;
  /** Années passées dans d'autres cabinets à un travail semblable. */
  readonly anneesAilleurs: Su<number>;
  /** Taux AT/MP notifié, en dix-millièmes. */
  readonly tauxAtMp: Su<number>;
  readonly mutuelle: Su<Mutuelle>;
  readonly formeJuridique: Su<FormeJuridique>;
  /** Le département où travaille l'assistant, code de l'Insee. */
  readonly departement: Su<string>;
  readonly assujettiTva: Su<boolean>;
  /** Tous les salariés de l'employeur, l'assistant compris. */
  readonly effectif: Su<number>;
  readonly autresSalaries: Su<readonly AutreSalarie[]>;
}

/** Ce que la personne suppose des années à venir. Les hausses sont en dix-millièmes par an. */
export interface Suppositions {
  readonly hausseDuSmic: Su<number>;
  readonly hausseDuSalaire: Su<number>;
  /** Sur quoi se calcule la prime d'ancienneté : les deux sont admis (P-78). */
  readonly baseDeLAnciennete: Su<'salaire-reel' | 'minimum-conventionnel'>;
  /** Que faire des mois d'avant 2026, dont les cotisations ne sont pas tenues ici. */
  readonly moisDAvant2026: Su<'indetermines' | 'legislation-2026'>;
}

/** Le chemin d'un fait ou d'une supposition dans le document JSON. */
export type CleDeCout =
  | `emploi.${
      | 'salaireBrut'
      | 'niveau'
      | 'heures'
      | 'debut'
      | 'tauxAtMp'
      | 'mutuelle'
      | 'formeJuridique'
      | 'departement'
      | 'assujettiTva'
      | 'effectif'
      | 'autresSalaries'
      | 'anciennete.autresCabinets'}`
  | `hypotheses.${'hausseDuSmic' | 'hausseDuSalaire' | 'baseDeLAnciennete' | 'moisDAvant2026'}`;

/** Faute de quoi un coût n'est pas complet : un fait que la personne peut donner, ou un texte que nul n'a lu ici. */
export type ManqueDeCout =
  | { readonly manque: 'fait'; readonly cle: CleDeCout }
  | { readonly manque: 'texte'; readonly point: CodePoint };

export const manqueDuFait = (cle: CleDeCout): ManqueDeCout => ({ manque: 'fait', cle });
export const manqueDuTexte = (point: CodePoint): ManqueDeCout => ({ manque: 'texte', point });

export const CODES_HYPOTHESES = [
  'heures-de-l-option',
  'jour-d-embauche',
  'sans-anciennete-ailleurs',
  'base-de-l-anciennete',
  'taux-at-mp',
  'complementaire-sante',
  'taxe-d-apprentissage',
  'hors-alsace-moselle',
  'exoneration-de-tva',
  'seul-salarie',
  'moins-de-onze-salaries',
  'legislation-constante',
  'hausse-du-smic',
  'hausse-du-salaire',
  'taxe-en-annee-pleine',
  'mois-d-avant-2026',
] as const;
export type CodeHypothese = (typeof CODES_HYPOTHESES)[number];

/** Ce qui est tenu pour vrai sans être su : visible, nommé, et modifiable là où dit `chemin`. */
export interface Hypothese {
  readonly code: CodeHypothese;
  readonly chemin: CleDeCout | null;
  readonly valeur: number | string | boolean | null;
  /** Vrai quand la personne l'a posée elle-même. */
  readonly posee: boolean;
  readonly fondement: Fondement | null;
}

/** Le poste dont chaque valeur est connue ou supposée : c'est lui que la paie chiffre. */
export interface Poste {
  readonly salaireBrut: Centimes | undefined;
  /** L'année civile à laquelle vaut le salaire dit : les hausses commencent à la suivante. */
  readonly anneeDuSalaire: number;
  readonly niveau: number | undefined;
  readonly heures: number;
  readonly debut: Jour;
  readonly entree: Jour;
  readonly moisRepris: number;
  readonly tauxAtMp: number;
  readonly mutuelle: Mutuelle;
  readonly taxeApprentissage: boolean;
  readonly alsaceMoselle: boolean;
  readonly exonereDeTva: boolean;
  /** La base annuelle de la taxe pour chaque autre salarié de l'employeur. */
  readonly autresBases: readonly Centimes[];
  readonly hausseDuSmic: number;
  readonly hausseDuSalaire: number;
  readonly baseDeLAnciennete: 'salaire-reel' | 'minimum-conventionnel';
  readonly moisDAvant2026: 'indetermines' | 'legislation-2026';
  readonly branche: BaremeDeBranche | undefined;
}
