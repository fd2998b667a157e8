import { type DocumentDeContrat, porteSante, sansSante } from './document.ts';

/** Ce qui est gardé d'un contrat ouvert, le temps de l'onglet. */
export interface Brouillon {
  readonly document: unknown;
  readonly nom: string | undefined;
  readonly exemple: boolean;
  readonly gestes: number;
  /** Des données de santé n'ont pas été gardées. */
  readonly sansSante: boolean;
}

/** Où garder un brouillon : la mémoire de l'onglet, qui peut la refuser. */
export interface Coffre {
  readonly lire: () => Brouillon | undefined;
  /** Dit si le brouillon a pu être gardé. */
  readonly garder: (document: DocumentDeContrat, reste: Omit<Brouillon, 'document' | 'sansSante'>) => boolean;
  readonly vider: () => void;
}

const CLE = 'tandem.contrat';
const VERSION = 1;

const estObjet = (valeur: unknown): valeur is Record<string, unknown> => typeof valeur === 'object' && valeur !== null;

const relire = (texte: string | null): Brouillon | undefined => {
  if (texte === null) return undefined;
  const lu: unknown = JSON.parse(texte);
  if (!estObjet(lu) || lu.version !== VERSION) return undefined;
  return {
    document: lu.document,
    nom: typeof lu.nom === 'string' ? lu.nom : undefined,
    exemple: lu.exemple === true,
    gestes: typeof lu.gestes === 'number' ? lu.gestes : 0,
    sansSante: lu.sansSante === true,
  };
};

const tenter = <Valeur>(faire: () => Valeur, sinon: Valeur): Valeur => {
  try {
    return faire();
  } catch {
    return sinon;
  }
};

/** Un coffre sur la mémoire de l'onglet. Refusée, pleine ou illisible, elle ne gêne rien : on travaille sans elle. */
export const ouvrirCoffre = (memoire: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Coffre => ({
  lire: () => tenter(() => relire(memoire().getItem(CLE)), undefined),
  garder: (document, reste) =>
    tenter(() => {
      const garde = { version: VERSION, ...reste, document: sansSante(document), sansSante: porteSante(document) };
      memoire().setItem(CLE, JSON.stringify(garde));
      return true;
    }, false),
  vider: () => tenter(() => memoire().removeItem(CLE), undefined),
});
