import { Command, CommanderError } from 'commander';
import { assembler } from '../../assemblage.ts';
import { direErreurDAppel, TITRES_DE_L_AIDE } from './appel.ts';
import { declarerEtapesEtFiche } from './commandes-de-suivi.ts';
import type { OptionsComptables } from './comptable.ts';
import type { OptionsDeDocument } from './document.ts';
import type { OptionsDeDroit } from './droit.ts';
import type { OptionsDeLot } from './lot.ts';
import type { OptionsDePopulation } from './population.ts';
import type { OptionsDeRapport } from './rapport.ts';
import { EntreeRefusee, REFUSE } from './sortir.ts';

const assemblage = assembler();

const programme = new Command('tandem')
  .description('Tandem : l’aide à l’emploi d’un assistant médical, avec ses raisons et ses sources.')
  .version(assemblage.programme, '-V, --version', 'donne la version')
  .helpOption('-h, --help', 'montre cette aide')
  .helpCommand('help [commande]', 'montre l’aide d’une commande')
  .exitOverride()
  .usage('[options] [commande]')
  .configureHelp({
    styleTitle: (titre) => TITRES_DE_L_AIDE[titre] ?? titre,
    // La description dit déjà la valeur d'office, que commander redirait en anglais.
    argumentDescription: ({ description }) => description,
  })
  .configureOutput({ outputError: () => undefined, writeErr: () => undefined });

const FICHIER = 'fichier JSON de la situation, « - » pour l’entrée standard';

programme
  .command('servir', { isDefault: true })
  .description('ouvre Tandem dans le navigateur (sans argument : c’est cette commande)')
  .action(async () => {
    const { servir } = await import('../api/serveur.ts');
    await servir(assemblage);
  });

programme
  .command('evaluer')
  .description('dit l’éligibilité, l’aide, les versements, les objectifs et les échéances d’une situation')
  .argument('[fichier]', FICHIER, '-')
  .option('--json', 'écrit du JSON même sur un terminal')
  .option('--table', 'écrit un tableau même hors d’un terminal')
  .action(async (fichier: string, options: { json?: boolean; table?: boolean }) => {
    const { commandeEvaluer } = await import('./evaluer.ts');
    await commandeEvaluer(fichier, options, assemblage);
  });

programme
  .command('suivre')
  .description('suit un contrat à un jour : état, sommes, objectifs, échéances, alertes')
  .argument('[fichier]', 'fichier JSON du contrat et de ses actes, « - » pour l’entrée standard', '-')
  .option('--json', 'écrit du JSON même sur un terminal')
  .option('--table', 'écrit une frise même hors d’un terminal')
  .action(async (fichier: string, options: { json?: boolean; table?: boolean }) => {
    const { commandeSuivre } = await import('./suivre.ts');
    await commandeSuivre(fichier, options, assemblage);
  });

programme
  .command('expliquer')
  .description('montre pourquoi : règles, faits lus, sources, points contestés et questions à poser à la caisse')
  .argument('<fichier>', 'fichier JSON de la situation ou du contrat, « - » pour l’entrée standard')
  .option('--condition <code>', 'ne montre que ce code')
  .option('--json', 'écrit l’arbre en JSON')
  .action(async (fichier: string, options: { condition?: string; json?: boolean }) => {
    const { commandeExpliquer } = await import('./expliquer.ts');
    await commandeExpliquer(fichier, options, assemblage);
  });

programme
  .command('cout')
  .description('chiffre l’emploi d’un assistant : mois, année, cinq ans, chaque ligne avec son origine, aide déduite')
  .argument('[fichier]', 'fichier JSON de l’emploi, « - » pour l’entrée standard', '-')
  .option('--json', 'écrit du JSON même sur un terminal')
  .option('--table', 'écrit un tableau même hors d’un terminal')
  .action(async (fichier: string, options: { json?: boolean; table?: boolean }) => {
    const { commandeCout } = await import('./cout.ts');
    await commandeCout(fichier, options, assemblage);
  });

