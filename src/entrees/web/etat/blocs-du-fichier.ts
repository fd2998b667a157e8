import { enumerer } from '../../../explication/typographie.ts';

type Genre = 'objet' | 'liste' | 'texte';

interface Bloc {
  /** Le chemin du bloc dans le fichier, et son nom dans la phrase. */
  readonly chemin: readonly [string] | readonly [string, string];
  readonly genre: Genre;
  readonly requis?: true;
}

/** Les blocs d'un fichier de simulation. Le barème n'y est pas : fautif, il est écarté seul et les réponses restent. */
const BLOCS: readonly Bloc[] = [
  { chemin: ['droit'], genre: 'texte' },
  { chemin: ['reponses'], genre: 'objet', requis: true },
  { chemin: ['nonSu'], genre: 'liste' },
  { chemin: ['hypotheses'], genre: 'objet' },
  { chemin: ['emploi'], genre: 'objet' },
  { chemin: ['emploi', 'voie'], genre: 'texte' },
  { chemin: ['emploi', 'reponses'], genre: 'objet' },
  { chemin: ['emploi', 'nonSu'], genre: 'liste' },
];

/** Un objet JSON : ni `null`, ni une liste. */
export const estObjet = (valeur: unknown): valeur is Readonly<Record<string, unknown>> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

const estDuGenre = (valeur: unknown, genre: Genre): boolean => {
  switch (genre) {
    case 'objet':
      return estObjet(valeur);
    case 'liste':
      return Array.isArray(valeur);
    case 'texte':
      return typeof valeur === 'string';
  }
};

const ATTENDU: Readonly<Record<Genre, string>> = { objet: 'un objet', liste: 'une liste', texte: 'un texte' };

const lireLeBloc = (fichier: unknown, chemin: Bloc['chemin']): unknown =>
  chemin.reduce<unknown>((ou, cle) => (estObjet(ou) ? ou[cle] : undefined), fichier);

const direLaFaute = (fichier: unknown, { chemin, genre, requis }: Bloc): readonly string[] => {
  const valeur = lireLeBloc(fichier, chemin);
  const nom = `« ${chemin.join('.')} »`;
  if (valeur === undefined) return requis ? [`${nom} manque`] : [];
  return estDuGenre(valeur, genre) ? [] : [`${nom} n’est pas ${ATTENDU[genre]}`];
};

/** Pourquoi un fichier ne peut pas être ouvert, en une phrase ; `undefined` si chaque bloc est ce qu'il doit être. */
export const refuserLesBlocs = (fichier: Readonly<Record<string, unknown>>): string | undefined => {
  const fautes = BLOCS.flatMap((bloc) => direLaFaute(fichier, bloc));
  return fautes.length === 0 ? undefined : `Ce fichier n’a pas été ouvert : ${enumerer(fautes)}.`;
};
