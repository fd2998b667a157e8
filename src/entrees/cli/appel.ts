import type { CommanderError } from 'commander';

/** Les messages de commander sont en anglais : ceux qu'une personne peut provoquer sont redits en français. */
const ERREURS_D_APPEL: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Option inconnue.',
  'commander.unknownCommand': 'Commande inconnue.',
  'commander.missingArgument': 'Il manque un argument.',
  'commander.optionMissingArgument': 'Il manque la valeur d’une option.',
  'commander.excessArguments': 'Il y a trop d’arguments.',
  'commander.help': 'Il manque une sous-commande.',
};

/** Les intertitres de l'aide, que commander écrit en anglais. */
export const TITRES_DE_L_AIDE: Readonly<Record<string, string>> = {
  'Usage:': 'Emploi\u00a0:',
  'Options:': 'Options\u00a0:',
  'Arguments:': 'Arguments\u00a0:',
  'Commands:': 'Commandes\u00a0:',
};

/** Ce qu'un appel a de faux, en une phrase ; `nom` est le premier argument, `commandes` celles qui existent. */
export const direErreurDAppel = (
  { code, message }: CommanderError,
  nom: string | undefined,
  commandes: readonly string[],
): string => {
  // Sans sous-commande de ce nom, commander croit lire des arguments de la commande par défaut.
  if (code === 'commander.excessArguments' && !commandes.some((une) => une === nom)) {
    return `${ERREURS_D_APPEL['commander.unknownCommand']} (${nom}) Voyez « tandem --help ».`;
  }
  const detail = /'([^']+)'/.exec(message)?.[1];
  return `${ERREURS_D_APPEL[code] ?? 'Cet appel n’est pas compris.'}${detail === undefined ? '' : ` (${detail})`} Voyez « tandem --help ».`;
};