programme
  .command('comptable')
  .description(
    'pour l’expert-comptable : aide par date d’encaissement et par année fiscale, coût, net, scénarios, parts',
  )
  .argument('[fichier]', 'fichier JSON de la situation ou du contrat suivi, « - » pour l’entrée standard', '-')
  .option('--emploi <fichier>', 'fichier JSON de l’emploi, comme pour « cout » : le coût est alors compté')
  .option('--parts <fichier>', 'fichier JSON des médecins qui se partagent l’assistant')
  .option('--au-plus-tot', 'compte au premier jour possible un versement dont l’année n’est pas sûre')
  .option('--sortie <fichier>', 'fichier à écrire, en .xlsx, en .csv ou en .json')
  .option('--remplacer', 'remplace une sortie qui existe')
  .option('--json', 'écrit du JSON même sur un terminal')
  .option('--table', 'écrit un tableau même hors d’un terminal')
  .action(async (fichier: string, options: OptionsComptables) => {
    const { commandeComptable } = await import('./comptable.ts');
    await commandeComptable(fichier, options, assemblage);
  });

programme
  .command('rapport')
  .description('écrit le rapport d’une simulation : deux pages en PDF, ou le budget de cinq ans en XLSX')
  .argument('<fichier>', FICHIER)
  .argument('<sortie>', 'fichier à écrire, en .pdf ou en .xlsx')
  .option('--emploi <fichier>', 'fichier JSON de l’emploi, comme pour « cout » : le rapport compte alors le coût')
  .option('--nom <nom>', 'le nom à écrire en tête')
  .option('--remplacer', 'remplace une sortie qui existe')
  .action(async (fichier: string, sortie: string, options: OptionsDeRapport) => {
    const { commandeRapport } = await import('./rapport.ts');
    await commandeRapport(fichier, sortie, options, assemblage);
  });

programme
  .command('document')
  .description('rédige un brouillon à relire, en DOCX : fiche de poste, contrats, lettres, courriers à la caisse')
  .argument('[code]', 'le document, parmi ceux de --liste')
  .argument('[dossier]', 'fichier JSON du dossier, « - » pour l’entrée standard')
  .argument('[sortie]', 'fichier à écrire, en .docx')
  .option('--liste', 'donne les documents : code, titre, pour qui')
  .option('--remplacer', 'remplace une sortie qui existe')
  .option('--json', 'écrit la liste en JSON même sur un terminal')
  .option('--table', 'écrit la liste en tableau même hors d’un terminal')
  .action(async (code?: string, dossier?: string, sortie?: string, options: OptionsDeDocument = {}) => {
    const { commandeDocument, commandeListeDesDocuments } = await import('./document.ts');
    if (options.liste === true) commandeListeDesDocuments(options);
    else await commandeDocument(code, dossier, sortie, options, assemblage);
  });

declarerEtapesEtFiche(programme, assemblage);

programme
  .command('planning')
  .description('vérifie une semaine type contre la convention collective des cabinets médicaux')
  .argument('[fichier]', 'fichier JSON de la semaine, « - » pour l’entrée standard', '-')
  .option('--json', 'écrit du JSON même sur un terminal')
  .option('--table', 'écrit un tableau même hors d’un terminal')
  .action(async (fichier: string, options: { json?: boolean; table?: boolean }) => {
    const { commandePlanning } = await import('./planning.ts');
    await commandePlanning(fichier, options, assemblage);
  });

programme
  .command('specialites')
  .description('liste les codes de spécialité')
  .option('--json', 'écrit du JSON même sur un terminal')
  .option('--table', 'écrit un tableau même hors d’un terminal')
  .action(async (options: { json?: boolean; table?: boolean }) => {
    const { commandeSpecialites } = await import('./specialites.ts');
    commandeSpecialites(options);
  });

