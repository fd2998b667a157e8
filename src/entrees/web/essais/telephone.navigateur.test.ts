import { describe, expect, it } from 'vitest';
import { lire, lireVerdict, repondre } from './gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();
const TELEPHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

describe('sur un téléphone', () => {
  it('quatre étapes, la réponse toujours sous la main, puis en entier', () =>
    visiter(TELEPHONE, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      const bandeau = page.getByRole('region', { name: 'La réponse en bref' });
      const titre = (nom: string) => page.getByRole('heading', { level: 2, name: nom });
      await expect.poll(() => lire(bandeau)).toContain('132 000 € au plus en cinq ans');
      expect((await bandeau.boundingBox())?.height).toBeGreaterThanOrEqual(72);
      await expect.poll(() => page.locator('.dit').isVisible()).toBe(false);
      for (const suivante of ['votre cabinet', 'votre patientèle', 'l’assistant']) {
        await page.getByRole('button', { name: `Suivant : ${suivante}` }).click();
      }
      await expect.poll(() => titre('L’assistant').evaluate((vu) => vu === document.activeElement)).toBe(true);
      await expect.poll(() => titre('Vous').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Étape d’avant : Patientèle' }).click();
      await repondre(page, [['Patients dont vous êtes le médecin traitant / total', '600']]);
      await expect.poll(() => lire(bandeau)).toContain('Indéterminé');
      await bandeau.getByRole('button', { name: 'La réponse' }).click();
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé, pour l’instant/);
      await expect.poll(() => page.locator('.questions').isVisible()).toBe(false);
      await page.getByRole('button', { name: /^Répondre : Exercez-vous aussi comme salarié/ }).click();
      await expect.poll(() => titre('Votre patientèle').isVisible()).toBe(true);
      const debord = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(debord).toBeLessThanOrEqual(0);
    }));

  it('une raison couvre l’écran, puis rend la place', () =>
    visiter(TELEPHONE, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await page.getByRole('button', { name: 'La réponse', exact: true }).click();
      const chiffre = page.locator('.dit .chiffre');
      await chiffre.click();
      await page.getByRole('heading', { name: 'Pourquoi 132 000 € ?' }).waitFor();
      await page.getByRole('button', { name: 'Fermer' }).click();
      await expect.poll(() => chiffre.evaluate((vu) => vu === document.activeElement)).toBe(true);
      await expect.poll(() => page.locator('.dit').isVisible()).toBe(true);
    }));
});
