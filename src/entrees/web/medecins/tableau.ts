import type { Jour } from '../../../commun/jour.ts';
import { ecrireNombre } from '../../../explication/typographie.ts';
import type { Bilan } from '../../lot/bilan.ts';
import type { Codage, Separateur } from '../../lot/forme.ts';
import type { Rejet } from '../../lot/lignes.ts';
import type { ColonneDuFichier } from './colonnes-du-fichier.ts';
import { composerLaFiche, type FicheDuMedecin } from './fiche.ts';
import type { LigneJugee } from './ligne.ts';
import { FICHES_AU_PLUS } from './limites.ts';
import type { LigneGardee, Registre } from './registre.ts';
import { type Facettes, type Filtres, type Selection, selectionner, simplifier } from './selection.ts';
import { type LienDeLaLigne, lierALaSimulation } from './simulation-de-la-ligne.ts';
import { additionnerLesLignes, type Comptes } from './sommes.ts';
import { ecrireLesLignes, ecrireLesRejets } from './sortie-du-tableau.ts';
import { ranger, type Tri } from './tri.ts';

/** Ce qui a été compris d'un fichier : tout est dit, rien n'est deviné en silence. */
export interface Recu {
  readonly genre: 'tableau' | 'documents';
  readonly codage: Codage;
  readonly separateur: Separateur;
  /** Le nom de la colonne qui nomme les lignes. */
  readonly identifiant: string | undefined;
  readonly lues: readonly { readonly nom: string; readonly chemin: string }[];
  readonly constantes: readonly { readonly chemin: string; readonly texte: string }[];
  readonly ignorees: readonly string[];
  readonly colonnes: readonly ColonneDuFichier[];
  readonly bilan: Bilan;
  readonly rejets: readonly Rejet[];
}

/** Ce que l'écran montre : quelles lignes, dans quel ordre, à partir de laquelle. */
export interface Regard {
  readonly filtres: Filtres;
  readonly tri: Tri;
  readonly page: number;
  readonly parPage: number;
  /** Les colonnes du fichier à montrer, par leur clé. */
  readonly duFichier: readonly string[];
}

export interface LigneMontree extends LigneJugee {
  readonly duFichier: Readonly<Record<string, string>>;
}

export interface PageDeLignes {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly lignes: readonly LigneMontree[];
  readonly facettes: Facettes;
  readonly comptes: Comptes;
}

/** Une cellule plus longue n'est pas un nom. */
const LONGUEUR_D_UN_NOM = 100;

const lireRecu = ({ comprise, bilan, colonnes, rejets }: Registre): Recu => {
  const { entree, separateur, ignorees } = comprise;
  const commun = { separateur, ignorees, colonnes, bilan, rejets };
  if (entree.genre === 'documents') {
    return { ...commun, genre: 'documents', codage: 'utf-8', identifiant: 'id', lues: [], constantes: [] };
  }
  const { enTete, codage } = entree;
  return {
    ...commun,
    genre: 'tableau',
    codage,
    identifiant: enTete.id === undefined ? undefined : enTete.noms[enTete.id],
    lues: enTete.colonnes.map(({ nom, chemin }) => ({ nom, chemin })),
    constantes: enTete.constantes.map(({ colonne, texte }) => ({ chemin: colonne.chemin, texte })),
  };
};

