import type { Command } from 'commander';
import type { Baremes, Documents, Horloge } from '../../usages/ports.ts';
import type { OptionsDEtapes } from './etapes.ts';
import type { OptionsDeFiche } from './fiche.ts';

/** Ce que ces commandes prennent de la machine. */
interface Assemblage {
  readonly baremes: Baremes;
  readonly documents: Documents;
  readonly horloge: Horloge;
}

/** Déclare `tandem etapes` et `tandem fiche` ; leur code n'est chargé qu'à l'appel. */
export const declarerEtapesEtFiche = (programme: Command, assemblage: Assemblage): void => {
  programme
    .command('etapes')
    .description(
      'donne les étapes datées d’une situation, de l’idée à la fin du contrat ; en PDF à imprimer ou en agenda',
    )
    .argument('[fichier]', 'fichier JSON de la situation, « - » pour l’entrée standard', '-')
    .argument('[sortie]', 'fichier à écrire, en .pdf ou en .ics')
    .option('--signature <jour>', 'le jour de signature, à la place de celui de la situation')
    .option('--embauche <jour>', 'le jour de l’embauche, à la place de celui de la situation')
    .option(
      '--annees-ailleurs <nombre>',
      'années de l’assistant dans un autre cabinet : la moitié compte pour sa prime',
    )
    .option('--nom <nom>', 'le nom à écrire en tête')
    .option('--remplacer', 'remplace une sortie qui existe')
    .option('--json', 'écrit du JSON même sur un terminal')
    .option('--table', 'écrit une liste même hors d’un terminal')
    .action(async (fichier: string, sortie: string | undefined, options: OptionsDEtapes) => {
      const { commandeEtapes } = await import('./etapes.ts');
      await commandeEtapes(fichier, sortie, options, assemblage);
    });

  programme
    .command('fiche')
    .description('écrit le suivi d’un contrat : la fiche en PDF, le tableau par trimestre en XLSX, l’agenda en ICS')
    .argument('<fichier>', 'fichier JSON du contrat et de ses actes, « - » pour l’entrée standard')
    .argument('<sortie>', 'fichier à écrire, en .pdf, en .xlsx ou en .ics')
    .option('--au <jour>', 'le jour où l’on regarde le contrat')
    .option('--nom <nom>', 'le nom à écrire en tête')
    .option('--annees-ailleurs <nombre>', 'agenda : années de l’assistant dans un autre cabinet')
    .option('--remplacer', 'remplace une sortie qui existe')
    .action(async (fichier: string, sortie: string, options: OptionsDeFiche) => {
      const { commandeFiche } = await import('./fiche.ts');
      await commandeFiche(fichier, sortie, options, assemblage);
    });
};
