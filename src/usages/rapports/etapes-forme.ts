import type { Certitude } from '../../commun/connu.ts';
import type { Nature } from '../etapes.ts';
import type { Appel, NoteDePage, SourceDeNote } from './appels.ts';

export interface EtapeImprimee {
  readonly code: string;
  readonly titre: string;
  readonly phrase: string;
  /** Le jour, la période, ou ce qui manque pour les dire. */
  readonly quand: string;
  readonly genre: 'jour' | 'sans-delai' | 'evenement' | 'inconnu';
  readonly nature: Nature;
  /** « obligation, l'employeur ». */
  readonly qui: string;
  readonly certitude: Certitude;
  readonly certitudeEnClair: string;
  readonly appels: readonly Appel[];
}

/** Les étapes d'une situation, par phase, prêtes à être imprimées. */
export interface ListeDEtapes {
  readonly titre: string;
  readonly nom: string | null;
  readonly faitLe: string;
  readonly droitTenuAu: string;
  readonly avertissement: string;
  readonly premiere: string;
  readonly suite: string;
  readonly faits: readonly { readonly titre: string; readonly lignes: readonly string[] }[];
  readonly phases: readonly { readonly titre: string; readonly etapes: readonly EtapeImprimee[] }[];
  readonly destinataire: string;
  readonly points: readonly { readonly titre: string; readonly motif: string; readonly question: string }[];
  readonly notes: readonly NoteDePage[];
  readonly sources: readonly SourceDeNote[];
}