/** Un tableau ouvert sur un registre : il range, filtre, additionne, compose les fiches et écrit les exports. */
export const ouvrirTableau = (registre: Registre) => {
  const { lignes, colonnes } = registre;
  const sansChemin = colonnes.filter(({ chemin }) => chemin === undefined);
  const cherchables = new Map<LigneGardee, string>();
  const chercherDans = (ligne: LigneGardee): string => {
    const connu = cherchables.get(ligne);
    if (connu !== undefined) return connu;
    const texte = simplifier([ligne.id, ...sansChemin.map(({ rang }) => ligne.cellules[rang] ?? '')].join(' '));
    cherchables.set(ligne, texte);
    return texte;
  };

  let range: { readonly tri: Tri; readonly lignes: readonly LigneGardee[] } | undefined;
  const rangees = (tri: Tri): readonly LigneGardee[] => {
    if (range?.tri.colonne !== tri.colonne || range.tri.sens !== tri.sens) {
      range = { tri, lignes: ranger(lignes, tri, colonnes) };
    }
    return range.lignes;
  };
  const choisir = ({ tri, filtres }: Pick<Regard, 'tri' | 'filtres'>): Selection =>
    selectionner(rangees(tri), filtres, chercherDans);

  const colonnesVoulues = (cles: readonly string[]): readonly ColonneDuFichier[] =>
    colonnes.filter(({ cle }) => cles.includes(cle));

  const montrerLigne = (gardee: LigneGardee, voulues: readonly ColonneDuFichier[]): LigneMontree => {
    const { cellules, document: _, ...ligne } = gardee;
    return { ...ligne, duFichier: Object.fromEntries(voulues.map(({ cle, rang }) => [cle, cellules[rang] ?? ''])) };
  };

  const nommerLaLigne = ({ id, ligne, cellules }: LigneGardee, voulues: readonly ColonneDuFichier[]): string => {
    const dits = [id, ...voulues.filter(({ chemin }) => chemin === undefined).map(({ rang }) => cellules[rang] ?? '')]
      .map((texte) => texte.trim())
      .filter((texte) => texte !== '' && texte.length <= LONGUEUR_D_UN_NOM);
    return dits.length === 0 ? `Ligne ${ecrireNombre(ligne)}` : dits.join(', ');
  };

  return {
    recu: lireRecu(registre),

    montrer: (regard: Regard): PageDeLignes => {
      const { lignes: retenues, facettes } = choisir(regard);
      const pages = Math.max(1, Math.ceil(retenues.length / regard.parPage));
      const page = Math.min(Math.max(1, regard.page), pages);
      const voulues = colonnesVoulues(regard.duFichier);
      return {
        total: retenues.length,
        page,
        pages,
        lignes: retenues
          .slice((page - 1) * regard.parPage, page * regard.parPage)
          .map((ligne) => montrerLigne(ligne, voulues)),
        facettes,
        comptes: additionnerLesLignes(retenues),
      };
    },

    /** Les numéros des premières lignes retenues : de quoi les choisir toutes à la fois. */
    numeros: (regard: Pick<Regard, 'tri' | 'filtres'>): readonly number[] =>
      choisir(regard)
        .lignes.slice(0, FICHES_AU_PLUS)
        .map(({ ligne }) => ligne),

    /** Les fiches de ces lignes, dans l'ordre du fichier. */
    fiches: (numeros: readonly number[], duFichier: readonly string[], aujourdHui: Jour): readonly FicheDuMedecin[] => {
      const voulus = new Set(numeros);
      const voulues = colonnesVoulues(duFichier);
      return lignes
        .filter(({ ligne }) => voulus.has(ligne))
        .map((ligne) =>
          composerLaFiche(registre.relire(ligne), ligne.ligne, nommerLaLigne(ligne, voulues), aujourdHui),
        );
    },

    /** Le lien qui ouvre cette ligne dans « Simuler », sans ses faits de santé. `aujourdHui` est un jour écrit. */
    lier: (numero: number, aujourdHui: string): LienDeLaLigne | undefined => {
      const trouvee = lignes.find(({ ligne }) => ligne === numero);
      return trouvee === undefined ? undefined : lierALaSimulation(registre.relire(trouvee), aujourdHui);
    },

    exporter: (regard: Pick<Regard, 'tri' | 'filtres' | 'duFichier'>): string =>
      ecrireLesLignes(choisir(regard).lignes, colonnesVoulues(regard.duFichier)),

    exporterLesRejets: (): string => ecrireLesRejets(registre.rejets),
  };
};

export type Tableau = ReturnType<typeof ouvrirTableau>;
