/** Ce dont un graphe JDM de zen-engine est fait : des nœuds, des tables de décision, des cases écrites en ZEN. */

export interface Noeud {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly position: { readonly x: number; readonly y: number };
  readonly content?: unknown;
}

interface Lien {
  readonly id: string;
  readonly sourceId: string;
  readonly targetId: string;
}

export interface Graphe {
  readonly nodes: readonly Noeud[];
  readonly edges: readonly Lien[];
}

export type Ligne = readonly string[];

export const texte = (valeur: string): string => `'${valeur}'`;
export const parmi = (valeurs: readonly string[]): string => valeurs.map(texte).join(', ');
export const OUI = texte('oui');
export const NON = texte('non');
export const INDETERMINE = texte('indetermine');
export const INCONNU = 'null';
export const TOUT = '';

export const noeud = (id: string, type: string, rang: number, content?: unknown): Noeud => ({
  id,
  name: id,
  type,
  position: { x: 300 * rang, y: 0 },
  ...(content === undefined ? {} : { content }),
});

/** Une table lue de haut en bas, la première ligne qui convient l'emporte. Une case vide accepte tout. */
export const table = (
  id: string,
  rang: number,
  entrees: readonly string[],
  sorties: readonly string[],
  lignes: readonly Ligne[],
  passThrough = false,
): Noeud => {
  const colonnes = [...entrees, ...sorties];
  const enColonnes = (noms: readonly string[]) => noms.map((nom) => ({ id: nom, name: nom, field: nom }));
  return noeud(id, 'decisionTableNode', rang, {
    hitPolicy: 'first',
    inputs: enColonnes(entrees),
    outputs: enColonnes(sorties),
    passThrough,
    rules: lignes.map((cases, place) => ({
      _id: `${id}-${place}`,
      ...Object.fromEntries(colonnes.map((nom, colonne) => [nom, cases[colonne] ?? TOUT])),
    })),
  });
};

export const lier = (sourceId: string, targetId: string): Lien => ({
  id: `${sourceId}-${targetId}`,
  sourceId,
  targetId,
});

export const GRAPHE_VIDE: Graphe = {
  nodes: [noeud('entree', 'inputNode', 0), noeud('sortie', 'outputNode', 1)],
  edges: [lier('entree', 'sortie')],
};
