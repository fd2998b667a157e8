import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Les défauts d'accessibilité que axe voit, dans toute la page ou dans une partie ; aucun n'est admis. */
export const fautesDe = async (page: Page, partie?: string): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page });
  const { violations } = await (partie === undefined ? axe : axe.include(partie)).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
};

/** La page dépasse-t-elle l'écran en largeur ? */
export const deborde = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

/** Le texte du premier élément trouvé, ses espaces insécables lues comme des espaces. */
export const enClair = async (page: Page, selecteur: string): Promise<string> =>
  ((await page.locator(selecteur).first().textContent()) ?? '').replaceAll('\u00a0', ' ');
