import type { CodeCondition } from '../../../droit/codes.ts';
import { type CodePoint, point } from '../../../droit/lectures.ts';
import { NOMS_DES_CONDITIONS } from '../../../explication/conditions.ts';
import { nommerFait } from '../../../explication/libelles.ts';
import { composer, enMinuscule } from '../../../explication/typographie.ts';
import type { Cle } from '../../../regles/situation.ts';

/** Ce qu'un motif est : un refus, un fait que la personne peut donner, un texte que nul n'a lu ici. */
export const GENRES_DE_MOTIF = ['non', 'fait', 'texte'] as const;
export type GenreDeMotif = (typeof GENRES_DE_MOTIF)[number];

export interface MotifDit {
  readonly genre: GenreDeMotif;
  readonly nom: string;
}

/** Un médecin parmi d'autres : son secteur, pas « votre » secteur. */
const sansVous = (nom: string): string =>
  nom
    .replace(/^(?:votre|vos) /, '')
    .replace('de votre ', 'du ')
    .replace('de vos ', 'des ')
    .replace('dans vos ', 'dans les ');

/** Un motif en mots : « secteur », « patients adultes déclarés », « le titre d'un point ». Il vient d'une réponse du lot. */
export const direMotif = (motif: string): MotifDit => {
  const place = motif.indexOf(':');
  const [genre, cle] = [motif.slice(0, place), motif.slice(place + 1)];
  // Le lot n'écrit que des codes de l'évaluation : ils ont tous leur nom.
  if (genre === 'non') return { genre, nom: enMinuscule(NOMS_DES_CONDITIONS[cle as CodeCondition]) };
  if (genre === 'fait') return { genre, nom: composer(sansVous(nommerFait(cle as Cle))) };
  return { genre: 'texte', nom: composer(enMinuscule(point(cle as CodePoint).titre)) };
};
