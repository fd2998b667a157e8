import { CONTRATS, FORMATION_ET_PARTAGE } from './catalogue-contrats.ts';
import { EVENEMENTS } from './catalogue-evenements.ts';
import { PERSONNES } from './catalogue-personnes.ts';
import { POSTE } from './catalogue-poste.ts';
import type { ChampListe, ChampSimple, ChampsDe, DossierSaisi, FormeDeChamp } from './formes-de-champ.ts';

/** Un champ du formulaire, et le chemin du fait qu'il porte : `poste.heures`, ou `nom` dans une fiche. */
export interface Champ {
  readonly chemin: string;
  readonly forme: ChampSimple;
}

/** Une liste de fiches, et les champs d'une fiche. */
export interface Fiches {
  readonly chemin: string;
  readonly forme: ChampListe;
  readonly champs: readonly Champ[];
}

export type Entree = Champ | Fiches;

export const sontDesFiches = (entree: Entree): entree is Fiches => entree.forme.genre === 'liste';

/** Tout ce qu'un dossier peut porter : un fait de plus dans `Dossier`, sans champ ici, ne compile pas. */
const CATALOGUE: ChampsDe<DossierSaisi> = {
  ...PERSONNES,
  ...POSTE,
  ...CONTRATS,
  ...FORMATION_ET_PARTAGE,
  ...EVENEMENTS,
};

const estUneForme = (noeud: object): noeud is FormeDeChamp => 'genre' in noeud && typeof noeud.genre === 'string';
const estUnNoeud = (valeur: unknown): valeur is object => typeof valeur === 'object' && valeur !== null;

const aplatir = (noeud: object, racine: string): readonly { readonly chemin: string; readonly forme: FormeDeChamp }[] =>
  Object.entries(noeud).flatMap(([cle, suite]: readonly [string, unknown]) => {
    const chemin = racine === '' ? cle : `${racine}.${cle}`;
    if (!estUnNoeud(suite)) return [];
    return estUneForme(suite) ? [{ chemin, forme: suite }] : aplatir(suite, chemin);
  });

const enChamps = (noeud: object): readonly Champ[] =>
  aplatir(noeud, '').flatMap(({ chemin, forme }) => (forme.genre === 'liste' ? [] : [{ chemin, forme }]));

/** Chaque champ du catalogue, dans son ordre. */
export const ENTREES: readonly Entree[] = aplatir(CATALOGUE, '').map(({ chemin, forme }) =>
  forme.genre === 'liste'
    ? { chemin, forme, champs: estUnNoeud(forme.element) ? enChamps(forme.element) : [] }
    : { chemin, forme },
);
