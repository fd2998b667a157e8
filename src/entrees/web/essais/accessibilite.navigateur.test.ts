import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { repondre } from './gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

const verifier = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

const fauter = async (page: Page): Promise<void> => {
  const age = page.locator('#champ-age');
  await age.fill('-1');
  await age.blur();
};

const ETATS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['vide', async () => {}],
  [
    'oui, une saisie fautive',
    async (page) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await fauter(page);
    },
  ],
  [
    'une société, ses adhérents',
    (page) =>
      repondre(page, [
        ['Qui signe le contrat ?', 'Une société'],
        ['Jour de la signature, passé ou prévu', '22/11/2026'],
      ]),
  ],
];

describe.each([1440, 390])('l’accessibilité à %i pixels', (width) => {
  describe.each(['light', 'dark'] as const)('en thème %s', (colorScheme) => {
    const vue = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;

    it.each(ETATS)('aucun défaut : %s', (_, preparer) =>
      visiter(vue, async ({ page }) => {
        await preparer(page);
        await verifier(page);
      }),
    );

    it('aucun défaut : la réponse, puis une raison ouverte', () =>
      visiter(vue, async ({ page }) => {
        await choisir(page, LECTEURS.vasculaire);
        if (width < 1024) await page.getByRole('button', { name: 'La réponse', exact: true }).click();
        await page.locator('#manques').scrollIntoViewIfNeeded();
        await page.locator('.questions-a-poser').waitFor();
        await verifier(page);
        await page.locator('.condition .chiffre').first().click();
        await page.getByRole('heading', { name: /^Pourquoi/ }).waitFor();
        await verifier(page);
      }));
  });
});
