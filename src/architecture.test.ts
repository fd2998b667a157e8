import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type CodeRegle, examiner, type Fichier } from '../outils/architecture.ts';

/** Catalogues admis au-delà de 300 lignes, chacun avec sa raison : une énumération qui n'a qu'une cause de changer. */
const CATALOGUES: Readonly<Record<string, string>> = {};

const SRC = dirname(fileURLToPath(import.meta.url));

const fichiers: Fichier[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((e) => e.isFile())
  .map((e) => join(e.parentPath, e.name))
  .map((absolu) => ({
    chemin: absolu
      .slice(SRC.length + 1)
      .split(sep)
      .join('/'),
    texte: /\.(?:tsx?|css)$/.test(absolu) ? readFileSync(absolu, 'utf8') : '',
  }));

const regles = (chemin: string, texte: string): CodeRegle[] => examiner({ chemin, texte }).map((e) => e.regle);

describe('l’architecture de src', () => {
  it('ne montre aucun écart', () => {
    const ecarts = fichiers.flatMap((f) =>
      examiner(f, Object.keys(CATALOGUES)).map(({ regle, detail }) => `src/${f.chemin} [${regle}] ${detail}`),
    );
    expect(ecarts).toEqual([]);
  });

  it('n’admet en catalogue que des fichiers présents, avec une raison', () => {
    const presents = fichiers.map((f) => f.chemin);
    expect(Object.keys(CATALOGUES).filter((chemin) => !presents.includes(chemin))).toEqual([]);
    expect(Object.values(CATALOGUES).filter((raison) => raison.trim() === '')).toEqual([]);
  });
});

describe('les flèches entre étages', () => {
  it.each([
    ['droit/regime.ts', '../regles/montant.ts'],
    ['commun/jour.ts', '../droit/textes.ts'],
    ['regles/montant.ts', '../../package.json'],
    ['regles/montant.test.ts', '../explication/phrases.ts'],
    ['explication/texte.ts', '../usages/evaluer.ts'],
    ['usages/evaluer.ts', '../sorties/memoire/contrats.ts'],
    ['usages/evaluer.ts', '../entrees/cli/tandem.ts'],
    ['usages/evaluer.ts', '../assemblage.ts'],
    ['entrees/web/page.ts', '../../sorties/horloge/horloge.ts'],
    ['entrees/web/page.ts', '../../assemblage.ts'],
    ['sorties/memoire/contrats.ts', '../../usages/evaluer.ts'],
    ['sorties/memoire/contrats.ts', '../../explication/texte.ts'],
    ['sorties/memoire/contrats.ts', '../../entrees/cli/tandem.ts'],
    ['regles/index.ts', '../assemblage'],
  ])('refusent %s → %s, sous toutes les formes d’import', (chemin, cible) => {
    expect(regles(chemin, `import { x } from '${cible}';\n`)).toContain('fleches');
    expect(regles(chemin, `import type { X } from "${cible}";\n`)).toContain('fleches');
    expect(regles(chemin, `export * from '${cible}';\n`)).toContain('fleches');
    expect(regles(chemin, `import '${cible}';\n`)).toContain('fleches');
    expect(regles(chemin, `const x = import(\n  '${cible}'\n);\n`)).toContain('fleches');
  });

  it.each([
    ['regles/montant.ts', '../droit/regime.ts'],
    ['regles/montant.ts', './objectifs.ts'],
    ['droit/regimes/avenant-7.ts', '../textes.ts'],
    ['usages/evaluer.ts', '../explication/texte.ts'],
    ['usages/evaluer.test.ts', '../sorties/memoire/contrats.ts'],
    ['sorties/memoire/contrats.ts', '../../usages/ports.ts'],
    ['sorties/memoire/contrats.ts', '../../contrat/actes.ts'],
    ['entrees/web/page.ts', '../../regles/index.ts'],
    ['entrees/web/page.ts', '../../../package.json'],
    ['entrees/cli/tandem.ts', '../../assemblage.ts'],
    ['assemblage.ts', './entrees/api/serveur.ts'],
    ['architecture.test.ts', '../outils/architecture.ts'],
  ])('admettent %s → %s', (chemin, cible) => {
    expect(regles(chemin, `import { x } from '${cible}';\n`)).toEqual([]);
  });

  it('refusent un étage inconnu et un fichier posé à la racine', () => {
    expect(regles('divers/x.ts', '')).toContain('fleches');
    expect(regles('x.ts', '')).toContain('fleches');
  });
});

describe('les étages purs', () => {
  it.each(['zod', 'node:fs', 'fs', 'tandem/regles'])('n’importent pas « %s », sauf dans un essai', (paquet) => {
    for (const etage of ['commun', 'droit', 'regles', 'contrat', 'explication']) {
      expect(regles(`${etage}/x.ts`, `import { a } from '${paquet}';\n`)).toEqual(['paquets']);
      expect(regles(`${etage}/x.test.ts`, `import { a } from '${paquet}';\n`)).toEqual([]);
    }
    expect(regles('usages/x.ts', `import { a } from '${paquet}';\n`)).toEqual([]);
  });

  it.each([
    'export const f = async () => 1;',
    'const x = await y;',
    'const d = new Date();',
    'const d = new Date( );',
    'const d = new Date;',
    'const d = Date();',
    'const d = Date.now();',
    'const d = process.env;',
    'console.log(1);',
    'const d = Math.random();',
    'const d = performance.now();',
    'const s = `le ${new Date()} à midi`;',
    'const s = `${f({ a: `${Date.now()}` })}`;',
    'const r = a / b; const d = Date.now(); const s = c / d;',
  ])('refusent « %s »', (texte) => {
    expect(regles('regles/x.ts', `${texte}\n`)).toContain('purete');
    expect(regles('usages/x.ts', `${texte}\n`)).toEqual([]);
  });

  it.each([
    '// new Date() est interdit ici, comme async et await',
    '/* process.env\n console.log */',
    "const s = 'Date.now() // process.env';",
    'const s = "l\\"horloge console.log";',
    'const s = `async ${x} await process.`;',
    "const r = /['\"`]/; const s = 'Math.random';",
    'const r = /[/]\\/process./;',
    'const d = new Date(2024, 0, 1); const asynchrone = processus.date;',
  ])('admettent « %s »', (texte) => {
    expect(regles('regles/x.ts', `${texte}\n`)).toEqual([]);
  });
});

describe('les suppressions de contrôle', () => {
  it.each([
    'const x = y as any;',
    'const f = (x: any) => x;',
    '// @ts-ignore\nf();',
    '// @ts-nocheck',
    '// @ts-expect-error raison\nf();',
    '// biome-ignore lint: raison',
    '// oxlint-disable',
    '// TODO : plus tard',
    '/* FIXME */',
  ])('refusent « %s »', (texte) => {
    expect(regles('sorties/base/x.ts', `${texte}\n`)).toEqual(['suppressions']);
  });

  it('admettent @ts-expect-error dans un essai, et les mots cités dans une chaîne', () => {
    expect(regles('regles/x.test.ts', '// @ts-expect-error refus voulu\nf();\n')).toEqual([]);
    expect(regles('regles/x.ts', "const s = 'x as any, TODO, @ts-ignore';\n")).toEqual([]);
  });
});

describe('la longueur d’un fichier', () => {
  const lignes = (n: number): string => 'f();\n'.repeat(n);

  it('s’arrête à 300 lignes', () => {
    expect(regles('regles/x.ts', lignes(299))).toEqual([]);
    expect(regles('regles/x.ts', lignes(300))).toEqual([]);
    expect(regles('regles/x.ts', lignes(301))).toEqual(['longueur']);
  });

  it('s’arrête à 300 lignes pour une feuille de style aussi, et ne compte pas celles d’un autre fichier', () => {
    expect(regles('entrees/web/style/x.css', lignes(300))).toEqual([]);
    expect(regles('entrees/web/style/x.css', lignes(301))).toEqual(['longueur']);
    expect(regles('entrees/web/public/x.svg', lignes(301))).toEqual([]);
  });

  it('est libre pour les textes, les fondements, les régimes et les catalogues nommés', () => {
    for (const chemin of ['droit/textes.ts', 'droit/fondements/x.ts', 'droit/regimes/x.ts']) {
      expect(regles(chemin, lignes(301))).toEqual([]);
    }
    expect(examiner({ chemin: 'explication/x.ts', texte: lignes(301) }, ['explication/x.ts'])).toEqual([]);
    expect(regles('droit/lectures.ts', lignes(301))).toEqual(['longueur']);
  });
});

describe('les exports et les noms', () => {
  it.each(['export default 1;', 'export default function f() {}', 'export { f as default };'])(
    'refusent « %s »',
    (texte) => {
      expect(regles('entrees/web/x.tsx', `${texte}\n`)).toEqual(['export-defaut']);
    },
  );

  it.each([
    'regles/Montant.ts',
    'regles/calculMontant.ts',
    'regles/calcul_montant.ts',
    'regles/éligibilité.ts',
    'droit/Régimes/x.ts',
    'regles/utils/x.ts',
    'regles/helpers/x.ts',
    'usages/shared/x.ts',
    'regles/utils.ts',
    'entrees/web/Page.css',
  ])('refusent le chemin %s', (chemin) => {
    expect(regles(chemin, '')).toContain('nom');
  });

  it.each(['regles/second-assistant.ts', 'regles/x.navigateur.test.ts', 'droit/regimes/convention-2024.ts'])(
    'admettent le chemin %s',
    (chemin) => {
      expect(regles(chemin, '')).toEqual([]);
    },
  );
});