programme
  .command('droit')
  .description('montre le recueil : chaque règle, chaque valeur, sa période, ses sources, sa certitude')
  .option('--regime <code>', 'un seul régime')
  .option('--au <jour>', 'en vigueur ce jour-là, contrats en cours compris')
  .option('--format <format>', 'table, json, csv ou markdown')
  .option('--entre <jours...>', 'ce qui change entre deux jours, et les cas dont la réponse change')
  .option('--lot <fichier>', 'avec --entre : pour quelles lignes de ce fichier la réponse ou la somme change')
  .option('--sortie <fichier>', 'fichier à écrire, une ligne par ligne du lot')
  .option('--lecture <nom>', 'texte (d’office) : chaque ligne garde sa signature ; signature : celle des deux jours')
  .option('--bareme <nom>', 'barème des lignes du lot qui n’en nomment aucun')
  .option('--correspondance <fichier>', 'fichier JSON qui dit ce que valent les colonnes du lot')
  .option('--coeurs <nombre>', 'nombre d’ouvriers')
  .option('--remplacer', 'remplace une sortie qui existe')
  .option('--recommencer', 'efface un lot inachevé au lieu de le reprendre')
  .action(async (options: OptionsDeDroit) => {
    const { commandeDroit } = await import('./droit.ts');
    await commandeDroit(options, assemblage);
  });

programme
  .command('bareme')
  .description('vérifie un barème')
  .command('verifier')
  .argument('<fichier>', 'fichier JSON du barème, « - » pour l’entrée standard')
  .description('refuse un barème fautif avec le chemin, ou dit ce qu’il apporte')
  .action(async (fichier: string) => {
    const { commandeVerifierBareme } = await import('./bareme.ts');
    await commandeVerifierBareme(fichier);
  });

programme
  .command('lot')
  .description('évalue toutes les lignes d’un fichier : CSV, NDJSON, Parquet, XLSX')
  .argument('[entree]', 'fichier à lire')
  .argument('[sortie]', 'fichier à écrire ; son extension dit son format')
  .option('--commande <nom>', 'evaluer (d’office), ou suivre des contrats en NDJSON')
  .option('--correspondance <fichier>', 'fichier JSON qui dit ce que valent les colonnes')
  .option('--colonnes', 'donne les noms de colonne admis')
  .option('--coeurs <nombre>', 'nombre d’ouvriers')
  .option('--remplacer', 'remplace une sortie qui existe')
  .option('--recommencer', 'efface un lot inachevé au lieu de le reprendre')
  .action(async (entree: string | undefined, sortie: string | undefined, options: OptionsDeLot) => {
    const { commandeColonnes, commandeLot } = await import('./lot.ts');
    if (options.colonnes === true) commandeColonnes();
    else await commandeLot(entree, sortie, options, assemblage);
  });

programme
  .command('population')
  .description('écrit des médecins inventés, calés sur la seule série publiée, pour essayer un lot')
  .option('--n <nombre>', 'combien de médecins, 10 millions au plus')
  .option('--graine <nombre>', 'la même graine donne les mêmes médecins')
  .option('--sortie <fichier>', 'fichier à écrire, en .csv ou en .ndjson')
  .option('--remplacer', 'remplace une sortie qui existe')
  .option('--hypotheses', 'montre la série publiée et toutes les hypothèses, sans rien écrire')
  .option('--json', 'écrit les hypothèses en JSON même sur un terminal')
  .option('--table', 'écrit les hypothèses en liste même hors d’un terminal')
  .action(async (options: OptionsDePopulation) => {
    const { commandePopulation } = await import('./population.ts');
    commandePopulation(options);
  });

programme
  .command('schema')
  .description('donne le schéma JSON d’un document : situation, contrat, emploi, planning, dossier, rapport, bareme…')
  .argument('[document]', 'le document', 'situation')
  .action(async (document: string) => {
    const { commandeSchema } = await import('./schema.ts');
    commandeSchema(document);
  });

const lancer = async (): Promise<void> => {
  try {
    await programme.parseAsync();
  } catch (erreur) {
    if (erreur instanceof EntreeRefusee) {
      process.stderr.write(`${erreur.message}\n`);
      process.exitCode = REFUSE;
    } else if (erreur instanceof CommanderError) {
      if (erreur.exitCode === 0) return;
      const commandes = programme.commands.map((une) => une.name());
      process.stderr.write(`${direErreurDAppel(erreur, process.argv[2], commandes)}\n`);
      process.exitCode = REFUSE;
    } else {
      throw erreur;
    }
  }
};

// Un lecteur parti avant la fin (`| head`) n'est pas une panne.
process.stdout.on('error', (erreur: NodeJS.ErrnoException) => {
  if (erreur.code !== 'EPIPE') throw erreur;
  process.exit(0);
});

await lancer();
