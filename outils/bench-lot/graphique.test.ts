import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ecrirePage } from '../bench/page.ts';
import { dessiner, ecarter, echelle, reperes } from './graphique.ts';
import {
  COURSES,
  gainDeDeuxCoeurs,
  type MesuresDeLot,
  type Palier,
  partDeLaCopie,
  partDuProcesseur,
} from './rapport.ts';
import { ecrireSection } from './section.ts';

const vitesse = (parSeconde: number, memoireEnMo: number) => ({
  medianeParSeconde: parSeconde,
  minParSeconde: parSeconde - 1,
  maxParSeconde: parSeconde + 1,
  medianeParSecondeDeProcesseur: parSeconde / 2,
  memoireEnMo,
  manches: 3,
});
const unPalier = (lignes: number, facteur: number): Palier => ({
  lignes,
  courses: {
    copie1: vitesse(40_000 * facteur, 231),
    lot1: vitesse(30_000 * facteur, 242),
    copie2: vitesse(70_000 * facteur, 313),
    lot2: vitesse(57_000 * facteur, 354),
  },
});
const PALIERS = [unPalier(1_000, 0.1), unPalier(10_000, 0.6), unPalier(1_000_000, 1)];
const MESURES: MesuresDeLot = {
  date: '2026-11-22',
  commande: 'npm run bench:lot',
  machine: {
    processeur: 'essai',
    coeurs: 2,
    memoireEnGio: 8,
    systeme: 'Linux',
    node: '20',
    v8: '11',
    chargeAuDepart: 0.1,
    chargeALaFin: 1.9,
  },
  graine: 42,
  paliers: PALIERS,
};

/** Un nombre comme le graphique et les tableaux l'écrivent, espaces simples. */
const dit = (texte: string): string => texte.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('le graphique des lots', () => {
  const svg = dessiner(PALIERS);

  it('est du SVG bien formé, avec un titre et une description', () => {
    const balises = [...svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)];
    const ouvertes: string[] = [];
    const orphelines = balises.filter(([, ferme, nom = '', seule]) => {
      if (ferme === '/') return ouvertes.pop() !== nom;
      if (seule !== '/') ouvertes.push(nom);
      return false;
    });
    expect([orphelines, ouvertes]).toEqual([[], []]);
    expect(svg).toMatch(/role="img" aria-labelledby="titre description" lang="fr"/);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('dit dans sa description tous les nombres qu’il dessine', () => {
    const description = dit(/<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? '');
    for (const attendu of ['1 000 lignes', '1 000 000 lignes', '57 000 lignes par seconde', '354 Mo', '4 000 lignes']) {
      expect(description).toContain(attendu);
    }
    for (const { nom } of COURSES) expect(svg.split(nom).length - 1).toBeGreaterThanOrEqual(PALIERS.length + 2);
  });

  it('met chaque point à sa place, et le plus rapide plus haut', () => {
    const hauteur = echelle([10, 1_000], [200, 0]);
    expect([10, 100, 1_000].map(hauteur)).toEqual([200, 100, 0]);
    expect(echelle([5, 5], [0, 10])(5)).toBe(5);
    const [haut, bas] = ['lot2', 'copie1'].map((code) => PALIERS[2]?.courses[code as 'lot2'].medianeParSeconde ?? 0);
    expect(hauteur(haut ?? 0)).toBeLessThan(hauteur(bas ?? 0));
  });

  it('choisit peu de repères, et n’en laisse pas deux noms se toucher', () => {
    expect(reperes([150, 400])).toEqual([200, 300, 400]);
    expect(reperes([1, 100_000])).toEqual([1, 10, 100, 1_000, 10_000, 100_000]);
    expect(reperes([900, 60_000])).toEqual([1_000, 2_000, 5_000, 10_000, 20_000, 50_000]);
    expect(ecarter([10, 100, 12])).toEqual([10, 100, 25]);
  });
});

describe('la section des lots', () => {
  it('porte les mêmes nombres que le graphique, et les rapports qui s’en tirent', () => {
    const section = dit(ecrireSection(MESURES));
    for (const attendu of ['57 000 (57 000 à 57 000)', '1 000 000', '| 75 % | 81 % | 75 % | 1,9 |', '354']) {
      expect(section).toContain(attendu);
    }
    const dernier = unPalier(1, 1);
    expect(partDeLaCopie(dernier, 1)).toBeCloseTo(0.75);
    expect(partDuProcesseur(dernier)).toBeCloseTo(0.75);
    expect(gainDeDeuxCoeurs(dernier)).toBeCloseTo(1.9);
  });

  it('s’ajoute à la page sans toucher au reste', () => {
    const docs = join(process.cwd(), 'docs');
    const autres = JSON.parse(readFileSync(join(docs, 'mesures.json'), 'utf8'));
    const [sans, avec] = [ecrirePage(autres), ecrirePage(autres, MESURES)];
    expect(avec.slice(avec.indexOf('## Évaluations'))).toBe(
      `${sans.slice(sans.indexOf('## Évaluations'))}\n${ecrireSection(MESURES)}`,
    );
  });
});
