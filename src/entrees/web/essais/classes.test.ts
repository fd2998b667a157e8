import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const WEB = join(dirname(fileURLToPath(import.meta.url)), '..');
const SRC = join(WEB, '../..');

const fichiersDe = (dossier: string, motif: RegExp): readonly string[] =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && motif.test(entree.name))
    .map((entree) => join(entree.parentPath, entree.name));

/** Les classes que nomment les sélecteurs d'une feuille de style. */
const classesDe = (css: string): ReadonlySet<string> => {
  const selecteurs = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/"[^"]*"/g, '')
    .matchAll(/[^{};]+(?=\{)/g);
  return new Set(
    [...selecteurs]
      .filter(([selecteur]) => !selecteur.trim().startsWith('@'))
      .flatMap(([selecteur]) => [...selecteur.matchAll(/\.([a-z][\w-]*)/g)].map(([, classe = '']) => classe)),
  );
};

interface Ecrits {
  /** Les mots des chaînes qui ne tiennent que des noms : ni majuscule, ni accent, ni ponctuation. */
  readonly mots: ReadonlySet<string>;
  /** Ce qui s'écrit juste avant une valeur : `marque-` dans `marque-${reponse}`, ou une chaîne qui finit par un tiret. */
  readonly debuts: ReadonlySet<string>;
  /** Les chaînes d'un seul mot qui ne sont pas une classe : elles peuvent suivre un début. */
  readonly valeurs: ReadonlySet<string>;
}

const NOMS = /^[a-z0-9\s-]*$/;

const chainesDe = (code: string): readonly string[] =>
  [/'([^'\n]*)'/g, /"([^"\n]*)"/g].flatMap((motif) => [...code.matchAll(motif)].map(([, texte = '']) => texte));

/** Lit les noms que le code écrit. Une chaîne dans un gabarit se lit aussi seule : chaque guillemet est cherché à part. */
const lireEcrits = (code: string): Ecrits => {
  const parle = code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<=^|\s)\/\/.*$/gm, '');
  const gabarits = [...parle.matchAll(/`([^`]*)`/g)].map(([, texte = '']) => texte.replaceAll(/\$\{[^{}]*\}/g, '$'));
  const morceaux = [...chainesDe(parle), ...gabarits]
    .filter((texte) => NOMS.test(texte.replaceAll('$', '')))
    .flatMap((texte) => texte.split(/\s+/));
  return {
    mots: new Set(morceaux.flatMap((morceau) => morceau.split('$'))),
    debuts: new Set(morceaux.map((morceau) => morceau.replace(/\$$/, '')).filter((morceau) => morceau.endsWith('-'))),
    valeurs: new Set(
      chainesDe(parle.replaceAll(/className="[^"]*"/g, '')).filter((texte) => /^[a-z0-9-]+$/.test(texte)),
    ),
  };
};

const estEcrite = (classe: string, { mots, debuts }: Ecrits, valeurs: ReadonlySet<string>): boolean =>
  mots.has(classe) || [...debuts].some((debut) => classe.startsWith(debut) && valeurs.has(classe.slice(debut.length)));

const estDuCode = (chemin: string): boolean => !/\.(?:test|fixture)\.tsx?$/.test(chemin);

const lireTout = (chemins: readonly string[]): Ecrits =>
  lireEcrits(
    chemins
      .filter(estDuCode)
      .map((chemin) => readFileSync(chemin, 'utf8'))
      .join('\n'),
  );

describe('une classe que nomme une feuille de style', () => {
  it('est écrite quelque part dans la page', () => {
    const page = lireTout(fichiersDe(WEB, /\.(?:tsx?|js|html)$/));
    // Une valeur (« oui », « source-unique ») peut venir du cœur, que la page montre.
    const { valeurs } = lireTout(fichiersDe(SRC, /\.tsx?$/));
    const feuilles = fichiersDe(WEB, /\.css$/).map((chemin) => ({
      chemin: relative(WEB, chemin),
      classes: [...classesDe(readFileSync(chemin, 'utf8'))],
    }));
    expect(feuilles.flatMap(({ classes }) => classes).length).toBeGreaterThan(500);
    expect(
      feuilles.flatMap(({ chemin, classes }) =>
        classes.filter((classe) => !estEcrite(classe, page, valeurs)).map((classe) => `${chemin} : .${classe}`),
      ),
    ).toEqual([]);
  });

  it('se lit dans tout sélecteur, et nulle part ailleurs', () => {
    const css = `/* .commentee { } */ @media (width > 1.5rem) { .a > .b:not(.c), .d-e::before { margin: .5rem; } }
      [class*=".citee"] .f { background: url("x.png"); } @page .g { margin: 0; }`;
    expect([...classesDe(css)]).toEqual(['a', 'b', 'c', 'd-e', 'f']);
  });

  const CODE = `
    // className="ancienne"
    type Reponse = 'oui' | 'indetermine';
    const dire = 'Une aide, pour vous.';
    const x = <p className={\`carte carte-\${reponse} \${ouverte ? 'carte-ouverte' : ''}\`} />;
    const y = <p className="marge" />;
    const z = <p className={\`\${pleine ? 'sur-plaque-' : 'plaque-'}\${reponse}\`} />;`;

  it.each([
    ['carte', true],
    ['carte-ouverte', true],
    ['carte-indetermine', true],
    ['carte-inventee', false],
    ['marge', true],
    ['aide', false],
    ['carte-marge', false],
    ['ancienne', false],
    ['sur-plaque-oui', true],
    ['sous-plaque-oui', false],
  ])('« %s » est écrite : %s', (classe, attendu) => {
    const ecrits = lireEcrits(CODE);
    expect(estEcrite(classe, ecrits, ecrits.valeurs)).toBe(attendu);
  });
});
