import type { Certitude } from '../../commun/connu.ts';
import type { Jour } from '../../commun/jour.ts';
import type { Fondement } from '../../droit/fondement.ts';
import type { SourceCitee } from '../sources-citees.ts';
import type { CodeBrouillon } from './codes.ts';

/** Un bout de phrase : nos mots, un fait du dossier tel que la personne l'a écrit, ou un blanc qui dit ce qui manque. */
export type Morceau =
  | { readonly nature: 'texte'; readonly texte: string }
  | { readonly nature: 'valeur' | 'blanc'; readonly texte: string; readonly champ: string };

export type Phrase = readonly Morceau[];

export interface Tableau {
  readonly forme: 'tableau';
  readonly entetes: readonly string[];
  /** La largeur de chaque colonne, en parts ; égales quand elles ne sont pas dites. */
  readonly largeurs?: readonly number[];
  readonly lignes: readonly (readonly Phrase[])[];
}

export type Bloc =
  | { readonly forme: 'paragraphe'; readonly phrase: Phrase }
  | { readonly forme: 'liste' | 'cases'; readonly elements: readonly Phrase[] }
  | Tableau
  /** L'adresse d'une lettre : une ligne par phrase. */
  | { readonly forme: 'adresse'; readonly place: 'expediteur' | 'destinataire'; readonly lignes: readonly Phrase[] }
  /** Un mot en gras, puis sa phrase : l'objet d'une lettre. */
  | { readonly forme: 'mention'; readonly nom: string; readonly phrase: Phrase }
  | {
      readonly forme: 'signatures';
      readonly parties: readonly { readonly qualite: string; readonly nom: Phrase }[];
    }
  /** La place de la main, puis le nom : la fin d'une lettre. */
  | { readonly forme: 'signature'; readonly nom: Phrase }
  /** Ce que les textes lus ne règlent pas : une note à ôter du document fini. */
  | { readonly forme: 'verifier'; readonly phrase: Phrase };

export interface Section {
  readonly titre: string | null;
  readonly blocs: readonly Bloc[];
  /** Ce qui la fonde ; vide quand elle ne dit aucune règle. */
  readonly fondements: readonly Fondement[];
}

/** Un document à relire, sans mise en forme : ce que chaque écrivain de fichier reçoit. */
export interface Brouillon {
  readonly code: CodeBrouillon;
  readonly titre: string;
  /** Une lettre ne montre pas son titre : son objet le dit. */
  readonly genre: 'acte' | 'lettre';
  readonly faitLe: Jour;
  /** En haut de chaque page : ce que ce papier n'est pas, et le jour auquel le droit est tenu. */
  readonly avertissement: string;
  readonly droit: string;
  readonly sections: readonly Section[];
  /** La dernière page, à ôter avant de signer : ce qui reste à compléter, et les sources. */
  readonly relecture: { readonly titre: string; readonly sections: readonly Section[] };
  /** Les blancs, chacun une fois, dans l'ordre du document. */
  readonly aCompleter: readonly string[];
  readonly aVerifier: readonly string[];
  readonly sources: readonly SourceCitee[];
  readonly certitude: Certitude;
}

/** Pourquoi un brouillon n'est pas rédigé : ce qu'on y demande est interdit, ou se contredit. */
export interface RefusDeBrouillon {
  readonly code: 'tache-interdite' | 'heures-contraires' | 'niveau-contraire' | 'dates-contraires';
  readonly motifs: readonly { readonly phrase: string; readonly sources: readonly SourceCitee[] }[];
}

/** Les phrases d'un bloc, dans l'ordre de lecture ; les têtes de colonne n'en sont pas. */
export const phrasesDuBloc = (bloc: Bloc): readonly Phrase[] => {
  switch (bloc.forme) {
    case 'paragraphe':
    case 'mention':
    case 'verifier':
      return [bloc.phrase];
    case 'liste':
    case 'cases':
      return bloc.elements;
    case 'tableau':
      return bloc.lignes.flat();
    case 'adresse':
      return bloc.lignes;
    case 'signature':
      return [bloc.nom];
    case 'signatures':
      return bloc.parties.map(({ nom }) => nom);
  }
};

/** Une phrase en un seul texte, ses blancs compris. */
export const lirePhrase = (phrase: Phrase): string => phrase.map(({ texte }) => texte).join('');

/** Les noms des blancs, chacun une fois, dans l'ordre de lecture. */
export const blancsDe = (sections: readonly Section[]): readonly string[] => [
  ...new Set(
    sections
      .flatMap(({ blocs }) => blocs.flatMap(phrasesDuBloc))
      .flat()
      .flatMap((morceau) => (morceau.nature === 'blanc' ? [morceau.champ] : [])),
  ),
];

/** Les mêmes parties sans leurs notes : une lettre part telle quelle, ses notes vont à la feuille de relecture. */
export const sansNotes = (sections: readonly Section[]): readonly Section[] =>
  sections.map((une) => ({ ...une, blocs: une.blocs.filter(({ forme }) => forme !== 'verifier') }));

/** Les notes « à vérifier », dans l'ordre de lecture. */
export const notesDe = (sections: readonly Section[]): readonly string[] =>
  sections.flatMap(({ blocs }) =>
    blocs.flatMap((bloc) => (bloc.forme === 'verifier' ? [lirePhrase(bloc.phrase)] : [])),
  );
