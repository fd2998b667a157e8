import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { preparerDesVisites } from '../essais/visite.fixture.ts';
import { bouton, enregistrer, serieuses, suivreEnLigne, texteDe, voirExemple } from './visite-du-contrat.fixture.ts';

const visiter = preparerDesVisites();

describe.each([1440, 390])('corriger le départ d’un contrat, à %i pixels', (width) => {
  it(
    'montre ce qui changerait, refuse ce qui ne se lit plus, se valide, s’enregistre et se rétablit',
    () =>
      visiter({ viewport: { width, height: 900 }, reducedMotion: 'reduce' }, async ({ page, adresse, plaintes }) => {
        const verifier = async (etat: string) => {
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect([etat, ...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)]).toEqual([etat]);
          expect([etat, await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)]).toEqual([
            etat,
            false,
          ]);
        };
        const apercu = page.locator('.depart-apercu');
        await voirExemple(page, adresse);
        const phrase = await texteDe(page, 'h1');

        await bouton(page, 'Corriger le départ').press('Enter');
        await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Corriger le départ');
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('.depart-formulaire').count()).toBe(0);
        await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Corriger le départ');

        await bouton(page, 'Corriger le départ').press('Enter');
        await page.locator('#depart-medecin-patientele-mt').fill('12');
        await page.locator('#depart-medecin-patientele-mt').blur();
        await apercu.getByText('12 patients déclarés ne font pas 1080 adultes et 220 enfants.').waitFor();
        await bouton(page, 'Valider la correction').click();
        await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('depart-medecin-patientele-mt');
        await page.locator('#depart-medecin-patientele-mt').fill('');

        await page.getByLabel('Signé le').fill('15/12/2025');
        await apercu.getByText('Un acte ne serait plus possible.').waitFor();
        await expect
          .poll(() => texteDe(page, '.depart-apercu'))
          .toContain('Cet acte ne peut pas précéder la signature.');
        await verifier('un acte impossible');
        await page.getByLabel('Signé le').fill('22/09/2025');
        await page.locator('.depart-formulaire').getByText('Mi-temps', { exact: true }).click();
        await apercu.getByRole('row', { name: /^Solde/ }).waitFor();
        await expect.poll(() => texteDe(page, '.depart-apercu')).toContain('−33 000 €');
        await verifier('un effet montré');
        await expect.poll(() => texteDe(page, 'h1')).toBe(phrase);

        await bouton(page, 'Valider la correction').click();
        await page.getByText('Le départ est corrigé').waitFor();
        await expect.poll(() => texteDe(page, 'h1')).toContain('Il a été versé 33 000 € de plus que les 33 000 € dus.');
        await verifier('corrigé');
        const fichier = await enregistrer(page);
        expect(JSON.parse(fichier)).toMatchObject({ situation: { demande: { option: 'mi-temps' } } });
        expect((JSON.parse(fichier) as { actes: unknown[] }).actes).toHaveLength(9);
        const enLigne = await suivreEnLigne(JSON.stringify({ ...JSON.parse(fichier), au: '2026-11-22' }));
        expect(enLigne).toMatchObject({ du: 33_000, solde: -33_000 });

        await bouton(page, 'Rétablir le départ d’avant').click();
        await page.getByText('La correction du départ est défaite.').waitFor();
        await expect.poll(() => texteDe(page, 'h1')).toBe(phrase);
        expect(serieuses(plaintes)).toEqual([]);
      }),
    60_000,
  );
});
