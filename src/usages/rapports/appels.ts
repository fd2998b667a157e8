import type { Fondement } from '../../droit/fondement.ts';
import { composer, ecrireNombre } from '../../explication/typographie.ts';
import { citer as citerLesSources } from '../sources-citees.ts';

/** L'appel d'une note de bas de page ; le premier qui la nomme la pose, les suivants y renvoient. */
export interface Appel {
  readonly numero: number;
  readonly premier: boolean;
}

/** Une source d'une note ; `lien` est nul quand seule une copie a été lue, ou que ce n'est pas un texte publié. */
export interface SourceDeNote {
  readonly texte: string;
  readonly lien: string | null;
}

export interface NoteDePage {
  readonly numero: number;
  /** Les premières sources. */
  readonly sources: readonly SourceDeNote[];
  /** « et 5 autres, en fin de document » ; vide quand toutes y sont. */
  readonly suite: string;
}

/** Les notes d'un document de plusieurs pages : une même citation n'a qu'un numéro, dans l'ordre de lecture. */
export interface Carnet {
  /** Une note pour ces fondements pris ensemble ; aucune quand il n'y en a pas. */
  citer(fondements: readonly Fondement[]): readonly Appel[];
  dire(texte: string): readonly Appel[];
  lister(): readonly NoteDePage[];
  /** Tous les textes cités, chacun une fois, dans l'ordre où ils l'ont été. */
  sources(): readonly SourceDeNote[];
}

const SOURCES_PAR_NOTE = 3;

const direLaSuite = (autres: number): string => {
  if (autres <= 0) return '';
  return autres === 1
    ? 'et une autre source, en fin de document'
    : `et ${ecrireNombre(autres)} autres sources, en fin de document`;
};

const SANS_SOURCE: SourceDeNote = {
  texte: composer('Aucune source lue : droit commun, ou relevé sans page'),
  lien: null,
};

const sourcesDUn = (fondement: Fondement): readonly SourceDeNote[] =>
  fondement.bareme === undefined
    ? citerLesSources([fondement]).map(({ titre, lien }) => ({ texte: titre, lien }))
    : [{ texte: composer(`Barème ${fondement.bareme}, apporté par vous`), lien: null }];

/** Ouvre un carnet ; les notes se demandent dans l'ordre où le document les montre. */
export const ouvrirLeCarnet = (): Carnet => {
  const notes = new Map<string, NoteDePage>();
  const textes = new Map<string, SourceDeNote>();
  const appeler = (sources: readonly SourceDeNote[]): readonly Appel[] => {
    const uniques = [...new Map(sources.map((une) => [une.texte, une])).values()];
    const cle = uniques.map(({ texte }) => texte).join('\n');
    const connue = notes.get(cle);
    if (connue !== undefined) return [{ numero: connue.numero, premier: false }];
    const numero = notes.size + 1;
    notes.set(cle, {
      numero,
      sources: uniques.slice(0, SOURCES_PAR_NOTE),
      suite: direLaSuite(uniques.length - SOURCES_PAR_NOTE),
    });
    return [{ numero, premier: true }];
  };
  return {
    citer: (fondements) => {
      const sources = fondements.flatMap(sourcesDUn);
      if (fondements.length === 0) return [];
      for (const { titre, lien } of citerLesSources(fondements)) textes.set(titre, { texte: titre, lien });
      return appeler(sources.length === 0 ? [SANS_SOURCE] : sources);
    },
    dire: (texte) => appeler([{ texte: composer(texte), lien: null }]),
    lister: () => [...notes.values()],
    sources: () => [...textes.values()],
  };
};
