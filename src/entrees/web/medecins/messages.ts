import type { Jour } from '../../../commun/jour.ts';
import type { Resultat } from '../../../commun/resultat.ts';
import type { Ecart } from '../../contrat-json/refus.ts';
import type { FicheDuMedecin } from './fiche.ts';
import type { ColonneDeModele } from './modele.ts';
import type { LienDeLaLigne } from './simulation-de-la-ligne.ts';
import type { PageDeLignes, Recu, Regard } from './tableau.ts';

/** Un fichier JSON apporté avec le tableau : une correspondance, ou un barème. */
export interface Appoint {
  readonly nom: string;
  readonly texte: string;
}

/** Ce que la page demande au travailleur, et ce qu'il rend. Tout reste dans l'onglet. */
export interface Echanges {
  readonly lire: {
    readonly demande: {
      readonly contenu: Blob;
      readonly genre: 'tableau' | 'documents';
      readonly appoints: readonly Appoint[];
    };
    readonly rendu: Recu;
  };
  readonly exemple: { readonly demande: null; readonly rendu: Recu };
  readonly montrer: { readonly demande: Regard; readonly rendu: PageDeLignes };
  readonly numeros: { readonly demande: Pick<Regard, 'tri' | 'filtres'>; readonly rendu: readonly number[] };
  readonly fiches: {
    readonly demande: {
      readonly numeros: readonly number[];
      readonly duFichier: readonly string[];
      readonly aujourdHui: Jour;
    };
    readonly rendu: readonly FicheDuMedecin[];
  };
  readonly lier: {
    readonly demande: { readonly ligne: number; readonly aujourdHui: string };
    readonly rendu: LienDeLaLigne | undefined;
  };
  readonly exporter: { readonly demande: Pick<Regard, 'tri' | 'filtres' | 'duFichier'>; readonly rendu: string };
  readonly rejets: { readonly demande: null; readonly rendu: string };
  readonly modele: {
    readonly demande: null;
    readonly rendu: { readonly colonnes: readonly ColonneDeModele[]; readonly csv: string };
  };
}

export type Service = keyof Echanges;

export interface Demande<Nom extends Service = Service> {
  readonly numero: number;
  readonly service: Nom;
  readonly demande: Echanges[Nom]['demande'];
}

export interface Avance {
  readonly faits: number;
  readonly total: number;
  readonly lignes: number;
}

export type Reponse =
  | { readonly numero: number; readonly issue: 'avance'; readonly avance: Avance }
  | { readonly numero: number; readonly issue: 'fait'; readonly resultat: Resultat<unknown, readonly Ecart[]> }
  | { readonly numero: number; readonly issue: 'casse' };
