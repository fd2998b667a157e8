import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deborde, enClair, fautesDe } from '../essais/examen.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();

/** Un généraliste d'aujourd'hui : sa simulation le suit par l'adresse. */
const ouvrir = async (page: Page): Promise<void> => {
  await choisir(page, LECTEURS.generalisteDuJour);
  await page.waitForFunction(() => window.location.hash.includes('medecine-generale'));
  const lieu = new URL(page.url());
  lieu.pathname = '/comptable';
  await page.goto('about:blank');
  await page.goto(lieu.href);
  await page.getByRole('heading', { level: 1, name: 'Pour l’expert-comptable' }).waitFor();
};

describe('pour l’expert-comptable', { timeout: 60_000 }, () => {
  it('montre l’aide par année fiscale, l’ouvre sur ses versements, et la donne en CSV', () =>
    visiter({}, async ({ page, plaintes, demandes, adresse }) => {
      await ouvrir(page);
      await expect.poll(() => enClair(page, '.compta-phrase')).toMatch(/^En 2026, l’aide encaissée est de 38 000 €\./);
      const table = page.getByRole('table', { name: /chaque année civile/ });
      await expect
        .poll(() => table.getByRole('rowheader').allTextContents())
        .toEqual(['2026', '2027', '2028', '2029', '2030', '2031', 'À déterminer', 'Total']);
      await table.getByRole('button', { name: /encaissée en 2028/ }).click();
      const panneau = page.getByRole('region', { name: /Pourquoi de 0 à/ });
      expect((await panneau.textContent())?.replaceAll('\u00a0', ' ')).toContain(
        'Année 3, 1re partie, pas avant le 22 nov. 2028',
      );
      expect(await fautesDe(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByText('Au plus tôt', { exact: true }).click();
      await expect.poll(() => table.getByRole('rowheader').count()).toBe(7);
      await page.getByLabel('Forme de l’employeur').selectOption('bnc');
      await expect.poll(() => enClair(page, '.compta-regle')).toContain('l’année où elle est encaissée');

      const [don] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Télécharger le tableau (CSV)' }).click(),
      ]);
      expect(don.suggestedFilename()).toBe('tandem-comptable.csv');
      const csv = await readFile(await don.path(), 'utf8');
      expect(csv).toMatch(/^\ufeffTableau;/);
      expect(csv).toMatch(/annee-fiscale;;;2028;;;;;;22000,00;22000,00;/);
      expect(demandes.every((demande) => demande.startsWith(adresse) || demande.startsWith('blob:'))).toBe(true);
      expect(plaintes.filter((plainte) => !plainte.startsWith('info'))).toEqual([]);
    }));

  it('partage au centime, sans défaut ni débordement, sur un téléphone aussi', () =>
    visiter({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' }, async ({ page }) => {
      await ouvrir(page);
      await page.getByRole('textbox', { name: 'Vos heures' }).fill('20');
      await page.getByRole('textbox', { name: 'Nom (Médecin 2)' }).fill('=Dr Bruyère');
      await page.getByRole('textbox', { name: 'Heures de =Dr Bruyère' }).fill('-1');
      await page.getByRole('textbox', { name: 'Heures de =Dr Bruyère' }).blur();
      await expect.poll(() => page.locator('.compta-medecin .erreur').textContent()).toContain('négatif');
      await page.getByRole('textbox', { name: 'Heures de =Dr Bruyère' }).fill('15');
      const parts = page.getByRole('table', { name: /chaque médecin/ });
      await parts.waitFor();
      await expect.poll(() => parts.getByRole('rowheader').allTextContents()).toEqual(['Vous', '=Dr Bruyère']);
      for (const width of [1440, 1024, 390, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect([width, await deborde(page)]).toEqual([width, false]);
      }
      expect(await fautesDe(page)).toEqual([]);
    }));

  it('sans réponse, garde des bornes et dit ce que répond la simulation, dans le sombre aussi', () =>
    visiter(
      { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' },
      async ({ page, adresse }) => {
        await page.goto(new URL('/comptable', adresse).href);
        await page.getByRole('heading', { level: 1, name: 'Pour l’expert-comptable' }).waitFor();
        await expect.poll(() => enClair(page, '.compta-reserve')).toContain('Indéterminé');
        await expect.poll(() => enClair(page, '.compta-cout')).toContain('coût non renseigné');
        expect(await fautesDe(page)).toEqual([]);
      },
    ));
});
