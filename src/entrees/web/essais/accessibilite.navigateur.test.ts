import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { repondre } from './gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

const chercherDefauts = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
};

const fauter = async (page: Page): Promise<readonly string[]> => {
  await choisir(page, LECTEURS.generalisteDuJour);
  const age = page.locator('#champ-age');
  await age.fill('-1');
  await age.blur();
  return chercherDefauts(page);
};

const former = async (page: Page): Promise<readonly string[]> => {
  await repondre(page, [
    ['Qui signe le contrat ?', 'Une société'],
    ...((await page.locator('.barre-des-etapes').isVisible())
      ? []
      : ([['Médecins qui adhèrent au contrat', '2']] as const)),
  ]);
  return chercherDefauts(page);
};

const expliquer = async (page: Page): Promise<readonly string[]> => {
  await choisir(page, LECTEURS.vasculaire);
  const reponse = page.getByRole('button', { name: 'La réponse', exact: true });
  if (await reponse.isVisible()) await reponse.click();
  await page.locator('#manques').scrollIntoViewIfNeeded();
  await page.locator('.questions-a-poser').waitFor();
  const dansLaReponse = await chercherDefauts(page);
  await page.locator('.condition .chiffre').first().click();
  await page.getByRole('heading', { name: /^Pourquoi/ }).waitFor();
  return [...dansLaReponse, ...(await chercherDefauts(page))];
};

describe('l’accessibilité', () => {
  it.each([
    ['rien de répondu', 390, 'dark', chercherDefauts],
    ['une saisie fautive', 1440, 'light', fauter],
    ['une société, ses adhérents', 1440, 'dark', former],
    ['une société', 390, 'light', former],
    ['la réponse, puis une raison', 1440, 'dark', expliquer],
    ['la réponse, puis une raison', 390, 'light', expliquer],
  ] as const)('aucun défaut : %s, à %i pixels, en thème %s', (_, width, colorScheme, vivre) =>
    visiter({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async ({ page }) => {
      expect(await vivre(page)).toEqual([]);
    }),
  );
});
