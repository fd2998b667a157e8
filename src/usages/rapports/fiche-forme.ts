import type { Certitude } from '../../commun/connu.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Acte } from '../../contrat/actes.ts';
import type { Bareme } from '../../droit/bareme.ts';
import type { Situation } from '../../regles/situation.ts';
import type { Courbe } from '../suivi/courbe.ts';
import type { Barre, Repere } from '../suivi/frise.ts';
import type { Appel, NoteDePage, SourceDeNote } from './appels.ts';

/** Un contrat, le jour où on le regarde, et ce que la fiche y ajoute. L'absence d'un champ veut dire « pas su ». */
export interface DemandeDeFiche {
  readonly situation: Situation;
  readonly actes: readonly Acte[];
  readonly au: Jour;
  readonly connuLe?: Jour | undefined;
  readonly bareme?: Bareme | undefined;
  /** Le nom à écrire en tête, s'il faut en écrire un. */
  readonly nom?: string | undefined;
}

/** Un texte, et les notes qui le suivent. */
export interface Dit {
  readonly texte: string;
  readonly appels: readonly Appel[];
}

/** Une somme écrite ; `connue` est faux quand elle n'est qu'une fourchette, ou indéterminée. */
export interface SommeDite extends Dit {
  readonly connue: boolean;
}

interface Certaine {
  readonly certitude: Certitude | null;
  readonly certitudeEnClair: string;
}

export interface FriseDeFiche {
  readonly barres: readonly (Pick<Barre, 'annee' | 'de' | 'a' | 'genre' | 'recu' | 'libelle'> & {
    readonly debut: string;
  })[];
  readonly reperes: readonly Pick<Repere, 'place' | 'plein' | 'libelle' | 'ligne' | 'aGauche'>[];
  readonly aujourdHui: { readonly place: number; readonly texte: string } | null;
  readonly lignes: number;
  readonly legendes: readonly { readonly genre: Barre['genre']; readonly texte: string }[];
  /** Ce que montre la frise, pour qui ne la voit pas. */
  readonly resume: string;
}

/** Une alerte : à risque, elle attend un geste sans délai ; sinon, elle est à surveiller. */
export interface AlerteDeFiche extends Dit {
  readonly aRisque: boolean;
  readonly mot: string;
  readonly jour: string;
}

export interface LigneDeCompteDite extends Certaine {
  readonly annee: string;
  readonly debut: string;
  readonly du: SommeDite;
  readonly verse: string;
  readonly reste: string;
}

export interface CompteDeFiche {
  readonly lignes: readonly LigneDeCompteDite[];
  readonly recouvreSansAnnee: string | null;
  readonly total: { readonly du: SommeDite; readonly verse: string; readonly solde: SommeDite };
  readonly exigible: SommeDite;
  /** Ce que la caisse doit verser ensuite, en une phrase. */
  readonly prochain: Dit;
  /** Ce qui a été versé en trop, en une phrase ; `null` si rien. */
  readonly enTrop: string | null;
}

export type SigneDObjectif = 'oui' | 'non' | 'indetermine' | 'surveiller' | 'rien';

/** La courbe de l'écran, ses nombres écrits. */
export interface CourbeDeFiche extends Omit<Courbe, 'graduations'> {
  readonly graduations: readonly (Courbe['graduations'][number] & { readonly texte: string })[];
  readonly dernier: string;
  readonly projete: string;
  readonly visee: string;
}

export interface ObjectifDeFiche extends Certaine {
  readonly nom: string;
  readonly signe: SigneDObjectif;
  readonly allure: string;
  readonly avancee: string;
  readonly depart: string;
  readonly releve: string;
  readonly releveLe: string;
  readonly cible: Dit & { readonly connue: boolean };
  readonly auPlusTard: string;
  readonly projection: string;
  readonly atteint: string;
  readonly courbe: CourbeDeFiche | null;
  readonly resume: string;
}

/** Ce qu'une lecture de la modulation verserait chaque année si la projection se vérifiait. */
export interface EnjeuDeFiche {
  readonly objectif: string;
  readonly lecture: string;
  readonly verse: string;
  readonly perdu: string;
}

export interface EcheanceDeFiche extends Dit, Certaine {
  readonly jour: string;
  readonly connu: boolean;
  readonly etat: 'a-venir' | 'en-retard' | 'faite';
  readonly delai: string;
}

export interface ActeDeFiche {
  readonly jour: string;
  readonly texte: string;
  readonly statut: 'compte' | 'annule' | 'a-venir' | 'pas-connu';
  readonly mot: string;
  readonly effet: string;
}

/** La fiche de suivi d'un contrat à un jour, prête à être mise en page : aucun écrivain ne compte ni ne choisit de mots. */
export interface Fiche {
  readonly titre: string;
  readonly nom: string | null;
  readonly vuAu: string;
  readonly faitLe: string;
  readonly droitTenuAu: string;
  readonly avertissement: string;
  readonly etat: { readonly premiere: string; readonly suite: readonly (Dit & { readonly indetermine: boolean })[] };
  readonly faits: readonly { readonly titre: string; readonly lignes: readonly string[] }[];
  readonly frise: FriseDeFiche | null;
  readonly alertes: readonly AlerteDeFiche[];
  readonly compte: CompteDeFiche;
  readonly objectifs: readonly ObjectifDeFiche[];
  /** Pourquoi aucun objectif n'est montré ; vide quand il y en a. */
  readonly sansObjectif: string;
  readonly enjeux: { readonly titre: string; readonly lignes: readonly EnjeuDeFiche[]; readonly note: string } | null;
  readonly echeances: readonly EcheanceDeFiche[];
  readonly actes: readonly ActeDeFiche[];
  /** Les actes trop anciens pour être imprimés, en une phrase ; vide s'ils y sont tous. */
  readonly actesOmis: string;
  /** Les faits à compléter dans le fichier du contrat. */
  readonly faitsManquants: readonly string[];
  readonly destinataire: string;
  readonly points: readonly { readonly titre: string; readonly motif: string; readonly question: string }[];
  readonly notes: readonly NoteDePage[];
  readonly sources: readonly SourceDeNote[];
}
