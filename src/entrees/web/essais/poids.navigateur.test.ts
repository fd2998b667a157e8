import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { RACINE } from './navigateur.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

/** Ce que pèsent des scripts, chacun compressé à part, en milliers d'octets. */
const peser = (scripts: readonly string[]): number =>
  scripts
    .map((adresse) => readFileSync(join(RACINE, 'dist/web', new URL(adresse).pathname)))
    .reduce((total, contenu) => total + gzipSync(contenu, { level: 9 }).length, 0) / 1000;

const ouvrirUneRaison = async (page: Page): Promise<void> => {
  await page.locator('.chiffre').first().click();
  await page.getByRole('heading', { name: /^Pourquoi/ }).waitFor();
};

/** Ce que pèsent au plus, en milliers d'octets, tous les écrans du simulateur, et ce que d'autres parties y ajoutent. */
const SIMULATEUR = 320;
const COUT_CALCULE = 12;
const BAREME_ET_DOCUMENTS = 3;

/** Chaque écran du simulateur, et ce qu'il faut y faire pour que tout ce qu'il charge plus tard soit là. */
const ECRANS: readonly (readonly [chemin: string, faire: (page: Page) => Promise<void>])[] = [
  [
    '',
    async (page) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await page.getByRole('link', { name: 'Toutes les étapes' }).waitFor();
      await ouvrirUneRaison(page);
    },
  ],
  [
    'partage',
    async (page) => {
      await page.getByRole('button', { name: 'Voir un exemple' }).click();
      await ouvrirUneRaison(page);
    },
  ],
  [
    'contrat',
    async (page) => {
      await page.getByRole('button', { name: 'Voir un exemple' }).click();
      await ouvrirUneRaison(page);
    },
  ],
  ['droit', async () => {}],
  ['droit/secteur', async () => {}],
  [
    'etapes',
    async (page) => {
      await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Ajouter à mon agenda' }).click(),
      ]);
    },
  ],
  ['candidat', async () => {}],
  ['accessibilite', async () => {}],
];

describe('le poids des scripts, compressés', { timeout: 120_000 }, () => {
  it('tient en 200 Ko à l’ouverture, et, tout vu, en 320 Ko pour le simulateur, 12 pour le coût calculé et 3 pour le barème et les documents', () =>
    visiter({}, async ({ page, adresse, demandes }) => {
      // Un calcul de paie tourne dans un fil à part : ses scripts ne sont pas ceux de la page.
      const scripts = () => [
        ...new Set(demandes.filter((demande) => /\/assets\/(?!travailleur|ouvrier).*\.js$/.test(demande))),
      ];
      const ecrite = readFileSync(join(RACINE, 'dist/web/index.html'), 'utf8');
      const ouverture = [...ecrite.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
        ([, chemin]) => `${adresse}${chemin}`,
      );
      expect(ouverture.length).toBeGreaterThan(1);
      expect(peser(ouverture)).toBeLessThanOrEqual(200);

      for (const [chemin, faire] of ECRANS) {
        await page.goto(`${adresse}${chemin}`);
        await faire(page);
        await page.waitForLoadState('networkidle');
      }
      expect(scripts().length).toBeGreaterThan(ouverture.length);
      expect(peser(scripts())).toBeLessThanOrEqual(SIMULATEUR + COUT_CALCULE + BAREME_ET_DOCUMENTS);
    }));
});
