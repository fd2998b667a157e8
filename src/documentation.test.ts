import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import paquet from '../package.json' with { type: 'json' };
import { ecrireTableau } from './entrees/cli/tableau.ts';
import { lireBareme } from './entrees/contrat-json/bareme.ts';
import { lireSituation } from './entrees/contrat-json/situation.ts';
import { ecrireArbre } from './explication/texte.ts';
import { evaluerSituation } from './usages/evaluer-situation.ts';
import { expliquerSituation } from './usages/expliquer-situation.ts';

const RACINE = dirname(dirname(fileURLToPath(import.meta.url)));
const AILLEURS = ['node_modules', 'dist', 'coverage', 'donnees'];

const lire = (chemin: string): string => readFileSync(join(RACINE, chemin), 'utf8');

const chercherPages = (dossier: string): readonly string[] =>
  readdirSync(join(RACINE, dossier), { withFileTypes: true }).flatMap((entree) => {
    const chemin = join(dossier, entree.name);
    if (entree.isDirectory()) {
      return entree.name.startsWith('.') || AILLEURS.includes(entree.name) ? [] : chercherPages(chemin);
    }
    return entree.name.endsWith('.md') ? [chemin] : [];
  });

const PAGES = chercherPages('.');
const PAGES_A_COMMANDES = ['README.md', 'LISEZMOI.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

const CLOTURE = /^ *```(\w*)\n([\s\S]*?)^ *```$/gm;

const blocs = (page: string, langage: string): readonly string[] =>
  [...page.matchAll(CLOTURE)].filter((bloc) => bloc[1] === langage).map((bloc) => (bloc[2] ?? '').trimEnd());

/** L'ancre que les hébergeurs donnent à un titre. */
const ancreDe = (titre: string): string =>
  titre
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const liensRompus = (page: string, texte: string): readonly string[] =>
  [...texte.replace(CLOTURE, '').matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, lien = '']) => {
    if (/^[a-z]+:/.test(lien)) return [];
    const [chemin = '', ancre] = lien.split('#');
    const cible = chemin === '' ? page : relative('.', join(dirname(page), decodeURIComponent(chemin)));
    if (!existsSync(join(RACINE, cible))) return [`${page} : ${lien}`];
    if (ancre === undefined) return [];
    const ancres = [...lire(cible).matchAll(/^#+ (.+)$/gm)].map(([, titre = '']) => ancreDe(titre));
    return ancres.includes(decodeURIComponent(ancre)) ? [] : [`${page} : ${lien}`];
  });

/** Les fichiers du dépôt qu'une page nomme par leur chemin, et qui n'existent pas. */
const cheminsAbsents = (page: string, texte: string): readonly string[] =>
  [
    ...texte
      .replace(CLOTURE, '')
      .matchAll(/`((?:\.ci|baremes|cas|docs|gabarits|modele|outils|src|vecteurs)\/[\w./-]+)`/g),
  ]
    .map(([, chemin = '']) => chemin)
    .filter((chemin) => !existsSync(join(RACINE, chemin)))
    .map((chemin) => `${page} : ${chemin}`);

/** Les commandes de `tandem` et leurs options, lues dans ce qui les déclare. */
const commandesDeclarees = (source: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    source
      .split(/^ *programme$/m)
      .slice(1)
      .map((bloc) => {
        const noms = [...bloc.matchAll(/\.command\('([a-z-]+)'/g)].map(([, nom = '']) => nom);
        const options = [...bloc.matchAll(/\.option\('(--[a-z-]+)/g)].map(([, option = '']) => option);
        return [noms.join(' '), options];
      }),
  );

const TANDEM = commandesDeclarees(lire('src/entrees/cli/tandem.ts') + lire('src/entrees/cli/commandes-de-suivi.ts'));
const OPTIONS_COMMUNES = ['--help', '--version'];
const OPTIONS_DE_VERIFIER = [...lire('outils/verifier.mjs').matchAll(/^\/\/ {3}(--[a-z]+)/gm)].map(
  ([, option = '']) => option,
);

const appelsDe = (texte: string): readonly string[] => {
  const lignes = blocs(texte, 'sh').flatMap((bloc) => bloc.split('\n'));
  const enLigne = [...texte.replace(CLOTURE, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...lignes, ...enLigne].map((appel) => appel.replace(/\s+#.*$/, '').trim());
};

const ecartsDeLAppel = (appel: string): readonly string[] => {
  const [, programme, suite = ''] = /(?:^|\s)(\.\/tandem|\.\/verifier|npm)(?:\s+(.*))?$/.exec(appel) ?? [];
  if (programme === undefined) return [];
  const mots = suite.split(/\s+/).filter((mot) => mot !== '');
  const options = mots.filter((mot) => mot.startsWith('--')).map((mot) => mot.replace(/=.*/, ''));
  if (programme === './verifier') {
    return options.filter((option) => !OPTIONS_DE_VERIFIER.includes(option)).map((option) => `${appel} : ${option}`);
  }
  if (programme === 'npm') {
    const script = mots[0] === 'run' ? (mots[1] ?? '') : mots[0] === 'test' ? 'test' : undefined;
    return script === undefined || script in paquet.scripts ? [] : [`${appel} : ${script}`];
  }
  const nom = [mots.slice(0, 2).join(' '), mots[0] ?? ''].find((un) => TANDEM.has(un));
  const sansCommande = mots.length === 0 || mots[0]?.startsWith('--') === true;
  if (nom === undefined && !sansCommande) return [`${appel} : ${mots[0]}`];
  const admises = [...OPTIONS_COMMUNES, ...(TANDEM.get(nom ?? '') ?? [])];
  return options.filter((option) => !admises.includes(option)).map((option) => `${appel} : ${option}`);
};

const accepte = <Valeur>(lu: { readonly accepte: true; readonly valeur: Valeur } | { readonly accepte: false }) => {
  if (!lu.accepte) throw new Error('Le document montré est refusé');
  return lu.valeur;
};

const sansLaVersion = (tableau: string): string => tableau.split('\n').slice(0, -1).join('\n').trimEnd();

describe('les pages du dépôt', () => {
  it('ne montrent que des liens qui mènent quelque part', () => {
    expect(PAGES).toContain('README.md');
    expect(PAGES.flatMap((page) => liensRompus(page, lire(page)))).toEqual([]);
  });

  it('ne nomment que des fichiers qui existent', () => {
    expect(PAGES.flatMap((page) => cheminsAbsents(page, lire(page)))).toEqual([]);
  });

  it('ne montrent que des commandes et des options qui existent', () => {
    const appels = PAGES_A_COMMANDES.flatMap((page) => appelsDe(lire(page)));
    expect(appels).toContain('./tandem evaluer situation.json --table');
    expect(appels.flatMap(ecartsDeLAppel)).toEqual([]);
  });

  it.each(['README.md', 'LISEZMOI.md'])('montrent chaque commande dans %s', (page) => {
    const montrees = appelsDe(lire(page));
    const attendues = [...TANDEM.keys()].filter((nom) => nom !== 'servir');
    expect(attendues).toContain('bareme verifier');
    expect(attendues.filter((nom) => !montrees.some((appel) => appel.startsWith(`./tandem ${nom}`)))).toEqual([]);
  });
});

describe('le contrôle des pages', () => {
  it('signale un lien et une ancre rompus', () => {
    const texte =
      '[a](ABSENT.md) [b](LICENSE) [c](https://exemple.fr/x) [d](GLOSSAIRE.md#zones) [e](GLOSSAIRE.md#rien)';
    expect(liensRompus('README.md', texte)).toEqual(['README.md : ABSENT.md', 'README.md : GLOSSAIRE.md#rien']);
  });

  it('signale un fichier nommé et absent', () => {
    expect(cheminsAbsents('README.md', '`src/droit/textes.ts`, puis `src/droit/absent.ts`')).toEqual([
      'README.md : src/droit/absent.ts',
    ]);
  });

  it('signale une commande, une option et un script inconnus', () => {
    expect(ecartsDeLAppel('./tandem deviner situation.json')).toEqual(['./tandem deviner situation.json : deviner']);
    expect(ecartsDeLAppel('./tandem droit --hier 2024-01-01')).toEqual(['./tandem droit --hier 2024-01-01 : --hier']);
    expect(ecartsDeLAppel('./tandem specialites --regime x')).toHaveLength(1);
    expect(ecartsDeLAppel('./verifier --lentement')).toHaveLength(1);
    expect(ecartsDeLAppel('npm run voler')).toHaveLength(1);
  });

  it('admet ce qui existe', () => {
    const appels = [
      './tandem',
      './tandem bareme verifier x.json',
      './tandem --version',
      './verifier --rapide',
      'npm test',
    ];
    expect(appels.flatMap(ecartsDeLAppel)).toEqual([]);
  });
});

describe.each(['README.md', 'LISEZMOI.md'])('le cas expliqué dans %s', (page) => {
  const texte = lire(page);
  const [situationMontree = '', baremeMontre = ''] = blocs(texte, 'json');
  const [, tableauMontre = '', explicationMontree = ''] = blocs(texte, 'text');
  const { situation } = accepte(lireSituation(JSON.parse(situationMontree)));

  it('a la réponse que le programme donne', () => {
    const reponse = evaluerSituation(situation, undefined, paquet.version);
    expect(sansLaVersion(tableauMontre)).toBe(sansLaVersion(ecrireTableau(reponse, situation.demande.option)));
  });

  it('a l’explication que le programme donne', () => {
    const [premier] = accepte(expliquerSituation(situation, undefined, 'hausse'));
    if (premier === undefined) throw new Error('Aucune explication');
    expect(explicationMontree).toBe(ecrireArbre(premier));
  });

  it('montre un barème valide, fictif, qui donne l’objectif annoncé', () => {
    const bareme = accepte(lireBareme(JSON.parse(baremeMontre)));
    const { cibles } = evaluerSituation(situation, bareme, paquet.version).objectifs;
    expect(bareme.fictif).toBe(true);
    expect(cibles.find(({ indicateur }) => indicateur === 'mt')?.cible).toBe(1078);
    expect(texte).toMatch(/1\s078\spatients/);
  });

  it('ne montre sur le plan que des dossiers présents', () => {
    const dossiers = [...texte.matchAll(/^\| `([a-z/]+)` \|/gm)].map(([, dossier = '']) => dossier);
    expect(dossiers.length).toBeGreaterThan(5);
    expect(dossiers.filter((dossier) => !existsSync(join(RACINE, dossier)))).toEqual([]);
  });
});

describe('les décisions', () => {
  const fichiers = readdirSync(join(RACINE, 'docs/decisions')).sort();

  it('sont numérotées sans trou', () => {
    const attendus = fichiers.map((_, rang) => String(rang + 1).padStart(4, '0'));
    expect(fichiers.map((fichier) => /^(\d{4})-[a-z0-9-]+\.md$/.exec(fichier)?.[1])).toEqual(attendus);
  });

  it.each(fichiers)('%s porte son numéro, son jour et ses quatre parties', (fichier) => {
    const page = lire(join('docs/decisions', fichier));
    expect(page).toMatch(new RegExp(`^# ${fichier.slice(0, 4)}\\. .+\\n\\n\\d{4}-\\d{2}-\\d{2}\\.\\n`));
    const parties = [...page.matchAll(/^## (.+)$/gm)].map(([, titre]) => titre);
    expect(parties).toEqual(['Contexte', 'Décision', 'Écarté', 'Conséquences']);
  });
});
