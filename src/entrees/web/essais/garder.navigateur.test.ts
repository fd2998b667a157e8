import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ecrireLeCout, lireVerdict, repondre } from './gestes.fixture.ts';
import { choisir, LECTEURS, preparerDesVisites } from './visite.fixture.ts';

const visiter = preparerDesVisites();

const note = (page: Page) => page.locator('.note');

/** Sous le minimum de patients, trois questions de santé se posent. */
const SOUS_LE_MINIMUM = [
  ['Patients dont vous êtes le médecin traitant / total', '600'],
  ['Exercez-vous aussi comme salarié, à l’hôpital par exemple ?', 'Non'],
  ['Avez-vous une affection de longue durée (ALD) ?', 'Non'],
  ['Avez-vous la qualité de travailleur handicapé (RQTH) ?', 'Oui'],
] as const;

const attendreLeLien = (page: Page, morceau: string): Promise<void> =>
  expect.poll(() => page.evaluate(() => window.location.hash)).toContain(morceau);

describe('le lien', () => {
  it('rouvre la même simulation, sans les réponses de santé', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await repondre(page, SOUS_LE_MINIMUM);
      await ecrireLeCout(page, 32_426);
      await attendreLeLien(page, 'h.cout-annuel=32426');
      expect(page.url()).not.toMatch(/rqth|ald=/);
      await page.reload();
      await expect.poll(() => page.getByRole('textbox', { name: 'total' }).inputValue()).toBe('600');
      await expect
        .poll(() => page.getByLabel('Coût annuel de l’employeur, pour un temps plein', { exact: true }).inputValue())
        .toBe('32\u00a0426');
      const rqth = page.getByRole('radiogroup', { name: 'Avez-vous la qualité de travailleur handicapé (RQTH) ?' });
      await expect.poll(() => rqth.getByRole('radio', { checked: true }).count()).toBe(0);
      await expect.poll(() => note(page).count()).toBe(0);
    }));

  it('coupé, ou changé en route, le dit', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await attendreLeLien(page, 'secteur=secteur-1');
      const lien = page.url();
      await page.goto('about:blank');
      await page.goto(lien.slice(0, -12));
      await expect.poll(() => note(page).textContent()).toMatch(/^Ce lien est incomplet\u00a0: il manque la fin/);
      await page.goto('about:blank');
      await page.goto(lien.replace('secteur=secteur-1', 'secteur=secteur-9').replace('age=52', 'age=-4'));
      await note(page).first().waitFor();
      const notes = await note(page).allTextContents();
      expect(notes.map((une) => une.replaceAll('\u00a0', ' '))).toEqual([
        'Le lien portait une réponse illisible, « secteur » : elle a été écartée.',
        'Le lien portait une réponse illisible, « age » : elle a été écartée.',
      ]);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé, pour l’instant/);
      await page.getByRole('button', { name: 'J’ai lu' }).click();
      await expect.poll(() => note(page).count()).toBe(0);
    }));

  it('garde un contrat collectif entier', () =>
    visiter({}, async ({ page }) => {
      await repondre(page, [
        ['Qui signe le contrat ?', 'Une société'],
        ['Médecins qui adhèrent au contrat', '2'],
        ['Assistants demandés, en temps plein', '1,5'],
        ['Adhérent 2 / patients déclarés', '801'],
      ]);
      await attendreLeLien(page, 'adherent-2-mt=801');
      await page.reload();
      await expect
        .poll(() => page.getByLabel('Assistants demandés, en temps plein', { exact: true }).inputValue())
        .toBe('1,5');
      await expect.poll(() => page.locator('#champ-adherent-2-mt').inputValue()).toBe('801');
    }));
});

