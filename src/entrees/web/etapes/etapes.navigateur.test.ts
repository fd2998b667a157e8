import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deborde, enClair, fautesDe } from '../essais/examen.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from '../essais/visite.fixture.ts';

const visiter = preparerDesVisites();

const lEtape = (page: Page, titre: string) =>
  page.locator('.jalon').filter({ has: page.getByRole('heading', { name: titre }) });

/** Un généraliste d'aujourd'hui, qui passe de sa réponse à ses étapes : sa simulation l'y suit. */
const allerAuxEtapes = async (page: Page): Promise<void> => {
  await choisir(page, LECTEURS.generalisteDuJour);
  await page.getByRole('link', { name: 'Toutes les étapes' }).click();
  await page.getByRole('heading', { level: 1, name: 'De l’idée au premier versement' }).waitFor();
};

describe('les prochaines étapes', { timeout: 60_000 }, () => {
  it('se comptent depuis les jours que l’on choisit, et vont dans l’agenda', () =>
    visiter({}, async ({ page, plaintes, demandes, adresse }) => {
      await allerAuxEtapes(page);
      await expect
        .poll(() => enClair(page, '.etapes-phrase'))
        .toContain('aujourd’hui : signer le contrat d’aide avec la caisse.');
      await page.getByRole('textbox', { name: 'Jour de l’embauche' }).fill('01/02/2027');
      const dpae = lEtape(page, 'Déclarer l’embauche (DPAE)');
      await expect.poll(() => dpae.textContent()).toContain('24 au\u00a031\u00a0janv.\u00a02027');
      await page.getByRole('textbox', { name: 'Jour de la signature' }).fill('04/01/2027');
      await expect.poll(() => enClair(page, '.etapes-phrase')).toContain('Prochaine étape, le 4 janvier 2027');
      await expect.poll(() => enClair(page, '.etapes-phrase')).toContain('Premier versement : 38 000 €');

      const [don] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Ajouter à mon agenda' }).click(),
      ]);
      expect(don.suggestedFilename()).toBe('tandem-etapes.ics');
      const agenda = await readFile(await don.path(), 'utf8');
      expect(agenda).toMatch(/DTSTART;VALUE=DATE:20270124\r\n/);
      expect(agenda).toMatch(/SUMMARY:Signer le contrat/);
      await expect
        .poll(() => page.locator('.etapes-agenda [role=status]').textContent())
        .toMatch(/^Le fichier d’agenda est donné/);
      expect(demandes.every((demande) => demande.startsWith(adresse) || demande.startsWith('blob:'))).toBe(true);
      expect(plaintes.filter((plainte) => !plainte.startsWith('info'))).toEqual([]);
    }));

  it('sans jour d’embauche, disent ce qui manque et mènent au champ ; un texte qui manque s’ouvre', () =>
    visiter({}, async ({ page }) => {
      await allerAuxEtapes(page);
      await page.locator('#q-embauche').getByLabel('je ne sais pas').check({ force: true });
      const dpae = lEtape(page, 'Déclarer l’embauche (DPAE)');
      await expect.poll(() => dpae.textContent()).toContain('jour\u00a0?');
      await expect.poll(() => enClair(page, '.etapes-phrase')).toMatch(/étapes attendent le jour de l’embauche/);
      await dpae.getByRole('button', { name: /répondre/ }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('champ-embauche');

      const versement = lEtape(page, 'Versement de la troisième année, première partie');
      await versement.getByRole('button', { name: /^jour/ }).click();
      const panneau = page.getByRole('region', { name: 'Pourquoi le jour n’est-il pas connu' });
      await expect.poll(() => panneau.textContent()).toContain('La question à poser');
      await page.keyboard.press('Escape');
      await expect
        .poll(() => page.getByRole('heading', { name: 'Les deux jours qui comptent' }).isVisible())
        .toBe(true);
    }));

  it('sur un téléphone, « modifier » ouvre Simuler à la bonne étape, sur la question', () =>
    visiter({ viewport: { width: 390, height: 844 } }, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await page.getByRole('button', { name: 'La réponse', exact: true }).click();
      await page.getByRole('link', { name: 'Toutes les étapes' }).click();
      await lEtape(page, 'Versement de la troisième année, première partie').locator('.chiffre').first().click();
      await page.getByRole('button', { name: /modifier : vos patients déclarés/ }).click();
      await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Votre patientèle' }).isVisible()).toBe(true);
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('#q-patients') !== null)).toBe(true);
      await page.reload();
      await expect.poll(() => page.getByRole('heading', { level: 2, name: 'Vous' }).isVisible()).toBe(true);
    }));

  it('au clavier : on va à une phase, on ouvre des sources, on filtre sans que rien se cache en silence', () =>
    visiter({}, async ({ page }) => {
      await allerAuxEtapes(page);
      await page
        .getByRole('button', { name: /^Percevoir/ })
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Percevoir l’aide');
      const sources = lEtape(page, 'Premier versement').getByRole('button', { name: /sources/ });
      await sources.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => sources.getAttribute('aria-expanded')).toBe('true');
      await expect.poll(() => lEtape(page, 'Premier versement').textContent()).toContain('F-70');
      const compte = page.locator('.etapes-compte [role=status]');
      const toutes = await page.locator('.jalon').count();
      await expect.poll(() => compte.textContent()).toBe(`${toutes} étapes, toutes montrées.`);
      await page.getByRole('radio', { name: 'Toutes' }).focus();
      await page.keyboard.press('ArrowRight');
      const montrees = await page.locator('.jalon').count();
      await expect.poll(() => compte.textContent()).toContain(`${montrees} étapes sur ${toutes}.`);
      await expect.poll(() => page.locator('#phase-preparer').textContent()).toContain('Rien à montrer ici');
    }));

  it.each([
    [1440, 'light', 'Toutes'],
    [390, 'dark', 'Obligations'],
  ] as const)('n’ont aucun défaut d’accessibilité à %i pixels, et ne débordent pas', (width, colorScheme, filtre) =>
    visiter({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' }, async ({ page, adresse }) => {
      await page.goto(`${adresse}etapes`);
      await page.locator('.jalon').first().waitFor();
      await page.getByRole('radio', { name: filtre }).check({ force: true });
      await page.getByRole('button', { name: /sources.*Classer le poste/ }).click();
      expect(await fautesDe(page)).toEqual([]);
      await expect.poll(() => deborde(page)).toBe(false);
      await page.setViewportSize({ width: 320, height: 900 });
      await expect.poll(() => deborde(page)).toBe(false);
    }),
  );

  it('« Et ensuite » montre cinq jours sous la réponse', () =>
    visiter({ viewport: { width: 390, height: 900 } }, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await expect.poll(() => page.locator('.ensuite-jour').count()).toBe(5);
      await expect.poll(() => enClair(page, '.ensuite-jours')).toContain('22 nov. 2026');
    }));
});
