import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

describe.each([1440, 390])('l’accessibilité à %i pixels', (width) => {
  describe.each(['light', 'dark'] as const)('en thème %s', (colorScheme) => {
    it.each([
      ['vide', undefined],
      ['oui', LECTEURS.generalisteDuJour],
      ['indéterminé, raisons ouvertes', LECTEURS.vasculaire],
    ])('aucun défaut : %s', (_, lecteur) =>
      visiter({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async ({ page }) => {
        if (lecteur !== undefined) await choisir(page, lecteur);
        for (const cle of lecteur === LECTEURS.vasculaire
          ? ['patientele-minimale', 'exercice-coordonne', 'annee-3', 'total']
          : []) {
          await page.locator(`#ouvre-${cle}`).click();
        }
        await page.locator('#file-active').fill('-1');
        await page.locator('#file-active').blur();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      }),
    );
  });
});