describe('le fichier', () => {
  it('s’enregistre sans les réponses de santé, et se rouvre après avoir tout effacé', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await repondre(page, SOUS_LE_MINIMUM);
      const attendu = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      const chemin = await (await attendu).path();
      const contenu = await readFile(chemin, 'utf8');
      expect(contenu).not.toMatch(/rqth|ald"/);
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await expect.poll(() => lireVerdict(page)).toMatch(/^Indéterminé, pour l’instant\. Il manque \d/);
      await page.getByLabel('Fichier d’une simulation').setInputFiles({
        name: 'ma-simulation.json',
        mimeType: 'application/json',
        buffer: Buffer.from(contenu),
      });
      await expect.poll(() => page.getByRole('textbox', { name: 'total' }).inputValue()).toBe('600');
    }));

  it('qui n’en est pas un laisse la simulation comme elle est', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.generalisteDuJour);
      await page.getByLabel('Fichier d’une simulation').setInputFiles({
        name: 'photo.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"tandem":"autre"}'),
      });
      await expect.poll(() => note(page).textContent()).toMatch(/n’est pas une simulation de Tandem/);
      await expect.poll(() => lireVerdict(page)).toMatch(/^Oui, vous pouvez signer/);
    }));
});

describe('la page', () => {
  it('ne demande rien qu’à elle-même, ne garde rien, ne se plaint de rien', () =>
    visiter({}, async ({ page, contexte, adresse, demandes, plaintes }) => {
      for (const lecteur of Object.values(LECTEURS)) await choisir(page, lecteur);
      await repondre(page, [['Secteur de conventionnement', 'Secteur 2']]);
      await page.locator('.condition .chiffre').first().click();
      await page.getByRole('heading', { name: /^Pourquoi/ }).waitFor();
      expect(demandes.filter((demande) => !demande.startsWith(adresse))).toEqual([]);
      expect(plaintes).toEqual([]);
      await expect.poll(() => contexte.storageState()).toEqual({ cookies: [], origins: [] });
      expect(new URL(page.url()).search).toBe('');
    }));

  it('est servie sous une politique qui ferme tout le reste, et dit ce qu’elle n’est pas', () =>
    visiter({}, async ({ page, adresse }) => {
      const entetes = (await page.goto(adresse))?.headers() ?? {};
      expect(entetes['content-security-policy']).toContain("default-src 'none'");
      expect(entetes['content-security-policy']).toContain("connect-src 'none'");
      await expect.poll(() => page.title()).toContain('Tandem');
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('fr');
      const pied = (await page.locator('footer').textContent())?.replaceAll('\u00a0', ' ');
      expect(pied).toContain('Ce n’est pas un site de l’Assurance Maladie');
      expect(pied).toMatch(/Droit tenu au \d{1,2}(er)? \S+ 20\d\d/);
      expect(pied).toContain('EUPL-1.2');
    }));

  it('dit quoi faire sans JavaScript', () =>
    visiter({ javaScriptEnabled: false }, async ({ page }) => {
      const dit = await page.locator('body').textContent();
      expect(dit).toContain('./tandem evaluer situation.json');
      expect(dit).toContain('Assurance Maladie');
    }));

  it('s’imprime sans les questions, avec toute la réponse et les questions à poser', () =>
    visiter({}, async ({ page }) => {
      await choisir(page, LECTEURS.vasculaire);
      await page.locator('#manques').scrollIntoViewIfNeeded();
      await page.locator('.questions-a-poser').waitFor();
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('.questions').isVisible()).toBe(false);
      await expect.poll(() => page.locator('.bandeau').isVisible()).toBe(false);
      await expect.poll(() => page.locator('.dit').isVisible()).toBe(true);
      await expect.poll(() => page.locator('.questions-a-poser').isVisible()).toBe(true);
    }));

  it('un écran que le réseau ne donne pas le dit, et laisse les autres intacts', () =>
    visiter({}, async ({ page, contexte }) => {
      await page.getByRole('link', { name: 'Prochaines étapes' }).waitFor();
      await page.waitForLoadState('networkidle');
      await contexte.setOffline(true);
      for (const nom of ['Partager', 'Le droit', 'Devenir assistant']) {
        await page.getByRole('link', { name: nom, exact: true }).click();
        await page.getByRole('heading', { level: 1, name: 'Cet écran n’a pas pu se charger' }).waitFor();
      }
      await page.getByRole('link', { name: 'Simuler', exact: true }).click();
      await expect.poll(() => page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Votre projet']);
      await contexte.setOffline(false);
      await page.getByRole('link', { name: 'Partager', exact: true }).click();
      await page.getByRole('button', { name: 'Recharger la page' }).click();
      await page.getByRole('heading', { level: 1, name: /^Partager un/ }).waitFor();
    }));
});
