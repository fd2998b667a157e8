import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();

/** Une généraliste de la Sarthe, à temps plein, signature en janvier 2027. */
const SIMULATION =
  '#v=1&signature=2027-01-04&option=temps-plein&rang-assistant=premier&specialite=medecine-generale&secteur=secteur-1' +
  '&statut=installe&departement=72&mt=850&bande=p30-p50&ancien-secretaire=non&fin=1';

const fautesDe = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).include('.panneau').analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
};

const ouvrir = async (page: Page, adresse: string) => {
  await page.goto('about:blank');
  await page.goto(`${adresse}${SIMULATION}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const panneau = (page: Page) => page.locator('section.panneau');
const leTotal = (page: Page) => page.getByRole('button', { name: /^132 000 €/ }).first();

describe('le panneau « Pourquoi ? »', () => {
  it('s’ouvre d’un chiffre, prend le focus, et le rend avec Échap', () =>
    visiter({ reducedMotion: 'reduce' }, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await leTotal(page).focus();
      await page.keyboard.press('Enter');
      await panneau(page).waitFor();
      await expect.poll(() => page.locator(':focus').textContent()).toBe('Pourquoi 132\u00a0000\u00a0€\u00a0?');
      await expect.poll(() => leTotal(page).getAttribute('aria-expanded')).toBe('true');
      for (const titre of ['La règle', 'Les termes', 'Ce que vous avez répondu']) {
        await expect.poll(() => panneau(page).getByRole('heading', { name: titre }).count()).toBe(1);
      }
      await expect
        .poll(() => panneau(page).textContent())
        .toContain('pour les contrats signés depuis le 22\u00a0juin\u00a02024');
      expect(await fautesDe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await panneau(page).waitFor({ state: 'detached' });
      await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^132\u00a0000\u00a0€/);
    }));

  it('nomme la caisse à qui poser la question, la copie, et mène d’un fait à sa question', () =>
    visiter({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await leTotal(page).click();
      await panneau(page)
        .getByText(/La question à poser à\s: CPAM de la Sarthe/)
        .first()
        .waitFor();
      await panneau(page)
        .getByRole('button', { name: /^Copier la question/ })
        .first()
        .click();
      await panneau(page)
        .getByRole('button', { name: /^Copié/ })
        .waitFor();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(/^Bonjour, pour un contrat d’aide/);
      const source = panneau(page).getByRole('link', { name: /ce qui change dès juin 2024/ });
      await expect.poll(() => source.getAttribute('rel')).toBe('noreferrer noopener');
      await panneau(page).getByRole('button', { name: 'modifier : l’option demandée' }).click();
      await panneau(page).waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.closest('#q-option') !== null);
    }));

  it('couvre tout l’écran d’un téléphone : le reste est inerte, puis ne l’est plus', () =>
    visiter(
      { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' },
      async ({ page, adresse }) => {
        await ouvrir(page, adresse);
        await page.getByRole('button', { name: 'La réponse' }).click();
        await leTotal(page).click();
        await panneau(page).waitFor();
        const cadre = await panneau(page).boundingBox();
        expect(cadre).toMatchObject({ x: 0, y: 0, width: 390, height: 844 });
        await expect
          .poll(() => page.locator('header.entete').evaluate((entete) => entete.closest('[inert]') !== null))
          .toBe(true);
        expect(await fautesDe(page)).toEqual([]);
        await panneau(page).getByRole('button', { name: 'Fermer' }).click();
        await expect.poll(() => page.locator('[inert]').count()).toBe(0);
        await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^132\u00a0000\u00a0€/);
      },
    ));
});
