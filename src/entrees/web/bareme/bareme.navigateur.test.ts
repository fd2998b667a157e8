import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fautesDe } from '../essais/examen.fixture.ts';
import { lire } from '../essais/gestes.fixture.ts';
import { preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();

const EXEMPLE = 'baremes/urps-exemple.json';
/** Une généraliste de la Sarthe, à temps plein, objectifs atteints à moitié. */
const SIMULATION =
  '#v=1&signature=2027-01-04&option=temps-plein&rang-assistant=premier&specialite=medecine-generale&secteur=secteur-1' +
  '&statut=installe&departement=72&age=52&mt=850&file-active=1400&bande=p30-p50&ancien-secretaire=non' +
  '&h.cout-annuel=32426&h.atteinte=50';

const ouvrir = async (page: Page, adresse: string, suite = '') => {
  await page.goto('about:blank');
  await page.goto(`${adresse}${SIMULATION}${suite}&fin=1`);
  await page.locator('#cinq-annees').waitFor({ state: 'attached' });
};

/** Le bouton ouvre le choix d'un fichier, et le fichier choisi est lu. */
const apporter = async (
  page: Page,
  ou: string,
  fichier: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
) => {
  const choix = page.waitForEvent('filechooser');
  await page
    .locator(ou)
    .getByRole('button', { name: /pporter/ })
    .click();
  await (await choix).setFiles(fichier);
};

const mention = (page: Page) => page.locator('.bareme-mention');
const aides = async (page: Page): Promise<readonly string[]> => {
  const ligne = page
    .locator('#cinq-annees tbody tr')
    .filter({ has: page.getByRole('rowheader', { name: 'Aide', exact: true }) });
  return Promise.all((await ligne.getByRole('cell').all()).map(lire));
};

describe('un barème apporté dans « Simuler »', () => {
  it('suit la simulation dans le contrat que l’on en commence', () =>
    visiter({}, async ({ page, adresse }) => {
      await ouvrir(page, adresse);
      await apporter(page, '#cinq-annees', EXEMPLE);
      await mention(page).waitFor();
      await page.getByRole('link', { name: 'Suivre un contrat' }).click();
      await page.getByRole('button', { name: 'Commencer un contrat' }).click();
      await page.getByRole('button', { name: 'Commencer', exact: true }).click();
      const dit = page.locator('.contrat-bareme');
      await expect.poll(() => lire(dit)).toContain('urps-exemple');
      await expect.poll(() => dit.getByRole('button', { name: /pporter/ }).count()).toBe(0);
    }));

  it('rend un nombre aux années 3 à 5, le nomme, se retire', () =>
    visiter({}, async ({ page, adresse, demandes, plaintes }) => {
      await ouvrir(page, adresse);
      await expect
        .poll(() => aides(page))
        .toEqual(['38 000', '28 000', ...Array(3).fill('0 à 22 000'), '66 000 à 132 000']);
      await apporter(page, '#cinq-annees', EXEMPLE);
      await mention(page).waitFor();
      await expect.poll(() => aides(page)).toEqual(['38 000', '28 000', ...Array(3).fill('≤ 11 000'), '≤ 99 000']);
      await expect
        .poll(() => lire(page.locator('#cinq-annees .bareme-place')))
        .toBe('Formule de la modulation : barème « urps-exemple », que vous avez apporté, source unique.');
      await expect.poll(() => page.locator('.bareme-place:focus').count()).toBe(1);
      await expect
        .poll(() => lire(mention(page)))
        .toContain('Exemple de barème, fictif.fictifsource uniqueAuteur : Exemple fictif.');
      await expect
        .poll(() => lire(page.locator('#engagement')))
        .toContain('augmenter de 50 %, de 850 à 1 275 patients');
      expect(await fautesDe(page)).toEqual([]);
      await page
        .locator('#cinq-annees')
        .getByRole('button', { name: /l’aide de l’année 3/ })
        .first()
        .click();
      await page.locator('section.panneau').getByText('que vous avez apporté').waitFor();
      await page.keyboard.press('Escape');
      await mention(page).getByRole('button', { name: 'Retirer' }).click();
      await mention(page).waitFor({ state: 'detached' });
      expect((await aides(page))[2]).toBe('0 à 22 000');
      expect(demandes.filter((demande) => !demande.startsWith(adresse))).toEqual([]);
      expect(plaintes).toEqual([]);
    }));

  it('par le lien, est attendu et dit ; par le fichier, revient', () =>
    visiter({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' }, async ({ page, adresse }) => {
      await ouvrir(page, adresse, '&bareme=urps-exemple');
      await page.getByText(/Ce lien a été fait avec le barème/).waitFor();
      expect(await fautesDe(page)).toEqual([]);
      await page.getByRole('button', { name: 'La réponse', exact: true }).click();
      await expect
        .poll(() => lire(mention(page)))
        .toMatch(/^Cette simulation a été faite avec le barème « urps-exemple »/);
      const autre = { name: 'autre.json', mimeType: 'application/json', buffer: Buffer.from('{"nom":"autre"}') };
      await apporter(page, '.bareme-mention', autre);
      await mention(page).getByRole('alert').getByText('autre.json n’a pas été ouvert.').waitFor();
      expect(await fautesDe(page)).toEqual([]);
      await apporter(page, '.bareme-mention', EXEMPLE);
      await mention(page).getByRole('button', { name: 'Retirer' }).waitFor();
      await expect.poll(() => page.getByText(/Ce lien a été fait avec le barème/).count()).toBe(0);
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await fautesDe(page)).toEqual([]);

      const enregistrement = page.waitForEvent('download');
      await page.evaluate(() =>
        [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Enregistrer')?.click(),
      );
      const fichier = await (await enregistrement).path();
      await page.goto('about:blank');
      await page.goto(adresse);
      await page.getByLabel('Fichier d’une simulation').setInputFiles(fichier);
      await page.locator('.bareme-place').getByText('Barème « urps-exemple », apporté.').first().waitFor();
      await page.waitForURL(/bareme=urps-exemple/);
      await page.getByRole('button', { name: 'La réponse', exact: true }).click();
      await page.getByRole('link', { name: 'Pour l’expert-comptable' }).click();
      await page.getByText('celle de votre barème').waitFor();
      await mention(page).waitFor();
      expect(await fautesDe(page)).toEqual([]);
    }));
});
