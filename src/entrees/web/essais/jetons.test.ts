import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const WEB = join(dirname(fileURLToPath(import.meta.url)), '..');
const JETONS = join(WEB, 'style/jetons.css');
const SANS_COMMENTAIRE = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');

type Couleurs = ReadonlyMap<string, string>;

const jetonsDe = (css: string): Couleurs =>
  new Map(
    [...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/g)].map(([, nom = '', couleur = '']) => [nom, couleur]),
  );

const [claire = '', sombre = ''] = SANS_COMMENTAIRE(readFileSync(JETONS, 'utf8')).split(
  /@media[^{]*prefers-color-scheme: dark[^{]*\{/,
);
const THEMES: Readonly<Record<'clair' | 'sombre', Couleurs>> = { clair: jetonsDe(claire), sombre: jetonsDe(sombre) };

/** Luminance relative d'une couleur, telle que WCAG 2 la définit. */
const luminance = (hexa: string): number => {
  const [rouge = 0, vert = 0, bleu = 0] = [1, 3, 5]
    .map((debut) => Number.parseInt(hexa.slice(debut, debut + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * rouge + 0.7152 * vert + 0.0722 * bleu;
};

const contraste = (a: string, b: string): number => {
  const [haut = 0, bas = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (haut + 0.05) / (bas + 0.05);
};

const SURFACES = ['feuille', 'fond', 'creux'] as const;
const TEINTES = ['aide', 'reste', 'oui', 'non', 'indet'] as const;
const TEXTE = 4.5;
const TRAIT = 3;

/** Chaque jeton, les surfaces où il peut se poser, et le rapport voulu (direction.md). */
const VOULUS: readonly (readonly [jeton: string, surfaces: readonly string[], rapport: number])[] = [
  ['encre', [...SURFACES, ...TEINTES.map((teinte) => `${teinte}-clair`)], TEXTE],
  ['encre-2', [...SURFACES, 'indet-clair'], TEXTE],
  ['encre-3', SURFACES, TEXTE],
  ...TEINTES.map((teinte) => [teinte, [...SURFACES, `${teinte}-clair`], TEXTE] as const),
  // Le texte sur une couleur pleine : une marque, un bouton, un segment choisi.
  ['sur-plein', ['aide', 'oui', 'non', 'indet'], TEXTE],
  ['feuille', ['encre'], TEXTE],
  // Les contours de champ et l'anneau du focus.
  ['bord', SURFACES, TRAIT],
  ['focus', SURFACES, TRAIT],
];

describe.each(['clair', 'sombre'] as const)('les contrastes, en %s', (theme) => {
  const couleurs = THEMES[theme];
  const lire = (nom: string): string => couleurs.get(nom) ?? `--${nom} manque`;

  it.each(VOULUS)('%s sur %j atteint %d', (jeton, surfaces, rapport) => {
    const trop = surfaces
      .map((surface) => ({ surface, vu: contraste(lire(jeton), lire(surface)) }))
      .filter(({ vu }) => !(vu >= rapport))
      .map(({ surface, vu }) => `${jeton} sur ${surface} : ${vu.toFixed(2)}`);
    expect(trop).toEqual([]);
  });

  it('chaque jeton de couleur est défini', () => {
    expect([...couleurs.keys()].toSorted()).toEqual([...THEMES.clair.keys()].toSorted());
    expect(couleurs.size).toBe(20);
  });
});

/** Une couleur écrite en dur : hexadécimale, calculée, ou nommée. Les couleurs du système et un mélange de jetons restent permis. */
const COULEUR =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?=[^"']*[;,)}])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(|:\s*(?:white|black|gray|grey|red|green|blue|yellow|orange|purple|pink|brown)\b/gi;

const feuilles = readdirSync(WEB, { recursive: true, withFileTypes: true })
  .filter((entree) => entree.isFile() && entree.name.endsWith('.css'))
  .map((entree) => join(entree.parentPath, entree.name))
  .filter((chemin) => chemin !== JETONS);

describe('aucune autre teinte', () => {
  it('n’est écrite hors de jetons.css', () => {
    const ecarts = feuilles.flatMap((chemin) =>
      [...SANS_COMMENTAIRE(readFileSync(chemin, 'utf8')).matchAll(COULEUR)].map(
        ([couleur]) => `${relative(WEB, chemin)} : ${couleur}`,
      ),
    );
    expect(feuilles.length).toBeGreaterThan(4);
    expect(ecarts).toEqual([]);
  });

  it.each([
    ['.a { color: #0b6480; }', 1],
    ['.a { border: 1px solid #FFF; }', 1],
    ['.a { box-shadow: 0 0 2px rgb(0 0 0 / 0.5); }', 1],
    ['.a { background: white; }', 1],
    ['.a { fill: url("#motif-abc"); }', 0],
    ['.a { color: var(--encre); background: Canvas; }', 0],
    ['.a { border-color: color-mix(in srgb, var(--indet) 22%, transparent); }', 0],
  ])('%s se voit', (css, nombre) => {
    expect([...css.matchAll(COULEUR)]).toHaveLength(nombre);
  });
});
