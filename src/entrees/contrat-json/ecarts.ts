import type * as z from 'zod/mini';
import type { Ecart } from './refus.ts';
import { ecrireChemin } from './refus.ts';

const ECARTS_AU_PLUS = 20;
const VALEURS_MONTREES = 12;

const ATTENDUS: Readonly<Record<string, string>> = {
  string: 'Un texte est attendu.',
  number: 'Un nombre est attendu.',
  int: 'Un nombre entier est attendu.',
  boolean: 'Écrivez true ou false.',
  object: 'Un objet est attendu.',
  record: 'Un objet est attendu.',
  array: 'Une liste est attendue.',
  null: 'null est attendu.',
};

const enumererValeurs = (valeurs: readonly unknown[]): string => {
  const montrees = valeurs.slice(0, VALEURS_MONTREES).map(String).join(', ');
  return valeurs.length > VALEURS_MONTREES ? `${montrees}… (${valeurs.length} valeurs)` : montrees;
};

const direLesValeurs = (valeurs: readonly unknown[]): string =>
  `Valeur inconnue. Écrivez l'une de celles-ci\u00a0: ${enumererValeurs(valeurs)}.`;

/** La phrase d'une union dont chaque forme a un nom, quand le nom écrit n'est aucun des siens : zod n'en a pas en français. */
export const direLesFormes = (ecart: z.core.$ZodRawIssue): string | undefined =>
  ecart.code === 'invalid_union' && Array.isArray(ecart.options) ? direLesValeurs(ecart.options) : undefined;

const phrase = (ecart: z.core.$ZodIssue): string => {
  switch (ecart.code) {
    case 'invalid_type':
      return ATTENDUS[ecart.expected] ?? 'Cette valeur n’est pas du type attendu.';
    case 'invalid_value':
      return direLesValeurs(ecart.values);
    case 'too_small':
      if (ecart.origin === 'array') return `Il en faut au moins ${String(ecart.minimum)}.`;
      if (ecart.origin === 'string') return 'Ce texte est trop court.';
      return ecart.minimum === 0
        ? 'Ce nombre ne peut pas être négatif.'
        : `Ce nombre est trop petit\u00a0: ${String(ecart.minimum)} au moins.`;
    case 'too_big':
      if (ecart.origin === 'array') return `Il y en a trop\u00a0: ${String(ecart.maximum)} au plus.`;
      if (ecart.origin === 'string')
        return `Ce texte est trop long\u00a0: ${String(ecart.maximum)} caractères au plus.`;
      return `Ce nombre est trop grand\u00a0: ${String(ecart.maximum)} au plus.`;
    case 'not_multiple_of':
      return `Ce nombre doit être un multiple de ${String(ecart.divisor).replace('.', ',')}.`;
    case 'invalid_format':
      return 'Cette forme n’est pas admise.';
    case 'unrecognized_keys':
      return 'Cette clé n’existe pas.';
    case 'invalid_union':
      return ecart.message;
    case 'invalid_key':
    case 'invalid_element':
      return 'Cette clé n’est pas admise.';
    case 'custom':
      return ecart.message;
  }
};

/** La borne des entiers de zod, plus large que celle du champ : elle n'apprend rien quand le champ a la sienne. */
const estBorneDesEntiers = (ecart: z.core.$ZodIssue): boolean =>
  (ecart.code === 'too_big' && ecart.maximum === Number.MAX_SAFE_INTEGER) ||
  (ecart.code === 'too_small' && ecart.minimum === Number.MIN_SAFE_INTEGER);

/** Un seul écart par chemin, le premier : une liste attendue n'est pas aussi un texte trop long. */
const unParChemin = (ecarts: readonly Ecart[]): readonly Ecart[] => [
  ...ecarts
    .reduce(
      (parChemin, ecart) => (parChemin.has(ecart.chemin) ? parChemin : parChemin.set(ecart.chemin, ecart)),
      new Map<string, Ecart>(),
    )
    .values(),
];

/** Les écarts trouvés par un schéma, en français et avec leur chemin, un par chemin ; au plus vingt, pour rester lisible. */
export const lireEcarts = (erreur: z.core.$ZodError): readonly Ecart[] =>
  unParChemin(
    erreur.issues
      .toSorted((un, autre) => Number(estBorneDesEntiers(un)) - Number(estBorneDesEntiers(autre)))
      .flatMap((ecart): readonly Ecart[] =>
        ecart.code === 'unrecognized_keys'
          ? ecart.keys.map((cle) => ({ chemin: ecrireChemin([...ecart.path, cle]), message: phrase(ecart) }))
          : [{ chemin: ecrireChemin(ecart.path), message: phrase(ecart) }],
      ),
  ).slice(0, ECARTS_AU_PLUS);
