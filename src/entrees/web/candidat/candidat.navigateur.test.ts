import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fautesDe } from '../essais/examen.fixture.ts';
import { preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();

const verdictDe = async (page: Page): Promise<string> =>
  ((await page.locator('.candidat-phrase').textContent()) ?? '')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/ \(pourquoi[^.,]*?\)(?=[.,])/g, '');

const ouvrir = async (page: Page, adresse: string): Promise<void> => {
  await page.goto(`${adresse}candidat`);
  await page.getByLabel('Votre titre ou votre métier').waitFor();
};

const cocher = (page: Page, question: string, reponse: string): Promise<void> =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: reponse }).check({ force: true });

/** Une infirmière, pas encore embauchée, chez un médecin libéral qui signera le 1er décembre 2026. */
const seDireInfirmiere = async (page: Page): Promise<void> => {
  await page.getByLabel('Votre titre ou votre métier').selectOption('infirmier');
  await cocher(page, 'Qui vous emploie', 'Un médecin libéral');
  await cocher(page, 'Êtes-vous déjà embauché', 'Pas encore');
  await page.getByRole('textbox', { name: 'Jour de l’embauche' }).fill('04/01/2027');
  await page.getByRole('textbox', { name: 'Jour où le médecin signe' }).fill('01/12/2026');
  await cocher(page, 'Son contrat d’aide', 'individuel');
};

describe('une infirmière qui devient assistante', { timeout: 60_000 }, () => {
  it('lit sa voie, ses heures et son dernier jour, compté depuis l’embauche', () =>
    visiter({}, async ({ page, adresse, plaintes }) => {
      await ouvrir(page, adresse);
      await expect.poll(() => verdictDe(page)).toMatch(/^Indéterminé, pour l’instant\./);
      await seDireInfirmiere(page);
      await expect
        .poll(() => verdictDe(page))
        .toBe(
          'Oui, on peut vous embaucher. Il vous reste la formation d’adaptation à l’emploi (FAE), 112 heures. Elle s’obtient au plus tard le 4 janvier 2029.',
        );
      await page.getByRole('textbox', { name: 'Jour de l’embauche' }).fill('01/03/2027');
      await expect.poll(() => verdictDe(page)).toContain('au plus tard le 1er mars 2029');
      await expect.poll(() => page.locator('.candidat-regime-retenu').textContent()).toContain('2024');
      const soins = page.locator('.candidat-avis').filter({ hasText: 'Vaccin, prise de sang' });
      await expect.poll(() => soins.textContent()).toContain('indéterminé');
      expect(new URL(page.url()).href).not.toContain('infirmier');
      expect(plaintes.filter((plainte) => !plainte.startsWith('info'))).toEqual([]);
    }));

  it('en centre de santé, apprend que l’aide est une autre', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await seDireInfirmiere(page);
      await cocher(page, 'Qui vous emploie', 'Un centre de santé');
      await expect.poll(() => verdictDe(page)).toContain('Un centre de santé a sa propre aide');
      await expect.poll(() => page.locator('#embauche').textContent()).toContain('par un accord national');
      await expect.poll(() => page.locator('.candidat-regime-retenu').count()).toBe(0);
    }));

  it('ouvre la raison d’un chiffre, les sources d’une tâche, et copie une question', () =>
    visiter({ permissions: ['clipboard-read', 'clipboard-write'] }, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await seDireInfirmiere(page);
      await page.getByRole('button', { name: /^112/ }).first().click();
      await expect.poll(() => page.locator('.panneau').textContent()).toContain('Pourquoi 112');
      await page.keyboard.press('Escape');
      const ecg = page.locator('.candidat-avis').filter({ hasText: 'Électrocardiogramme' });
      await ecg.getByRole('button', { name: /sources/ }).click();
      await expect.poll(() => ecg.textContent()).toContain('P-19');
      await page
        .locator('#questions')
        .getByRole('button', { name: /^Copier\b(?! les)/ })
        .first()
        .click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Bonjour.*\?$/s);
    }));

  it('se fait au clavier seul', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await page.getByLabel('Votre titre ou votre métier').focus();
      await page.keyboard.type('Inf');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(() => page.getByRole('radio', { name: 'Un médecin libéral' }).isChecked()).toBe(true);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.getByRole('radio', { name: 'Un centre de santé' }).isChecked()).toBe(true);
      await expect.poll(() => verdictDe(page)).toMatch(/^Oui, on peut vous embaucher/);
    }));

  it.each([
    [1440, 'light'],
    [390, 'dark'],
  ] as const)('aucun défaut d’accessibilité à %i pixels, et rien ne déborde', (width, colorScheme) =>
    visiter({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      const aVide = width === 390 ? await fautesDe(page) : [];
      await seDireInfirmiere(page);
      await page.getByRole('textbox', { name: 'Jour de l’embauche' }).fill('30/02/2027');
      await page.getByRole('textbox', { name: 'Jour de l’embauche' }).blur();
      await page.getByText('Comment cela se passe').first().click();
      await page
        .locator('#missions')
        .getByRole('button', { name: /sources/ })
        .nth(2)
        .click();
      expect([...aVide, ...(await fautesDe(page))]).toEqual([]);
      await page.setViewportSize({ width: 320, height: 900 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))
        .toBe(false);
    }),
  );
});
