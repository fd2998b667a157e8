import type { ColonneDuFichier } from './colonnes-du-fichier.ts';
import type { Recu } from './tableau.ts';

/** Une colonne du tableau. L'identifiant n'en est pas une : il nomme toujours la ligne. */
export interface ColonneDuTableau {
  readonly cle: string;
  readonly nom: string;
  readonly nombre: boolean;
  readonly origine: 'reponse' | 'fichier';
}

const deReponse = (cle: string, nom: string, nombre = false): ColonneDuTableau => ({
  cle,
  nom,
  nombre,
  origine: 'reponse',
});

/** Ce que la réponse donne, dans l'ordre où le tableau le montre. */
export const COLONNES_DE_LA_REPONSE: readonly ColonneDuTableau[] = [
  deReponse('ligne', 'Ligne du fichier', true),
  deReponse('reponse', 'Réponse'),
  deReponse('motif', 'Ce qui décide'),
  deReponse('certitude', 'Certitude'),
  deReponse('regime', 'Texte'),
  deReponse('option', 'Temps de l’assistant'),
  ...[1, 2, 3, 4, 5].map((annee) => deReponse(`annee${annee}`, `Année\u00a0${annee},\u00a0€`, true)),
  deReponse('total', 'Cinq ans au\u00a0plus,\u00a0€', true),
  deReponse('cibleMt', 'Cible, médecin traitant', true),
  deReponse('cibleFileActive', 'Cible, file active', true),
];

const DE_DEPART: ReadonlySet<string> = new Set(['reponse', 'motif', 'regime', 'option', 'annee1', 'total']);
/** Les premières colonnes que rien ne lit sont souvent un nom, une commune : elles aident à reconnaître la ligne. */
const DU_FICHIER_AU_DEPART = 2;
/** La mention d'une population inventée est la même à chaque ligne : l'écran la dit une fois. */
const MENTION = 'origine';

export const enColonneDuTableau = ({ cle, nom, genre }: ColonneDuFichier): ColonneDuTableau => ({
  cle,
  nom,
  nombre: genre === 'nombre',
  origine: 'fichier',
});

/** Toutes les colonnes que l'on peut montrer : celles du fichier d'abord, elles nomment la ligne. */
export const colonnesPossibles = ({ colonnes }: Recu): readonly ColonneDuTableau[] => [
  ...colonnes.filter(({ chemin }) => chemin === undefined).map(enColonneDuTableau),
  ...COLONNES_DE_LA_REPONSE,
  ...colonnes.filter(({ chemin }) => chemin !== undefined).map(enColonneDuTableau),
];

/** Celles que l'on montre d'abord. */
export const colonnesDeDepart = ({ colonnes }: Recu): ReadonlySet<string> =>
  new Set([
    ...colonnes
      .filter(({ chemin, nom }) => chemin === undefined && nom !== MENTION)
      .slice(0, DU_FICHIER_AU_DEPART)
      .map(({ cle }) => cle),
    ...DE_DEPART,
  ]);
